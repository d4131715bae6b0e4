import type { Tip } from "../branches/branches.ts";
import type { SourceText } from "../documents/document.ts";
import { editFile, type FileValue } from "../manifests/edit-file.ts";
import type { Entry } from "../manifests/entry.ts";
import type { ServiceName } from "../services/service-name.ts";
import { sourceAt } from "../setup/source-at.ts";
import { missingFile } from "./file-is-missing.ts";
import { followKustomization } from "./follow-kustomization.ts";
import type { ManifestPlace } from "./manifest-place.ts";

interface Followed {
	readonly service: ServiceName;
	readonly entry: Entry;
	readonly files: readonly FileValue[];
}

/**
 * The new texts of the files that follow the manifest, by path: the kustomization and those that the configuration
 * names under `files`. What says all of this already is not among them.
 * @throws ReleaseError `invalid-config` when one is not there, or cannot be edited
 */
export function followFiles(
	place: ManifestPlace,
	tip: Tip | undefined,
	services: readonly Followed[],
): ReadonlyMap<string, string> {
	if (services.length === 0) return new Map();
	const sourceOf = (path: string): SourceText => {
		const source = sourceAt(tip, path, place.branch);
		if (source === undefined) throw missingFile(place, path, tip !== undefined);
		return source;
	};
	const texts = new Map<string, string>();
	const values = services.flatMap(({ files }) => files);
	for (const [path, those] of Map.groupBy(values, (value) => value.path))
		texts.set(path, editFile(sourceOf(path), those));
	const { kustomization } = place;
	if (kustomization !== null) {
		const source = sourceOf(kustomization);
		const text = texts.get(kustomization) ?? source.text;
		texts.set(kustomization, followKustomization(place, { ...source, text }, services));
	}
	return new Map([...texts].filter(([path, text]) => text !== sourceOf(path).text));
}
