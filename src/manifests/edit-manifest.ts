import type { YAMLMap } from "yaml";
import { type LoadedDocument, parseDocument, type SourceText } from "../documents/document.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { ServiceName } from "../services/service-name.ts";
import { ENTRY_KEYS, type Entry, entryOf, isManifestVersion, isSameDeployment } from "./entry.ts";
import { insertServices, newManifest } from "./insert-services.ts";
import { oneLine } from "./one-line.ts";
import { isBlank, parseManifest } from "./parse-manifest.ts";
import { changeKeys, type KeyChange, pairsByKey } from "./yaml/change-keys.ts";
import { editableMap } from "./yaml/editable.ts";
import type { Intent } from "./yaml/model.ts";
import { applyProved, proveNew } from "./yaml/prove-edit.ts";
import type { Splice } from "./yaml/splice.ts";

/**
 * The manifest's text with `entries` in it; every character that need not change stays. Where an entry already has the
 * wanted version and digest, nothing of it is rewritten. What a wanted entry does not say is taken away, since it told
 * of the former deployment; the image and keys that we do not know stay.
 * `source` is undefined when there is no file yet; `path` then is what errors name.
 * @throws ReleaseError `invalid-config`, with path, line and column, when the manifest cannot be read, or not be edited
 * without side effects.
 */
export function editManifest(
	source: SourceText | undefined,
	environment: string,
	entries: ReadonlyMap<ServiceName, Entry>,
): string {
	const wanted = [...entries].map(([service, entry]): [ServiceName, Entry] => [service, writable(service, entry)]);
	if (source === undefined || isBlank(source.text)) return createManifest(source, environment, wanted);
	const current = parseManifest(source, environment).services;
	const changed = wanted.filter(([service, entry]) => {
		const now = current.get(service);
		return now === undefined || !isSameDeployment(now, entry);
	});
	if (changed.length === 0) return source.text;
	const document = parseDocument(source);
	const root = editableMap(document, document.root, "The manifest");
	const added = changed.filter(([service]) => !current.has(service));
	const replaced = changed.filter(([service]) => current.has(service));
	const splices = [...replaceEntries(document, root, replaced), ...insertServices(document, root, added)];
	return applyProved(source, splices, changed.flatMap(intentsOf));
}

function createManifest(
	source: SourceText | undefined,
	environment: string,
	entries: readonly [ServiceName, Entry][],
): string {
	const text = newManifest(source?.text ?? "", environment, entries);
	const intents = [{ path: ["environment"], value: environment }, ...entries.flatMap(intentsOf)];
	return proveNew({ path: source?.path ?? "the new manifest", text }, intents);
}

function replaceEntries(
	document: LoadedDocument,
	root: YAMLMap,
	entries: readonly (readonly [ServiceName, Entry])[],
): Splice[] {
	if (entries.length === 0) return [];
	const services = editableMap(document, pairsByKey(root).get("services")?.value, '"services"');
	return entries.flatMap(([service, entry]) => {
		const map = editableMap(document, pairsByKey(services).get(service)?.value, `The entry of ${service}`);
		return changeKeys(document, map, keyChanges(entry), ENTRY_KEYS);
	});
}

/** The image belongs to the service, not to the deployment: it stays where the wanted entry does not say it. */
function keyChanges(entry: Entry): KeyChange[] {
	return ENTRY_KEYS.filter((key) => key !== "image" || entry.image !== undefined).map((key) => ({
		key,
		value: entry[key],
		quoted: key === "version",
	}));
}

function intentsOf([service, entry]: readonly [ServiceName, Entry]): Intent[] {
	return keyChanges(entry).map(({ key, value }) => ({ path: ["services", service, key], value }));
}

function writable(service: ServiceName, entry: Entry): Entry {
	if (!isManifestVersion(entry.version)) {
		const rule = 'letters, digits, ".", "_", "+" and "-", 128 at most';
		throw new ReleaseError(
			"invalid-input",
			`The version of ${service} cannot be written to a manifest: it must hold ${rule}, but is ${quote(entry.version)}. Nothing was written.`,
		);
	}
	return entryOf({ ...entry, deployed: words(entry.deployed), by: words(entry.by), run: words(entry.run) });
}

function words(text: string | undefined): string | undefined {
	return oneLine(text ?? "") || undefined;
}
