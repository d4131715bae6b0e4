import { code, plain } from "../markdown/markdown.ts";
import type { Requested } from "./request-approval.ts";

/** What became of a request, for the job summary. */
export function describeRequest({ plan, pull, approved, missing, did }: Requested): string {
	const title = `### Approval for ${plain(plan.environment.name)}`;
	return `${title}\n\n${sentences({ pull, approved, missing, did })}\n\nPlan ${code(plan.hash)}`;
}

function sentences({ pull, approved, missing, did }: Omit<Requested, "plan">): string {
	const link = pull === undefined ? "" : `[#${pull.number}](${pull.url})`;
	if (did === "closed") return `Pull request ${link} was closed: it is done.`;
	if (did === "would close") return `Pull request ${link} would be closed. Nothing was written.`;
	if (did === "would open") return "A pull request would be opened. Nothing was written.";
	if (approved) return pull === undefined ? "Nobody needs to approve." : `Approved on pull request ${link}.`;
	const what = did === "opened" ? "was opened" : "is open";
	return `Pull request ${link} ${what}: ${missing} more ${missing === 1 ? "approval is" : "approvals are"} missing. When they are there, run again.`;
}
