import { describe, expect, test } from "@jest/globals";
import { job, run } from "./stage.ts";

/** `a` ends as asked, `b` needs it, `c` needs only b and has no `if`. */
function chain(first: string, condition: string | undefined): string {
	const steps = first === "failure" ? "[{ run: exit 1 }]" : "[{ run: 'true' }]";
	return `
on: workflow_dispatch
jobs:
  a:
    runs-on: x
    ${first === "skipped" ? "if: false" : ""}
    ${first === "forgiven" ? "continue-on-error: true" : ""}
    steps: ${first === "forgiven" ? "[{ run: exit 1 }]" : steps}
  b:
    needs: a
    runs-on: x
    ${condition === undefined ? "" : `if: ${condition}`}
    steps: [{ run: 'true' }]
  c:
    needs: b
    runs-on: x
    steps: [{ run: 'true' }]
`;
}

describe("needs and if", () => {
	test.each([
		["success", undefined, "success", "success"],
		["success", "failure()", "skipped", "skipped"],
		["success", "always()", "success", "success"],
		["success", "needs.a.result == 'failure'", "skipped", "skipped"],
		["failure", undefined, "skipped", "skipped"],
		["failure", "'true'", "skipped", "skipped"],
		// A job above that did not succeed skips c, even though b did.
		["failure", "failure()", "success", "skipped"],
		["failure", "always()", "success", "skipped"],
		["failure", "${{ !cancelled() }}", "success", "skipped"],
		["failure", "cancelled()", "skipped", "skipped"],
		["failure", "always() && needs.a.result == 'success'", "skipped", "skipped"],
		["failure", "failure('a')", "success", "skipped"],
		["skipped", undefined, "skipped", "skipped"],
		["skipped", "failure()", "skipped", "skipped"],
		["skipped", "always()", "success", "skipped"],
		["skipped", "${{ !failure() && !cancelled() }}", "success", "skipped"],
		["forgiven", undefined, "success", "success"],
		["forgiven", "needs.a.result == 'success'", "success", "success"],
	])("after %s, if: %s gives %s, then %s", async (first, condition, b, c) => {
		const workflow = await run(chain(first, condition));
		expect([job(workflow, "b").result, job(workflow, "c").result]).toEqual([b, c]);
		expect(workflow.result).toBe(first === "failure" ? "failure" : "success");
		if (first === "forgiven") expect(job(workflow, "a")).toMatchObject({ outcome: "failure", result: "success" });
	});

	test("an `if` that cannot be evaluated fails the job, in words", async () => {
		const workflow = await run(
			"on: workflow_dispatch\njobs:\n  a:\n    runs-on: x\n    if: fromJSON('')\n    steps: [{ run: x }]",
		);
		expect(job(workflow, "a")).toMatchObject({ result: "failure", steps: [] });
		expect(job(workflow, "a").annotations[0]?.message).toMatch(/test\.yaml:5: .*cannot be evaluated: empty input/);
	});

	test("jobs that need nothing of each other run side by side", async () => {
		// Each waits for the other's file: one after the other, neither would end.
		const wait = (own: string, other: string) =>
			`[{ timeout-minutes: 0.15, run: "touch $HOME/${own}; until [ -e $HOME/${other} ]; do sleep 0.01; done" }]`;
		const home = (await import("./stage.ts")).temporaryFolder();
		const workflow = await run(
			`on: workflow_dispatch\njobs: { a: { runs-on: x, steps: ${wait("a", "b")} }, b: { runs-on: x, steps: ${wait("b", "a")} } }`,
			{ env: { PATH: process.env.PATH ?? "", HOME: home } },
		);
		expect(workflow.result).toBe("success");
	});
});
