import type { CommitId } from "../refs/commit-id.ts";

/** What a ref points to, and the commit behind it: they differ for annotated tags. */
export interface RefState {
	readonly object: CommitId;
	readonly commit: CommitId;
}

/** Those of `refs` that a pattern names: a full name, or one with `*` for anything, slashes too. */
export function matchingRefs(
	refs: ReadonlyMap<string, RefState>,
	patterns: readonly string[],
): ReadonlyMap<string, RefState> {
	const matches = patterns.map(toExpression);
	return new Map([...refs].filter(([name]) => matches.some((expression) => expression.test(name))));
}

function toExpression(pattern: string): RegExp {
	const literals = pattern.split("*").map((literal) => literal.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${literals.join(".*")}$`, "s");
}
