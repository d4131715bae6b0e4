import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { castFor } from "../../rehearsal/cast.ts";
import type { JobPlan } from "../../rehearsal/runner/plan/plan.ts";
import { planWorkflow } from "../../rehearsal/runner/plan/plan-workflow.ts";
import { reusableFiles } from "../../scripts/reusable/files.ts";
import { toReusable } from "../../scripts/reusable/to-reusable.ts";
import { page } from "../docs/markdown.ts";

const root = resolve(import.meta.dirname, "../..");
const files = [...reusableFiles(root)];
const example = (path: string) =>
	readFileSync(join(root, "workflows-examples", path.slice(".github/workflows/".length)), "utf8");

test.each(files)("%s is what `npm run reusable` writes", (path, text) => {
	expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

describe.each(files)("%s", (path, text) => {
	const [called, copied] = [parse(text), parse(example(path))];

	test("has the jobs of the example, with the same rights and the same steps", () => {
		const shape = (workflow: typeof called) =>
			Object.entries<Record<string, unknown>>(workflow.jobs).map(([id, { permissions, needs, environment, steps }]) => [
				...[id, permissions, needs, environment],
				(steps as { name: string }[] | undefined)?.map(({ name }) => name),
			]);
		expect(shape(called)).toEqual(shape(copied));
	});

	test("takes the inputs of the example by the same names, of types that a call can have", () => {
		const { inputs } = called.on.workflow_call;
		expect(Object.keys(called.on)).toEqual(["workflow_call"]);
		expect(inputs).toMatchObject(copied.on.workflow_dispatch.inputs);
		const types = Object.values<{ type: string }>(inputs).map(({ type }) => type);
		expect(types.filter((type) => !["string", "boolean", "number"].includes(type))).toEqual([]);
	});

	test("names nothing of this repository by a version, and hands no secret on but those it declares", () => {
		expect(text).not.toMatch(/uses: org\//);
		expect(text).not.toContain("inherit");
		const named = [...text.matchAll(/secrets\.(\w+)/g)].map(([, name = ""]) => name);
		const declared = [...Object.keys(called.on.workflow_call.secrets), "GITHUB_TOKEN"];
		expect(named.filter((name) => !declared.includes(name))).toEqual([]);
	});
});

test("an example that lost what is changed in all of them is refused, not passed through", () => {
	const text = example(".github/workflows/promote.yaml").replaceAll("@v1", "@v2");
	expect(() => toReusable("promote.yaml", text)).toThrow("workflows-examples/promote.yaml has nothing that");
});

describe("a caller on the page about workflows", () => {
	const callers = page("docs/workflows.md").blocks.filter(({ note }) => note.startsWith("workflow: "));

	test("there is one for each", () => {
		const called = callers.map(({ note }) => `.github/workflows/${note.slice("workflow: ".length)}`);
		expect(called.sort()).toEqual(files.map(([path]) => path).sort());
	});

	test.each(callers.map(({ note, text }) => [note, text] as const))("%s: all that it reaches is there", (_, text) => {
		const plan = planWorkflow(
			"caller.yaml",
			text,
			castFor(root, () => false),
		);
		expect(plan.jobs).toHaveLength(1);
		expect(plan.jobs[0]?.call?.workflow.jobs.length).toBeGreaterThan(3);
	});

	test.each(callers.map(({ note, text }) => [note, text] as const))(
		"%s: gives the rights that the called jobs want",
		(_, text) => {
			const plan = planWorkflow(
				"caller.yaml",
				text,
				castFor(root, () => false),
			);
			const [job] = plan.jobs;
			const wanted = rightsOf(job?.call?.workflow.jobs ?? []);
			expect(job?.permissions).toEqual(Object.fromEntries(wanted));
		},
	);
});

/** The highest that any of the jobs wants, called ones too: GitHub refuses a call that gives less. */
function rightsOf(jobs: readonly JobPlan[]): Map<string, string> {
	const rights = new Map<string, string>();
	for (const { permissions, call } of jobs) {
		const own = typeof permissions === "object" ? Object.entries(permissions) : [];
		for (const [scope, level] of [...own, ...rightsOf(call?.workflow.jobs ?? [])]) {
			if (rights.get(scope) !== "write") rights.set(scope, level);
		}
	}
	return rights;
}
