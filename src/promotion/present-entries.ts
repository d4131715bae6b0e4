import type { Repository } from "../git/repository.ts";
import { readBranch } from "../git/tips.ts";
import type { Entry } from "../manifests/entry.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import type { ServiceName } from "../services/service-name.ts";
import { sourceAt } from "../setup/source-at.ts";
import type { Plan } from "./plan.ts";

/** What a plan's environment runs now. */
export async function presentEntries(
	{ environment }: Pick<Plan, "environment">,
	manifests: Repository,
): Promise<ReadonlyMap<ServiceName, Entry>> {
	const { branch, manifest, name, carries } = environment;
	const source = sourceAt(await readBranch(manifests, branch, [manifest], { carries }), manifest, branch);
	return source === undefined ? new Map() : parseManifest(source, name).services;
}
