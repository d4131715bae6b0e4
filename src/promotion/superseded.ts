import { ReleaseError } from "../errors/release-error.ts";
import { second } from "../gates/age.ts";
import type { Repository } from "../git/repository.ts";
import type { Entry } from "../manifests/entry.ts";
import { arrival } from "../manifests/ledger/arrival.ts";
import type { Change } from "../manifests/ledger/change.ts";
import { departure } from "../manifests/ledger/departure.ts";
import { ask } from "../manifests/ledger/ledger.ts";
import type { ServiceName } from "../services/service-name.ts";
import { manifestFile, manifestVersions } from "../setup/read-manifests.ts";
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

/** `staging runs blue 1.6.1 now, put there by ada at 2025-01-20T14:03:11Z (https://…)`, without a full stop. */
export function describeNow(
	environment: string,
	service: string,
	entry: Pick<Entry, "version"> | undefined,
	change: Pick<Change, "by" | "committedAt" | "run"> | undefined,
): string {
	if (change === undefined) return `${environment} does not run ${service}`;
	const now =
		entry === undefined
			? `does not run ${service} any more, taken out`
			: `runs ${service} ${entry.version} now, put there`;
	const by = change.by === undefined ? "" : ` by ${change.by}`;
	const run = change.run === undefined ? "" : ` (${change.run})`;
	return `${environment} ${now}${by} at ${second(change.committedAt)}${run}`;
}
