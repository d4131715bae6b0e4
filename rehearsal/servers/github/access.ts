/** What one caller may do. */
export interface Access {
	/** Of the credential: the author of commits. */
	readonly name: string;
	readonly access: "read" | "write";
	/** Refs that only some may create or update. */
	readonly rules: readonly Rule[];
	/** Notes a commit that GitHub has made, and so has signed. */
	readonly signs?: (commit: string) => void;
	/** A repository's folder; undefined where there is none, or the caller may not see it. */
	folderOf(owner: string, name: string): string | undefined;
}

/** A ruleset that restricts creations and updates of refs that begin so. */
export interface Rule {
	readonly refs: string;
	/** Names of the credentials on its bypass list. */
	readonly bypass: readonly string[];
}

/** What a rule says against a write of `ref`; undefined when none does. */
export function violationOf({ name, rules }: Access, ref: string): string | undefined {
	const isForbidden = rules.some(({ refs, bypass }) => ref.startsWith(refs) && !bypass.includes(name));
	return isForbidden ? "Repository rule violations found\n\nCannot update this protected ref.\n\n" : undefined;
}
