import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import { type ManifestFile, type State, stateOf } from "./ledger.ts";
import type { ManifestVersion } from "./manifest-version.ts";

/** What one commit did to one service of an environment. */
export interface Change {
	readonly state: State;
	readonly service: ServiceName;
	/** Undefined when the service came with this commit. */
	readonly before: Entry | undefined;
	/** Undefined when the service went with this commit. */
	readonly after: Entry | undefined;
}

/**
 * Every change of a version or a digest, newest first; the services of one commit by name. Versions of the manifest
 * that cannot be read are passed over: what they brought is told of the next newer one that can.
 */
export async function* changes(versions: AsyncIterable<ManifestVersion>, file: ManifestFile): AsyncGenerator<Change> {
	let newer: State | undefined;
	for await (const version of versions) {
		const older = stateOf(version, file);
		if (older.services() === undefined) continue;
		if (newer !== undefined) yield* between(newer, older);
		newer = older;
	}
	if (newer !== undefined) yield* between(newer, undefined);
}

function* between(state: State, older: State | undefined): Generator<Change> {
	const services = new Set([...(state.services() ?? []), ...(older?.services() ?? [])]);
	for (const service of [...services].sort()) {
		const after = state.entry(service);
		const before = older?.entry(service) ?? "absent";
		if (after === "unknown" || before === "unknown") continue;
		const [now, then] = [present(after), present(before)];
		if (now?.version === then?.version && now?.digest === then?.digest) continue;
		yield { state, service, before: then, after: now };
	}
}

function present(entry: Entry | "absent"): Entry | undefined {
	return entry === "absent" ? undefined : entry;
}

/** What a commit's trailers say that its manifest does not: whole sentences. The manifest is what counts. */
export function disagreements(state: State): string[] {
	const trailers = state.trailers();
	return (trailers?.services ?? []).flatMap(({ service, version, digest }) => {
		const entry = state.entry(service);
		if (entry === "unknown") return [];
		const said = trailers?.kind === "removal" ? undefined : version;
		const is = present(entry);
		if (said !== is?.version) {
			return [
				`The trailers of ${state.commit} say ${words(service, said)}, but the manifest has ${words(service, is?.version)}.`,
			];
		}
		if (digest === undefined || is?.digest === undefined || digest === is.digest) return [];
		return [`The trailers of ${state.commit} say that ${service} is ${digest}, but the manifest has ${is.digest}.`];
	});
}

function words(service: ServiceName, version: string | undefined): string {
	return version === undefined ? `no ${service}` : `${service} ${version}`;
}
