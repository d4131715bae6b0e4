import type { SourceText } from "../documents/document.ts";
import { errorAt } from "../documents/place.ts";

/** Whether a file is JSON, which YAML's plain scalars would break. */
export function isJsonFile(path: string): boolean {
	return /\.json$/i.test(path);
}

/**
 * YAML takes more than JSON does: comments, a last comma, single quotes.
 * @throws ReleaseError `invalid-config` with line and column when the text is no JSON (RFC 8259)
 */
export function requireJson({ path, text }: SourceText): void {
	try {
		JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		// The parser's own sentence quotes the file, which may hold what belongs into no log.
		const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(cause instanceof Error ? cause.message : "") ?? [];
		const place = { path, line: Number(line ?? 1), column: Number(column ?? 1) };
		throw errorAt(place, "This is not valid JSON. Nothing was written.");
	}
}
