import { describe, expect, test } from "@jest/globals";
import { oneJob, refusal, repositoryOf, run, sourceOf } from "./stage.ts";

const PATH = ".github/workflows/test.yaml";

describe("what is not supported is refused by name and line, before anything runs", () => {
	test.each([
		["container", oneJob("- run: 'true'", "container: node:24"), 5, "`container` of job `only` is not supported"],
		["services", oneJob("- run: 'true'", "services: { db: postgres }"), 5, "`services` of job `only` is not supported"],
		["snapshot", oneJob("- run: 'true'", "snapshot: image"), 5, "`snapshot` of job `only` is not supported"],
		[
			"a reusable workflow",
			"on: workflow_dispatch\njobs:\n  a:\n    uses: org/x/.github/workflows/y.yaml@v1\n",
			4,
			"the reusable workflow `org/x/.github/workflows/y.yaml@v1` is not known to this rehearsal",
		],
		["background", oneJob("- run: 'true'\n  background: true"), 8, "`background` of a step is not supported"],
		[
			"parallel",
			oneJob("- parallel:\n    - run: 'true'\n    - run: 'true'"),
			7,
			"a step with `parallel` is not supported",
		],
		["wait-all", oneJob("- wait-all: true"), 7, "a step with `wait-all` is not supported"],
		["hashFiles in a value", oneJob("- run: echo ${{ hashFiles('x') }}"), 7, "`hashFiles()` is not supported"],
		[
			"hashFiles in an if",
			oneJob("- if: github.sha != '' && (contains(hashFiles('x'), 'a') || false)\n  run: 'true'"),
			7,
			"`hashFiles()` is not supported",
		],
		["a shell", oneJob("- run: 'true'\n  shell: pwsh"), 8, "shell `pwsh` is not supported (there are bash and sh)"],
		[
			"a shell by default",
			oneJob("- run: 'true'", "defaults: { run: { shell: python } }"),
			5,
			"shell `python` is not supported",
		],
		["a container action", oneJob("- uses: docker://alpine"), 7, "`docker://alpine` is not supported"],
		[
			"an unknown action",
			oneJob("- uses: actions/cache@v4"),
			7,
			"the action `actions/cache@v4` is not known to this rehearsal",
		],
		["a local action", oneJob("- uses: ./here"), 7, "the action `./here` is not known to this rehearsal"],
		[
			"a computed strategy",
			oneJob("- run: 'true'", "strategy: ${{ fromJSON('{}') }}"),
			5,
			"a computed `strategy` is not supported",
		],
		[
			"insert",
			oneJob("- run: 'true'\n  env:\n    ${{ insert }}: ${{ github }}"),
			9,
			"`${{ insert }}` is not supported",
		],
	])("%s", async (_, text, line, words) => {
		const message = await refusal(run(text));
		expect(message).toContain(
			"unsupported: The rehearsal's runner cannot run this workflow as it stands, so nothing was run.",
		);
		expect(message).toContain(`${PATH}:${line}: ${words}`);
	});

	test("all of it is named at once", async () => {
		const message = await refusal(run(oneJob("- uses: a/b@v1\n- uses: c/d@v1", "container: x")));
		expect(message.split("\n")).toHaveLength(3);
	});

	test.each([
		["an unknown key", oneJob("- run: 'true'\n  wiht: {}"), 8, "Unexpected value 'wiht'"],
		["an unknown context", oneJob("- run: echo ${{ nowhere.x }}"), 7, "Unrecognized named-value: 'nowhere'"],
		["a context in the wrong place", oneJob("- run: 'true'", "if: matrix.x"), 5, "Unrecognized named-value: 'matrix'"],
		[
			"a need of nobody",
			`${oneJob("- run: 'true'")}  two:\n    runs-on: x\n    needs: nobody\n    steps: [{ run: x }]\n`,
			...([10, "depends on unknown job 'nobody'"] as const),
		],
		["a permission", oneJob("- run: 'true'", "permissions: { content: read }"), 5, "Unexpected value 'content'"],
		[
			"an id twice",
			oneJob("- id: a\n  run: 'true'\n- id: a\n  run: 'true'"),
			9,
			"The identifier 'a' may not be used more than once",
		],
		["YAML", "on: [push\n", 2, "Flow sequence"],
	])("what GitHub refuses is refused with its words: %s", async (_, text, line, words) => {
		const message = await refusal(run(text));
		expect(message).toContain(`invalid-config: ${PATH} is not a valid workflow file, so nothing was run.`);
		expect(message).toMatch(new RegExp(`${PATH.replaceAll(".", "\\.")}:${line}:\\d+: `));
		expect(message).toContain(words);
	});

	test("an empty file", async () => {
		expect(await refusal(run(""))).toContain("is not a valid workflow file");
	});

	test("an event that the workflow does not know", async () => {
		const message = await refusal(run("on: [push, schedule]\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }"));
		expect(message).toBe(
			`invalid-input: ${PATH} is not started by workflow_dispatch (it is by push, schedule), so nothing was run.`,
		);
	});
});

describe("refusals inside actions name the action's file", () => {
	const js = (runs: string) => `name: x\ndescription: x\nruns:\n${runs}`;

	test.each([
		[
			"node20",
			js("  using: node20\n  main: index.js"),
			4,
			"`using: node20` is not supported (there are composite and node24)",
		],
		["docker", js("  using: docker\n  image: x"), 4, "`using: docker` is not supported"],
		["post", js("  using: node24\n  main: index.js\n  post: index.js"), 6, "`post` of `runs` is not supported"],
		["pre", js("  using: node24\n  pre: index.js\n  main: index.js"), 5, "`pre` of `runs` is not supported"],
		["no bundle", js("  using: node24\n  main: ../dist/x.js"), 5, "its bundle "],
		[
			"an action inside",
			js("  using: composite\n  steps:\n    - uses: who/knows@v1"),
			6,
			"the action `who/knows@v1` is not known",
		],
		[
			"a missing action inside",
			js("  using: composite\n  steps:\n    - uses: $/nowhere"),
			6,
			"`$/nowhere` has no action.yml (looked in ",
		],
		[
			"the same id twice",
			js(
				"  using: composite\n  steps:\n    - { id: a, run: 'true', shell: sh }\n    - { id: A, run: 'true', shell: sh }",
			),
			7,
			"the id `A` is used twice",
		],
		["itself", js("  using: composite\n  steps:\n    - uses: $/x"), 6, "`$/x` is nested more than 10 actions deep"],
	])("%s", async (_, action, line, words) => {
		const root = repositoryOf({ "x/action.yml": action, "x/index.js": "" });
		const message = await refusal(run(oneJob("- uses: org/tools/x@v1"), { actions: sourceOf(root) }));
		expect(message).toContain("unsupported: ");
		expect(message).toContain(`${root}/x/action.yml:${line}: ${words}`);
	});

	test("an action.yml that GitHub would refuse", async () => {
		const root = repositoryOf({ "x/action.yml": js("  using: composite\n  steps:\n    - run: 'true'") });
		const message = await refusal(run(oneJob("- uses: org/tools/x@v1"), { actions: sourceOf(root) }));
		expect(message).toContain(`invalid-config: ${root}/x/action.yml is not a valid action file, so nothing was run.`);
		expect(message).toContain("Required property is missing: shell");
	});
});
