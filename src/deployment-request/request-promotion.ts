import { ReleaseError } from "../errors/release-error.ts";
import { requiredApprovals } from "../gates/approvals.ts";
import { beginPromotion, type PlanInputs } from "../promotion/begin-promotion.ts";
import type { Plan } from "../promotion/plan.ts";
import type { Planned } from "../promotion/plan-promotion.ts";
import type { World } from "../world/world.ts";
import type { WrittenRequest } from "./write-request.ts";

/** A plan, with the request that people approve it by, where somebody is to approve it. */
export async function requestPromotion(
	inputs: PlanInputs,
	world: World,
): Promise<{ readonly plan: Plan; readonly request: WrittenRequest | undefined }> {
	const planned = await beginPromotion(inputs, world);
	return { plan: planned.plan, request: needsRequest(planned) ? await written(planned, world) : undefined };
}

/**
 * What goes to an environment after the one that makes releases, such as production, or to one that asks for approvals,
 * unless it was approved already.
 */
function needsRequest({ plan, planning: { environment, configuration, request } }: Planned): boolean {
	if (request.approvedPlan !== undefined || plan.services.every(({ alreadyThere }) => alreadyThere)) return false;
	const before = environment.from === undefined ? undefined : configuration.environments.get(environment.from);
	return before?.from !== undefined || requiredApprovals(environment.approvals, { move: "forward", ...plan }) > 0;
}

/** Prose decides nothing, so a request that cannot be read stops no promotion: the plan is shown alone, and why. */
async function written(planned: Planned, world: World): Promise<WrittenRequest | undefined> {
	const { writeRequest } = await import("./write-request.ts");
	try {
		return await writeRequest(planned);
	} catch (cause) {
		if (!(cause instanceof ReleaseError)) throw cause;
		world.log.warning(`There is no deployment request, only the plan: ${cause.message}`);
		return undefined;
	}
}
