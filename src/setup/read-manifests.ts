import type { Tip } from "../branches/branches.ts";
import { branchFiles, type Environment } from "../config/configuration.ts";
import { type BranchHistory, openHistory } from "../git/history.ts";
import type { Repository } from "../git/repository.ts";
import type { Carries } from "../git/tips.ts";
import type { Manifest } from "../manifests/entry.ts";
import type { ManifestFile } from "../manifests/ledger/ledger.ts";
import type { ManifestVersion } from "../manifests/ledger/manifest-version.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { allJoined, type Renames } from "../services/renames.ts";
import { sourceAt } from "./source-at.ts";

/** What an environment runs, and the way it came there. */
export interface EnvironmentState {
	readonly environment: Environment;
	/** The tip of its branch, with the texts of the files that follow the manifest; undefined when there is no branch yet. */
	readonly tip: Tip | undefined;
	readonly commit: CommitId | undefined;
	/** Services by their present names, also where an entry still has the former one. */
	readonly manifest: Manifest;
	/** What errors call it, and under which names its history is read. */
	readonly file: ManifestFile;
	/** What its branch holds; a branch that is not there yet will hold manifests. */
	carries(): Promise<Carries>;
	/** The manifest's versions, newest first; older ones are fetched as they are asked for. */
	versions(): AsyncIterable<ManifestVersion>;
}

/** The state of some environments, in one fetch. A branch or a manifest that is not there yet is an empty one. */
export async function readManifests(
	manifests: Repository,
	environments: readonly Environment[],
	renames: Renames,
): Promise<ReadonlyMap<string, EnvironmentState>> {
	const paths = Map.groupBy(environments, ({ branch }) => branch);
	const histories = await openHistory(
		manifests,
		[...paths].map(([branch, those]) => ({ branch, paths: those.flatMap(branchFiles) })),
	);
	return new Map(
		environments.map((environment) => [
			environment.name,
			stateOf(environment, histories.get(environment.branch), renames),
		]),
	);
}

function stateOf(environment: Environment, history: BranchHistory | undefined, renames: Renames): EnvironmentState {
	const { name, manifest: path } = environment;
	const source = sourceAt(history?.tip, path, environment.branch);
	const services = source === undefined ? new Map() : parseManifest(source, name).services;
	return {
		environment,
		tip: history?.tip,
		commit: history?.tip.commit,
		manifest: { environment: name, services: allJoined(services, renames) },
		file: manifestFile(environment, renames),
		carries: async () => history?.carries() ?? "manifests",
		versions: () => texts(history, path),
	};
}

/** The manifest of an environment, as its ledger is read. */
export function manifestFile(
	{ name, branch, manifest }: { readonly name: string; readonly branch: string; readonly manifest: string },
	renames: Renames,
): ManifestFile {
	return { environment: name, path: `${manifest} (${branch})`, renames };
}

/** The manifest's versions in one environment, newest first; none when there is no branch yet. */
export async function manifestVersions(
	manifests: Repository,
	{ branch, manifest }: Pick<Environment, "branch" | "manifest">,
): Promise<AsyncIterable<ManifestVersion>> {
	const histories = await openHistory(manifests, [{ branch, paths: [] }]);
	return texts(histories.get(branch), manifest);
}

async function* texts(history: BranchHistory | undefined, path: string): AsyncIterable<ManifestVersion> {
	if (history === undefined) return;
	for await (const version of history.versions(path)) {
		yield { ...version, content: version.content?.toString("utf8") };
	}
}
