import { isDeepStrictEqual } from "node:util";
import { parseDocument, parseDocuments, type SourceText } from "../../documents/document.ts";
import { ReleaseError } from "../../errors/release-error.ts";
import { EMPTY_MODEL, type Intent, type Model, modelOf, withIntent } from "./model.ts";
import { applySplices, isSameOutside, type Splice } from "./splice.ts";

/** How a text is read for the proof. */
type Reader = (source: SourceText) => Model;

const readOne: Reader = (source) => modelOf(parseDocument(source).root, source.text);

/** All documents of a file, as a list; empty ones are left out. */
export const readAll: Reader = (source) => ({
	items: parseDocuments(source).map(({ root }) => modelOf(root, source.text)),
});

/**
 * The text with the splices applied, after proof that what is read from it differs in exactly the intended values and
 * that every character outside the splices is the same.
 * @throws ReleaseError `internal` when it does not: no such text is ever handed out.
 */
export function applyProved(
	source: SourceText,
	splices: readonly Splice[],
	intents: readonly Intent[],
	read: Reader = readOne,
): string {
	const before = read(source);
	const text = applySplices(source.text, splices);
	if (!isSameOutside(source.text, text, splices)) throw disproved(source.path);
	proveModel({ path: source.path, text }, before, intents, read);
	return text;
}

/** The same for a text that was written from nothing. */
export function proveNew(source: SourceText, intents: readonly Intent[]): string {
	proveModel(source, EMPTY_MODEL, intents, readOne);
	return source.text;
}

function proveModel(edited: SourceText, before: Model, intents: readonly Intent[], read: Reader): void {
	const expected = intents.reduce(withIntent, before);
	if (!isDeepStrictEqual(reread(edited, read), expected)) throw disproved(edited.path);
}

function reread(edited: SourceText, read: Reader): Model {
	try {
		return read(edited);
	} catch (cause) {
		throw disproved(edited.path, cause);
	}
}

function disproved(path: string, cause?: unknown): ReleaseError {
	return new ReleaseError(
		"internal",
		`The edit of ${path} would have changed more or less than was wanted, so nothing was written. This is a fault of release-actions: report it, with the file as it is now.`,
		{ cause },
	);
}
