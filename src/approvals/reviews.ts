import type { ApprovalRecord } from "../gates/facts.ts";
import type { Review } from "../github/pulls.ts";

/** What decides what a review is worth. */
export interface Reviewed {
	/** The one commit of the pull request: a review of any other one is of something else. */
	readonly head: string;
	/** The environment that the pull request is for. */
	readonly environment: string;
	/** `acme/shop`: where the pull request is. */
	readonly repository: string;
	/** Ids of the people who may write there. */
	readonly writers: ReadonlySet<number>;
}

/** What each person said last, the oldest first. A comment takes nothing back; a review that was dismissed is none. */
export function latestReviews(reviews: readonly Review[]): readonly Review[] {
	const latest = new Map<number, Review>();
	const inTime = [...reviews].sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
	for (const review of inTime) {
		if (review.state === "COMMENTED") continue;
		latest.delete(review.user.id);
		latest.set(review.user.id, review);
	}
	return [...latest.values()].filter(({ state }) => state !== "DISMISSED");
}

/**
 * Reviews as the gate of approvals reads them. Who may not write the repository can neither approve nor stop anything;
 * a program can stop, since somebody let it in who may.
 */
export function recordsOf(reviews: readonly Review[], reviewed: Reviewed): readonly ApprovalRecord[] {
	const { environment, head, repository, writers } = reviewed;
	return latestReviews(reviews).flatMap(({ user, state, commit, submittedAt: at }): ApprovalRecord[] => {
		const mayWrite = writers.has(user.id);
		if (state === "CHANGES_REQUESTED") {
			return mayWrite || user.type === "Bot" ? [{ ...user, environment, state: "rejected", at }] : [];
		}
		const against = objection(mayWrite, commit === head, repository);
		return [{ ...user, environment, state: "approved", at, ...(against === undefined ? {} : { void: against }) }];
	});
}

function objection(mayWrite: boolean, isOfHead: boolean, repository: string): string | undefined {
	if (!mayWrite) return `they may not write ${repository}`;
	return isOfHead ? undefined : "it is of a commit that is not the pull request's head any more";
}
