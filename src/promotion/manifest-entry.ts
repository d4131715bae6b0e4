import type { Entry } from "../manifests/entry.ts";
import type { RunContext } from "../setup/run-context.ts";
import type { ServicePlan } from "./plan.ts";

/** The manifest's entry for a planned service, written now by this run. */
export function plannedEntry(planned: ServicePlan, { actor, run }: RunContext, now: Date): Entry {
	return {
		version: planned.version,
		image: planned.image,
		tag: planned.sourceTag,
		digest: planned.digest,
		commit: planned.commit,
		deployed: `${now.toISOString().slice(0, 19)}Z`,
		...(actor === "" ? {} : { by: actor }),
		...(run === "" ? {} : { run }),
	};
}
