import { patience } from "../branches/backoff.ts";
import type { NextCommit, Swap } from "../branches/branches.ts";
import { refused } from "../branches/refused.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { World } from "../world/world.ts";
import { type GithubClient, type Lost, unavailable } from "./client.ts";
import type { GithubPlace } from "./place.ts";
import { type Aftermath, lookAgain } from "./recent-commits.ts";

/** What GitHub said to one attempt; `stale`: the branch was not what was expected. */
export type Sent =
	| { readonly kind: "done"; readonly commit: CommitId }
	| { readonly kind: "stale" }
	| { readonly kind: "no"; readonly words: string }
	| Lost;

/** How often a write is sent while the branch stands still and no answer comes. */
const TRIES = 4;

/**
 * Sends until it is known what became of it: after anything but a clear answer the branch itself is asked, and words
 * only choose the sentence. Sending again is harmless, since each attempt is taken only by the same head.
 */
export async function swapBranch(
	client: GithubClient,
	place: GithubPlace,
	next: NextCommit,
	world: World,
	send: () => Promise<Sent>,
): Promise<Swap> {
	let wasLost = false;
	for (let tried = 1; ; tried++) {
		const sent = await send();
		if (sent.kind === "done") return { kind: "updated", commit: sent.commit };
		if (sent.kind === "stale" && !wasLost) return { kind: "moved" };
		wasLost ||= sent.kind === "lost";
		const { head, ours } = await look(client, place, next, wasLost);
		if (ours !== undefined) return { kind: "updated", commit: ours };
		if (head !== next.tip?.commit) return { kind: "moved" };
		if (sent.kind === "no") return { kind: "refused", error: refused(place.url, next.what, `${sent.words}.`) };
		if (tried === TRIES) throw neverAnswered(place, next, sent);
		await world.sleep(patience(tried, world));
	}
}

async function look(client: GithubClient, place: GithubPlace, next: NextCommit, wasLost: boolean): Promise<Aftermath> {
	try {
		return await lookAgain(client, place, next);
	} catch (cause) {
		if (!wasLost || !(cause instanceof ReleaseError) || !cause.retryable) throw cause;
		throw new ReleaseError(
			"api-unavailable",
			`${place.graphql.host} stopped answering while ${next.what} was being written: it is not known whether the write arrived. Run again when the API answers; repeating it is harmless.`,
			{ cause, retryable: true },
		);
	}
}

function neverAnswered({ graphql: url }: GithubPlace, { what, branch }: NextCommit, sent: Sent): ReleaseError {
	const words = sent.kind === "lost" ? sent.words : "gave no usable answer";
	const { message } = unavailable({ url, doing: `write ${what}` }, `${words}, ${TRIES} times`);
	const state = `The branch ${branch} is what it was before.`;
	return new ReleaseError("api-unavailable", `${message} ${state}`, { retryable: true });
}
