import { ReleaseError } from "../errors/release-error.ts";
import type { Repository } from "../git/repository.ts";
import { arrival } from "../manifests/ledger/arrival.ts";
import { departure } from "../manifests/ledger/departure.ts";
import { ask } from "../manifests/ledger/ledger.ts";
import type { ServiceName } from "../services/service-name.ts";
import { manifestFile, manifestVersions } from "../setup/read-manifests.ts";
import { describeNow } from "./describe-now.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/** The error for a service that moved between the plan and the write: what is there now, by whom, and since when. */
export async function superseded(
	manifests: Repository,
	place: Pick<ManifestPlace, "name" | "branch" | "manifest">,
	{ service, renamedFrom }: { readonly service: ServiceName; readonly renamedFrom: ServiceName | null },
	planned: string,
): Promise<ReleaseError> {
	const [came, went] = [arrival(service), departure(service)];
	const file = manifestFile(place, new Map(renamedFrom === null ? [] : [[service, renamedFrom]]));
	await ask(await manifestVersions(manifests, place), file, [came, went]);
	const present = came.answer();
	const now = describeNow(place.name, service, present?.entry, present ?? went.answer());
	return new ReleaseError(
		"superseded",
		`${now}, but this was planned when it ran ${planned}. Nothing was written. Look at what is there, and start again if it should still be replaced.`,
	);
}
