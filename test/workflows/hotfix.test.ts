// hotfix.yaml is an emergency from its first job on: what would stop it late stops it before anything is written.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import type { StandIn } from "../../rehearsal/runner/run-request.ts";
import { runWorkflow } from "../../rehearsal/runner/run-workflow.ts";
import { requestOf } from "../runner-emulation/stage.ts";

const root = resolve(import.meta.dirname, "../..");
const COMMIT = "c".repeat(40);
const BLUE = { service: "blue", path: "projects/blue", image: "ghcr.io/acme/blue" };
const REASON = "checkout fails for everyone, INC-42";

/** What each step gets that is given an emergency. */
async function play(emergency: string) {
	const told: string[] = [];
	const standIn: StandIn = async ({ inputs }) => {
		if (inputs.emergency !== undefined)
			told.push(`${inputs.environment ?? "pick"}: ${inputs.emergency} ${inputs.reason}`);
		const matrix = JSON.stringify({ include: [BLUE] });
		return { outputs: { commit: COMMIT, matrix, "approvals-needed": "0", digest: "sha256:1" } };
	};
	const called = { folder: join(root, ".github/workflows/promote-to-production.yaml"), root };
	const request = requestOf(readFileSync(join(root, "workflows-examples/hotfix.yaml"), "utf8"), {
		event: {
			name: "workflow_dispatch",
			payload: {},
			inputs: { service: "blue", version: "1.6.1", commits: "4f2a91c", emergency, reason: REASON },
		},
		actions: { resolve: (uses) => (uses.includes("/.github/workflows/") ? called : { standIn }) },
		approve: async () => ({ approved: true, by: "grace" }),
	});
	const { jobs } = await runWorkflow(request);
	return { told, failed: jobs.filter(({ result }) => result === "failure").map(({ id }) => id) };
}

test("in an emergency the pick looks at the reason, and neither staging nor production waits", async () => {
	const { told, failed } = await play("true");
	expect(failed).toEqual([]);
	expect(told).toEqual(["pick", "staging", "production", "production"].map((where) => `${where}: true ${REASON}`));
});

test("else it ends in staging", async () => {
	const { told, failed } = await play("false");
	expect(failed).toEqual([]);
	expect(told).toEqual([`pick: false ${REASON}`, `staging: false ${REASON}`]);
});
