import type { ServiceName } from "../../services/service-name.ts";
import type { Question, State } from "./ledger.ts";

/** What the trailers of the newest commit say that its manifest does not. */
export function disagreementsNow(): Question<readonly string[]> {
	let found: readonly string[] = [];
	return {
		read(state) {
			found = disagreements(state);
			return true;
		},
		answer: () => found,
	};
}

/** What a commit's trailers say that its manifest does not: whole sentences. The manifest is what counts. */
export function disagreements(state: State): string[] {
	const trailers = state.trailers();
	return (trailers?.services ?? []).flatMap(({ service, version, digest }) => {
		const entry = state.entry(service);
		if (entry === "unknown") return [];
		const said = trailers?.kind === "removal" ? undefined : version;
		const is = entry === "absent" ? undefined : entry;
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
