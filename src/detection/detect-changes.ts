import { readFileSync } from "node:fs";
import type { Configuration } from "../config/configuration.ts";
import { releaseBranchOwner } from "../config/release-branch.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { changedPaths } from "../git/changed-paths.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { affected } from "../services/affected.ts";
import type { Service } from "../services/service.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { type CodeRemoteInputs, parseCodeRemote } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { type Comparison, comparison } from "./push-event.ts";

export interface DetectionInputs extends CodeRemoteInputs {
	readonly base: string;
	readonly head: string;
	readonly config: string;
}

export interface Detection extends Comparison {
	readonly services: readonly { readonly service: Service; readonly reasons: readonly string[] }[];
	/** Empty when there was nothing to compare with. */
	readonly paths: readonly string[];
}

/**
 * Which services a push changed. Where there is nothing to compare with, all of them did: building too much is safe.
 * A push to a service's release branch is about that service alone, whatever it changed: its head is what is released
 * next, and needs an image.
 */
export async function detectChanges(inputs: DetectionInputs, world: World): Promise<Detection> {
	const event = world.env.GITHUB_EVENT_PATH;
	const compared = comparison(inputs, world.env, event ? readFileSync(event, "utf8") : undefined);
	const code = await openRepository(parseCodeRemote(inputs, world.env), world);
	const paths = compared.base === undefined ? undefined : await compare(code, compared.base, compared.head, world);
	const configuration = await readConfiguration(code, inputs.config, compared.head);
	const owner = compared.branch === undefined ? undefined : releaseBranchOwner(configuration, compared.branch);
	return {
		...compared,
		base: paths === undefined ? undefined : compared.base,
		paths: paths ?? [],
		services:
			owner === undefined
				? servicesOf(configuration, paths)
				: [{ service: owner, reasons: ["head of its release branch"] }],
	};
}

function servicesOf(configuration: Configuration, paths: readonly string[] | undefined): Detection["services"] {
	if (paths === undefined) {
		const reasons = ["there is no earlier commit to compare with"];
		const services = [...configuration.services.values()].map((service) => ({ service, reasons }));
		return services.sort((left, right) => (left.service.name < right.service.name ? -1 : 1));
	}
	return affected(configuration, paths).flatMap(({ service: name, reasons }) => {
		const service = configuration.services.get(name);
		return service === undefined ? [] : [{ service, reasons }];
	});
}

/** After a forced push the former commit may be gone from the server; then there is nothing to compare with. */
async function compare(code: Repository, base: CommitId, head: CommitId, world: World): Promise<string[] | undefined> {
	try {
		return await changedPaths(code, base, head);
	} catch (cause) {
		if (!(cause instanceof ReleaseError) || cause.code !== "unknown-commit") throw cause;
		world.log.notice(
			`Commit ${base} is not on the server any more (a forced push?), so there is nothing to compare ${head} with.`,
		);
		return undefined;
	}
}
