import { reading } from "../errors/with-state.ts";
import { readConfigurationSource } from "../setup/configuration-source.ts";
import type { RegistryInputs } from "../setup/open-registry.ts";
import { openRepositories } from "../setup/open-repositories.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { Planned } from "./plan-promotion.ts";
import { type PromotionInputs, parseRequest } from "./request.ts";

export type PlanInputs = PromotionInputs & RemoteInputs & RegistryInputs & { readonly config: string };

/**
 * What a promotion would do, with every check that needs no write. Reads only. What plans is loaded while the server
 * answers the first question.
 */
export function beginPromotion(inputs: PlanInputs, world: World): Promise<Planned> {
	return reading(async () => {
		const request = parseRequest(inputs);
		const remotes = parseRemotes(inputs, world.env);
		const { code, manifests } = await openRepositories(remotes, world);
		const asked = readConfigurationSource(code, inputs.config);
		const [source, { planPromotion }] = await Promise.all([asked, import("./plan-promotion.ts")]);
		return planPromotion({ inputs, request, remotes, code, manifests, source }, world);
	});
}
