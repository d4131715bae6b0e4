import type { Environment } from "../config/configuration.ts";
import { runs } from "../manifests/entry.ts";
import { compareVersions, isVersion } from "../versions/version.ts";
import { fileValues } from "./file-values.ts";
import type { FoundGoal } from "./find-images.ts";
import type { HistoryFacts } from "./history-facts.ts";
import type { ImageTags } from "./image-tags.ts";
import { type LeftOut, PLAN_FORMAT, type Plan, type PlannedEnvironment, type ServicePlan } from "./plan.ts";
import { planHash } from "./plan-hash.ts";
import type { Planning } from "./planning.ts";

export interface PlanParts {
	readonly services: readonly (FoundGoal & { readonly history: HistoryFacts; readonly tags: ImageTags })[];
	readonly leftOut: readonly LeftOut[];
	readonly warnings: readonly string[];
	readonly carries: PlannedEnvironment["carries"];
}

/** The plan as a value, from everything that was read; no gate was asked about it yet. */
export function assemblePlan({ request, environment }: Planning, parts: PlanParts): Plan {
	const services = parts.services.map((service) => servicePlan(environment, service));
	const environmentPlan = plannedEnvironment(environment, parts.carries, request.approvedPlan !== undefined);
	const downgrades = services.flatMap((service) => downgrade(service, environment.name));
	const plan: Omit<Plan, "hash"> = {
		format: PLAN_FORMAT,
		kind: environment.from === undefined ? "deploy" : "promotion",
		environment: environmentPlan,
		reason: request.reason,
		emergency: request.emergency,
		allowRolledBack: request.allowRolledBack,
		services,
		leftOut: parts.leftOut,
		gates: [],
		warnings: [...parts.warnings, ...downgrades],
	};
	return { ...plan, hash: planHash(plan) };
}

function plannedEnvironment(
	environment: Environment,
	carries: PlannedEnvironment["carries"],
	isApproved: boolean,
): PlannedEnvironment {
	return {
		name: environment.name,
		from: environment.from ?? null,
		branch: environment.branch,
		manifest: environment.manifest,
		kustomization: environment.kustomization ?? null,
		pin: environment.pin,
		carries,
		milestoneTag: environment.milestoneTag?.text ?? null,
		whenMoved: environment.from === undefined && !isApproved ? "replan" : "stop",
		verify: environment.verify,
	};
}

function servicePlan(
	environment: Environment,
	{ goal, sourceTag, digest, history, tags }: PlanParts["services"][number],
): ServicePlan {
	const present = history.arrival?.entry;
	const alreadyThere = runs(present, { version: goal.version, digest });
	const replaced = alreadyThere ? history.arrival?.replaced : present;
	return {
		service: goal.service.name,
		renamedFrom: goal.service.renamedFrom ?? null,
		version: goal.version,
		commit: goal.commit,
		image: goal.service.image,
		sourceTag,
		digest,
		fixedTags: tags.fixed,
		movingTags: tags.moving,
		risingTags: tags.rising,
		gitTag: goal.gitTag,
		releaseBranch: goal.releaseBranch,
		refs: goal.refs,
		takenFrom: goal.takenFrom,
		replaces: replaced === undefined ? null : { version: replaced.version, digest: replaced.digest ?? null },
		files: fileValues(environment, goal.service.name, {
			version: goal.version,
			image: goal.service.image,
			tag: sourceTag,
			digest,
			commit: goal.commit,
		}),
		alreadyThere,
		resolved: goal.resolved,
	};
}

/** A lower version in place of a higher one is allowed (a hotfix of an older line), and never goes unnoticed. */
function downgrade({ service, version, replaces, alreadyThere }: ServicePlan, environment: string): string[] {
	if (alreadyThere || replaces === null || !isVersion(version) || !isVersion(replaces.version)) return [];
	if (compareVersions(version, replaces.version) >= 0) return [];
	return [`${service}: ${version} is LOWER than ${replaces.version}, which ${environment} runs now.`];
}
