import { describe, expect, test } from "@jest/globals";
import { oneJob, refusal, requestOf, run, step } from "./stage.ts";

const INPUTS = `
on:
  workflow_dispatch:
    inputs:
      service: { type: string, required: true }
      where: { type: choice, options: [staging, production], default: staging }
      dry: { type: boolean }
      sure: { type: boolean, default: true }
      count: { type: number, default: 3 }
      env: { type: environment }
      free: { description: no type }
jobs:
  a:
    runs-on: x
    steps:
      - id: typed
        run: echo '\${{ toJSON(inputs) }}'
      - id: texts
        run: echo '\${{ toJSON(github.event.inputs) }}'
      - { id: not-dry, if: "!inputs.dry && inputs.sure && inputs.count > 2", run: 'true' }
`;

const dispatch = (inputs: Record<string, string>) => ({
	event: { name: "workflow_dispatch", payload: {}, inputs } as const,
});

describe("workflow_dispatch", () => {
	test("inputs have their types, event.inputs are texts; defaults are filled in", async () => {
		const workflow = await run(INPUTS, dispatch({ service: "blue", count: "5" }));
		const json = (id: string): unknown => JSON.parse(step(workflow, id).log.join("\n"));
		expect(json("typed")).toEqual({
			...{ service: "blue", where: "staging", dry: false, sure: true, count: 5, env: "", free: "" },
		});
		expect(json("texts")).toEqual({
			...{ service: "blue", where: "staging", dry: "false", sure: "true", count: "5", env: "", free: "" },
		});
		expect(step(workflow, "not-dry").outcome).toBe("success");
	});

	test.each([
		[{}, 'Required input "service" not provided.'],
		[{ service: "" }, 'Required input "service" not provided.'],
		[{ service: "a", servise: "b" }, 'Unexpected input "servise". Did you mean "service"?'],
		[{ service: "a", where: "dev" }, 'Input "where" must be one of "staging", "production", but is "dev".'],
		[{ service: "a", dry: "yes" }, 'Input "dry" must be true or false, but is "yes".'],
		[{ service: "a", count: "many" }, 'Input "count" must be a number, but is "many".'],
	])("%j is refused as GitHub would", async (inputs, words) => {
		expect(await refusal(run(INPUTS, dispatch(inputs)))).toBe(
			`invalid-input: GitHub would not start .github/workflows/test.yaml, so nothing was run. ${words}`,
		);
	});

	test("a hostile input stays one value", async () => {
		const hostile = 'a"; touch /tmp/never; echo "$(id)\n::error::x';
		const workflow = await run(
			`on: { workflow_dispatch: { inputs: { x: { type: string } } } }\njobs: { a: { runs-on: x, steps: [{ id: s, env: { X: "\${{ inputs.x }}" }, run: 'printf "%s" "$X" | wc -c' }] } }`,
			dispatch({ x: hostile }),
		);
		expect(step(workflow, "s").log[0]?.trim()).toBe(String(hostile.length));
	});
});

describe("push", () => {
	const commits = [{ added: ["projects/blue/a.ts"], modified: ["README.md"], removed: [] }];
	const start = (on: string, ref: string, payload = {}) => {
		const text = `on:\n  push: ${on}\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }`;
		return run(text, { event: { name: "push", payload }, github: { ...requestOf("").github, ref } });
	};

	test.each([
		["{}", "refs/heads/any", {}],
		["{ branches: [main, 'release/**'] }", "refs/heads/release/blue/1.6", {}],
		["{ branches: ['release/*', '!release/old'] }", "refs/heads/release/new", {}],
		["{ branches-ignore: ['gitops/**'] }", "refs/heads/main", {}],
		["{ tags: ['v[0-9]+.*'] }", "refs/tags/v12.3", {}],
		["{ branches: [main], tags: ['v*'] }", "refs/tags/v1", {}],
		["{ branches: [main], paths: ['projects/**'] }", "refs/heads/main", { commits }],
		["{ paths-ignore: ['**.md'] }", "refs/heads/main", { commits }],
		["{ paths: ['**/*.md'] }", "refs/heads/main", { commits }],
	])("%s starts for %s", async (on, ref, payload) => {
		expect((await start(on, ref, payload)).result).toBe("success");
	});

	test.each([
		["{ branches: [main] }", "refs/heads/mainly", {}, "`branches` does not name mainly"],
		["{ branches: ['release/*'] }", "refs/heads/release/a/b", {}, "`branches` does not name release/a/b"],
		[
			"{ branches: ['release/*', '!release/old'] }",
			"refs/heads/release/old",
			{},
			"`branches` does not name release/old",
		],
		["{ branches-ignore: ['gitops/**'] }", "refs/heads/gitops/dev", {}, "`branches-ignore` names gitops/dev"],
		["{ branches: [main] }", "refs/tags/v1", {}, "it starts for branches only, and refs/tags/v1 is none of them"],
		["{ paths: ['docs/**'] }", "refs/heads/main", { commits }, "`paths` names none of the changed files"],
		[
			"{ paths-ignore: ['projects/**', '*.md'] }",
			"refs/heads/main",
			{ commits },
			"`paths-ignore` names all changed files",
		],
	])("%s does not start for %s", async (on, ref, payload, words) => {
		expect(await refusal(start(on, ref, payload))).toBe(
			`invalid-input: This push does not start .github/workflows/test.yaml: ${words}. Nothing was run.`,
		);
	});

	test("a filter of paths needs files to look at", async () => {
		expect(await refusal(start("{ paths: [a] }", "refs/heads/main"))).toMatch(
			/^unsupported: .*the event's payload names no changed files.*Give the payload `commits`/,
		);
	});
});

test("an output that is a hostile text cannot become code of a step that reads it from env", async () => {
	const workflow = await run(
		oneJob(`
- { id: a, run: 'echo "v=\\$(exit 9)" >> "$GITHUB_OUTPUT"' }
- { id: b, env: { V: "\${{ steps.a.outputs.v }}" }, run: 'echo "$V"' }`),
	);
	expect(step(workflow, "b").log).toEqual(["$(exit 9)"]);
});
