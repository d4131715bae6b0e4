import { posix } from "node:path";
import type { Node } from "yaml";
import type { Repository } from "../repository.ts";
import { at, type Field, fields, items, type Report, type SourceFile, text } from "../source-file.ts";

const INPUT_KEYS = ["description", "required", "default", "deprecationMessage"];
const OUTPUT_KEYS = ["description", "value"];

/** What GitHub lets pass in an action.yml and what then does not work. */
export function checkAction({ path, root }: SourceFile, repository: Repository, report: Report): void {
	checkKeys(fields(at(root, "inputs")), "input", INPUT_KEYS, report);
	checkKeys(fields(at(root, "outputs")), "output", OUTPUT_KEYS, report);
	checkBundle(path, at(root, "runs"), repository, report);
	for (const step of items(at(root, "runs", "steps"))) {
		if (at(step, "run") !== undefined && at(step, "shell") === undefined) report(step, "this step has no `shell`");
	}
}

function checkKeys(
	declarations: readonly Field[],
	kind: "input" | "output",
	known: readonly string[],
	report: Report,
): void {
	for (const { name: declared, value } of declarations) {
		for (const { name, key } of fields(value)) {
			if (!known.includes(name)) {
				report(key, `the ${kind} "${declared}" has the unknown key "${name}" (there are: ${known.join(", ")})`);
			}
		}
	}
}

function checkBundle(path: string, runs: Node | undefined, repository: Repository, report: Report): void {
	const main = text(at(runs, "main"));
	if (main === undefined) return;
	const bundle = posix.join(posix.dirname(path), main);
	if (!repository.exists(bundle)) report(at(runs, "main"), `its bundle ${bundle} is not there`);
}
