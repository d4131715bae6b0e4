import { createHash } from "node:crypto";
import type { Plan } from "./plan.ts";

/**
 * The hash by which an approval is bound to a plan: the goal and what it replaces, per service. Whether refs and tags
 * are there already, branch tips and times are not in it, so a run again has the first run's hash and goes on.
 */
export function planHash(plan: Pick<Plan, "services"> & { readonly environment: { readonly name: string } }): string {
	const goals = plan.services
		.map((service) => [
			service.service,
			plan.environment.name,
			service.version,
			service.commit,
			service.digest,
			[...service.fixedTags, ...service.movingTags, ...service.risingTags].sort(),
			service.gitTag,
			service.releaseBranch,
			service.replaces?.version ?? null,
			service.replaces?.digest ?? null,
		])
		.sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
	return createHash("sha256").update(JSON.stringify(goals)).digest("hex");
}
