import { shortId } from "../refs/commit-id.ts";
import { subjectOf } from "./facts.ts";
import { block, type Gate, pass } from "./gate.ts";

/** Whether what ships went through a branch that people review. A build in an environment without `from` need not. */
export const sourceAllowed: Gate = {
	name: "source",
	of: "service",
	ask(facts) {
		if (facts.origin === undefined) return undefined;
		const { commit, origin } = facts;
		const subject = `${subjectOf(facts)} (commit ${shortId(commit)})`;
		const evidence = { commit, branch: origin.foundOn ?? "" };
		if (origin.foundOn !== undefined) return pass(`${subject} is on ${origin.foundOn}.`, evidence);
		return block(
			"source-not-allowed",
			`${subject} is not on ${origin.branches.join(", and not on ")}. Merge the change there, or push it to the release branch, and release that commit.`,
			evidence,
		);
	},
};
