import { describe, expect, test } from "@jest/globals";
import { expandMatrix } from "../../rehearsal/runner/jobs/matrix.ts";
import { job, run } from "./stage.ts";

describe("expandMatrix", () => {
	test("the documentation's example of include", () => {
		const expanded = expandMatrix({
			fruit: ["apple", "pear"],
			animal: ["cat", "dog"],
			include: [
				{ color: "green" },
				{ color: "pink", animal: "cat" },
				{ fruit: "apple", shape: "circle" },
				{ fruit: "banana" },
				{ fruit: "banana", animal: "cat" },
			],
		});
		expect(expanded).toEqual([
			{ fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
			{ fruit: "apple", animal: "dog", color: "green", shape: "circle" },
			{ fruit: "pear", animal: "cat", color: "pink" },
			{ fruit: "pear", animal: "dog", color: "green" },
			{ fruit: "banana" },
			{ fruit: "banana", animal: "cat" },
		]);
	});

	test("exclude by some of the keys; include alone", () => {
		expect(expandMatrix({ a: [1, 2], b: ["x", "y"], exclude: [{ a: 1 }, { a: 2, b: "y" }] })).toEqual([
			{ a: 2, b: "x" },
		]);
		expect(expandMatrix({ include: [{ a: 1 }, { a: 1 }] })).toEqual([{ a: 1 }, { a: 1 }]);
	});

	test.each([
		[{ include: [] }, "it has no combinations; give the job an `if`"],
		[{ a: [] }, "`a` has no values"],
		[{ a: "x" }, "`a` is not a list"],
		[{ include: "x" }, "`include` is not a list"],
		[{ include: ["x"] }, "an item of `include` is not a mapping"],
		["x", "it is not a mapping"],
		[{ a: Array.from({ length: 257 }, (_, index) => index) }, "it has 257 combinations, and 256 is the most"],
	])("%j is refused", (matrix, words) => {
		expect(() => expandMatrix(matrix)).toThrow(`The matrix cannot be expanded: ${words}`);
	});
});

describe("a matrix in a workflow", () => {
	test("comes from an output; jobs are named by their values; outputs are put together", async () => {
		const workflow = await run(`
on: workflow_dispatch
jobs:
  detect:
    runs-on: x
    outputs: { matrix: "\${{ steps.m.outputs.matrix }}" }
    steps:
      - { id: m, run: 'echo ''matrix={"include":[{"service":"blue","path":"p/blue"},{"service":"green","path":"p/green"}]}'' >> "$GITHUB_OUTPUT"' }
  build:
    needs: detect
    runs-on: x
    strategy: { fail-fast: false, matrix: "\${{ fromJSON(needs.detect.outputs.matrix) }}" }
    outputs: { blue: "\${{ steps.o.outputs.blue }}", green: "\${{ steps.o.outputs.green }}" }
    steps:
      - { id: o, run: 'echo "\${{ matrix.service }}=\${{ strategy.job-index }}/\${{ strategy.job-total }} \${{ matrix.path }}" >> "$GITHUB_OUTPUT"' }
  named:
    name: Build \${{ matrix.a }}
    runs-on: x
    strategy: { matrix: { a: [one, two] } }
    steps: [{ run: 'true' }]
  after:
    needs: [build]
    runs-on: x
    outputs: { both: "\${{ needs.build.outputs.blue }} + \${{ needs.build.outputs.green }}" }
    steps: [{ run: 'true' }]
`);
		const named = workflow.jobs.map(({ name }) => name);
		expect(named).toEqual([
			"detect",
			"build (blue, p/blue)",
			"build (green, p/green)",
			"Build one",
			"Build two",
			"after",
		]);
		expect(workflow.jobs[1]?.matrix).toEqual({ service: "blue", path: "p/blue" });
		expect(job(workflow, "after").outputs.both).toBe("0/2 p/blue + 1/2 p/green");
	});

	test("fail-fast cancels what has not run; without it everything runs; one job fails the whole", async () => {
		const text = (failFast: boolean) => `
on: workflow_dispatch
jobs:
  a:
    runs-on: x
    strategy: { fail-fast: ${failFast}, max-parallel: 1, matrix: { n: [1, 2, 3] } }
    steps: [{ run: "[ \${{ matrix.n }} = 2 ]" }]
  b: { needs: a, if: always(), runs-on: x, outputs: { saw: "\${{ needs.a.result }}" }, steps: [{ run: 'true' }] }
`;
		const fast = await run(text(true));
		expect(fast.jobs.map(({ result }) => result)).toEqual(["failure", "cancelled", "cancelled", "success"]);
		expect(job(fast, "b").outputs.saw).toBe("failure");
		expect((await run(text(false))).jobs.map(({ result }) => result)).toEqual([
			"failure",
			"success",
			"failure",
			"success",
		]);
	});

	test("fail-fast ends a running sibling, whose `always()` step still runs", async () => {
		const workflow = await run(`
on: workflow_dispatch
jobs:
  a:
    runs-on: x
    strategy: { matrix: { n: [1, 2] } }
    steps:
      - { if: matrix.n == 1, run: exit 1 }
      - { run: sleep 30 }
      - { if: "\${{ !cancelled() }}", run: 'true' }
      - { if: cancelled(), run: 'true' }
      - { if: always(), run: 'true' }
`);
		expect(workflow.jobs.map(({ result }) => result)).toEqual(["failure", "cancelled"]);
		expect(workflow.jobs[1]?.steps.map(({ outcome }) => outcome)).toEqual([
			"skipped",
			"cancelled",
			"skipped",
			"success",
			"success",
		]);
	});

	test("no more than two run at once", async () => {
		let [now, most] = [0, 0];
		const standIn = async () => {
			now += 1;
			most = Math.max(most, now);
			await new Promise((resolve) => setImmediate(resolve));
			now -= 1;
			return { outputs: {} };
		};
		const text =
			"on: workflow_dispatch\njobs: { a: { runs-on: x, strategy: { matrix: { n: [1, 2, 3, 4, 5] } }, steps: [{ uses: a/b@v1 }] } }";
		await run(text, { actions: { resolve: () => ({ standIn }) } });
		expect(most).toBe(2);
	});

	test("a matrix that is empty fails its job, in words", async () => {
		const workflow = await run(
			"on: workflow_dispatch\njobs: { a: { runs-on: x, strategy: { matrix: \"${{ fromJSON('{}') }}\" }, steps: [{ run: x }] } }",
		);
		expect(job(workflow, "a").annotations[0]?.message).toMatch(
			/^The matrix cannot be expanded: it has no combinations/,
		);
		expect(workflow.result).toBe("failure");
	});
});
