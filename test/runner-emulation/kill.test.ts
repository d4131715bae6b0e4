import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isAlive, oneJob, repositoryOf, run, sourceOf, temporaryFolder, until } from "./stage.ts";

const RUNNER = new URL("../../rehearsal/runner/", import.meta.url);

/** Steps that write their own and a grandchild's process id to `$HOME/<name>` and then stay, also deaf to signals. */
const BLOCKED_ACTION = {
	"x/action.yml": "name: x\ndescription: x\nruns: { using: node24, main: index.js }\n",
	"x/index.js": `
const { spawn, spawnSync } = require("node:child_process");
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
const child = spawn("sleep", ["300"]);
require("node:fs").writeFileSync(process.env.HOME + "/action", process.pid + " " + child.pid + "\\n");
spawnSync("sleep", ["300"]);
`,
};
const TEXT = `on: workflow_dispatch
jobs:
  a: { runs-on: x, steps: [{ uses: org/tools/x@v1 }] }
  b: { runs-on: x, steps: [{ run: "trap '' INT TERM HUP; sleep 300 & echo \\"$$ $!\\" > $HOME/script; wait" }] }
`;

function pids(home: string): number[] {
	const read = (name: string) => {
		const text = existsSync(join(home, name)) ? readFileSync(join(home, name), "utf8") : "";
		return text.endsWith("\n") ? text.trim().split(" ").map(Number) : [];
	};
	return [...read("action"), ...read("script")];
}

describe("nothing outlives the run", () => {
	test("a signal kills every child with its group, and the run is rejected with the signal's reason", async () => {
		const home = temporaryFolder();
		const interrupt = new AbortController();
		const running = run(TEXT, {
			...{ actions: sourceOf(repositoryOf(BLOCKED_ACTION)), signal: interrupt.signal },
			env: { PATH: process.env.PATH ?? "", HOME: home },
		});
		const rejected = expect(running).rejects.toThrow("interrupted by a person");
		expect(await until(() => pids(home).length === 4, 10_000)).toBe(true);
		const all = pids(home);
		expect(all.map(isAlive)).toEqual([true, true, true, true]);
		interrupt.abort(new Error("interrupted by a person"));
		await rejected;
		expect(await until(() => !all.some(isAlive), 2_000)).toBe(true);
	});

	test("when the parent dies by SIGKILL its children are gone within five seconds", async () => {
		const home = temporaryFolder();
		const main = join(home, "main.ts");
		const root = repositoryOf(BLOCKED_ACTION);
		writeFileSync(
			main,
			`
import { runWorkflow } from ${JSON.stringify(new URL("run-workflow.ts", RUNNER).href)};
import { createConcurrency } from ${JSON.stringify(new URL("jobs/concurrency.ts", RUNNER).href)};
await runWorkflow({
	workflow: { path: "w.yaml", text: ${JSON.stringify(TEXT)} },
	event: { name: "workflow_dispatch", payload: {} },
	github: { repository: "a/b", sha: "a", ref: "refs/heads/main", actor: "a", token: "t", runId: "1", runNumber: "1", serverUrl: "https://x.example", apiUrl: "https://x.example" },
	secrets: {}, vars: {}, protectedEnvironments: [], approve: async () => ({ approved: true, by: "" }),
	actions: { resolve: () => (${JSON.stringify({ folder: join(root, "x"), root })}) },
	temporaryFolder: ${JSON.stringify(home)}, node: process.execPath, concurrency: createConcurrency(),
	env: { PATH: process.env.PATH, HOME: ${JSON.stringify(home)} },
});
`,
		);
		const parent = spawn(process.execPath, [main], { stdio: "inherit" });
		expect(await until(() => pids(home).length === 4, 10_000)).toBe(true);
		const all = pids(home);
		expect(all.map(isAlive)).toEqual([true, true, true, true]);
		parent.kill("SIGKILL");
		expect(await until(() => !all.some(isAlive), 5_000)).toBe(true);
	});

	test("an interrupted run gives up what it waits for: an approval, a group, a stand-in", async () => {
		const interrupt = new AbortController();
		const waiting = new Promise(() => undefined);
		const text = oneJob("- uses: a/b@v1", "environment: e");
		const approving = run(text, {
			...{ signal: interrupt.signal, protectedEnvironments: ["e"] },
			approve: () => waiting as Promise<never>,
			actions: { resolve: () => ({ standIn: () => waiting as Promise<never> }) },
		});
		const playing = run(text, {
			signal: interrupt.signal,
			actions: { resolve: () => ({ standIn: () => waiting as Promise<never> }) },
		});
		const ended = Promise.allSettled([approving, playing]);
		interrupt.abort(new Error("enough"));
		expect((await ended).map((one) => one.status === "rejected" && String(one.reason))).toEqual([
			"Error: enough",
			"Error: enough",
		]);
		await expect(
			run(text, {
				signal: interrupt.signal,
				actions: { resolve: () => ({ standIn: () => waiting as Promise<never> }) },
			}),
		).rejects.toThrow("enough");
	});
});
