import type { Tip } from "../branches/branches.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import { editKustomization, type WantedImage } from "../manifests/edit-kustomization.ts";
import type { Entry } from "../manifests/entry.ts";
import type { ServiceName } from "../services/service-name.ts";
import { sourceAt } from "../setup/source-at.ts";
import { kustomizationIsMissing } from "./kustomization-is-missing.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/** The kustomization's new text; undefined when it says all of this already, or there is none. */
export function followKustomization(
	place: ManifestPlace,
	tip: Tip | undefined,
	services: readonly { readonly service: ServiceName; readonly entry: Entry }[],
): string | undefined {
	if (place.kustomization === null || services.length === 0) return undefined;
	const source = sourceAt(tip, place.kustomization, place.branch);
	if (source === undefined) throw missingKustomization(place, place.kustomization, tip !== undefined);
	const text = editKustomization(
		source,
		services.map(({ service, entry }) => wantedImage(place, service, entry)),
	);
	return text === source.text ? undefined : text;
}

function wantedImage(place: ManifestPlace, service: ServiceName, entry: Entry): WantedImage {
	const { image, digest } = entry;
	if (image === undefined) throw incomplete(place, service, "image");
	return { service, image, pin: pinOf(place, service, entry), ...(digest === undefined ? {} : { digest }) };
}

function pinOf(
	place: ManifestPlace,
	service: ServiceName,
	{ version, tag, digest }: Entry,
): { newTag: string } | { digest: Digest } {
	if (place.pin === "version") return { newTag: version };
	if (place.pin === "digest") {
		if (digest === undefined) throw incomplete(place, service, "digest");
		return { digest };
	}
	if (tag === undefined) throw incomplete(place, service, "tag");
	return { newTag: tag };
}

function incomplete(place: ManifestPlace, service: ServiceName, what: string): ReleaseError {
	return new ReleaseError(
		"invalid-input",
		`${place.kustomization} of ${place.name} pins ${service} by its ${place.pin}, so the input "${what}" must be given. Nothing was written.`,
	);
}

function missingKustomization(place: ManifestPlace, path: string, hasBranch: boolean): ReleaseError {
	const { sentence, remedy } = kustomizationIsMissing(place, path, hasBranch);
	return new ReleaseError("invalid-config", `${sentence} ${remedy} Nothing was written.`);
}
