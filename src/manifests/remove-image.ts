import { isNode, isSeq } from "yaml";
import { parseDocument, type SourceText } from "../documents/document.ts";
import { findEntry, imageEntries, type SoughtImage } from "./edit-kustomization.ts";
import { pairsByKey } from "./yaml/change-keys.ts";
import { editableMap } from "./yaml/editable.ts";
import { applyProved } from "./yaml/prove-edit.ts";
import { takeOutItem } from "./yaml/take-out.ts";

/**
 * The kustomization's text without the `images[]` entry of a service, and without the comments that belong to it; every
 * other character stays. Where there is no such entry, that is the text as it is.
 * @throws ReleaseError `invalid-config`, with path, line and column, when it cannot be read or edited, or when several
 * entries stand for the image.
 */
export function removeImage(source: SourceText, sought: SoughtImage): string {
	const document = parseDocument(source);
	const images = imageEntries(document);
	const index = findEntry(document, images, sought);
	const owner = pairsByKey(editableMap(document, document.root, "The kustomization")).get("images");
	const item = images[index ?? -1];
	if (index === undefined || owner === undefined || !isSeq(owner.value) || !isNode(item)) return source.text;
	const splices = takeOutItem(document, owner, owner.value, item);
	return applyProved(source, splices, [{ path: ["images", index], value: undefined }]);
}
