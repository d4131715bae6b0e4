import { describe, expect, test } from "@jest/globals";
import { gateJobs } from "../../src/gates/gate-jobs.ts";

const PLAN = "a".repeat(64);
const OTHER = "b".repeat(64);
const job = (name: string, hour: number, conclusion = "success") => ({
	...{ name, conclusion },
	completedAt: new Date(hour * 3_600_000),
});
const waiting = (name: string) => ({ name, conclusion: undefined, completedAt: undefined });
const hours = (dates: readonly Date[]) => dates.map((date) => date.getTime() / 3_600_000);

describe("which jobs asked for the approval of a plan", () => {
	test.each([
		[
			"those that have its hash in their names",
			[job("Plan", 1), job(`1 of 2: ${PLAN}`, 2), job(`2 of 2: ${PLAN}`, 3)],
			[2, 3],
			false,
		],
		["of a job that ran twice, the newest end", [job(PLAN, 2), job(PLAN, 5), job(PLAN, 3)], [5], false],
		["none", [job("Plan", 1), job("Approval", 2), job("c".repeat(40), 2)], [], false],
		["a part of it is no hash", [job(`x${PLAN}`, 1), job(PLAN.slice(1), 2), job(`${PLAN}a`, 3)], [], false],
		["another plan was asked for, too", [job(`1: ${OTHER}`, 1), job(`1: ${PLAN}`, 2)], [2], true],
		[
			"another plan's job was cancelled, perhaps just after somebody had answered",
			[job(`1: ${OTHER}`, 1, "cancelled"), job(`1: ${PLAN}`, 2)],
			[2],
			true,
		],
		["another plan's job has not ended", [waiting(`1: ${OTHER}`), job(`1: ${PLAN}`, 2)], [2], true],
		["one that did not end well", [job(`1: ${PLAN}`, 2, "failure"), job(`2: ${PLAN}`, 3)], [3], false],
		["one that has not ended", [job(`1: ${PLAN}`, 2), waiting(`2: ${PLAN}`)], [2], false],
		["in a reusable workflow", [job(`Production / Approval (${PLAN})`, 2)], [2], false],
	] as const)("%s", (_, jobs, completed, isMixed) => {
		const found = gateJobs(jobs, PLAN);
		expect({ ...found, completed: hours(found.completed) }).toEqual({ completed, isMixed });
	});
});
