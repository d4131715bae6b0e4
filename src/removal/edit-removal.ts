import type { Tip } from "../branches/branches.ts";
import type { ImageName } from "../images/image-name.ts";
import type { Entry } from "../manifests/entry.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import { removeImage } from "../manifests/remove-image.ts";
import { removeService } from "../manifests/remove-services.ts";
import type { ManifestPlace } from "../promotion/manifest-place.ts";
import type { ServiceName } from "../services/service-name.ts";
import { sourceAt } from "../setup/source-at.ts";

/** What is to be taken out, and what is known of it without the manifest. */
export interface Removed {
	/** The names that its entry may have. */
	readonly names: readonly ServiceName[];
	/** By the configuration; undefined where it has no such service any more. */
	readonly image: ImageName | undefined;
}

/** The removal on one state of the branch. */
export interface RemovalEdit {
	/** The entry that goes; undefined when there is none. */
	readonly entry: Entry | undefined;
	/** All services that have an entry now. */
	readonly present: readonly ServiceName[];
	/** Whole new contents by path; none when there is no entry. */
	readonly files: ReadonlyMap<string, Buffer>;
}

/**
 * Takes a service's entry out of the manifest, and with it the one in the kustomization, where there is one. A
 * kustomization that says something without an entry in the manifest is left as it is: it may be prepared for the first
 * promotion.
 */
export function editRemoval(place: ManifestPlace, tip: Tip | undefined, { names, image }: Removed): RemovalEdit {
	const source = sourceAt(tip, place.manifest, place.branch);
	const services: ReadonlyMap<ServiceName, Entry> =
		source === undefined ? new Map() : parseManifest(source, place.name).services;
	const present = [...services.keys()];
	const gone = names.filter((name) => services.has(name));
	const [service] = gone;
	const files = new Map<string, Buffer>();
	if (source === undefined || service === undefined) return { entry: undefined, present, files };
	const entry = services.get(service);
	const text = gone.reduce((before, name) => removeService({ ...source, text: before }, place.name, name), source.text);
	files.set(place.manifest, Buffer.from(text));
	const others = [...services].filter(([name]) => !names.includes(name)).map(([, other]) => other.image);
	const own = entry?.image ?? image;
	// An image that another service is deployed from, too, has an entry that is still needed.
	const isShared = own !== undefined && others.includes(own);
	const kustomization = isShared ? undefined : unpinned(place, tip, service, own);
	if (place.kustomization !== null && kustomization !== undefined) {
		files.set(place.kustomization, Buffer.from(kustomization));
	}
	return { entry, present, files };
}

function unpinned(
	place: ManifestPlace,
	tip: Tip | undefined,
	service: ServiceName,
	image: ImageName | undefined,
): string | undefined {
	const source = place.kustomization === null ? undefined : sourceAt(tip, place.kustomization, place.branch);
	const text = source && removeImage(source, { service, image });
	return text === source?.text ? undefined : text;
}
