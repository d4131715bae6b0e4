import { verdictTable } from "../gates/refusal.ts";
import { shortDigest } from "../images/digest.ts";
import { code, cut, plain, table } from "../markdown/markdown.ts";
import { shortId } from "../refs/commit-id.ts";
import type { World } from "../world/world.ts";
import type { Plan, ServicePlan } from "./plan.ts";

/** The plan as people read it in the job summary: what goes where, what it replaces, what will be written. */
export function describePlan(plan: Plan): string {
	const { services } = plan;
	const rows = services.map((service) => [
		plain(service.service),
		code(service.version),
		service.replaces === null ? "–" : code(service.replaces.version),
		code(shortDigest(service.digest)),
		code(shortId(service.commit)),
		service.alreadyThere ? "is there already" : "",
	]);
	const sections = [
		`### Plan: ${title(plan)}`,
		describeEmergency(plan),
		services.length === 0
			? "Nothing to do."
			: table(["service", "version", "replaces", "image digest", "commit", ""], rows),
		...describeNotes(plan),
		describeGates(plan),
		describeWrites(plan),
		describeReason(plan),
		`Plan ${code(plan.hash)}`,
	];
	return sections.filter((section) => section !== "").join("\n\n");
}

/** What people should know before anything else, each a paragraph of its own. */
export function describeNotes(plan: Plan): string[] {
	return [
		...plan.warnings.map((warning) => `> [!WARNING]\n> ${plain(warning)}`),
		...plan.leftOut.map(({ sentence }) => `> [!NOTE]\n> ${plain(sentence)}`),
	];
}

/** Empty where no gate was asked. */
export function describeGates({ gates }: Plan): string {
	return gates.length === 0 ? "" : verdictTable(gates);
}

/** What people should see in the log, too. */
export function tellPlan({ warnings, gates, leftOut }: Plan, log: World["log"]): void {
	for (const warning of warnings) log.warning(warning);
	for (const { verdict, sentence } of gates) {
		if (verdict === "warn") log.warning(sentence);
		if (verdict === "waits") log.notice(sentence);
	}
	for (const { sentence } of leftOut) log.notice(sentence);
}

/** As many characters of a reason are shown as are recorded: it must not push what is to be approved off the page. */
const REASON = 500;

/** Empty where none was given. */
export function describeReason({ reason }: Pick<Plan, "reason">): string {
	return reason === "" ? "" : `Reason: ${plain(cut(reason, REASON))}`;
}

/** Nobody shall overlook it: what was passed by, and why. Empty where there is none. */
export function describeEmergency({ emergency, gates, reason }: Plan): string {
	if (!emergency) return "";
	const passed = gates.filter(({ code: no }) => no === "too-young" || no === "window-closed" || no === "frozen");
	const names = [...new Set(passed.map(({ gate }) => gate))].join(", ");
	const what = names === "" ? "It would have passed all gates without." : `It passes by: ${names}.`;
	return `> [!CAUTION]\n> **EMERGENCY.** ${what} ${describeReason({ reason })}`;
}

function title({ kind, environment }: Plan): string {
	if (kind === "rollback") return `roll back in ${environment.name}`;
	return `${environment.from ?? "builds"} → ${environment.name}`;
}

/** Every tag, branch and file that the plan will write. */
export function describeWrites(plan: Plan): string {
	const missing = plan.services.filter(({ alreadyThere }) => !alreadyThere);
	if (plan.services.length === 0) return "";
	if (missing.length === 0) return "Everything is there already; what is missing beside the manifest is put right.";
	const { milestoneTag } = plan.environment;
	const lines = [
		...missing.flatMap((service) => writes(plan, service)),
		...(milestoneTag === null ? [] : [`- Git tag ${code(milestoneTag)} on the manifest's commit, the milestone`]),
	];
	return `**Will be written**\n\n${lines.join("\n")}`;
}

function writes({ environment }: Plan, service: ServicePlan): string[] {
	const { gitTag, releaseBranch, refs, resolved, commit } = service;
	const tags = [...service.fixedTags, ...service.movingTags, ...service.risingTags];
	const branch = { create: "created", forward: "moved forward", keep: "", none: "" }[refs.branch];
	return [
		...(gitTag === null || refs.tag === "keep" ? [] : [`- Git tag ${code(gitTag)} on ${code(shortId(commit))}`]),
		...(releaseBranch === null || branch === "" ? [] : [`- release branch ${code(releaseBranch)}, ${branch}`]),
		...(tags.length === 0 ? [] : [`- image tags ${tags.map((tag) => code(`${service.image}:${tag}`)).join(", ")}`]),
		`- ${code(environment.manifest)} on ${code(environment.branch)}: ${plain(service.service)} ${code(service.version)}`,
		...(environment.kustomization === null
			? []
			: [
					`- ${code(environment.kustomization)} on ${code(environment.branch)}: the image of ${plain(service.service)}`,
				]),
		...service.files.map(
			({ path, pointer, value }) => `- ${code(path)} on ${code(environment.branch)}: ${code(pointer)} ${code(value)}`,
		),
		...(resolved.length === 0 ? [] : [`- looked up, since no manifest says it: ${resolved.join(", ")}`]),
	];
}
