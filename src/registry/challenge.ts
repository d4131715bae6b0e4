/** One way to authenticate that a server offers, by RFC 9110, section 11.6.1. Names are in lower case. */
export interface Challenge {
	readonly scheme: string;
	readonly parameters: ReadonlyMap<string, string>;
}

/**
 * The challenges of a `WWW-Authenticate` header; several may stand in one, separated by the same commas as their
 * parameters. What follows something malformed is left out.
 */
export function parseChallenges(header: string): Challenge[] {
	const scanner = new Scanner(header);
	const challenges: Challenge[] = [];
	for (;;) {
		scanner.skipSeparators();
		const scheme = scanner.token();
		if (scheme === undefined) return challenges;
		const parameters = new Map<string, string>();
		const whole = scanner.token68() || readParameters(scanner, parameters);
		challenges.push({ scheme: scheme.toLowerCase(), parameters });
		if (!whole) return challenges;
	}
}

/** Reads parameters up to the next scheme or the end; false when a value cannot be read. */
function readParameters(scanner: Scanner, parameters: Map<string, string>): boolean {
	for (;;) {
		scanner.skipSeparators();
		const name = scanner.parameterName();
		if (name === undefined) return true;
		const value = scanner.quoted() ?? scanner.token();
		if (value === undefined) return false;
		const key = name.toLowerCase();
		if (!parameters.has(key)) parameters.set(key, value);
	}
}

const SEPARATORS = /[ \t,]*/y;
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const PARAMETER_NAME = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*/y;
const TOKEN68 = /[ \t]+[A-Za-z0-9\-._~+/]+=*[ \t]*(?=,|$)/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"/y;

/** Takes the header apart from left to right, one piece of the grammar at a time. */
class Scanner {
	readonly #text: string;
	#position = 0;

	constructor(text: string) {
		this.#text = text;
	}

	skipSeparators(): void {
		this.#take(SEPARATORS);
	}

	token(): string | undefined {
		return this.#take(TOKEN)?.[0];
	}

	/** A name with its equals sign: what tells a parameter from the next challenge's scheme. */
	parameterName(): string | undefined {
		return this.#take(PARAMETER_NAME)?.[1];
	}

	/** The bare credentials-like text that schemes such as Negotiate have in place of parameters. */
	token68(): boolean {
		const found = this.#take(TOKEN68);
		return found !== undefined;
	}

	quoted(): string | undefined {
		return this.#take(QUOTED)?.[1]?.replace(/\\([\s\S])/g, "$1");
	}

	#take(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.#position;
		const found = pattern.exec(this.#text);
		if (found === null) return undefined;
		this.#position = pattern.lastIndex;
		return found;
	}
}
