import { shortDigest } from "../images/digest.ts";
import { code, plain, table } from "../markdown/markdown.ts";
import type { Retagged } from "./retagged.ts";

/** Which tags were written, per image. */
export function describeRetags(images: readonly Retagged[], dryRun: boolean): string {
	const done = images.flatMap(({ image, outcome }) => (outcome === undefined ? [] : [{ image, outcome }]));
	const rows = done.map(({ image, outcome }) => [
		code(image),
		code(shortDigest(outcome.digest)),
		outcome.written.map(code).join(", ") || "–",
		outcome.kept.map(code).join(", ") || "–",
	]);
	const notes = images.flatMap(({ sentence }) => (sentence === "" ? [] : [`> [!NOTE]\n> ${plain(sentence)}`]));
	const sections = [
		"### Image tags",
		dryRun ? "_Dry run: nothing was written._" : "",
		rows.length === 0 ? "" : table(["image", "digest", "written", "were right already"], rows),
		...notes,
		images.length === 0 ? "None are needed here." : "",
	];
	return sections.filter((section) => section !== "").join("\n\n");
}
