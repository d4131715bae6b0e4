/** What a JSON text holds, or undefined when it is no JSON. (The parser's own error quotes the text: never shown.) */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** One level into untrusted JSON: the own field `name` of an object, else undefined. */
export function field(value: unknown, name: string): unknown {
	if (typeof value !== "object" || value === null) return undefined;
	return Object.getOwnPropertyDescriptor(value, name)?.value;
}

export function textField(value: unknown, name: string): string | undefined {
	const text = field(value, name);
	return typeof text === "string" ? text : undefined;
}

export function listField(value: unknown, name: string): readonly unknown[] {
	const list = field(value, name);
	return Array.isArray(list) ? list : [];
}
