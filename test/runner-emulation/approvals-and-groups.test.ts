import { describe, expect, test } from "@jest/globals";
import { createConcurrency, type TurnRequest } from "../../rehearsal/runner/jobs/concurrency.ts";
import type { StandIn } from "../../rehearsal/runner/run-request.ts";
import { job, run } from "./stage.ts";

const never = new AbortController().signal;

function ask(group: string, over: Partial<TurnRequest> = {}): TurnRequest {
	return { group, queue: "max", cancelInProgress: false, cancel: () => undefined, signal: never, ...over };
}

/** A job that does its work in a stand-in that the test lets go on. */
function gate() {
	const order: string[] = [];
	const open = new Map<string, () => void>();
	const arrived = new Map<string, () => void>();
	const standIn: StandIn = async ({ inputs }) => {
		const name = inputs.name ?? "";
		order.push(`+${name}`);
		await new Promise<void>((resolve) => {
			open.set(name, resolve);
			arrived.get(name)?.();
		});
		order.push(`-${name}`);
		return { outputs: {} };
	};
	const arrival = (name: string) =>
		new Promise<void>((resolve) => (open.has(name) ? resolve() : arrived.set(name, resolve)));
	return { order, standIn, arrival, open: (name: string) => open.get(name)?.() };
}

const grouped = (name: string, concurrency: string) =>
	`on: workflow_dispatch\njobs: { a: { runs-on: x, concurrency: ${concurrency}, steps: [{ uses: a/b@v1, with: { name: ${name} } }] } }`;

describe("approvals", () => {
	const text = (after = "") => `
on: workflow_dispatch
jobs:
  plan: { runs-on: x, steps: [{ run: 'true' }] }
  approval: { needs: plan, runs-on: x, environment: { name: "\${{ vars.WHERE }}", deployment: false }, steps: [{ run: 'true' }] }
  promote: { needs: [plan, approval], runs-on: x, environment: production-write, steps: [{ run: 'true' }] }
  ${after}`;

	test("are asked for before a protected job, and only for that", async () => {
		const asked: unknown[] = [];
		const workflow = await run(text(), {
			vars: { WHERE: "Production" },
			protectedEnvironments: ["production"],
			approve: async (request) => {
				asked.push(request);
				return { approved: true, by: "hubot" };
			},
		});
		expect(asked).toEqual([{ job: "approval", environment: "Production" }]);
		expect(job(workflow, "approval")).toMatchObject({ result: "success", approvedBy: "hubot" });
		expect(job(workflow, "promote")).toMatchObject({ result: "success", approvedBy: undefined });
	});

	test("a rejection fails the job, no step of it runs, and what needs it is skipped", async () => {
		const workflow = await run(text("tell: { needs: promote, if: failure(), runs-on: x, steps: [{ run: 'true' }] }"), {
			vars: { WHERE: "production" },
			protectedEnvironments: ["production"],
			approve: async () => ({ approved: false, by: "hubot" }),
		});
		expect(workflow.jobs.map(({ result }) => result)).toEqual(["success", "failure", "skipped", "success"]);
		expect(job(workflow, "approval")).toMatchObject({ steps: [], environment: { name: "production" } });
		expect(job(workflow, "approval").annotations[0]?.message).toBe('hubot rejected the deployment to "production".');
	});

	test("a job that waits for approval holds its group, as on GitHub", async () => {
		const concurrency = createConcurrency();
		const { standIn, arrival, open, order } = gate();
		const actions = { resolve: () => ({ standIn }) };
		let answer: (value: { approved: boolean; by: string }) => void = () => undefined;
		const asked = new Promise<void>((resolve) => {
			const approve = () =>
				new Promise<{ approved: boolean; by: string }>((decide) => {
					answer = decide;
					resolve();
				});
			first = run(grouped("one", "g").replace("concurrency", "environment: e, concurrency"), {
				...{ actions, concurrency, approve, protectedEnvironments: ["e"] },
			});
		});
		await asked;
		const second = run(grouped("two", "G"), { actions, concurrency });
		await new Promise((resolve) => setImmediate(resolve));
		expect(order).toEqual([]);
		answer({ approved: true, by: "hubot" });
		await arrival("one");
		open("one");
		await arrival("two");
		open("two");
		await Promise.all([first, second]);
		expect(order).toEqual(["+one", "-one", "+two", "-two"]);
	});
	let first: Promise<unknown> = Promise.resolve();
});

describe("concurrency groups of jobs, between runs", () => {
	test("queue: max is first come, first served; another group does not wait", async () => {
		const concurrency = createConcurrency();
		const { standIn, arrival, open, order } = gate();
		const actions = { resolve: () => ({ standIn }) };
		const start = (name: string, group: string) =>
			run(grouped(name, `{ group: ${group}, queue: max, cancel-in-progress: false }`), { actions, concurrency });
		const runs = [start("one", "release-production")];
		await arrival("one");
		runs.push(start("two", "Release-Production"));
		await new Promise((resolve) => setImmediate(resolve));
		runs.push(start("three", "release-production"), start("free", "other"));
		await arrival("free");
		for (const name of ["free", "one"]) open(name);
		await arrival("two");
		open("two");
		await arrival("three");
		open("three");
		for (const { result, jobs } of await Promise.all(runs)) {
			expect(result).toBe("success");
			expect(jobs[0]?.concurrencyGroup).toMatch(/^(release-production|other)$/i);
		}
		expect(order.filter((entry) => !entry.endsWith("free"))).toEqual([
			"+one",
			"-one",
			"+two",
			"-two",
			"+three",
			"-three",
		]);
	});

	test("without queue: max a newer one cancels the one that waits", async () => {
		const concurrency = createConcurrency();
		const { standIn, arrival, open } = gate();
		const actions = { resolve: () => ({ standIn }) };
		const first = run(grouped("one", "g"), { actions, concurrency });
		await arrival("one");
		const second = run(grouped("two", "g"), { actions, concurrency });
		await new Promise((resolve) => setImmediate(resolve));
		const third = run(grouped("three", "g"), { actions, concurrency });
		const pushedOut = await second;
		expect(pushedOut.result).toBe("cancelled");
		expect(pushedOut.jobs[0]?.annotations[0]?.message).toBe(
			'Canceling since a higher priority waiting request for "g" exists.',
		);
		open("one");
		await arrival("three");
		open("three");
		expect([(await first).result, (await third).result]).toEqual(["success", "success"]);
	});

	test("a workflow's own group, and cancel-in-progress, which cancels the run that has it", async () => {
		const concurrency = createConcurrency();
		const { standIn, arrival, open } = gate();
		const actions = { resolve: () => ({ standIn }) };
		const text = (name: string) =>
			`on: workflow_dispatch\nconcurrency: { group: "ci-\${{ github.ref }}", cancel-in-progress: true }\njobs: { a: { runs-on: x, steps: [{ uses: a/b@v1, with: { name: ${name} } }, { if: always(), run: 'true' }] }, b: { needs: a, runs-on: x, steps: [{ run: 'true' }] }, c: { needs: a, if: always(), runs-on: x, steps: [{ run: 'true' }] } }`;
		const first = run(text("one"), { actions, concurrency });
		await arrival("one");
		const second = run(text("two"), { actions, concurrency });
		const cancelled = await first;
		expect(cancelled.result).toBe("cancelled");
		expect(cancelled.jobs.map(({ result }) => result)).toEqual(["cancelled", "cancelled", "success"]);
		expect(cancelled.jobs[0]?.steps.map(({ outcome }) => outcome)).toEqual(["cancelled", "success"]);
		await arrival("two");
		open("two");
		expect((await second).result).toBe("success");
	});

	test("a job that waits for what its own workflow holds is a deadlock, and said to be one", async () => {
		const workflow = await run(
			"on: workflow_dispatch\nconcurrency: G\njobs: { a: { runs-on: x, concurrency: g, steps: [{ run: 'true' }] } }",
		);
		expect(job(workflow, "a").annotations[0]?.message).toBe(
			'.github/workflows/test.yaml:3: a deadlock: the workflow itself holds the concurrency group "g" that this job waits for.',
		);
	});

	test("queue: max and cancel-in-progress: true exclude each other", async () => {
		const workflow = await run(grouped("one", "{ group: g, queue: max, cancel-in-progress: true }"), {
			actions: { resolve: () => ({ standIn: async () => ({ outputs: {} }) }) },
		});
		expect(job(workflow, "a").annotations[0]?.message).toContain("`queue: max` cannot be combined with");
	});
});

describe("the table itself", () => {
	test("a hundred may wait; one that gives up is passed over; leaving twice is leaving once", async () => {
		const table = createConcurrency();
		const first = await table.enter(ask("g"));
		const gone = new AbortController();
		const givesUp = table.enter(ask("g", { signal: gone.signal }));
		const second = table.enter(ask("g"));
		const others = Array.from({ length: 98 }, () => table.enter(ask("g")));
		expect(await table.enter(ask("g"))).toBeUndefined();
		gone.abort();
		expect(await givesUp).toBeUndefined();
		first?.leave();
		first?.leave();
		const turn = await second;
		expect(turn).toBeDefined();
		let third = false;
		void others[0]?.then(() => {
			third = true;
		});
		await new Promise((resolve) => setImmediate(resolve));
		expect(third).toBe(false);
		turn?.leave();
		expect(await others[0]).toBeDefined();
	});
});
