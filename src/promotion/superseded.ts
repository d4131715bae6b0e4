import { ReleaseError } from "../errors/release-error.ts";
import type { Entry } from "../manifests/entry.ts";
import type { ServiceName } from "../services/service-name.ts";

/** The words for a service that moved between the plan and the write. */
export function superseded(
	environment: string,
	service: ServiceName,
	planned: string,
	current: Entry | undefined,
): ReleaseError {
	const now = current === undefined ? `does not run ${service} any more` : `runs ${service} ${current.version} now`;
	const by = current?.by ? `, put there by ${current.by}` : "";
	const when = current?.deployed ? ` at ${current.deployed}` : "";
	const run = current?.run ? ` (${current.run})` : "";
	return new ReleaseError(
		"superseded",
		`${environment} ${now}${by}${when}${run}, but this was planned when it ran ${planned}. Nothing was written. Look at what is there, and start again if it should still be replaced.`,
	);
}
