import { reading } from "../errors/with-state.ts";
import type { RegistryInputs } from "../setup/open-registry.ts";
import { readFirst } from "../setup/read-first.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { Planned } from "./plan-promotion.ts";
import { type PromotionInputs, parseRequest } from "./request.ts";

export type PlanInputs = PromotionInputs & RemoteInputs & RegistryInputs & { readonly config: string };

/** What a promotion would do, with every check that needs no write. Reads only. */
export function beginPromotion(inputs: PlanInputs, world: World): Promise<Planned> {
	return reading(async () => {
		const request = parseRequest(inputs);
		const remotes = parseRemotes(inputs, world.env);
		const next = () => import("./plan-promotion.ts");
		const [first, { planPromotion }] = await readFirst(remotes, inputs.config, world, next);
		return planPromotion({ inputs, request, remotes, ...first }, world);
	});
}
