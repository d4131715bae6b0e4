import { isScalar, type Pair, type YAMLMap } from "yaml";
import { type LoadedDocument, parseDocument, type SourceText } from "../documents/document.ts";
import type { ServiceName } from "../services/service-name.ts";
import { parseManifest } from "./parse-manifest.ts";
import { pairsByKey } from "./yaml/change-keys.ts";
import { editableMap, rangeOf, refuseSharing, unsafe } from "./yaml/editable.ts";
import { applyProved } from "./yaml/prove-edit.ts";
import { quotingOf, scalarText } from "./yaml/scalar-text.ts";
import type { Splice } from "./yaml/splice.ts";
import { takeOutPair } from "./yaml/take-out.ts";

/**
 * The manifest's text without the entry of `service`, and without the comments that belong to it; every other character
 * stays. Where there is no such entry, that is the text as it is.
 * @throws ReleaseError `invalid-config`, with path, line and column, when the manifest cannot be read, or not be edited
 * without side effects.
 */
export function removeService(source: SourceText, environment: string, service: ServiceName): string {
	if (!parseManifest(source, environment).services.has(service)) return source.text;
	const { document, owner, services, pair } = entryOf(source, service);
	const splices = takeOutPair(document, owner, services, pair);
	return applyProved(source, splices, [{ path: ["services", service], value: undefined }]);
}

/**
 * The manifest's text with the entry of `former` called `service`, as it stands. Where `service` has an entry of its
 * own already, that one stays and the former one goes.
 * @throws ReleaseError as `removeService`
 */
export function renameService(
	source: SourceText,
	environment: string,
	former: ServiceName,
	service: ServiceName,
): string {
	const present = parseManifest(source, environment).services;
	if (!present.has(former)) return source.text;
	if (present.has(service)) return removeService(source, environment, former);
	const { document, pair } = entryOf(source, former);
	return applyProved(source, [newKey(document, pair, service)], [{ path: ["services", former], renamedTo: service }]);
}

function newKey(document: LoadedDocument, { key }: Pair, service: ServiceName): Splice {
	refuseSharing(document, key, "This name");
	const quoting = isScalar(key) ? quotingOf(key) : undefined;
	const [start, end] = rangeOf(key) ?? [0, 0];
	if (quoting === undefined) throw unsafe(document, key, "This name is not written on one line.");
	return { start, end, text: scalarText(service, quoting) };
}

function entryOf(
	source: SourceText,
	service: ServiceName,
): { readonly document: LoadedDocument; readonly owner: Pair; readonly services: YAMLMap; readonly pair: Pair } {
	const document = parseDocument(source);
	const owner = pairsByKey(editableMap(document, document.root, "The manifest")).get("services");
	const services = editableMap(document, owner?.value, '"services"');
	const pair = pairsByKey(services).get(service);
	if (owner === undefined || pair === undefined) {
		throw unsafe(document, services, `The entry of ${service} is not written here.`);
	}
	return { document, owner, services, pair };
}
