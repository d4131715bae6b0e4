/** The head of what a CGI program answers (RFC 3875, section 6): the status and the headers, and where the body begins. */
export interface CgiHead {
	readonly status: number;
	readonly headers: [name: string, value: string][];
	readonly bodyStart: number;
}

/** The head, or undefined while its blank line has not arrived yet. */
export function readCgiHead(bytes: Buffer): CgiHead | undefined {
	const end = /\r?\n\r?\n/.exec(bytes.toString("latin1"));
	if (end === null) return undefined;
	const headers: [string, string][] = [];
	let status = 200;
	for (const line of bytes.toString("latin1", 0, end.index).split(/\r?\n/)) {
		const colon = line.indexOf(":");
		const name = line.slice(0, colon);
		const value = line.slice(colon + 1).trim();
		if (name.toLowerCase() === "status") status = Number.parseInt(value, 10);
		else headers.push([name, value]);
	}
	return { status, headers, bodyStart: end.index + end[0].length };
}
