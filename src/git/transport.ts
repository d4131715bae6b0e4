// The seam to the network: all that is asked of a remote. Two speak through it: Git's own programs (stock/), which reach
// everything that Git reaches, and Git's protocol spoken from here (wire/), for HTTP, in fewer requests. One suite of
// tests holds both. A failure is an answer like any other: the layers above decide what it means.
import type { CommitId } from "../refs/commit-id.ts";
import type { Failure } from "./failure.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PushAnswer, RefUpdate } from "./push.ts";
import type { RefState } from "./ref-state.ts";

/** `words` is what was said, line by line as Git prints it: the remote's own lines begin with `remote:`. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | Failed;

export interface Failed {
	readonly ok: false;
	readonly failure: Failure;
	readonly words: string;
}

export interface FetchRequest {
	/** Full names of refs, `HEAD`, patterns such as `refs/heads/*`, and objects by their ids. */
	readonly sources: readonly string[];
	/** How many commits below each source; undefined: the objects that are named, whatever is here already. */
	readonly depth: number | undefined;
	/** A push from what is read here comes next: the refs may be read where that push will be answered. */
	readonly toPush?: boolean;
}

export interface Transport {
	/** The refs that match, tags peeled. Nothing is stored: any store of the connection will do. */
	list(store: ObjectStore, patterns: readonly string[]): Promise<Answer<ReadonlyMap<string, RefState>>>;
	/** Brings objects in, without what the store's filter leaves out. The answer has the sources that there are. */
	fetchInto(into: ObjectStore, request: FetchRequest): Promise<Answer<ReadonlyMap<string, CommitId>>>;
	/**
	 * One compare-and-swap of refs, all or none. A ref that is at its target already counts as done. A lease that holds
	 * permits a rewind; whether that is right is the caller's question.
	 */
	push(from: ObjectStore, updates: readonly RefUpdate[]): Promise<PushAnswer>;
	/** Asks for the refs as a push does, which is where a server says no, and pushes nothing. */
	knock(from: ObjectStore): Promise<Answer<undefined>>;
}
