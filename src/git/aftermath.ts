import type { CommitId } from "../refs/commit-id.ts";
import type { RefName } from "../refs/ref-name.ts";
import { listRefs, type RefState } from "./list-refs.ts";
import type { RefUpdate } from "./push.ts";
import type { Repository } from "./repository.ts";

/** What the refs of a push that did not go through are now; asked of the remote, never taken from its words. */
export type Aftermath =
	/** All of them are what was pushed: only the answer got lost. */
	| { readonly kind: "arrived" }
	| { readonly kind: "moved" }
	/** Nothing changed. `conflict` is a ref that is in the way: a branch where a folder of branches is needed, or the reverse. */
	| { readonly kind: "unchanged"; readonly conflict: string | undefined };

/** Two requests. */
export async function lookAgain(repository: Repository, updates: readonly RefUpdate[]): Promise<Aftermath> {
	const names = updates.map(({ ref }) => ref);
	const refs = await listRefs(
		repository,
		names.flatMap((ref) => [ref, `${ref}/*`, ...namesAbove(ref)]),
	);
	return readAftermath(updates, refs);
}

export function readAftermath(updates: readonly RefUpdate[], refs: ReadonlyMap<string, RefState>): Aftermath {
	const now = (ref: RefName): CommitId | undefined => refs.get(ref)?.object;
	if (updates.every(({ ref, target }) => now(ref) === target)) return { kind: "arrived" };
	if (updates.some(({ ref, target, expected }) => now(ref) !== expected && now(ref) !== target))
		return { kind: "moved" };
	const others = [...refs.keys()];
	const conflict = updates
		.filter(({ ref, expected }) => expected === undefined && now(ref) === undefined)
		.flatMap(({ ref }) => others.filter((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`)))[0];
	return { kind: "unchanged", conflict };
}

/** `refs/heads/a/b` gives `refs/heads/a`. */
function namesAbove(ref: RefName): string[] {
	const parts = ref.split("/");
	return parts.slice(3).map((_, index) => parts.slice(0, index + 3).join("/"));
}
