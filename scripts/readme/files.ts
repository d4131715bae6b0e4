import { readFileSync } from "node:fs";
import { join } from "node:path";
import { table } from "../../src/markdown/markdown.ts";
import { type DocumentedAction, documentedActions, shortName } from "./action-file.ts";
import { firstSentence, reference } from "./reference.ts";

const BEGIN = "<!-- generated: actions -->";
const END = "<!-- /generated -->";

/** The files that hold what is generated from each action.yml: from the path in the repository to the text. */
export function readmeFiles(root: string): ReadonlyMap<string, string> {
	const actions = documentedActions(root);
	const readme = readFileSync(join(root, "README.md"), "utf8");
	return new Map([
		["README.md", withGenerated(readme, overview(actions))],
		["docs/reference.md", reference(actions)],
	]);
}

function overview(actions: readonly DocumentedAction[]): string {
	const rows = actions
		.filter(({ folder }) => folder !== ".")
		.map((action) => [
			`[\`${action.folder}\`](docs/reference.md#${shortName(action)})`,
			`${firstSentence(action)}${action.folder === "promote" ? " Also the root: `org/release-actions@v1`." : ""}`,
		]);
	return table(["`uses: org/release-actions/…@v1`", "what it does"], rows);
}

/** The text with `content` between the markers. */
export function withGenerated(text: string, content: string): string {
	const begin = text.indexOf(BEGIN);
	const end = text.indexOf(END, begin);
	if (begin < 0 || end < 0) throw new Error(`README.md must have the lines ${BEGIN} and ${END}.`);
	return `${text.slice(0, begin + BEGIN.length)}\n${content}\n${text.slice(end)}`;
}
