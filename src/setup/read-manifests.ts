import type { Environment } from "../config/configuration.ts";
import { type BranchHistory, openHistory } from "../git/history.ts";
import type { Repository } from "../git/repository.ts";
import type { Carries, Tip } from "../git/tips.ts";
import type { Manifest } from "../manifests/entry.ts";
import type { ManifestVersion } from "../manifests/ledger/manifest-version.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { sourceAt } from "./source-at.ts";

/** What an environment runs, and the way it came there. */
export interface EnvironmentState {
	readonly environment: Environment;
	/** The tip of its branch, with the kustomization's text; undefined when there is no branch yet. */
	readonly tip: Tip | undefined;
	readonly commit: CommitId | undefined;
	readonly manifest: Manifest;
	/** What its branch holds; a branch that is not there yet will hold manifests. */
	carries(): Promise<Carries>;
	/** The manifest's versions, newest first; older ones are fetched as they are asked for. */
	versions(): AsyncIterable<ManifestVersion>;
}

/** The state of some environments, in one fetch. A branch or a manifest that is not there yet is an empty one. */
export async function readManifests(
	manifests: Repository,
	environments: readonly Environment[],
): Promise<ReadonlyMap<string, EnvironmentState>> {
	const paths = Map.groupBy(environments, ({ branch }) => branch);
	const histories = await openHistory(
		manifests,
		[...paths].map(([branch, those]) => ({ branch, paths: those.flatMap(filesOf) })),
	);
	return new Map(
		environments.map((environment) => [environment.name, stateOf(environment, histories.get(environment.branch))]),
	);
}

function filesOf({ manifest, kustomization }: Environment): string[] {
	return kustomization === undefined ? [manifest] : [manifest, kustomization];
}

function stateOf(environment: Environment, history: BranchHistory | undefined): EnvironmentState {
	const { name, manifest: path } = environment;
	const source = sourceAt(history?.tip, path, environment.branch);
	return {
		environment,
		tip: history?.tip,
		commit: history?.tip.commit,
		manifest: source === undefined ? { environment: name, services: new Map() } : parseManifest(source, name),
		carries: async () => history?.carries() ?? "manifests",
		versions: () => texts(history, path),
	};
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
