import { isMap } from "yaml";
import { type LoadedDocument, parseDocument, type SourceText } from "../documents/document.ts";
import { check, type Schema } from "../documents/schema.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { Entry, Manifest } from "./entry.ts";
import { ENTRY_SCHEMA, manifestSchema } from "./manifest-schema.ts";
import { expandMergeKeys, followAlias } from "./merge-keys.ts";

/**
 * Reads a manifest: what `environment` runs. Unknown keys are no error; a missing `services` means none.
 * @throws ReleaseError `invalid-config`, with path, line and column.
 */
export function parseManifest(source: SourceText, environment: string): Manifest {
	return { environment, services: readServices(source, environment, ENTRY_SCHEMA) };
}

/**
 * What an old version of a manifest says, as far as it can be read: an entry that cannot is `undefined`, and so is the
 * whole when the file cannot be read at all.
 */
export function salvageManifest(
	source: SourceText,
	environment: string,
): ReadonlyMap<ServiceName, Entry | undefined> | undefined {
	return unlessInvalid(() => readServices(source, environment, SALVAGED_ENTRY));
}

/** A file with nothing but comments is a manifest without services; YAML has no document for it. */
export function isBlank(text: string): boolean {
	return text.split("\n").every((line) => /^\uFEFF?\s*(#|$)/.test(line));
}

const SALVAGED_ENTRY: Schema<Entry | undefined> = {
	...ENTRY_SCHEMA,
	read: (spot) => unlessInvalid(() => ENTRY_SCHEMA.read(spot)),
};

function readServices<E>(source: SourceText, environment: string, entry: Schema<E>): ReadonlyMap<ServiceName, E> {
	if (isBlank(source.text)) return new Map();
	const document = parseDocument(source);
	expandMerges(document);
	return check(document, manifestSchema(environment, entry)).services ?? new Map();
}

/** Merge keys on the way to what we read: in the document, in `services`, in each entry. */
function expandMerges(document: LoadedDocument): void {
	if (!isMap(document.root)) return;
	expandMergeKeys(document, document.root);
	const services = followAlias(document, document.root.get("services", true));
	if (!isMap(services)) return;
	expandMergeKeys(document, services);
	for (const pair of services.items) {
		const entry = followAlias(document, pair.value);
		if (isMap(entry)) expandMergeKeys(document, entry);
	}
}

function unlessInvalid<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof ReleaseError && error.code === "invalid-config") return undefined;
		throw error;
	}
}
