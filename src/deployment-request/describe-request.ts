import { highest } from "../changelog/risk.ts";
import { describeDuration, second } from "../gates/age.ts";
import { code, plain, table } from "../markdown/markdown.ts";
import {
	describeEmergency,
	describeGates,
	describeNotes,
	describeReason,
	describeWrites,
} from "../promotion/describe-plan.ts";
import type { DeploymentRequest } from "./deployment-request.ts";
import { describeService, riskMark } from "./describe-service.ts";

/** How many commits are listed in all; the first that fits is taken. */
const LISTS = [1_000, 500, 250, 120, 60, 30, 10, 0];
const DAY = 86_400_000;
/** GitHub ends a run that has waited so long for an approval. */
const WAITS = 30 * DAY;

/**
 * The request as Markdown, in at most so many bytes, whatever the size of the change: fewer commits are listed, and
 * it is said how many are left out. What must be known to approve stands first.
 */
export function describeRequest(request: DeploymentRequest, bytes: number): string {
	let text = "";
	for (const all of LISTS) {
		text = describe(request, Math.floor(all / Math.max(1, request.services.length)));
		if (Buffer.byteLength(text) <= bytes) return text;
	}
	return cutAt(text, bytes);
}

function describe(request: DeploymentRequest, commits: number): string {
	const { plan, services, links } = request;
	const there = plan.services.filter(({ alreadyThere }) => alreadyThere).map(({ service }) => plain(service));
	const sections = [
		`### Deployment request: ${plan.environment.from ?? "builds"} → ${plan.environment.name}`,
		describeReason(plan),
		describeEmergency(plan),
		...describeNotes(plan),
		services.length > 1 ? overview(request) : "",
		there.length === 0 ? "" : `There already: ${there.join(", ")}.`,
		describeDeadline(request),
		describeGates(plan),
		...services.map((service) => describeService(request, service, { commits, links })),
		describeWrites(plan),
	];
	return sections.filter((section) => section !== "").join("\n\n");
}

function overview({ services }: DeploymentRequest): string {
	const rows = services.map(({ plan, previous, risk }) => [
		plain(plan.service),
		code(plan.version),
		previous === undefined ? "–" : code(previous.version),
		riskMark(risk.level),
	]);
	const level = riskMark(highest(services.map(({ risk }) => risk.level)));
	const title = `**${services.length} services, in one manifest commit. Risk:** ${level}`;
	return `${title}\n\n${table(["service", "version", "replaces", "risk"], rows)}`;
}

function describeDeadline({ plan, now, approvalExpires }: DeploymentRequest): string {
	const { name, from } = plan.environment;
	const moved = from === null ? name : `${from} or ${name}`;
	const unless = `when ${moved} has moved by then, nothing is written.`;
	if (approvalExpires === undefined)
		return `Plan ${code(plan.hash)}. Given to the writing job as \`approved-plan\`: ${unless}`;
	const ends = second(new Date(now.getTime() + WAITS));
	return `Plan ${code(plan.hash)} is what is approved: ${unless} An approval counts for ${describeDuration(approvalExpires)}; a run that waits for one is ended by GitHub at ${ends}.`;
}

/** Between two sections, so that no table, fence or list is cut in two: the shortest form has no blank lines in any. */
function cutAt(text: string, bytes: number): string {
	const end = "\n\n_The rest does not fit here. The output `plan` of this step has all that will be written._";
	const room = Buffer.from(text).subarray(0, Math.max(0, bytes - Buffer.byteLength(end)));
	const whole = room.toString("utf8");
	return `${whole.slice(0, Math.max(0, whole.lastIndexOf("\n\n")))}${end}`;
}
