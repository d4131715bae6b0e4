// The example workflows, unchanged, and a workflow of the shop's own that says whether a version is good.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { JobRun, WorkflowRun } from "../../rehearsal/runner/workflow-run.ts";
import type { Run } from "../../rehearsal/servers/github/state.ts";
import { foundShop, openStage, type Stage } from "../../rehearsal/stage.ts";
import { openTheatre, type Theatre } from "../../rehearsal/theatre.ts";
import { INPUTS } from "../../src/gates/verification-run.ts";
import { ROOT } from "./rehearsal-process.ts";

const VERIFY = `name: Verify
run-name: \${{ inputs.verification }}
on:
  workflow_dispatch:
    inputs:
${INPUTS.map((name) => `      ${name}: { type: string, required: true }\n`).join("")}
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - env: { VERSION: "\${{ inputs.version }}" }
        run: test "$VERSION" != 1.7.0
`;

const folder = await mkdtemp(join(tmpdir(), "rehearsal-verification-"));
const { signal } = new AbortController();
const verified: Promise<WorkflowRun>[] = [];
let theatre: Theatre | undefined;
const stage: Stage = await openStage({ folder, signal, token: "ghs_test0token0test", visitors: { dispatch: started } });
afterAll(async () => {
	await theatre?.ended();
	await stage.close();
	await rm(folder, { recursive: true });
});

/** As GitHub does: the run is there at once, and ends by itself. */
function started(workflow: string, branch: string, inputs: Readonly<Record<string, string>>): number {
	if (theatre === undefined) throw new Error("The theatre is not open yet.");
	const ada = stage.github.state.users.get("ada");
	if (ada === undefined) throw new Error("ada is not there.");
	const run: Run = {
		...{ id: 5000 + verified.length, workflow, event: "workflow_dispatch", title: inputs.verification ?? "", branch },
		...{ sha: "", actor: ada, triggeringActor: ada, attempt: 1, status: "in_progress", conclusion: null, inputs },
		...{ pending: [], reviews: [], jobs: [] },
	};
	stage.github.state.runs.set(run.id, run);
	const playing = theatre.dispatch("verify.yaml", inputs);
	verified.push(playing);
	playing.then(({ result }) => Object.assign(run, { status: "completed", conclusion: result })).catch(() => undefined);
	return run.id;
}

function jobOf(run: WorkflowRun, id: string): JobRun {
	const job = run.jobs.find((one) => one.id === id);
	if (job === undefined) throw new Error(`There is no job ${id}.`);
	return job;
}

/** Of the steps of `promote`, by their ids. */
function outcomes({ steps }: JobRun): Record<string, string> {
	const inner = steps.filter(({ id }) => id.includes("/"));
	return Object.fromEntries(inner.map(({ id, outcome }) => [id.replace(/^.*\//, ""), outcome]));
}

const WRITTEN = { tag: "success", images: "success", manifest: "success", moving: "success", milestone: "success" };

test("a version goes to production once the shop's own workflow has looked at it three times, and a bad one does not", async () => {
	await foundShop(stage, ROOT);
	const { developer, github } = stage;
	github.state.workflows.push(".github/workflows/verify.yaml");
	theatre = openTheatre({
		...{ root: ROOT, folder, stage, signal },
		...{ onCommand: () => undefined, onProgress: () => undefined, onReview: () => undefined },
	});
	const path = ".github/release-actions.yaml";
	const configuration = (await readFile(join(developer.folder, path), "utf8"))
		.replace("  staging: {", "  staging: { verify: { before: verify.yaml, after: verify.yaml },")
		.replace("  production: {", "  production: { verify: { before: verify.yaml },");
	const before = await developer.git("rev-parse", "main");
	const files = { [path]: configuration, ".github/workflows/verify.yaml": VERIFY, "projects/blue/main.txt": "new\n" };
	await theatre.push(before, await developer.commit("feat: pay by card", files));

	const staging = await theatre.dispatch("promote-to-staging.yaml", { service: "blue", version: "1.6.0" });
	expect(staging.result).toBe("success");
	expect(outcomes(jobOf(staging, "promote"))).toEqual({
		plan: "success",
		verification: "success",
		"verified-plan": "success",
		...WRITTEN,
		after: "success",
	});

	const production = await theatre.dispatch("promote-to-production.yaml", { service: "blue", version: "1.6.0" });
	expect(production.result).toBe("success");
	expect(jobOf(production, "plan").steps.map(({ name, outcome }) => [name, outcome])).toContainEqual([
		...["Start what must pass before", "success"],
	]);
	// While people decided it has ended; where they are quicker, this job waits for it.
	expect(outcomes(jobOf(production, "promote"))).toMatchObject({ plan: "success", ...WRITTEN, after: "skipped" });

	const head = await developer.git("rev-parse", "main");
	await theatre.push(head, await developer.commit("feat: pay by cash", { "projects/blue/main.txt": "bad\n" }));
	const bad = await theatre.dispatch("promote-to-staging.yaml", { service: "blue", version: "1.7.0" });
	expect(bad.result).toBe("failure");
	expect(outcomes(jobOf(bad, "promote"))).toMatchObject({ plan: "success", verification: "failure", tag: "skipped" });

	const names = (await Promise.all(verified)).map(({ name, result }) => [name.replace(/ \(.*/, ""), result]);
	expect(names).toEqual([
		["blue 1.6.0 before staging", "success"],
		["blue 1.6.0 after staging", "success"],
		["blue 1.6.0 before production", "success"],
		["blue 1.7.0 before staging", "failure"],
	]);
}, 120_000);
