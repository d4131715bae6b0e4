import { afterAll, expect, test } from "@jest/globals";
import { blocks } from "../../docs/markdown.ts";
import { configuration, openClinic } from "./clinic.ts";

const clinic = await openClinic();
afterAll(() => clinic.close());

const ENVIRONMENTS =
	"  dev: {}\n  staging: { verify: { after: e2e.yaml } }\n  production: { verify: { before: smoke.yaml } }\n";
/** The workflow that docs/gates.md shows. */
const SHOWN = blocks("yaml").find(({ note }) => note === "workflow: verify.yaml")?.text ?? "";

async function visited(workflows: Readonly<Record<string, string>>) {
	const patient = await clinic.admit({ configuration: (host, name) => configuration(host, name, ENVIRONMENTS) });
	const files = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text] as const);
	if (files.length > 0) await patient.commit("main", Object.fromEntries(files));
	return patient.visit({ remote: patient.folder });
}

test("the workflow that the documentation shows is fine", async () => {
	const diagnosis = await visited({ "e2e.yaml": SHOWN, "smoke.yaml": SHOWN });
	expect(diagnosis.of("verify")).toEqual({
		check: "verify",
		verdict: "ok",
		sentence: "What looks at versions can be started and found again: e2e.yaml, smoke.yaml.",
		fix: "",
	});
});

test("nothing is said where no version is looked at", async () => {
	const patient = await clinic.admit();
	const { findings } = await patient.visit({ remote: patient.folder });
	expect(findings.map(({ check }) => check)).not.toContain("verify");
});

test.each<[string, Readonly<Record<string, string>>, string]>([
	["is missing", { "e2e.yaml": SHOWN }, ".github/workflows/smoke.yaml is not on the default branch."],
	[
		"is for pushes",
		{ "e2e.yaml": SHOWN, "smoke.yaml": "on: push\nrun-name: ${{ inputs.verification }}\n" },
		".github/workflows/smoke.yaml cannot be started: it has no `workflow_dispatch` with service, version, environment, digest, commit, verification.",
	],
	[
		"has not all inputs",
		{ "e2e.yaml": SHOWN, "smoke.yaml": SHOWN.replace("digest:", "image:") },
		".github/workflows/smoke.yaml cannot be started: it has no `workflow_dispatch` with digest.",
	],
	[
		"names its runs by itself",
		{ "e2e.yaml": SHOWN.replace(/^run-name: .*$/m, "run-name: e2e"), "smoke.yaml": SHOWN },
		"The runs of .github/workflows/e2e.yaml cannot be found again: it does not say `run-name: ${{ inputs.verification }}`.",
	],
	["is no YAML", { "e2e.yaml": SHOWN, "smoke.yaml": "a: [\n" }, ".github/workflows/smoke.yaml:2:1: "],
])("one that %s is a problem", async (_, workflows, words) => {
	const diagnosis = await visited(workflows);
	expect(diagnosis.problems).toEqual(["verify"]);
	expect(diagnosis.of("verify").sentence).toContain(words);
	expect(diagnosis.of("verify").fix).toContain("and `run-name: ${{ inputs.verification }}`.");
});
