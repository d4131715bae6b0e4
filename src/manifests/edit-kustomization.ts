import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { type LoadedDocument, parseDocument, type SourceText } from "../documents/document.ts";
import { errorAt } from "../documents/place.ts";
import type { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import { changeKeys, type KeyChange, pairsByKey } from "./yaml/change-keys.ts";
import { editableMap, rangeOf, refuseSharing, unsafe } from "./yaml/editable.ts";
import type { Intent } from "./yaml/model.ts";
import { applyProved } from "./yaml/prove-edit.ts";
import type { Splice } from "./yaml/splice.ts";

/** What a kustomization shall say about one service's image. */
export interface WantedImage {
	readonly service: ServiceName;
	readonly image: ImageName;
	/** What decides the image: `newTag`, or the digest, and then `newTag` goes. */
	readonly pin: { readonly newTag: string } | { readonly digest: Digest };
	/** Beside a `newTag`: what a `digest` that is there already gets. */
	readonly digest?: Digest;
}

/** Which image a service is deployed from; where it is not known, the service's name alone tells its entry. */
export interface SoughtImage {
	readonly service: ServiceName;
	readonly image: ImageName | undefined;
}

/** The keys of an `images[]` entry, in the order in which Kustomize documents them. */
const IMAGE_KEYS = ["name", "newName", "newTag", "digest"];

interface Edit {
	readonly index: number;
	readonly splices: Splice[];
	readonly intents: Intent[];
}

/**
 * The kustomization's text with the wanted images in its `images[]`; every character that need not change stays.
 * @throws ReleaseError `invalid-config`, with path, line and column, when it cannot be read or edited, or when it does
 * not have exactly one entry for an image.
 */
export function editKustomization(source: SourceText, wanted: readonly WantedImage[]): string {
	const document = parseDocument(source);
	const edits = new Map<number, { edit: Edit; service: ServiceName }>();
	for (const one of wanted) {
		const edit = editImage(document, one);
		const other = edits.get(edit.index);
		if (other !== undefined) throw sharedEntry(document, edit.index, [other.service, one.service]);
		edits.set(edit.index, { edit, service: one.service });
	}
	const all = [...edits.values()].map(({ edit }) => edit);
	const splices = all.flatMap((edit) => edit.splices);
	if (splices.length === 0) return source.text;
	return applyProved(
		source,
		splices,
		all.flatMap((edit) => edit.intents),
	);
}

function editImage(document: LoadedDocument, wanted: WantedImage): Edit {
	const images = imageEntries(document);
	const index = findEntry(document, images, wanted);
	if (index === undefined) throw noEntry(document, wanted);
	const map = editableMap(document, images[index], `The entry of ${wanted.image}`);
	const changes = changesOf(map, wanted);
	const splices = changeKeys(document, map, changes, IMAGE_KEYS);
	const intents = changes.map(({ key, value }) => ({ path: ["images", index, key], value }));
	return { index, splices, intents };
}

function changesOf(map: YAMLMap, { pin, digest }: WantedImage): KeyChange[] {
	if ("digest" in pin) {
		return [
			{ key: "newTag", value: undefined, quoted: false },
			{ key: "digest", value: pin.digest, quoted: false, insteadOf: "newTag" },
		];
	}
	const newTag: KeyChange = { key: "newTag", value: pin.newTag, quoted: false };
	// Kustomize lets a digest win over a tag: the former one must not stay, whatever the new one is.
	return pairsByKey(map).has("digest") ? [newTag, { key: "digest", value: digest, quoted: false }] : [newTag];
}

/** The items of `images`. @throws where they cannot be edited without side effects */
export function imageEntries(document: LoadedDocument): readonly unknown[] {
	const root = editableMap(document, document.root, "The kustomization");
	const images = pairsByKey(root).get("images")?.value;
	if (images == null || (isScalar(images) && images.value === null)) return [];
	refuseSharing(document, images, '"images"');
	if (isSeq(images)) return images.items;
	throw unsafe(document, images, '"images" is no list.');
}

/** The index of the one entry that stands for a service's image. @throws when there are several */
export function findEntry(
	document: LoadedDocument,
	images: readonly unknown[],
	{ service, image }: SoughtImage,
): number | undefined {
	const named = (test: (entry: YAMLMap) => boolean) =>
		images.flatMap((entry, index) => (isMap(entry) && test(entry) ? [index] : []));
	const byImage =
		image === undefined ? [] : named((entry) => [entry.get("name"), entry.get("newName")].includes(image));
	const found = byImage.length > 0 ? byImage : named((entry) => entry.get("name") === service);
	if (found.length < 2) return found[0];
	throw errorAt(
		document.placeOf(rangeOf(images[found[1] ?? 0])?.[0] ?? 0),
		`"images" has ${found.length} entries for ${image ?? service}, so it cannot be told which one deploys ${service}. Keep one. Nothing was written.`,
	);
}

function noEntry(document: LoadedDocument, { image, service }: WantedImage): ReleaseError {
	const root = isMap(document.root) ? pairsByKey(document.root).get("images")?.key : undefined;
	return errorAt(
		document.placeOf(rangeOf(root)?.[0] ?? 0),
		`"images" has no entry for ${image}, which ${service} is deployed from. Add "- name: ${image}" under "images:", with the name that the resources use. Nothing was written.`,
	);
}

function sharedEntry(document: LoadedDocument, index: number, services: readonly ServiceName[]): ReleaseError {
	return errorAt(
		document.placeOf(rangeOf(imageEntries(document)[index])?.[0] ?? 0),
		`This entry of "images" stands for ${services.join(" and for ")}: each service needs its own. Nothing was written.`,
	);
}
