import type { World } from "../world/world.ts";
import { type NamedTagInputs, parseNamedTags } from "./named-tags.ts";
import type { Plan } from "./plan.ts";
import type { PlannedTags } from "./retag-planned.ts";
import type { Retagged } from "./retagged.ts";

export interface RetagInputs extends PlannedTags, NamedTagInputs {
	readonly plan: string;
}

/** Gives tags to the images of a plan, or to the one that the inputs name. */
export async function retagImages(inputs: RetagInputs, world: World): Promise<Retagged[]> {
	if (inputs.plan === "") {
		const named = parseNamedTags(inputs);
		const { retagNamed } = await import("./retag-named.ts");
		return [await retagNamed(named, inputs, world)];
	}
	const { parsePlanToWrite } = await import("./approved-plan.ts");
	const plan = parsePlanToWrite(inputs.plan);
	if (!hasTags(plan, inputs.which)) return [];
	// Loaded only here: one of the two steps of most promotions has nothing to do, and needs no registry for that.
	const { retagPlanned } = await import("./retag-planned.ts");
	return retagPlanned(plan, inputs, world);
}

function hasTags({ services }: Plan, which: RetagInputs["which"]): boolean {
	const fixed = services.some(({ fixedTags }) => fixedTags.length > 0);
	const moving = services.some(({ movingTags, risingTags }) => movingTags.length + risingTags.length > 0);
	return (which !== "moving" && fixed) || (which !== "fixed" && moving);
}
