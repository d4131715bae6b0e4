import type { Tip } from "../branches/branches.ts";
import { editManifest } from "../manifests/edit-manifest.ts";
import { sourceAt } from "../setup/source-at.ts";
import { followFiles } from "./follow-files.ts";
import { plannedEntry } from "./manifest-entry.ts";
import type { Plan } from "./plan.ts";

/**
 * Makes the edits of a plan on the state that it was made from, and throws them away: a file that cannot be edited is
 * found before a tag is created.
 * @throws ReleaseError `invalid-config` as the write would
 */
export function checkWritable({ environment, services }: Plan, tip: Tip | undefined): void {
	const nobody = { actor: "", run: "" };
	const wanted = services.map((planned) => ({
		service: planned.service,
		entry: plannedEntry(planned, nobody, new Date(0)),
		files: planned.files,
	}));
	const missing = wanted.filter((_, index) => !services[index]?.alreadyThere);
	const source = sourceAt(tip, environment.manifest, environment.branch);
	if (missing.length > 0) {
		editManifest(source, environment.name, new Map(missing.map(({ service, entry }) => [service, entry])));
	}
	followFiles(environment, tip, wanted);
}
