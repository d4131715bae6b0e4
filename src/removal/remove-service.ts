import { reading } from "../errors/with-state.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import { parseCommitSettings } from "../setup/commit-settings.ts";
import { readFirst } from "../setup/read-first.ts";
import { parseRemotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { Removal, RemovalInputs } from "./take-out.ts";

/**
 * Takes a service out of an environment: its entry in the manifest, and its image in the kustomization, in one commit.
 * The configuration need not have the service any more. Image tags, Git tags and branches stay as they are.
 * @throws ReleaseError `unknown-service` where neither the configuration nor the environment has ever had it
 */
export async function removeService(inputs: RemovalInputs, world: World): Promise<Removal> {
	const service = parseServiceName(inputs.service, 'The input "service"');
	const remotes = parseRemotes(inputs, world.env);
	const settings = await parseCommitSettings(inputs, remotes.manifests, world);
	const next = () => import("./take-out.ts");
	const [first, { takeOut }] = await reading(() => readFirst(remotes, inputs.config, world, next));
	return takeOut({ inputs, service, settings, ...first }, world);
}
