import { describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../rehearsal/runner/run-request.ts";
import { oneJob, repositoryOf, run, sourceOf, step, TOKEN } from "./stage.ts";

const ACTION = (main: string) => ({
	"actions/x/action.yml": `
name: X
description: x
inputs:
  service-name: { description: x, required: true }
  with space: { description: x }
  token: { description: x, default: "\${{ github.token }}" }
  where: { description: x, default: "\${{ github.server_url }}/\${{ github.repository }}" }
  old: { description: x, deprecationMessage: use service-name }
runs:
  using: node24
  main: ../../dist/x/index.js
`,
	"dist/x/index.js": main,
});

const PRINT = `
const { appendFileSync } = require("node:fs");
appendFileSync(process.env.GITHUB_OUTPUT, "inputs<<END\\n" + JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([k]) => k.startsWith("INPUT_")).map(([k, v]) => [k, k === "INPUT_TOKEN" ? v.length : v]))) + "\\nEND\\n");
console.log(process.version);
console.log(process.argv[1]);
console.log(process.cwd() === process.env.GITHUB_WORKSPACE);
console.log(process.env.INPUT_TOKEN);
`;

describe("JavaScript actions", () => {
	test("inputs are variables with their defaults evaluated; the bundle runs in the workspace", async () => {
		const root = repositoryOf(ACTION(PRINT));
		const workflow = await run(
			oneJob(
				`- id: x\n  uses: org/tools/actions/x@v1\n  with: { Service-Name: "blue \${{ github.run_id }}", with space: "1\\n2" }`,
			),
			{ actions: sourceOf(root) },
		);
		expect(JSON.parse(step(workflow, "x").outputs.inputs ?? "")).toEqual({
			"INPUT_SERVICE-NAME": "blue 77",
			INPUT_WITH_SPACE: "1\n2",
			INPUT_TOKEN: TOKEN.length,
			INPUT_WHERE: "https://github.example/acme/shop",
			INPUT_OLD: "",
		});
		expect(step(workflow, "x").log).toEqual([process.version, `${root}/dist/x/index.js`, "true", "***"]);
		expect(step(workflow, "x").annotations).toEqual([]);
	});

	test("missing, unknown and deprecated inputs are warned of, and the action runs", async () => {
		const workflow = await run(oneJob("- id: x\n  uses: org/tools/actions/x@v1\n  with: { servce-name: a, old: b }"), {
			actions: sourceOf(repositoryOf(ACTION(""))),
		});
		expect(step(workflow, "x").conclusion).toBe("success");
		expect(step(workflow, "x").annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
			"warning: Input required and not supplied: service-name",
			"warning: Input 'old' has been deprecated with message: use service-name",
			"warning: Unexpected input(s) 'servce-name', valid inputs are ['service-name', 'with space', 'token', 'where', 'old']",
		]);
	});

	test("an exit code fails the step; what it wrote before is kept; it says no more than the action said", async () => {
		const main = `
require("node:fs").appendFileSync(process.env.GITHUB_OUTPUT, "error-code=too-young\\n");
console.log("::error title=Too young::wait%0Aa day");
process.exitCode = 1;`;
		const workflow = await run(oneJob("- id: x\n  uses: org/tools/actions/x@v1\n  with: { service-name: a }"), {
			actions: sourceOf(repositoryOf(ACTION(main))),
		});
		expect(step(workflow, "x")).toMatchObject({ outcome: "failure", outputs: { "error-code": "too-young" } });
		expect(step(workflow, "x").annotations).toEqual([
			{ level: "error", message: "wait\na day", properties: { title: "Too young" } },
		]);
	});

	test("an environment that is too large for the system fails the step in words", async () => {
		const workflow = await run(
			oneJob(`- id: x\n  uses: org/tools/actions/x@v1\n  with: { service-name: "\${{ vars.LARGE }}" }`),
			{ actions: sourceOf(repositoryOf(ACTION(""))), vars: { LARGE: "x".repeat(131_072) } },
		);
		expect(step(workflow, "x").annotations[0]?.message).toMatch(/^The step could not be started in .*: spawn E2BIG$/);
		expect(workflow.result).toBe("failure");
	});
});

describe("stand-ins", () => {
	test("get the inputs and the environment, give outputs, may fail the step", async () => {
		const seen: unknown[] = [];
		const standIn: StandIn = async ({ inputs, env, log }) => {
			seen.push(inputs, env.EXTRA, env.GITHUB_REPOSITORY);
			log(`logging in with ${inputs.password}`);
			return inputs.fail === "true" ? { outputs: {}, failed: "no such user" } : { outputs: { digest: "sha256:1" } };
		};
		const workflow = await run(
			oneJob(`
- { id: a, uses: "docker/login-action@v4", env: { EXTRA: e }, with: { Username: u, password: "\${{ secrets.PW }}" } }
- { id: b, uses: "docker/login-action@v4", with: { fail: true } }`),
			{ actions: sourceOf("", { "docker/login-action@v4": standIn }), secrets: { PW: "pass-word" } },
		);
		expect(seen.slice(0, 3)).toEqual([{ username: "u", password: "pass-word" }, "e", "acme/shop"]);
		expect(step(workflow, "a")).toMatchObject({ outputs: { digest: "sha256:1" }, log: ["logging in with ***"] });
		expect(step(workflow, "b")).toMatchObject({
			outcome: "failure",
			annotations: [{ level: "error", message: "no such user" }],
		});
	});

	test("one that throws is a fault of the rehearsal: the run is rejected", async () => {
		const standIn: StandIn = () => Promise.reject(new TypeError("bug"));
		await expect(run(oneJob("- uses: a/b@v1"), { actions: sourceOf("", { "a/b@v1": standIn }) })).rejects.toThrow(
			"bug",
		);
	});
});
