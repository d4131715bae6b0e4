import { isDeepStrictEqual } from "node:util";
import { parseDocument, type SourceText } from "../../documents/document.ts";
import { ReleaseError } from "../../errors/release-error.ts";
import { EMPTY_MODEL, type Intent, type Model, modelOf, withIntent } from "./model.ts";
import { applySplices, isSameOutside, type Splice } from "./splice.ts";

/**
 * The text with the splices applied, after proof that the document differs in exactly the intended values and that
 * every character outside the splices is the same.
 * @throws ReleaseError `internal` when it does not: no such text is ever handed out.
 */
export function applyProved(source: SourceText, splices: readonly Splice[], intents: readonly Intent[]): string {
	const before = modelOf(parseDocument(source).root, source.text);
	const text = applySplices(source.text, splices);
	if (!isSameOutside(source.text, text, splices)) throw disproved(source.path);
	proveModel({ path: source.path, text }, before, intents);
	return text;
}

/** The same for a text that was written from nothing. */
export function proveNew(source: SourceText, intents: readonly Intent[]): string {
	proveModel(source, EMPTY_MODEL, intents);
	return source.text;
}

function proveModel(edited: SourceText, before: Model, intents: readonly Intent[]): void {
	const expected = intents.reduce(withIntent, before);
	if (!isDeepStrictEqual(reread(edited), expected)) throw disproved(edited.path);
}

function reread(edited: SourceText): Model {
	try {
		return modelOf(parseDocument(edited).root, edited.text);
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
