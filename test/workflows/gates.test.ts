// The examples ask as many people as the plan says, and write only after all of them: played with actions that only say so.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../rehearsal/runner/run-request.ts";
import { runWorkflow } from "../../rehearsal/runner/run-workflow.ts";
import { requestOf } from "../runner-emulation/stage.ts";

const EXAMPLES = resolve(import.meta.dirname, "../../workflows-examples");
const HASH = "a".repeat(64);

interface Play {
	readonly needed: string;
	readonly rejected?: number;
	readonly planFails?: boolean;
}

/** Results by job, who was asked for which environment, and what the write was given. */
async function play(file: string, inputs: Record<string, string>, { needed, rejected, planFails = false }: Play) {
	const asked: string[] = [];
	const written: Record<string, string>[] = [];
	const plan: StandIn = async () => ({
		outputs: { "plan-hash": HASH, "approvals-needed": needed },
		...(planFails ? { failed: "no" } : {}),
	});
	const write: StandIn = async (step) => {
		written.push(step.inputs);
		return { outputs: {} };
	};
	const request = requestOf(readFileSync(resolve(EXAMPLES, file), "utf8"), {
		event: { name: "workflow_dispatch", payload: {}, inputs },
		actions: {
			resolve: (uses) => ({ standIn: uses.includes("/actions/plan-") ? plan : write }),
		},
		protectedEnvironments: ["production", "staging"],
		approve: async ({ environment }) => {
			asked.push(environment);
			return { approved: asked.length !== rejected, by: "grace" };
		},
	});
	const { jobs } = await runWorkflow(request);
	return {
		results: Object.fromEntries(jobs.map(({ id, result }) => [id, result])),
		names: jobs.map(({ name }) => name),
		asked,
		written,
	};
}

const PROMOTE = { service: "blue", version: "1.6.0", environment: "production" };
const ROLLBACK = { service: "blue", environment: "production", reason: "it fails" };

describe("promote.yaml", () => {
	test.each([
		["0", [], "skipped", "skipped"],
		["1", ["production"], "success", "skipped"],
		["2", ["production", "production"], "success", "success"],
	])("where %s approvals are needed, that many are asked for", async (needed, people, first, second) => {
		const { results, asked, written, names } = await play("promote.yaml", PROMOTE, { needed });
		expect(results).toEqual({
			plan: "success",
			"first-approval": first,
			"second-approval": second,
			promote: "success",
		});
		expect(asked).toEqual(people);
		expect(written).toHaveLength(1);
		expect(written[0]).toMatchObject({ ...PROMOTE, "approved-plan": HASH });
		expect(names.filter((name) => name.includes(HASH))).toHaveLength(people.length);
	});

	test.each([
		["the first", 1, { "first-approval": "failure", "second-approval": "skipped", promote: "skipped" }],
		["the second", 2, { "first-approval": "success", "second-approval": "failure", promote: "skipped" }],
	])("a rejection by %s ends it", async (_, rejected, results) => {
		const played = await play("promote.yaml", PROMOTE, { needed: "2", rejected });
		expect(played.results).toEqual({ plan: "success", ...results });
		expect(played.written).toEqual([]);
	});
});

describe("rollback.yaml", () => {
	test.each([
		["0", [], "skipped", "skipped"],
		["1", ["production"], "success", "skipped"],
		["2", ["production", "production"], "success", "success"],
	])("where %s approvals are needed, that many are asked for", async (needed, people, first, second) => {
		const { results, asked, written, names } = await play("rollback.yaml", ROLLBACK, { needed });
		expect(results).toEqual({
			plan: "success",
			"first-approval": first,
			"second-approval": second,
			rollback: "success",
		});
		expect(asked).toEqual(people);
		expect(written).toHaveLength(1);
		expect(written[0]).toMatchObject({ ...ROLLBACK, "approved-plan": HASH });
		expect(names.filter((name) => name.includes(HASH))).toHaveLength(people.length);
	});

	test("a rejection ends it", async () => {
		const { results, written } = await play("rollback.yaml", ROLLBACK, { needed: "1", rejected: 1 });
		expect(results).toMatchObject({ "first-approval": "failure", "second-approval": "skipped", rollback: "skipped" });
		expect(written).toEqual([]);
	});
});

test.each([
	["promote.yaml", PROMOTE],
	["rollback.yaml", ROLLBACK],
])("%s: a plan that fails asks nobody and writes nothing", async (file, inputs) => {
	const { asked, written } = await play(file, inputs, { needed: "", planFails: true });
	expect([asked, written]).toEqual([[], []]);
});
