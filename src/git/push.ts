import type { CommitId } from "../refs/commit-id.ts";
import type { RefName } from "../refs/ref-name.ts";
import type { BareRepository } from "./bare-repository.ts";
import { parsePorcelain } from "./porcelain.ts";

/** One ref that a push creates or moves; `expected` undefined means that it must not exist. */
export interface RefUpdate {
	readonly ref: RefName;
	/** The object to point to: a commit, or an annotated tag's own object. */
	readonly target: CommitId;
	readonly expected: CommitId | undefined;
}

/**
 * What one push said. `moved`: a ref was not what was expected, and nothing was sent. `refused`: the remote said no, to
 * what it had compared: whether because the ref had moved or by a rule, only the ref itself tells. `lost`: no answer;
 * the push may have arrived.
 */
export type PushAnswer =
	| { readonly kind: "updated" }
	| { readonly kind: "moved" }
	| { readonly kind: "refused"; readonly reason: string; readonly stderr: string }
	| { readonly kind: "lost"; readonly stderr: string };

/**
 * One atomic compare-and-swap of refs. Each has its lease and its refspec is not forced: a forced one would cancel the
 * lease. Note that a lease that holds permits a rewind; whether that is right is the caller's question.
 */
export async function push(repository: BareRepository, updates: readonly RefUpdate[]): Promise<PushAnswer> {
	const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
	const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
	const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
	const { code, stdout, stderr } = await repository.push(args);
	if (code === 0) return { kind: "updated" };
	const rows = parsePorcelain(stdout.toString());
	if (rows.some(({ kind }) => kind === "stale")) return { kind: "moved" };
	const refused = rows.filter(({ kind }) => kind === "refused");
	if (refused.length === 0) return { kind: "lost", stderr };
	const reason = refused.find((row) => !row.reason.startsWith("atomic"))?.reason ?? refused[0]?.reason ?? "";
	return { kind: "refused", reason, stderr };
}
