import type { Configuration, Environment } from "../config/configuration.ts";
import type { Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { Registry } from "../registry/registry.ts";
import type { Service } from "../services/service.ts";
import type { EnvironmentState } from "../setup/read-manifests.ts";
import type { Remotes } from "../setup/remotes.ts";
import type { Version } from "../versions/version.ts";
import type { World } from "../world/world.ts";
import type { PromotionRequest } from "./request.ts";
import type { ReleaseRefs } from "./version-tags.ts";

/** What a plan is made from: what was asked for, and where the answers are read. */
export interface Planning {
	readonly request: PromotionRequest;
	readonly wanted: readonly WantedService[];
	readonly configuration: Configuration;
	/** The head of the code's default branch. */
	readonly defaultHead: CommitId;
	readonly environment: Environment;
	/** All environments, by name, this one included. */
	readonly states: ReadonlyMap<string, EnvironmentState>;
	/** Released versions and release branches, as far as this promotion asks for them. */
	readonly refs: ReleaseRefs;
	readonly remotes: Remotes;
	readonly code: Repository;
	readonly registry: Registry;
	readonly world: World;
}

export interface WantedService {
	readonly service: Service;
	readonly version: Version | undefined;
}

/** The state of an environment that the configuration has. */
export function stateOf(planning: Pick<Planning, "states">, environment: string): EnvironmentState {
	const state = planning.states.get(environment);
	if (state === undefined) throw new Error(`The manifests of ${environment} were not read.`);
	return state;
}
