import { describe, expect, test } from "@jest/globals";
import { examineNode, examineRunner } from "../../src/doctor/machine.ts";

const GITHUB = { GITHUB_SERVER_URL: "https://github.com", RUNNER_ENVIRONMENT: "self-hosted" };
const hosted = (version: string) => `/home/runner/actions-runner/cached/${version}/externals/node24/bin/node`;

describe("the runner's version", () => {
	test.each([
		[hosted("2.336.0"), "2.336.0"],
		[hosted("2.337.1"), "2.337.1"],
		[hosted("3.0.0"), "3.0.0"],
		["C:\\actions-runner\\cached\\2.340.0\\externals\\node24\\bin\\node.exe", "2.340.0"],
		["/opt/runner/externals.2.336.0/node24/bin/node", "2.336.0"],
	])("is read from where its Node is: %s", (executable, version) => {
		const finding = examineRunner(GITHUB, executable);
		expect(finding).toEqual({
			check: "runner",
			verdict: "ok",
			sentence: `The runner's version is ${version}.`,
			fix: "",
		});
	});

	test.each([hosted("2.335.1"), "/opt/runner/externals.1.400.0/node24/bin/node"])("is too old: %s", (executable) => {
		const finding = examineRunner(GITHUB, executable);
		expect(finding.verdict).toBe("problem");
		expect(finding.sentence).toContain("A runner below 2.336.0 does not know");
		expect(finding.fix).toContain("Update the runner.");
		expect(finding.fix).toContain("the same tag with -compat");
	});

	test("does not matter to the release for older runners", () => {
		const finding = examineRunner({ ...GITHUB, GITHUB_ACTION_REF: "v1.2.0-compat" }, hosted("2.300.0"));
		expect(finding).toMatchObject({ verdict: "ok", sentence: "This is v1.2.0-compat, a release for all runners." });
	});

	test("is not said: GitHub keeps its own up to date, and for another one it is said how to see it", () => {
		expect(examineRunner({ ...GITHUB, RUNNER_ENVIRONMENT: "github-hosted" }, "/__e/node24/bin/node").verdict).toBe(
			"ok",
		);
		const finding = examineRunner(GITHUB, "/opt/runner/externals/node24/bin/node");
		expect(finding).toMatchObject({ verdict: "unknown", sentence: "The runner does not say its version." });
		expect(finding.fix).toContain('"Current runner version"');
		expect(finding.fix).toContain("2.336.0 or newer");
		expect(finding.fix).toContain("-compat");
	});

	test("tells nothing on another server, and there is none on somebody's own machine", () => {
		const elsewhere = examineRunner({ ...GITHUB, GITHUB_SERVER_URL: "https://github.acme.example" }, hosted("2.336.0"));
		expect(elsewhere.verdict).toBe("unknown");
		expect(elsewhere.sentence).toContain("https://github.acme.example");
		expect(elsewhere.fix).toContain("-compat");
		const nowhere = examineRunner({}, hosted("2.336.0"));
		expect(nowhere).toMatchObject({ verdict: "unknown", fix: "Run the doctor action in a workflow, too." });
	});
});

test.each([
	["24.0.0", "ok"],
	["26.1.0", "ok"],
	["22.19.0", "problem"],
	["9.0.0", "problem"],
])("Node %s: %s", (version, verdict) => {
	const finding = examineNode(version);
	expect(finding).toMatchObject({ check: "node-version", verdict });
	expect(finding.sentence).toContain(`This runs on Node ${version}.`);
	expect(finding.fix).toBe(verdict === "ok" ? "" : "Install Node 24.");
});
