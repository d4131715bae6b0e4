import type { RiskLevel } from "../changelog/risk.ts";
import { describeDuration, second } from "../gates/age.ts";
import { code, plain, table } from "../markdown/markdown.ts";
import type { Plan } from "../promotion/plan.ts";
import { shortId } from "../refs/commit-id.ts";
import type { DeploymentRequest, ServiceRequest } from "./deployment-request.ts";
import { describeChanges, type Manner, some } from "./describe-changes.ts";

/** As many skipped versions are named. */
const NAMED = 20;

/** One service: what goes out and what it replaces, what changes, and how to come back. */
export function describeService(request: DeploymentRequest, service: ServiceRequest, manner: Manner): string {
	const { plan, previous } = service;
	const instead = previous === undefined ? "" : ` in place of ${code(previous.version)}`;
	const sections = [
		`#### ${plain(plan.service)} ${code(plan.version)}${instead}`,
		describeRisk(service),
		table(["", ""], facts(request, service, manner)),
		describeSkipped(request, service),
		...describeChanges(service, manner),
		describeRollback(request, service),
	];
	return sections.filter((section) => section !== "").join("\n\n");
}

export function riskMark(level: RiskLevel): string {
	return `${{ low: "🟢", medium: "🟡", high: "🔴" }[level]} ${level}`;
}

function describeRisk({ risk }: ServiceRequest): string {
	const reasons = risk.reasons.map(({ level, words }) => `${words}${level === risk.level ? "" : ` (${level})`}`);
	return `**Risk:** ${riskMark(risk.level)}: ${plain(reasons.join("; "))}`;
}

function facts({ plan: { gates, environment }, now }: DeploymentRequest, service: ServiceRequest, { links }: Manner) {
	const { plan, previous, way, changes } = service;
	const id = code(shortId(plan.commit));
	const commit = links === undefined ? id : `[${id}](${links.commit(plan.commit)})`;
	const madeAt = typeof changes === "string" ? undefined : changes.madeAt;
	const own = gates.filter((one) => one.service === plan.service);
	return [
		["goes out", `${code(plan.version)} from ${commit}<br>${code(`${plan.image}@${plan.digest}`)}`],
		["replaces", describePrevious(now, previous)],
		...checksRow(own),
		...(madeAt === undefined ? [] : [["commit", `made ${ago(now, madeAt)}`]]),
		...way.map((stage) => [plain(stage.environment), describeStage(now, stage)]),
		...readyRow(own, now, environment.name),
	];
}

function describePrevious(now: Date, previous: ServiceRequest["previous"]): string {
	if (previous === undefined) return "nothing: it is new here";
	const since = previous.since === undefined ? "" : `, here since ${ago(now, previous.since)}`;
	return `${code(previous.version)}${since}<br>${code(previous.digest ?? "no digest is recorded")}`;
}

function describeStage(now: Date, { ran }: ServiceRequest["way"][number]): string {
	if (ran === undefined) return "never ran there";
	if (ran.until === undefined) return `since ${ago(now, ran.since)}`;
	const long = describeDuration(Math.max(0, ran.until.getTime() - ran.since.getTime()));
	return `from ${second(ran.since)} to ${second(ran.until)} (${long})`;
}

/** What the gates were told of the commit's checks, which nobody reads where none is required. */
function checksRow(gates: Plan["gates"]): string[][] {
	const checks = gates.find(({ gate }) => gate === "checks");
	if (checks === undefined) return [];
	const states = Object.entries(checks.evidence).map(([name, state]) => plain(`${name}: ${state}`));
	return [["checks", states.join("<br>")]];
}

function readyRow(gates: Plan["gates"], now: Date, environment: string): string[][] {
	const readyAt = gates.find(({ gate }) => gate === "age")?.evidence["ready-at"];
	if (readyAt === undefined) return [];
	const date = new Date(readyAt);
	const isOver = date <= now;
	return [
		[
			`ready for ${plain(environment)}`,
			isOver ? ago(now, date) : `${readyAt} (in ${describeDuration(date.getTime() - now.getTime())})`,
		],
	];
}

function ago(now: Date, date: Date): string {
	return `${second(date)} (${describeDuration(Math.max(0, now.getTime() - date.getTime()))} ago)`;
}

function describeSkipped({ plan: { environment } }: DeploymentRequest, { skipped }: ServiceRequest): string {
	if (skipped.length === 0) return "";
	const were = skipped.length === 1 ? "was" : "were";
	const versions = some(skipped, NAMED, (version) => code(version));
	return `**Skipped**: ${versions} ${were} released and never ran in ${plain(environment.name)}.`;
}

/** The command is one to copy: every value in it is of an alphabet that a shell takes as it is. */
function describeRollback({ plan: { environment } }: DeploymentRequest, { plan, previous }: ServiceRequest): string {
	if (previous === undefined) return "**If it goes wrong**: there is no version to go back to.";
	const command = [
		"gh workflow run rollback.yaml",
		`-f service=${plan.service}`,
		`-f environment=${environment.name}`,
		`-f version=${previous.version}`,
		`-f from_version=${plan.version}`,
		'-f reason="what went wrong"',
	].join(" ");
	const digest = previous.digest === undefined ? "" : ` (${code(previous.digest)})`;
	return `**If it goes wrong**: back to ${code(previous.version)}${digest}, without a build:\n\n\`\`\`console\n${command}\n\`\`\``;
}
