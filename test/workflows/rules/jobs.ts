import { isMap, type Node } from "yaml";
import { at, comment, fields, type Report, text } from "../source-file.ts";

export interface Job {
	readonly name: string;
	readonly node: Node | undefined;
	/** Whether the workflow as a whole has a concurrency group. */
	readonly workflowLocks: boolean;
}

/** How long a job may run, what it may do, and whom it makes wait. */
export function checkJob(job: Job, report: Report): void {
	const { name, node } = job;
	const calls = at(node, "uses") !== undefined;
	if (!calls && at(node, "timeout-minutes") === undefined) report(node, `the job "${name}" has no \`timeout-minutes\``);
	if (text(at(node, "secrets")) === "inherit") {
		report(node, `the job "${name}" hands on every secret: name those that it needs`);
	}
	checkPermissions(job, report);
	checkConcurrency(job, report);
}

function checkPermissions({ name, node }: Job, report: Report): void {
	const permissions = at(node, "permissions");
	if (!isMap(permissions)) report(permissions ?? node, `the job "${name}" does not list its permissions`);
	for (const { name: scope, value } of fields(permissions)) {
		if (comment(value) === "") report(value, `the job "${name}" does not say why it needs "${scope}"`);
	}
}

function checkConcurrency({ name, node, workflowLocks }: Job, report: Report): void {
	const concurrency = at(node, "concurrency");
	if (mayWait(at(node, "environment")) && (workflowLocks || concurrency !== undefined)) {
		report(node, `the job "${name}" may wait for its environment, and holds a concurrency group while it does`);
	}
	if (concurrency === undefined) return;
	const isQueue =
		text(at(concurrency, "group")) !== undefined &&
		text(at(concurrency, "queue")) === "max" &&
		text(at(concurrency, "cancel-in-progress")) === "false";
	if (!isQueue) {
		report(concurrency, `the job "${name}" needs \`group\`, \`queue: max\` and \`cancel-in-progress: false\``);
	}
}

/** An environment may have reviewers or a timer; the ones that only hold a key end in `-write`. */
function mayWait(environment: Node | undefined): boolean {
	if (environment === undefined) return false;
	return !(text(at(environment, "name")) ?? text(environment) ?? "").endsWith("-write");
}
