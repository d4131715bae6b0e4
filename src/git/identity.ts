/** Who a commit or a tag is by. */
export interface Identity {
	readonly name: string;
	readonly email: string;
	/** How they sign, if they do: the payload is the object without its signature, the answer an armored signature. */
	readonly sign?: (payload: Buffer) => Promise<string>;
}

/** `Name <email> seconds +0000`, as Git objects have it, without what their format cannot hold. */
export function signature(identity: Identity, date: Date): string {
	const name = withoutDelimiters(identity.name);
	const seconds = Math.floor(date.getTime() / 1000);
	return `${name === "" ? "release-actions" : name} <${withoutDelimiters(identity.email)}> ${seconds} +0000`;
}

function withoutDelimiters(text: string): string {
	return text
		.replaceAll(/[<>]/g, "")
		.replaceAll(/\p{Cc}+/gu, " ")
		.trim();
}
