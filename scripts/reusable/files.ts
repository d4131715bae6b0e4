import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toReusable } from "./to-reusable.ts";

/** The examples that have a reusable version of the same name. */
const REUSABLE = ["promote-to-production.yaml", "promote.yaml", "hotfix.yaml"];

/** The generated workflows: from the path in this repository to the text. */
export function reusableFiles(root: string): ReadonlyMap<string, string> {
	return new Map(
		REUSABLE.map((name) => {
			const example = readFileSync(join(root, "workflows-examples", name), "utf8");
			return [`.github/workflows/${name}`, toReusable(name, example)];
		}),
	);
}
