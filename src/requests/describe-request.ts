import { isDecidedByPeople } from "../gates/ask-gates.ts";
import { code, plain } from "../markdown/markdown.ts";
import type { Requested } from "./request-approval.ts";

/** What became of a request, for the job summary. */
export function describeRequest(requested: Requested): string {
	const { plan } = requested;
	return `### Approval for ${plain(plan.environment.name)}\n\n${sentences(requested)}\n\nPlan ${code(plan.hash)}`;
}

function sentences({ plan, pull, approved, missing, did }: Requested): string {
	const link = pull === undefined ? "" : `[#${pull.number}](${pull.url})`;
	if (did === "closed") return `Pull request ${link} was closed: it is done.`;
	if (did === "gone") return "No pull request of it is open any more.";
	if (did === "would close") return `Pull request ${link} would be closed. Nothing was written.`;
	if (did === "would open") return "A pull request would be opened. Nothing was written.";
	if (approved) return pull === undefined ? "Nobody needs to approve." : `Approved on pull request ${link}.`;
	if (did === "opened") return `Pull request ${link} was opened: ${missing} must approve it. Then run again.`;
	const waiting = plan.gates.filter((one) => one.verdict === "waits" && isDecidedByPeople(one));
	return `Pull request ${link} is open. ${waiting.map(({ sentence }) => plain(sentence)).join(" ")} Then run again.`;
}
