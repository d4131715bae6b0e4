import { describe, expect, test } from "@jest/globals";
import { isAlive, job, oneJob, repositoryOf, run, sourceOf, step, until } from "./stage.ts";

describe("steps that fail", () => {
	test("outcome, conclusion, status functions and the steps context", async () => {
		const workflow = await run(
			oneJob(`
- { id: forgiven, continue-on-error: true, run: exit 4 }
- { id: computed, continue-on-error: "\${{ vars.YES == 'yes' }}", run: exit 1 }
- { id: goes-on, run: 'echo "\${{ steps.forgiven.outcome }} \${{ steps.forgiven.conclusion }}"' }
- { id: bad, run: exit 3 }
- { id: skipped, run: 'true' }
- { id: asked, if: failure(), run: 'echo "\${{ steps.bad.outcome }} \${{ steps.skipped.outcome }} \${{ job.status }}"' }
- { id: precise, if: "failure() && steps.bad.conclusion == 'failure'", run: 'true' }
- { id: always, if: always(), run: 'true' }
- { id: not-cancelled, if: "!cancelled()", run: 'true' }
- { id: cancelled, if: cancelled(), run: 'true' }
- { id: success, if: "\${{ success() || false }}", run: 'true' }
- { id: last, if: "\${{ always() && '' }}", run: 'true' }`),
			{ vars: { YES: "yes" } },
		);
		expect(workflow.jobs[0]?.steps.map(({ id, outcome, conclusion }) => `${id}: ${outcome}, ${conclusion}`)).toEqual([
			"forgiven: failure, success",
			"computed: failure, success",
			"goes-on: success, success",
			"bad: failure, failure",
			"skipped: skipped, skipped",
			"asked: success, success",
			"precise: success, success",
			"always: success, success",
			"not-cancelled: success, success",
			"cancelled: skipped, skipped",
			"success: skipped, skipped",
			"last: skipped, skipped",
		]);
		expect(step(workflow, "goes-on").log).toEqual(["failure success"]);
		expect(step(workflow, "asked").log).toEqual(["failure skipped failure"]);
		expect(step(workflow, "bad").annotations).toEqual([
			{ level: "error", message: "Process completed with exit code 3.", properties: {} },
		]);
		expect(job(workflow, "only")).toMatchObject({ outcome: "failure", result: "failure" });
	});

	test.each([
		[
			"env",
			`- { id: a, env: { X: "\${{ fromJSON('{') }}" }, run: x }`,
			/test\.yaml:7: .*cannot be evaluated: Error parsing JSON/,
		],
		[
			"continue-on-error",
			`- { id: a, continue-on-error: "\${{ fromJSON('[]') }}", run: exit 1 }`,
			/a boolean is needed here, but the value is \[\]/,
		],
		[
			"timeout",
			`- { id: a, timeout-minutes: "\${{ fromJSON('0') }}", run: x }`,
			/a number above zero is needed here, but the value is 0/,
		],
		[
			"the folder",
			`- { id: a, working-directory: nowhere, run: x }`,
			/^The working directory \S+\/work\/nowhere does not exist\.$/,
		],
		["the command", `- { id: a, run: no-such-command-here }`, /^Process completed with exit code 127\.$/],
	])("%s that cannot be taken fails the step, in words", async (_, steps, words) => {
		const workflow = await run(oneJob(steps));
		expect(step(workflow, "a").outcome).toBe("failure");
		expect(step(workflow, "a").annotations.at(-1)?.message).toMatch(words);
		expect(workflow.result).toBe("failure");
	});

	test("a shell that is computed is looked at when the step starts", async () => {
		const action = `name: x
description: x
inputs: { shell: { description: x } }
runs: { using: composite, steps: [{ id: a, shell: "\${{ inputs.shell }}", run: 'true' }] }`;
		const workflow = await run(
			oneJob(
				"- { id: good, uses: org/tools/x@v1, with: { shell: sh } }\n- { id: bad, uses: org/tools/x@v1, with: { shell: zsh } }",
			),
			{ actions: sourceOf(repositoryOf({ "x/action.yml": action })) },
		);
		expect(step(workflow, "good/a").outcome).toBe("success");
		expect(step(workflow, "bad/a").annotations[0]?.message).toBe(
			"shell `zsh` is not supported (there are bash and sh).",
		);
	});

	test("a step's time is a failure, a job's time cancels it; both leave nothing running", async () => {
		const workflow = await run(`
on: workflow_dispatch
jobs:
  a:
    runs-on: x
    steps:
      - { id: slow, name: Slow, timeout-minutes: 0.003, run: sleep 30 }
      - { id: after, if: failure(), run: 'true' }
  b:
    runs-on: x
    timeout-minutes: 0.003
    steps:
      - { id: slower, run: sleep 30 }
      - { id: cleanup, if: always(), run: 'echo "\${{ job.status }}"' }
      - { id: never, run: 'true' }
  c: { needs: b, if: always(), runs-on: x, outputs: { saw: "\${{ needs.b.result }}" }, steps: [{ run: 'true' }] }
`);
		expect(job(workflow, "a").result).toBe("failure");
		expect(step(workflow, "slow").annotations.map(({ message }) => message)).toEqual([
			"The action 'Slow' has timed out after 0.003 minutes.",
		]);
		expect(step(workflow, "after").outcome).toBe("success");
		expect(job(workflow, "b")).toMatchObject({ outcome: "cancelled", result: "cancelled" });
		expect(job(workflow, "b").steps.map(({ outcome }) => outcome)).toEqual(["cancelled", "success", "skipped"]);
		expect(step(workflow, "cleanup").log).toEqual(["cancelled"]);
		expect(job(workflow, "b").annotations[0]?.message).toBe(
			"The job has exceeded the maximum execution time of 0.003m.",
		);
		expect(job(workflow, "c").outputs.saw).toBe("cancelled");
	});

	test("a workflow whose only fault is a cancelled job is cancelled", async () => {
		const workflow = await run(oneJob("- run: sleep 30", "timeout-minutes: 0.001"));
		expect(workflow.result).toBe("cancelled");
	});

	test("what a step left running in its group is gone when it ends", async () => {
		const workflow = await run(oneJob("- { id: a, run: 'sleep 300 & echo $!' }"));
		const [pid] = step(workflow, "a").log;
		expect(Number(pid)).toBeGreaterThan(1);
		expect(await until(() => !isAlive(Number(pid)), 2_000)).toBe(true);
	});
});
