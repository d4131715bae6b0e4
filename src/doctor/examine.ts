import { parseRemotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { DoctorInputs } from "./configured.ts";
import type { Finding } from "./finding.ts";
import { examineMachine, type Runtime } from "./machine.ts";
import { examineRepositories } from "./repositories.ts";

/**
 * Everything that a promotion needs and that can be seen without writing, in the order in which it is needed.
 * @throws ReleaseError `invalid-input` when a remote is no address
 */
export async function examine(inputs: DoctorInputs, world: World, runtime: Runtime): Promise<readonly Finding[]> {
	const remotes = parseRemotes(inputs, world.env);
	const machine = await examineMachine(world, runtime);
	// What examines the rest is loaded while the servers answer.
	const asked = examineRepositories(remotes, machine.hasGit, world);
	const [repositories, { examineConfigured }] = await Promise.all([asked, import("./configured.ts")]);
	const configured = await examineConfigured({ inputs, remotes, ...repositories }, world);
	return [...machine.findings, ...repositories.findings, ...configured];
}
