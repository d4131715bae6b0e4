import type { SourceText } from "../documents/document.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Tip } from "../git/tips.ts";
import type { BranchName } from "../refs/ref-name.ts";

/** Where an environment's manifest is, and what follows it. */
export interface ManifestPlace {
	readonly name: string;
	readonly branch: BranchName;
	readonly manifest: string;
	readonly kustomization: string | null;
	readonly pin: "build-tag" | "version" | "digest";
}

/** A file of the branch as text, undefined when it is not there. */
export function sourceAt(tip: Tip | undefined, path: string, branch: BranchName): SourceText | undefined {
	const file = tip?.files.get(path);
	return file === undefined ? undefined : { path: `${path} (${branch})`, text: decodeText(file.bytes, path, branch) };
}

/** A file that is not UTF-8 would lose bytes on its way through text. */
function decodeText(bytes: Buffer, path: string, branch: BranchName): string {
	const text = bytes.toString("utf8");
	if (Buffer.from(text).equals(bytes)) return text;
	throw new ReleaseError(
		"invalid-config",
		`${path} on ${branch} is not UTF-8, so it cannot be edited. Nothing was written.`,
	);
}
