import { isTrue, type Scope } from "../../rehearsal/runner/expressions/expressions.ts";
import type { Json, JsonObject } from "../../rehearsal/runner/json.ts";
import type { JobPlan, WorkflowPlan } from "../../rehearsal/runner/plan/plan.ts";
import type { Ended } from "./state.ts";

export type EndedJobs = ReadonlyMap<string, Pick<Ended, "result" | "plan">>;

/** Stands for a number that is known when this job has planned. */
export function approvalsNeededBy(job: string): string {
	return `<approvals needed by ${job}>`;
}
const APPROVALS_NEEDED = /^<approvals needed by (?<job>[\w-]+)>$/;

/** A job's `if`, to be asked when all jobs that it comes after have ended. @param outputs what each job's outputs are */
export function conditionOf(
	{ condition, needs }: JobPlan,
	plan: WorkflowPlan,
	scope: Scope,
	outputs: (job: string) => JsonObject,
): (ended: EndedJobs) => boolean {
	const decided = new Map<string, boolean>();
	const ancestors = ancestorsOf(needs, plan);
	return (ended) => {
		const results = ancestors.map((id) => ended.get(id)?.result ?? "skipped");
		const key = [...results, ...ancestors.map((id) => ended.get(id)?.plan?.needed)].join();
		const known = decided.get(key);
		if (known !== undefined) return known;
		const status = {
			success: () => results.every((result) => result === "success"),
			failure: () => results.includes("failure"),
			cancelled: () => false,
		};
		const seen = Object.fromEntries(needs.map((id) => [id, seenOf(id, ended, outputs)]));
		const goes = isTrue(condition, { ...scope, contexts: { ...scope.contexts, needs: seen }, status });
		decided.set(key, goes);
		return goes;
	};
}

/** What GitHub tells of a job to those that need it: nothing but its result, where it did not end well. */
function seenOf(id: string, ended: EndedJobs, outputs: (job: string) => JsonObject): JsonObject {
	const result = ended.get(id)?.result ?? "skipped";
	if (result !== "success") return { result, outputs: {} };
	const told = Object.entries(outputs(id)).map(([name, value]) => [name, toldOf(value, ended)]);
	return { result, outputs: Object.fromEntries(told) };
}

function toldOf(value: Json, ended: EndedJobs): Json {
	const planner = typeof value === "string" ? APPROVALS_NEEDED.exec(value)?.groups?.job : undefined;
	return planner === undefined ? value : `${ended.get(planner)?.plan?.needed ?? ""}`;
}

function ancestorsOf(needs: readonly string[], plan: WorkflowPlan): string[] {
	const above = needs.flatMap((id) => ancestorsOf(plan.jobs.find((job) => job.id === id)?.needs ?? [], plan));
	return [...new Set([...needs, ...above])];
}
