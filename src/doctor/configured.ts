import type { Configuration } from "../config/configuration.ts";
import type { Repository } from "../git/repository.ts";
import { connectRegistry } from "../registry/connect-registry.ts";
import { openPushAccess } from "../registry/push-access.ts";
import { type RegistryInputs, registrySettings } from "../setup/open-registry.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import type { RemoteInputs, Remotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { examineDeployed } from "./deployed-images.ts";
import { type ExaminedEnvironment, examineEnvironment } from "./environments.ts";
import { examined, type Finding, notLookedAt, ok, type Reached, reached } from "./finding.ts";
import { examineProtection } from "./protections.ts";
import { examinePulling, examinePushing } from "./registries.ts";
import { examineWorkflows } from "./workflows.ts";

export interface DoctorInputs extends RemoteInputs, RegistryInputs {
	readonly config: string;
}

interface Opened {
	readonly inputs: DoctorInputs;
	readonly remotes: Remotes;
	/** Undefined when it cannot be read; the manifests likewise. */
	readonly code: Repository | undefined;
	readonly manifests: Repository | undefined;
}

/** The configuration, and everything that it names. */
export async function examineConfigured(
	{ inputs, remotes, code, manifests }: Opened,
	world: World,
): Promise<readonly Finding[]> {
	const config = await examineConfiguration(code, inputs.config);
	if (config.value === undefined) {
		const because = "the configuration could not be read (config)";
		const rest = ["environments", "registry-pull", "registry-push"].map((check) => notLookedAt(check, because));
		return [config.finding, ...rest];
	}
	const environments = await examineEnvironments(manifests, config.value);
	const images = await examineImages(inputs, config.value, environments, world);
	const protection = await examineProtection(remotes, config.value, world);
	const workflows = code === undefined ? [] : await examineWorkflows(code, config.value);
	const found = environments.flatMap(({ findings }) => findings);
	return [config.finding, ...found, ...protection, ...workflows, ...images];
}

function examineConfiguration(code: Repository | undefined, path: string): Promise<Reached<Configuration>> {
	const check = "config";
	const fix = `Commit ${path} to the default branch. The smallest one has two lines: "image: ghcr.io/acme/{service}" and "services: projects/*".`;
	return reached(check, fix, async () => {
		if (code === undefined) {
			return { finding: notLookedAt(check, "the repository could not be read (git-read)"), value: undefined };
		}
		const value = await readConfiguration(code, path);
		const services = [...value.services.keys()];
		const named = services.length > 5 ? `${services.length}` : services.join(", ");
		const environments = [...value.environments.keys()].join(", ");
		const sentence = `${path} can be read. Services: ${named}. Environments: ${environments}.`;
		return { finding: ok(check, sentence), value };
	});
}

async function examineEnvironments(
	manifests: Repository | undefined,
	configuration: Configuration,
): Promise<readonly ExaminedEnvironment[]> {
	const each = [...configuration.environments.values()].map(async (environment) => {
		if (manifests !== undefined) return examineEnvironment(manifests, configuration, environment);
		const because = "the repository of the manifests could not be read (manifest-git-read)";
		return { environment, findings: [notLookedAt(`branch-${environment.name}`, because)], manifest: undefined };
	});
	return Promise.all(each);
}

async function examineImages(
	inputs: RegistryInputs,
	configuration: Configuration,
	environments: readonly ExaminedEnvironment[],
	world: World,
): Promise<readonly Finding[]> {
	const { finding, value } = await reached("registry-pull", "Log in again (docker login).", async () => {
		const settings = await registrySettings(inputs, world);
		const registry = connectRegistry(settings);
		const pull = await examinePulling(registry, configuration);
		return { finding: pull.finding, value: { settings, registry, readable: pull.readable } };
	});
	if (value === undefined) return [finding, notLookedAt("registry-push", "no registry could be asked (registry-pull)")];
	const { settings, registry, readable } = value;
	const [push, ...deployed] = await Promise.all([
		examined("registry-push", "", () => examinePushing(openPushAccess(settings), readable)),
		...environments.map((each) => examineDeployed(registry, configuration, each, readable)),
	]);
	return [finding, push, ...deployed.flat()];
}
