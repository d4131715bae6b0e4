import { ReleaseError } from "../errors/release-error.ts";
import type { Repository } from "../git/repository.ts";
import { arrival } from "../manifests/ledger/arrival.ts";
import { departure } from "../manifests/ledger/departure.ts";
import { ask } from "../manifests/ledger/ledger.ts";
import type { ServiceName } from "../services/service-name.ts";
import { manifestFile, manifestVersions } from "../setup/read-manifests.ts";
import { describeNow } from "./describe-now.ts";
import type { Goal } from "./goal.ts";
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

/** The error for a run that was started again after others have moved on what its earlier attempt brought in. */
export function overtaken(
	environment: string,
	{ service, version }: Pick<Goal, "service" | "version">,
	now: string,
): ReleaseError {
	const what = `${service.name} ${version}`;
	return new ReleaseError(
		"superseded",
		`An earlier attempt of this run has brought ${what} to ${environment} already, and since then somebody has moved on: ${now}. Running it again would undo that. Nothing was written. Start a new run if ${what} should come back.`,
	);
}
