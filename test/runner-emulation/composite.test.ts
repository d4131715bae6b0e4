import { describe, expect, test } from "@jest/globals";
import { oneJob, repositoryOf, run, sourceOf, step } from "./stage.ts";

const ROOT = {
	"outer/action.yml": `
name: Outer
description: Two levels
inputs:
  word: { description: x, required: true }
  also: { description: x, default: "\${{ github.actor }}-\${{ runner.os }}" }
outputs:
  said: { description: x, value: "\${{ steps.inner.outputs.said }}" }
  here: { description: x, value: "\${{ steps.here.outputs.here }}" }
runs:
  using: composite
  steps:
    - id: here
      shell: bash
      run: |
        echo "here=\${{ inputs.word }} $FROM_STEP $FROM_JOB $GITHUB_ACTION_PATH" >> "$GITHUB_OUTPUT"
        echo "ADDED=by outer" >> "$GITHUB_ENV"
        echo "$INPUT_WORD"
    - id: inner
      uses: $/inner
      with: { word: "\${{ inputs.word }} \${{ inputs.also }}" }
      env: { FROM_STEP: inner's }
`,
	"inner/action.yml": `
name: Inner
description: One level
inputs:
  word: { description: x }
outputs:
  said: { description: x, value: "<\${{ steps.say.outputs.said }}>" }
runs:
  using: composite
  steps:
    - id: say
      shell: sh
      run: echo "said=\${{ inputs.word }} \${{ inputs.also }} $FROM_STEP \${{ env.ADDED }} $GITHUB_ACTION_REPOSITORY" >> "$GITHUB_OUTPUT"
`,
	"failing/action.yml": `
name: Failing
description: x
outputs:
  before: { description: x, value: "\${{ steps.before.outputs.a }}" }
runs:
  using: composite
  steps:
    - { id: before, shell: sh, run: "echo a=1 >> $GITHUB_OUTPUT; exit 3" }
    - { id: after, shell: sh, run: "true" }
    - { id: always, if: always(), shell: sh, run: "true" }
    - { id: on-failure, if: failure(), shell: sh, run: "true" }
    - { id: forgiven, if: always(), continue-on-error: true, shell: sh, run: "false" }
`,
	"seen/action.yml": `
name: Seen
description: x
runs:
  using: composite
  steps:
    - { id: inside, shell: sh, run: "true" }
`,
	"broken-if/action.yml": `
name: Broken
description: x
runs:
  using: composite
  steps:
    - { id: broken, if: "fromJSON('{')", shell: sh, run: "true" }
`,
};

describe("composites", () => {
	test("outputs come through two levels, inputs are each level's own, $/ is the root of the file that says it", async () => {
		const root = repositoryOf(ROOT);
		const workflow = await run(
			oneJob(
				`- id: call
  uses: org/tools/outer@v1
  with: { WORD: hello }
  env: { FROM_STEP: step's }
- id: after
  run: echo "\${{ steps.call.outputs.said }} | \${{ steps.here.outputs.here }} | $ADDED | $FROM_STEP"`,
				"env: { FROM_JOB: job's }",
			),
			{ actions: sourceOf(root) },
		);
		expect(workflow.result).toBe("success");
		expect(workflow.jobs[0]?.steps.map(({ id }) => id)).toEqual([
			"call",
			"call/here",
			"call/inner",
			"call/inner/say",
			"after",
		]);
		expect(step(workflow, "call").outputs).toEqual({
			said: "<hello octocat-Linux  inner's by outer org/tools>",
			here: `hello step's job's ${root}/outer`,
		});
		expect(step(workflow, "call/here").log).toEqual([""]);
		expect(step(workflow, "after").log).toEqual(["<hello octocat-Linux  inner's by outer org/tools> |  | by outer | "]);
	});

	test("a failed step stops the next ones, not those that ask for it; outputs are evaluated all the same", async () => {
		const workflow = await run(
			oneJob(
				`- id: call\n  uses: org/tools/failing@v1\n- id: next\n  run: 'true'\n- id: last\n  if: always()\n  run: 'true'`,
			),
			{ actions: sourceOf(repositoryOf(ROOT)) },
		);
		const outcomes = workflow.jobs[0]?.steps.map(({ id, outcome, conclusion }) => `${id} ${outcome} ${conclusion}`);
		expect(outcomes).toEqual([
			"call failure failure",
			"call/before failure failure",
			"call/after skipped skipped",
			"call/always success success",
			"call/on-failure success success",
			"call/forgiven failure success",
			"next skipped skipped",
			"last success success",
		]);
		expect(step(workflow, "call").outputs).toEqual({ before: "1" });
		expect(workflow.result).toBe("failure");
	});

	test("inside a composite success() looks at the composite, not at the job", async () => {
		const workflow = await run(oneJob(`- run: "false"\n- id: call\n  if: failure()\n  uses: org/tools/seen@v1`), {
			actions: sourceOf(repositoryOf(ROOT)),
		});
		expect(step(workflow, "call/inside").outcome).toBe("success");
	});

	test("an `if` that cannot be evaluated fails its step and the composite", async () => {
		const workflow = await run(oneJob("- id: call\n  uses: org/tools/broken-if@v1"), {
			actions: sourceOf(repositoryOf(ROOT)),
		});
		expect(step(workflow, "call").outcome).toBe("failure");
		expect(step(workflow, "call/broken").annotations[0]?.message).toMatch(
			/broken-if\/action\.yml:7: \$\{\{ .*fromJSON\('\{'\).* \}\} cannot be evaluated: Error parsing JSON/,
		);
	});
});
