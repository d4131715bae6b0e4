import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Masks } from "../../rehearsal/runner/child/masks.ts";
import { job, oneJob, run, step } from "./stage.ts";

const SECRET = 'p"ss w/rd+1';

describe("Masks", () => {
	test.each([
		["itself", `x ${SECRET} y`, "x *** y"],
		["in JSON", JSON.stringify({ a: SECRET }), '{"a":"***"}'],
		["in a URL", `https://x/?a=${encodeURIComponent(SECRET)}&b`, "https://x/?a=***&b"],
		["twice", `${SECRET}${SECRET}`, "******"],
	])("hides a secret: %s", (_, text, masked) => {
		expect(new Masks([SECRET]).apply(text)).toBe(masked);
	});

	test("hides it in Base64 whatever stands before and after it", () => {
		const masks = new Masks([SECRET]);
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				expect(masks.apply(Buffer.from(before + SECRET + after).toString("base64"))).toContain("***");
			}),
			{ numRuns: 50 },
		);
	});

	test("hides each line of a value of several lines; empty values and blanks hide nothing", () => {
		expect(new Masks(["first line\n\nsecond line\r\n"]).apply("a first line b second line")).toBe("a *** b ***");
		expect(new Masks(["", " ", "\n"]).apply("a b\nc")).toBe("a b\nc");
	});

	test("the longest goes first, so that nothing of it is left", () => {
		expect(new Masks(["abc", "abcdef"]).apply("abcdef abc")).toBe("*** ***");
	});
});

describe("in a workflow", () => {
	test("secrets, the token and ::add-mask are hidden from logs, names, annotations and summaries", async () => {
		const workflow = await run(
			oneJob(`
- id: a
  name: Tell \${{ secrets.ONE }}
  env: { ONE: "\${{ secrets.ONE }}", TOKEN: "\${{ github.token }}", SAME: "\${{ secrets.GITHUB_TOKEN }}" }
  run: |
    echo "$ONE $TOKEN"
    [ "$TOKEN" = "$SAME" ] && echo same
    echo "::add-mask::late-secret"
    echo "late-secret" >&2
    echo "::warning file=late-secret.txt::$ONE"
    echo "# $ONE late-secret" >> "$GITHUB_STEP_SUMMARY"
    echo "out=late-secret" >> "$GITHUB_OUTPUT"
- run: echo "\${{ steps.a.outputs.out }}"`),
			{ secrets: { ONE: "secret-one" } },
		);
		expect(step(workflow, "a")).toMatchObject({
			name: "Tell ***",
			annotations: [{ level: "warning", message: "***", properties: { file: "***.txt" } }],
			summary: "# *** ***\n",
		});
		expect(step(workflow, "a").log.toSorted()).toEqual(["##[warning]***", "***", "*** ***", "same"]);
		expect(workflow.jobs[0]?.steps[1]?.log).toEqual(["***"]);
		expect(workflow.jobs[0]?.summary).toBe("# *** ***\n");
		const { outputs, ...rest } = step(workflow, "a");
		expect(outputs.out).toBe("late-secret");
		expect(JSON.stringify(rest)).not.toMatch(/secret-one|late-secret/);
	});

	test("an output of a job that holds a secret is left out, with a warning, and so is the environment's address", async () => {
		const workflow = await run(
			`on: workflow_dispatch
jobs:
  a:
    runs-on: x
    environment: { name: e, url: "https://\${{ secrets.ONE }}.example" }
    outputs: { good: "1", bad: "x \${{ steps.s.outputs.v }}" }
    steps: [{ id: s, run: 'echo "v=secret-one" >> "$GITHUB_OUTPUT"' }]
  b: { needs: a, runs-on: x, outputs: { saw: "[\${{ needs.a.outputs.bad }}]" }, steps: [{ run: 'true' }] }
`.replace("${{ secrets.ONE }}", "${{ vars.SAME }}"),
			{ secrets: { ONE: "secret-one" }, vars: { SAME: "secret-one" } },
		);
		expect(job(workflow, "a")).toMatchObject({ outputs: { good: "1" }, environment: { name: "e", url: undefined } });
		expect(job(workflow, "a").annotations.map(({ message }) => message)).toEqual([
			"Skip output 'bad' since it may contain secret.",
			"Skip setting environment url as it may contain secret.",
		]);
		expect(job(workflow, "b").outputs.saw).toBe("[]");
	});

	test("a job's own mask is not another job's", async () => {
		const workflow = await run(`on: workflow_dispatch
jobs:
  a: { runs-on: x, steps: [{ run: "echo ::add-mask::something" }] }
  b: { needs: a, runs-on: x, steps: [{ id: s, run: echo something }] }`);
		expect(step(workflow, "s").log).toEqual(["something"]);
	});
});
