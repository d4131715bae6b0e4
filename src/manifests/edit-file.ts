import { type LoadedDocument, parseDocuments, type SourceText } from "../documents/document.ts";
import { type JsonPointer, pointerSteps, pointerText } from "../documents/json-pointer.ts";
import { errorAt } from "../documents/place.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import type { ReleaseError } from "../errors/release-error.ts";
import { isJsonFile, requireJson } from "./json-text.ts";
import { replaceValue } from "./yaml/change-keys.ts";
import { rangeOf } from "./yaml/editable.ts";
import { keysAt, locate, requireOwn } from "./yaml/locate.ts";
import { applyProved, readAll } from "./yaml/prove-edit.ts";

/** A string that one file shall hold in one place. */
export interface FileValue {
	/** On the environment's branch; what ends in `.json` is JSON, everything else YAML. */
	readonly path: string;
	readonly pointer: JsonPointer;
	readonly value: string;
}

/**
 * The text of a YAML or JSON file with the wanted values in it; every character that need not change stays. Each value
 * must be there already, in exactly one of the file's documents, and becomes a string in its own quotes.
 * @param source the file that all `wanted` are for
 * @throws ReleaseError `invalid-config`, with path, line and column, when it cannot be read, when a value is not there,
 * or when it cannot be replaced without side effects.
 */
export function editFile(source: SourceText, wanted: readonly FileValue[]): string {
	const isJson = wanted.some(({ path }) => isJsonFile(path));
	const documents = parseDocuments(source);
	if (isJson) requireJson(source);
	const edits = wanted.flatMap(({ pointer, value }) => {
		const { index, found } = findIn(source, documents, pointer);
		requireOwn(found);
		const splices = replaceValue(found.document, found.slot, { what: `"${pointer}"`, value, quoted: isJson });
		return splices.length === 0 ? [] : [{ splices, intent: { path: [index, ...found.path], value } }];
	});
	if (edits.length === 0) return source.text;
	const splices = edits.flatMap((edit) => edit.splices);
	const intents = edits.map(({ intent }) => intent);
	const text = applyProved(source, splices, intents, readAll);
	if (isJson) requireJson({ path: source.path, text });
	return text;
}

function findIn(source: SourceText, documents: readonly LoadedDocument[], pointer: JsonPointer) {
	const steps = pointerSteps(pointer);
	const searches = documents.map((document) => locate(document, steps));
	const hits = searches.flatMap(({ found }, index) => (found === undefined ? [] : [{ index, found }]));
	const [hit, second] = hits;
	if (hit === undefined) throw notThere(source, documents, pointer);
	if (second === undefined) return hit;
	const { document, slot } = second.found;
	throw errorAt(
		document.placeOf(rangeOf(slot.value)?.[0] ?? 0),
		`"${pointer}" is in ${hits.length} documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.`,
	);
}

/** Says how far the pointer leads in the document where it leads farthest. */
function notThere(source: SourceText, documents: readonly LoadedDocument[], pointer: JsonPointer): ReleaseError {
	const steps = pointerSteps(pointer);
	const ends = documents.flatMap((document) => {
		const search = locate(document, steps);
		return search.found === undefined ? [{ document, ...search }] : [];
	});
	const [end] = ends.sort((a, b) => b.steps - a.steps);
	const place = end?.document.placeOf(rangeOf(end.node)?.[0] ?? 0) ?? { path: source.path, line: 1, column: 1 };
	const reached = steps.slice(0, end?.steps);
	const missing = steps[reached.length] ?? "";
	const suggestion = end === undefined ? "" : didYouMean(missing, keysAt(end.document, end.node));
	const where = reached.length === 0 ? "The file" : `"${pointerText(reached)}"`;
	return errorAt(
		place,
		`${where} has no ${quote(missing)}, so "${pointer}" is not there.${suggestion} Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`,
	);
}
