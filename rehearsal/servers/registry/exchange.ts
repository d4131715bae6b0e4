/** A request, read to its end. */
export interface ServerRequest {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: Buffer;
}

export interface ServerAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

export function answer(status: number, headers: Record<string, string> = {}, body: Buffer | string = ""): ServerAnswer {
	return { status, headers, body: Buffer.from(body) };
}

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): ServerAnswer {
	return answer(status, { "content-type": "application/json", ...headers }, JSON.stringify(value));
}

/** An error as the distribution specification forms it. */
export function refusal(
	status: number,
	code: string,
	message: string,
	headers: Record<string, string> = {},
): ServerAnswer {
	return jsonAnswer(status, { errors: [{ code, message }] }, headers);
}

export function header(request: ServerRequest, name: string): string {
	const value = request.headers[name];
	return typeof value === "string" ? value : "";
}
