import type { Repository } from "../git/repository.ts";
import { arrival } from "../manifests/ledger/arrival.ts";
import { ask } from "../manifests/ledger/ledger.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";
import { manifestFile, manifestVersions } from "../setup/read-manifests.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/**
 * The commit that brought the entries into their present versions and digests; of several the newest. Undefined when
 * the environment runs none of them.
 */
export async function broughtBy(
	manifests: Repository,
	place: Pick<ManifestPlace, "name" | "branch" | "manifest">,
	services: readonly { readonly service: ServiceName; readonly renamedFrom: ServiceName | null }[],
): Promise<CommitId | undefined> {
	const order: CommitId[] = [];
	const questions = services.map(({ service }) => arrival(service));
	const renames = services.flatMap(({ service, renamedFrom }): [ServiceName, ServiceName][] =>
		renamedFrom === null ? [] : [[service, renamedFrom]],
	);
	const versions = await manifestVersions(manifests, place);
	await ask(noting(versions, order), manifestFile(place, new Map(renames)), questions);
	const commits = questions.flatMap((question) => question.answer()?.commit ?? []);
	return order.find((commit) => commits.includes(commit));
}

/** The same versions; their commits, newest first, are noted on the way. */
async function* noting<V extends { readonly commit: CommitId }>(
	versions: AsyncIterable<V>,
	order: CommitId[],
): AsyncIterable<V> {
	for await (const version of versions) {
		order.push(version.commit);
		yield version;
	}
}
