import type { CommitId } from "../refs/commit-id.ts";
import type { RefName } from "../refs/ref-name.ts";
import type { Failure } from "./failure.ts";

/** One ref that a push creates or moves; `expected` undefined means that it must not exist. */
export interface RefUpdate {
	readonly ref: RefName;
	/** The object to point to: a commit, or an annotated tag's own object. */
	readonly target: CommitId;
	readonly expected: CommitId | undefined;
}

/**
 * What one push said. `moved`: a ref was not what was expected, and nothing was sent. `refused`: the remote said no, to
 * all of it; `mayBeRepeated` where the transport sends a request again by itself when its connection breaks, so that
 * this may be the answer to the repetition. `lost`: no usable answer came, so anything may have happened.
 */
export type PushAnswer =
	| { readonly kind: "updated" }
	| { readonly kind: "moved" }
	| { readonly kind: "refused"; readonly reason: string; readonly words: string; readonly mayBeRepeated: boolean }
	| { readonly kind: "lost"; readonly failure: Failure; readonly words: string };
