// Jobs that are reusable workflows: what they get, what they are called, and what is refused.
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { ProgressEvent } from "../../rehearsal/runner/workflow-run.ts";
import { job, refusal, repositoryOf, run, sourceOf } from "./stage.ts";

const CALLED = `on:
  workflow_call:
    inputs:
      who: { type: string, required: true }
      loud: { type: boolean, default: false }
    secrets:
      key: { required: false }
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { said: "\${{ inputs.who }}" }
    steps:
      - id: say
        uses: $/say
        with: { text: "\${{ inputs.who }} \${{ inputs.loud && 'loud' || 'soft' }} \${{ secrets.key }} \${{ github.actor }}" }
  second:
    name: Second of \${{ inputs.who }}
    needs: first
    runs-on: ubuntu-latest
    if: needs.first.outputs.said != ''
    steps:
      - run: exit \${{ inputs.loud && '1' || '0' }}
`;
const SAY = `name: say
description: says
inputs: { text: { description: text } }
outputs: { said: { description: said, value: "\${{ inputs.text }}" } }
runs: { using: composite, steps: [] }
`;
const caller = (more: string) => `on: workflow_dispatch
jobs:
  before:
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
  call:
    name: Call it
    needs: before
    uses: org/tools/called.yaml@v1
    with:
      who: ada
${more}
  behind:
    needs: call
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`;
const files = { "called.yaml": CALLED, "say/action.yml": SAY };
const actions = () => sourceOf(repositoryOf(files));

test("the called jobs run in order, with inputs, secrets, their own repository's actions, and names of both", async () => {
	const events: ProgressEvent[] = [];
	const text = caller("    secrets: { key: '${{ secrets.mine }}' }");
	const ran = await run(text, {
		actions: actions(),
		secrets: { mine: "abc", other: "def" },
		onProgress: (event) => events.push(event),
	});
	expect(ran.result).toBe("success");
	expect(ran.jobs.map(({ id, name }) => [id, name])).toEqual([
		["before", "before"],
		["call/first", "Call it / first"],
		["call/second", "Call it / Second of ada"],
		["behind", "behind"],
	]);
	expect(job(ran, "call/first").steps[0]?.outputs.said).toBe("ada soft abc octocat");
	const ended = events.flatMap((event) => (event.kind === "job-finished" ? [event.name] : []));
	expect(ended).toEqual(["before", "Call it / first", "Call it / Second of ada", "behind"]);
});

test("a called job that fails fails the call, and what needs it is skipped", async () => {
	const ran = await run(caller("      loud: true"), { actions: actions() });
	expect(ran.jobs.map(({ id, result }) => [id, result])).toEqual([
		["before", "success"],
		["call/first", "success"],
		["call/second", "failure"],
		["behind", "skipped"],
	]);
});

test("a call that is not wanted is one skipped job", async () => {
	const ran = await run(caller("    if: github.actor == 'nobody'"), { actions: actions() });
	expect(ran.jobs.map(({ id, result }) => [id, result])).toEqual([
		["before", "success"],
		["call", "skipped"],
		["behind", "skipped"],
	]);
});

test("an input that the called workflow does not have fails the call", async () => {
	const ran = await run(caller("      whom: ada"), { actions: actions() });
	expect(job(ran, "call").annotations[0]?.message).toContain('Unexpected input "whom". Did you mean "who"?');
});

test.each([
	["    secrets: inherit", {}, "is given `secrets` that are not named"],
	["    concurrency: x", {}, "`concurrency` of job `call` is not supported"],
	["", { "called.yaml": "on: push\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n" }, "has no `on: workflow_call`"],
	["", { "called.yaml": `concurrency: x\n${CALLED}` }, "has a `concurrency` of its own"],
])("what is not supported is refused before anything runs: %j %j", async (more, other, words) => {
	const root = repositoryOf({ ...files, ...other });
	const said = await refusal(run(caller(more), { actions: sourceOf(root) }));
	expect(said).toContain(words);
	expect(said).toMatch(/^unsupported: /);
});

test("a workflow that is not there is refused with the place that was looked at", async () => {
	const root = repositoryOf({});
	const said = await refusal(run(caller(""), { actions: sourceOf(root) }));
	expect(said).toContain(`is not there (looked for ${join(root, "called.yaml")})`);
});
