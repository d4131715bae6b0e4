import { ReleaseError } from "../errors/release-error.ts";
import { protectionVerdict } from "../gates/protection.ts";
import { openRepository } from "../git/repository.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { applyProtection, type Configured } from "./apply-protection.ts";
import { describeDrift } from "./describe-protection.ts";
import { driftOf, openProtection, type ProtectionState, readProtection } from "./read-protection.ts";

export interface ConfigureInputs extends RemoteInputs {
	readonly mode: "check" | "apply";
	readonly "admin-token": string;
	readonly config: string;
}

/**
 * Compares what the configuration wants of GitHub with what is there and, with `apply`, makes it so.
 * @throws ReleaseError `environment-unprotected` (of `check`) where a gate counts on what is missing, `gate-unavailable`
 * where that cannot be read; `unauthorized`, `api-unavailable`, `invalid-config`, `invalid-input`
 */
export async function configureEnvironments(inputs: ConfigureInputs, world: World): Promise<Configured> {
	const token = inputs["admin-token"];
	if (inputs.mode === "apply" && token === "") {
		throw new ReleaseError(
			"invalid-input",
			'The mode "apply" needs the input "admin-token": the token of a GitHub App, or a fine-grained token, with Administration: write. The job\'s own token never has it. Nothing was read or written.',
		);
	}
	const remotes = parseRemotes(inputs, world.env);
	const configuration = await readConfiguration(await openRepository(remotes.code, world), inputs.config);
	const readers = openProtection(remotes, world, token === "" ? undefined : `Bearer ${token}`);
	const state = await readProtection(configuration, readers);
	if (state === undefined) throw nothingWanted(configuration.path);
	if (inputs.mode === "check") {
		requireProtected(state);
		return { drift: driftOf(state), changes: { done: [], refused: [] } };
	}
	const changes = await applyProtection(state, readers);
	const isChanged = changes.done.length > 0;
	const after = isChanged ? await readProtection(configuration, readers) : state;
	return { drift: driftOf(after ?? state), changes };
}

function nothingWanted(path: string): ReleaseError {
	return new ReleaseError(
		"invalid-config",
		`${path} says nothing of protection, so there is nothing to compare. Add \`protection: { app: <the App's id> }\`, or \`protection\` to an environment. Nothing was written.`,
	);
}

/** What people and gates count on must be there; where only the boundary does not hold, the table says so. */
function requireProtected(state: ProtectionState): void {
	for (const { wanted, drift } of state.environments) {
		const { verdict, code, sentence } = protectionVerdict(wanted.name, drift);
		if (verdict === "pass" || verdict === "warn") continue;
		throw new ReleaseError(code ?? "gate-unavailable", `${sentence} Nothing was written.`, {
			detail: describeDrift(driftOf(state)),
		});
	}
}
