import { expect, test } from "@jest/globals";
import { messagesOf, type Seed } from "./seed.ts";

const CI = "workflows-examples/ci.yaml";
const STAGING = "workflows-examples/promote-to-staging.yaml";
const PRODUCTION = "workflows-examples/promote-to-production.yaml";
const PROMOTE = "promote/action.yml";
const RETAG = "actions/retag-image/action.yml";

/** Faults that GitHub's language service names, so that it is known to be on and to know our actions. */
const SEEDS: readonly Seed[] = [
	{
		fault: "text that is no YAML",
		file: STAGING,
		replace: ["permissions: {}", "permissions: {"],
		says: "Flow map",
	},
	{
		fault: "an unknown key of a job",
		file: STAGING,
		replace: ["    runs-on:", "    runs-in: x\n    runs-on:"],
		says: "Unexpected value 'runs-in'",
	},
	{
		fault: "a wrong type",
		file: STAGING,
		replace: ["timeout-minutes: 10", "timeout-minutes: soon"],
		says: "Unexpected value 'soon'",
	},
	{
		fault: "a scope that there is not",
		file: STAGING,
		replace: ["packages: write", "package: write"],
		says: "Unexpected value 'package'",
	},
	{
		fault: "an expression that cannot be read",
		file: STAGING,
		replace: ["${{ inputs.version }}\n          environment", "${{ inputs.version || }}\n          environment"],
		says: "Unexpected end of expression",
	},
	{
		fault: "a context that there is not",
		file: STAGING,
		replace: ["${{ github.actor }}", "${{ gitub.actor }}"],
		says: "Unrecognized named-value: 'gitub'",
	},
	{
		fault: "a job needed that there is not",
		file: PRODUCTION,
		replace: ["needs: [plan, second-approval]", "needs: [plan, aproval]"],
		says: "depends on unknown job 'aproval'",
	},
	{
		fault: "an output of a needed job that it does not declare",
		file: PRODUCTION,
		replace: ["needs.plan.outputs.plan-hash", "needs.plan.outputs.hash"],
		says: "Context access might be invalid: hash",
	},
	{
		fault: "an unknown key of a dispatch input",
		file: STAGING,
		replace: ["        type: string", "        typ: string\n        type: string"],
		says: "Unexpected value 'typ'",
	},
	{
		fault: "a queue that there is not",
		file: STAGING,
		replace: ["queue: max", "queue: many"],
		says: "Unexpected value 'many'",
	},
	{
		fault: "an input that promote@v1 does not have",
		file: STAGING,
		replace: ["source-sha:", "source_sha:"],
		says: "Invalid action input 'source_sha'",
	},
	{
		fault: "a required input of promote@v1 left out",
		file: STAGING,
		replace: ["          environment: staging\n", ""],
		says: "Missing required input `environment`",
	},
	{
		fault: "an input that another's action does not have",
		file: CI,
		replace: ["          push: true", "          pusch: true"],
		says: "Invalid action input 'pusch'",
	},
	{
		fault: "a pin whose facts are not known",
		file: CI,
		replace: ["docker/login-action@4907", "docker/login-action@4908"],
		says: "Unable to resolve action `docker/login-action@4908",
	},
	{
		fault: "an action of ours that there is not",
		file: STAGING,
		replace: ["release-actions/promote@v1", "release-actions/promot@v1"],
		says: "Unable to resolve action `org/release-actions/promot@v1`",
	},
	{
		fault: "an input that a sibling does not have",
		file: PROMOTE,
		replace: ["which: fixed", "wich: fixed"],
		says: "Invalid action input 'wich'",
	},
	{
		fault: "a required input of a sibling left out",
		file: PROMOTE,
		replace: ["        service: ${{ inputs.service }}\n", ""],
		says: "Missing required input `service`",
	},
	{
		fault: "a sibling that there is not",
		file: PROMOTE,
		replace: ["$/actions/retag-image", "$/actions/retag"],
		says: "no 'action.yml' or 'action.yaml' found in 'actions/retag'",
	},
	{
		fault: "a composite step without a shell",
		file: PROMOTE,
		replace: ["  steps:\n", "  steps:\n    - run: echo hello\n"],
		says: "Required property is missing: shell",
	},
	{
		fault: "an action without `main`",
		file: RETAG,
		replace: ["  main: ../../dist/retag-image/index.js\n", ""],
		says: "'main' is required",
	},
];

test.each(SEEDS)("$fault", async (seed) => {
	expect(await messagesOf(seed)).toContainEqual(expect.stringContaining(seed.says));
});
