import { patience } from "../branches/backoff.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type Aftermath, lookAgain } from "./aftermath.ts";
import type { BareRepository } from "./bare-repository.ts";
import { type Failure, failureError } from "./failure.ts";
import type { PushAnswer, RefUpdate } from "./push.ts";
import { followRedirect } from "./redirect.ts";
import { conflictError, rejected } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** The end of a compare-and-swap. What to do about `moved` is the caller's: read again, decide again. */
export type SwapOutcome =
	| { readonly kind: "updated" }
	/**
	 * `mayHaveLanded`: something was sent that may have been taken, so the refs may have been ours before they moved on.
	 */
	| { readonly kind: "moved"; readonly mayHaveLanded: boolean }
	/** The remote refuses and the refs stood still; the error says why, in the remote's words. */
	| { readonly kind: "refused"; readonly error: ReleaseError };

/** How often a push is sent while the refs stand still: connections break, and servers hold locks for a moment. */
const TRIES = 4;

/**
 * Pushes from `from`, and finds out what became of it by reading the refs, whatever the remote said.
 * @throws ReleaseError `unauthorized`, or `git-unavailable` when no answer came.
 */
export async function swapRefs(
	repository: Repository,
	from: BareRepository,
	updates: readonly RefUpdate[],
	what: string,
): Promise<SwapOutcome> {
	let wasSent = false;
	for (let tried = 1; ; tried++) {
		const answer = await from.connection.transport.push(from, updates);
		if (answer.kind === "updated") return { kind: "updated" };
		if (answer.kind === "moved") return { kind: "moved", mayHaveLanded: wasSent };
		wasSent ||= answer.kind === "lost" || answer.mayBeRepeated;
		if (answer.kind === "lost") await requireHope(from, answer, what);
		const aftermath = await look(repository, updates, what);
		if (aftermath.kind === "arrived") return { kind: "updated" };
		if (aftermath.kind === "moved") return { kind: "moved", mayHaveLanded: wasSent };
		const end = conclude(from, answer, aftermath, what, tried >= TRIES);
		if (end !== undefined) return end;
		await repository.world.sleep(patience(tried, repository.world));
	}
}

/** Ends it where trying again cannot help; goes along with a repository that was renamed. */
async function requireHope(
	{ connection }: BareRepository,
	{ failure, words }: { readonly failure: Failure; readonly words: string },
	what: string,
): Promise<void> {
	if (failure.kind === "unreachable") return;
	if (failure.kind === "redirect" && (await followRedirect(connection, failure.to))) return;
	throw failureError(failure, `write ${what}`, words, connection.remote);
}

async function look(repository: Repository, updates: readonly RefUpdate[], what: string): Promise<Aftermath> {
	try {
		return await lookAgain(repository, updates);
	} catch (cause) {
		if (!(cause instanceof ReleaseError) || !cause.retryable) throw cause;
		throw new ReleaseError(
			"git-unavailable",
			`${repository.remote.url} stopped answering while ${what} was being written: it is not known whether the write arrived. Run again when the server is reachable; repeating it is harmless.`,
			{ cause, retryable: true },
		);
	}
}

/** Undefined: the refs stand still, but another try may go through. */
function conclude(
	from: BareRepository,
	answer: Extract<PushAnswer, { kind: "refused" | "lost" }>,
	aftermath: Extract<Aftermath, { kind: "unchanged" }>,
	what: string,
	isLastTry: boolean,
): SwapOutcome | undefined {
	const { remote } = from.connection;
	if (aftermath.conflict !== undefined)
		return { kind: "refused", error: conflictError(what, remote, aftermath.conflict) };
	if (answer.kind === "lost") {
		if (isLastTry) throw failureError({ kind: "unreachable" }, `write ${what}`, answer.words, remote);
		return undefined;
	}
	return isLastTry || !isFleeting(answer.reason)
		? { kind: "refused", error: rejected(what, remote, { reason: answer.reason, stderr: answer.words }) }
		: undefined;
}

/** Whether insisting may help. It decides how long to try, not how it ends. */
function isFleeting(reason: string): boolean {
	return /transaction failed|failed to update ref|lock|unpacker error|internal server error|failure/i.test(reason);
}
