import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { parseApprovedPlan } from "../promotion/approved-plan.ts";
import type { Plan } from "../promotion/plan.ts";
import { checkEmergency } from "../promotion/request.ts";
import { readFirst } from "../setup/read-first.ts";
import { parseRemotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { RollbackInputs } from "./plan-rollback.ts";

/** What a rollback of one service in one environment would do. Reads only. */
export function beginRollback(inputs: RollbackInputs, world: World): Promise<Plan> {
	return reading(async () => {
		if (inputs.reason.trim() === "") {
			throw new ReleaseError(
				"invalid-input",
				'The input "reason" is empty. A rollback is recorded with its reason: say what went wrong. Nothing was read or written.',
			);
		}
		checkEmergency(inputs);
		const approvedPlan = parseApprovedPlan(inputs["approved-plan"]);
		const remotes = parseRemotes(inputs, world.env);
		const next = () => import("./plan-rollback.ts");
		const [first, { planRollback }] = await readFirst(remotes, inputs.config, world, next);
		return planRollback({ inputs, approvedPlan, remotes, ...first }, world);
	});
}
