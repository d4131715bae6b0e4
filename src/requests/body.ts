import { isDecidedByPeople } from "../gates/ask-gates.ts";
import { code } from "../markdown/markdown.ts";
import { describePlan } from "../promotion/describe-plan.ts";
import type { Plan } from "../promotion/plan.ts";

/** GitHub takes 65,536 characters; some are left for what is added below. */
const MOST = 60_000;

/**
 * The text of the pull request: the deployment request, or the plan where there is none, and what to do with it.
 * @param request Markdown that is safe to show
 */
export function bodyOf(plan: Plan, request: string): string {
	const shown = request.trim() === "" ? describePlan(withoutApprovals(plan)) : request.trim();
	const cut =
		shown.length <= MOST
			? shown
			: `${shown.slice(0, shown.lastIndexOf("\n", MOST))}\n\n*Cut here: it is too long for a pull request.*`;
	return [
		"> [!IMPORTANT]",
		`> **Approve this pull request, or request changes; do not merge it.** It shows what would be written to ${code(plan.environment.branch)}. When enough people have approved, run the workflow again: it writes exactly this, and closes the pull request. A push to its branch makes it void.`,
		"",
		cut,
		"",
		`Plan ${code(plan.hash)}`,
	].join("\n");
}

/** Who has approved is said below it, by GitHub; here it would be what it was when the plan was made. */
function withoutApprovals(plan: Plan): Plan {
	return { ...plan, gates: plan.gates.filter((one) => !isDecidedByPeople(one)) };
}
