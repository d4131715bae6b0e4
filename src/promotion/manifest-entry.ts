import { second } from "../gates/age.ts";
import type { Entry } from "../manifests/entry.ts";
import type { RunContext } from "../setup/run-context.ts";
import type { ServicePlan } from "./plan.ts";

/** The manifest's entry for a planned service, written now by this run. */
export function plannedEntry(planned: ServicePlan, context: RunContext, now: Date): Entry {
	const { version, image, sourceTag, digest, commit } = planned;
	return signedEntry({ version, image, tag: sourceTag, digest, commit }, context, now);
}

/** The entry with who wrote it, when, and by which run; what is not known is left out. */
export function signedEntry(entry: Entry, { actor, run }: RunContext, now: Date): Entry {
	return {
		...entry,
		deployed: second(now),
		...(actor === "" ? {} : { by: actor }),
		...(run === "" ? {} : { run }),
	};
}
