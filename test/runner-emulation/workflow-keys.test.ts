import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { ProgressEvent } from "../../rehearsal/runner/workflow-run.ts";
import { job, oneJob, run, step, TOKEN } from "./stage.ts";

describe("keys of a workflow", () => {
	test("names, env of three levels, defaults, outputs, permissions and the environment's address", async () => {
		const workflow = await run(
			`
name: All keys
run-name: "Run of \${{ inputs.who }} \${{ vars.COLOUR }}"
on:
  workflow_dispatch:
    inputs:
      who: { type: string, required: true }
env: { A: workflow, B: workflow, C: workflow }
permissions: { contents: read }
defaults: { run: { shell: bash, working-directory: sub } }
jobs:
  first:
    name: First of \${{ inputs.who }}
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    environment: { name: "for-\${{ inputs.who }}", url: "https://x.example/\${{ steps.words.outputs.b }}", deployment: false }
    defaults: { run: { working-directory: . } }
    outputs:
      words: \${{ steps.words.outputs.words }}
      nothing: \${{ steps.words.outputs.nothing }}
    steps:
      - id: words
        name: Words for \${{ inputs.who }}
        env: { C: "step of \${{ env.B }}" }
        run: |
          set -o | grep pipefail
          echo "words=$A $B $C" >> "$GITHUB_OUTPUT"
          echo "b=$B" >> "$GITHUB_OUTPUT"
      - run: mkdir sub && echo "\${{ steps.words.conclusion }} \${{ job.status }} \${{ runner.os }}"
        shell: sh
      - run: pwd
        working-directory: sub
  second:
    needs: first
    runs-on: [self-hosted, linux]
    permissions: read-all
    steps:
      - id: said
        run: echo "\${{ needs.first.outputs.words }} / \${{ needs.first.result }} / \${{ toJSON(needs.first.outputs) }}"
        working-directory: .
`,
			{ event: { name: "workflow_dispatch", payload: {}, inputs: { who: "me" } }, vars: { COLOUR: "blue" } },
		);
		expect(workflow).toMatchObject({ name: "Run of me blue", workflow: "All keys", result: "success" });
		const first = job(workflow, "first");
		expect(first).toMatchObject({
			name: "First of me",
			outputs: { words: "workflow job step of job" },
			permissions: { contents: "read" },
			environment: { name: "for-me", url: "https://x.example/job" },
		});
		expect(Object.keys(first.outputs)).toEqual(["words"]);
		expect(first.steps.map(({ id, name }) => [id, name])).toEqual([
			["words", "Words for me"],
			["__run", 'Run mkdir sub && echo "success success Linux"'],
			["__run_2", "Run pwd"],
		]);
		expect(step(workflow, "words").log).toEqual([expect.stringMatching(/^pipefail\s+on$/)]);
		expect(first.steps[1]?.log).toEqual(["success success Linux"]);
		expect(first.steps[2]?.log[0]).toMatch(/\/work\/sub$/);
		expect(job(workflow, "second").permissions).toBe("read-all");
		expect(step(workflow, "said").log[0]).toMatch(/^workflow job step of job \/ success \/ \{/);
	});

	test("a shell that nobody names has -e and no pipefail; bash has both; the expression in a block keeps its indentation", async () => {
		const workflow = await run(
			oneJob(`
- id: silent
  run: |
    false | true
      echo "\${{ github.actor }}"
    set -o | grep pipefail
- id: named
  continue-on-error: true
  shell: bash
  run: |
    false | true
    echo never
- id: folded
  env:
    TEXT: >-
      a \${{ github.actor }}
      b
    LINES: |
      one
        two \${{ github.actor }}
  run: printf '%s' "$TEXT|$LINES"
`),
		);
		expect(step(workflow, "silent").log).toEqual(["octocat", expect.stringMatching(/off$/)]);
		expect(step(workflow, "named")).toMatchObject({ outcome: "failure", conclusion: "success" });
		expect(step(workflow, "named").log).not.toContain("never");
		expect(step(workflow, "folded").log).toEqual(["a octocat b|one", "  two octocat"]);
	});

	test("a child has the runner's variables, an empty workspace, and no token", async () => {
		const workflow = await run(
			oneJob(
				`- id: look\n  env: { GITHUB_SHA: mine, CI: mine }\n  run: env; ls -A "$GITHUB_WORKSPACE"; cat "$GITHUB_EVENT_PATH"`,
			),
			{ event: { name: "workflow_dispatch", payload: { extra: 1 } } },
		);
		const { log } = step(workflow, "look");
		const variables = Object.fromEntries(
			log.flatMap((line) => (/^[A-Z_]+=/.test(line) ? [line.split(/=(.*)/s, 2)] : [])),
		);
		expect(variables).toMatchObject({
			...{ CI: "mine", GITHUB_ACTIONS: "true", GITHUB_ACTION: "look", GITHUB_ACTOR: "octocat", GITHUB_ACTOR_ID: "1" },
			...{ GITHUB_TRIGGERING_ACTOR: "octocat", GITHUB_API_URL: "https://api.github.example", GITHUB_JOB: "only" },
			...{ GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" },
			...{ GITHUB_REF_TYPE: "branch", GITHUB_REPOSITORY: "acme/shop", GITHUB_REPOSITORY_OWNER: "acme" },
			...{ GITHUB_REPOSITORY_ID: "1", GITHUB_RUN_ID: "77", GITHUB_RUN_NUMBER: "7", GITHUB_RUN_ATTEMPT: "1" },
			...{
				GITHUB_SERVER_URL: "https://github.example",
				GITHUB_SHA: "a".repeat(40),
				GITHUB_WORKFLOW_SHA: "a".repeat(40),
			},
			GITHUB_WORKFLOW: ".github/workflows/test.yaml",
			GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/test.yaml@refs/heads/main",
			...{ RUNNER_OS: "Linux", RUNNER_NAME: "rehearsal", RUNNER_ENVIRONMENT: "github-hosted" },
		});
		for (const name of ["RUNNER_ARCH", "RUNNER_TEMP", "RUNNER_TOOL_CACHE", "GITHUB_WORKSPACE", "GITHUB_EVENT_PATH"]) {
			expect(variables[name]).toMatch(/./);
		}
		for (const name of ["GITHUB_ACTION_PATH", "GITHUB_ACTION_REPOSITORY", "GITHUB_TOKEN"]) {
			expect(variables).not.toHaveProperty(name);
		}
		expect(log.join("\n")).not.toContain(TOKEN);
		expect(log.join("\n")).not.toContain("***");
		expect(readdirSync(variables.GITHUB_WORKSPACE ?? "")).toEqual([]);
		expect(existsSync(variables.RUNNER_TEMP ?? "")).toBe(true);
		expect(JSON.parse(readFileSync(variables.GITHUB_EVENT_PATH ?? "", "utf8"))).toMatchObject({
			...{ extra: 1, ref: "refs/heads/main", inputs: {}, sender: { login: "octocat" } },
			repository: { full_name: "acme/shop", owner: { login: "acme" }, default_branch: "main" },
		});
	});

	test("progress is told as it happens, with durations", async () => {
		const events: ProgressEvent[] = [];
		await run(oneJob("- id: a\n  run: 'true'\n- id: b\n  if: false\n  run: 'true'"), {
			onProgress: (event) => events.push(event),
		});
		expect(events.map((event) => event.kind)).toEqual(["job-started", "step-started", "step-finished", "job-finished"]);
		expect(events[2]).toMatchObject({
			job: "only",
			step: "a",
			conclusion: "success",
			milliseconds: expect.any(Number),
		});
	});

	test("a push is named by its commit's first line", async () => {
		const workflow = await run("on: push\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }", {
			event: { name: "push", payload: { head_commit: { message: "Fix blue\n\nMore" } } },
		});
		expect(workflow.name).toBe("Fix blue");
	});
});
