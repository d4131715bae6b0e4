import { posix } from "node:path";
import { isMap, type Node } from "yaml";
import { ACTION_FACTS, type ActionFacts } from "../../../scripts/action-facts.ts";
import { ownPath } from "../known-actions.ts";
import { at, fields, items, type Report, type SourceFile, text } from "../source-file.ts";

type Permissions = ActionFacts["permissions"];

/** What the actions of this repository say that they need, each job that uses them has to allow. */
export function checkPermissionsOfJobs({ root }: SourceFile, _: unknown, report: Report): void {
	for (const { name, key, value: job } of fields(at(root, "jobs"))) {
		const node = at(job, "permissions");
		if (!isMap(node)) continue;
		const given = Object.fromEntries(fields(node).map((scope) => [scope.name, text(scope.value) ?? "none"]));
		for (const step of items(at(job, "steps"))) {
			for (const [scope, level] of lacking(neededBy(step), given)) {
				report(node ?? key, `the job "${name}" needs "${scope}: ${level}" for ${text(at(step, "uses"))}`);
			}
		}
	}
}

/** A composite says at least what its steps need, but for those that only some configurations ask for. */
export function checkPermissionsOfAction({ path, root }: SourceFile, _: unknown, report: Report): void {
	const own = ACTION_FACTS[posix.dirname(path)]?.permissions ?? {};
	for (const step of items(at(root, "runs", "steps")).filter((one) => at(one, "if") === undefined)) {
		const uses = at(step, "uses");
		for (const [scope, level] of lacking(factsOf(text(uses)), own)) {
			report(uses, `its facts lack "${scope}: ${level}", which ${text(uses)} needs`);
		}
	}
}

/** Who is given the plan that was approved looks who approved it. */
function neededBy(step: Node): Permissions {
	const facts = factsOf(text(at(step, "uses")));
	return at(step, "with", "approved-plan") === undefined ? facts : { ...facts, actions: "read" };
}

function factsOf(uses: string | undefined): Permissions {
	const folder = uses === undefined ? undefined : ownPath(uses);
	return folder === undefined ? {} : (ACTION_FACTS[folder === "" ? "." : folder]?.permissions ?? {});
}

function lacking(needed: Permissions, given: Readonly<Record<string, string>>): [string, string][] {
	return Object.entries(needed).filter(
		([scope, level]) => given[scope] !== "write" && (level === "write" || given[scope] !== "read"),
	);
}
