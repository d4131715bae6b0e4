/** The first line of a message in the form `type(scope)!: description`. */
export interface CommitHeader {
	/** Lower case: types are told apart without regard to case (rule 15). */
	readonly type: string;
	readonly scope: string | undefined;
	/** Whether a `!` stands before the colon. */
	readonly breaking: boolean;
	readonly description: string;
}

/** Conventional Commits 1.0.0, rules 1, 4, 5 and 13. An empty scope, which people write, is none. */
const HEADER = /^([\p{L}][\p{L}\p{N}_-]*)(?:\(([^()]*)\))?(!)?: \s*(?=\S)/u;

/** Undefined for a line that has no such form. */
export function parseHeader(line: string): CommitHeader | undefined {
	const [prefix, type, scope, mark] = HEADER.exec(line) ?? [];
	if (prefix === undefined || type === undefined) return undefined;
	return {
		type: type.toLowerCase(),
		scope: scope?.trim() || undefined,
		breaking: mark !== undefined,
		description: line.slice(prefix.length).trimEnd(),
	};
}
