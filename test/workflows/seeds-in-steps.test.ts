import { expect, test } from "@jest/globals";
import { messagesOf, type Seed } from "./seed.ts";

const CI = "workflows-examples/ci.yaml";
const STAGING = "workflows-examples/promote-to-staging.yaml";
const PRODUCTION = "workflows-examples/promote-to-production.yaml";
const OWN_CI = ".github/workflows/ci.yaml";
const PROMOTE = "promote/action.yml";
const ROOT = "action.yml";
const RETAG = "actions/retag-image/action.yml";

/** Faults in steps, references and declarations that our own check names. */
const SEEDS: readonly Seed[] = [
	{
		fault: "an input that a composite does not declare",
		file: PROMOTE,
		replace: ["${{ inputs.version }}", "${{ inputs.versoin }}"],
		says: '"inputs.versoin" is not declared',
	},
	{
		fault: "an input that a workflow does not declare",
		file: STAGING,
		replace: ["${{ inputs.source_sha }}", "${{ inputs.source-sha }}"],
		says: '"inputs.source-sha" is not declared',
	},
	{
		fault: "an undeclared input in the run's name",
		file: STAGING,
		replace: ["${{ inputs.service }} ${{", "${{ inputs.servise }} ${{"],
		says: '"inputs.servise" is not declared',
	},
	{
		fault: "an undeclared input within a call and an index",
		file: CI,
		replace: [
			"join(fromJSON(needs.detect.outputs.services), ',')",
			"join(fromJSON(needs.detect.outputs[inputs.which]), ',')",
		],
		says: '"inputs.which" is not declared',
	},
	{
		fault: "a step that a composite does not have",
		file: PROMOTE,
		replace: [" plan: ${{ steps.plan.outputs.plan }}", " plan: ${{ steps.plans.outputs.plan }}"],
		says: '"steps.plans" is no step before this one',
	},
	{
		fault: "a step that only comes later",
		file: PROMOTE,
		replace: [" plan: ${{ steps.plan.outputs.plan }}", " plan: ${{ steps.milestone.outputs.tag }}"],
		says: '"steps.milestone" is no step before this one',
	},
	{
		fault: "a step that a composite's output names and there is not",
		file: ROOT,
		replace: ["steps.promote.outputs.digest", "steps.promotion.outputs.digest"],
		says: '"steps.promotion" is no step before this one',
	},
	{
		fault: "a step that a workflow does not have, in a condition without braces",
		file: CI,
		replace: ["steps.built.outputs.digest == ''", "steps.build.outputs.digest == ''"],
		says: '"steps.build" is no step before this one',
	},
	{
		fault: "a property that no step has",
		file: PROMOTE,
		replace: ["steps.tag.outputs.error-code", "steps.tag.output.error-code"],
		says: '"steps.tag.output" is nothing that a step has',
	},
	{
		fault: "an output that a sibling does not declare",
		file: PROMOTE,
		replace: ["steps.milestone.outputs.tag", "steps.milestone.outputs.milestone-tag"],
		says: '"steps.milestone.outputs.milestone-tag" is not declared by its action',
	},
	{
		fault: "an output that an action of ours does not declare",
		file: CI,
		replace: ["steps.changes.outputs.any-changed", "steps.changes.outputs.changed"],
		says: '"steps.changes.outputs.changed" is not declared by its action',
	},
	{
		fault: "a step id twice in a composite",
		file: PROMOTE,
		replace: ["id: moving", "id: images"],
		says: 'the step id "images" is there twice',
	},
	{
		fault: "a step id twice in a job",
		file: CI,
		replace: ["      - name: Set up Buildx\n", "      - name: Set up Buildx\n        id: built\n"],
		says: 'the step id "built" is there twice',
	},
	{
		fault: "an unknown key of an input",
		file: RETAG,
		replace: ["    required: false", "    requierd: false"],
		says: 'the input "plan" has the unknown key "requierd"',
	},
	{
		fault: "an unknown key of an output",
		file: ROOT,
		replace: [
			"    value: ${{ steps.promote.outputs.plan }}",
			"    values: x\n    value: ${{ steps.promote.outputs.plan }}",
		],
		says: 'the output "plan" has the unknown key "values"',
	},
	{
		fault: "a bundle that is not there",
		file: RETAG,
		replace: ["dist/retag-image/", "dist/retag/"],
		says: "its bundle dist/retag/index.js is not there",
	},
	{
		fault: "a composite step without a shell",
		file: PROMOTE,
		replace: ["  steps:\n", "  steps:\n    - run: echo hello\n"],
		says: "this step has no `shell`",
	},
	{
		fault: "a branch in place of a commit",
		file: OWN_CI,
		replace: ["actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1", "actions/checkout@main"],
		says: '"actions/checkout@main" is not pinned to a full commit',
	},
	{
		fault: "a pin without its version",
		file: CI,
		replace: [" # v4.1.0", ""],
		says: "does not say its version",
	},
	{
		fault: "a pin with another version",
		file: CI,
		replace: ["# v4.1.0", "# v4.2.0"],
		says: "says that it is v4.2.0, but this commit is v4.1.0",
	},
	{
		fault: "a path of the caller's workspace",
		file: PROMOTE,
		replace: ["$/actions/plan-promotion", "./actions/plan-promotion"],
		says: "is looked for in the caller's workspace",
	},
	{
		fault: "a sibling by its tag",
		file: PROMOTE,
		replace: ["$/actions/plan-promotion", "org/release-actions/actions/plan-promotion@v1"],
		says: "write $/actions/plan-promotion",
	},
	{
		fault: "a sibling that there is not",
		file: ROOT,
		replace: ["uses: $/promote", "uses: $/promotion"],
		says: "there is no promotion/action.yml",
	},
	{
		fault: "a reusable workflow that there is not",
		file: STAGING,
		replace: [
			"jobs:\n",
			"jobs:\n  other:\n    uses: org/release-actions/.github/workflows/other.yaml@v1\n    permissions: {}\n",
		],
		says: "there is no .github/workflows/other.yaml",
	},
	{
		fault: "an expression in a script",
		file: PRODUCTION,
		replace: ['echo "Approved."', 'echo "Approved ${{ inputs.version }}."'],
		says: "is pasted into a script",
	},
	{
		fault: "a checkout that leaves its token",
		file: OWN_CI,
		replace: ["          persist-credentials: false", "          fetch-depth: 1"],
		says: "the checkout leaves its token on the disk",
	},
];

test.each(SEEDS)("$fault", async (seed) => {
	expect(await messagesOf(seed)).toContainEqual(expect.stringContaining(seed.says));
});
