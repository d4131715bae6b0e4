import type { Tip } from "../branches/branches.ts";
import type { SourceText } from "../documents/document.ts";
import { ReleaseError } from "../errors/release-error.ts";

/**
 * A file of a tip as text, undefined when it is not there. `branch` is named with the path where there are several.
 * @throws ReleaseError `invalid-config` when it is not UTF-8, and would lose bytes on its way through text
 */
export function sourceAt(tip: Pick<Tip, "files"> | undefined, path: string, branch?: string): SourceText | undefined {
	const bytes = tip?.files.get(path)?.bytes;
	if (bytes === undefined) return undefined;
	const text = bytes.toString("utf8");
	const name = branch === undefined ? path : `${path} (${branch})`;
	if (Buffer.from(text).equals(bytes)) return { path: name, text };
	throw new ReleaseError("invalid-config", `${name} is not UTF-8 text. Save it as UTF-8. Nothing was written.`);
}
