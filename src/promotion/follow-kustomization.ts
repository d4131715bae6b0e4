import type { SourceText } from "../documents/document.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import { editKustomization, type WantedImage } from "../manifests/edit-kustomization.ts";
import type { Entry } from "../manifests/entry.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/** The kustomization's new text. */
export function followKustomization(
	place: ManifestPlace,
	source: SourceText,
	services: readonly { readonly service: ServiceName; readonly entry: Entry }[],
): string {
	return editKustomization(
		source,
		services.map(({ service, entry }) => wantedImage(place, service, entry)),
	);
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
