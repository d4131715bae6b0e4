import type { Node } from "yaml";
import { at, fields, isEmptyMap, items, names, type Report, type SourceFile, text } from "../source-file.ts";
import { checkJob } from "./jobs.ts";

/** What every workflow of ours keeps to, and GitHub does not ask for. */
export function checkWorkflow({ root }: SourceFile, _: unknown, report: Report): void {
	if (text(at(root, "run-name")) === undefined)
		report(root, "the workflow has no `run-name`: its runs would look alike");
	const permissions = at(root, "permissions");
	if (!isEmptyMap(permissions)) report(permissions ?? root, "the workflow's own permissions must be `{}`");
	checkTriggers(at(root, "on"), report);
	const locks = at(root, "concurrency") !== undefined;
	for (const { name, key, value } of fields(at(root, "jobs"))) {
		checkJob({ name, node: value, workflowLocks: locks }, (node, message) => report(node ?? key, message));
	}
}

function checkTriggers(on: Node | undefined, report: Report): void {
	if ([text(on), ...names(on), ...items(on).map(text)].includes("pull_request_target")) {
		report(on, "`pull_request_target` gives a stranger's code our rights");
	}
	for (const event of ["workflow_dispatch", "workflow_call"]) {
		for (const { name, key, value } of fields(at(on, event, "inputs"))) {
			for (const wanted of ["type", "description"]) {
				if (text(at(value, wanted)) === undefined) report(key, `the input "${name}" has no \`${wanted}\``);
			}
		}
	}
}
