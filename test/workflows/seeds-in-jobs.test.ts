import { expect, test } from "@jest/globals";
import { messagesOf, type Seed } from "./seed.ts";

const CI = "workflows-examples/ci.yaml";
const STAGING = "workflows-examples/promote-to-staging.yaml";
const PRODUCTION = "workflows-examples/promote-to-production.yaml";
const OWN_CI = ".github/workflows/ci.yaml";

/** Faults in workflows and their jobs that our own check names. */
const SEEDS: readonly Seed[] = [
	{
		fault: "a workflow with permissions of its own",
		file: CI,
		replace: ["permissions: {}", "permissions:\n  contents: read"],
		says: "the workflow's own permissions must be `{}`",
	},
	{
		fault: "a workflow without permissions",
		file: CI,
		replace: ["permissions: {}\n", ""],
		says: "the workflow's own permissions must be `{}`",
	},
	{
		fault: "runs that look alike",
		file: STAGING,
		replace: ['run-name: "${{ inputs.service }} ${{ inputs.version }} → staging"\n', ""],
		says: "the workflow has no `run-name`",
	},
	{
		fault: "a stranger's code with our rights",
		file: OWN_CI,
		replace: ["  pull_request:", "  pull_request_target:"],
		says: "`pull_request_target`",
	},
	{
		fault: "the same, as a list",
		file: OWN_CI,
		replace: ["on:\n  push:\n  pull_request:\n", "on: [push, pull_request_target]\n"],
		says: "`pull_request_target`",
	},
	{
		fault: "a dispatch input without a type",
		file: STAGING,
		replace: ["        type: string\n", ""],
		says: 'the input "service" has no `type`',
	},
	{
		fault: "a dispatch input without a description",
		file: STAGING,
		replace: ["        description: Service, or several separated by commas\n", ""],
		says: 'the input "service" has no `description`',
	},
	{
		fault: "a job that may run for hours",
		file: STAGING,
		replace: ["    timeout-minutes: 10\n", ""],
		says: 'the job "promote" has no `timeout-minutes`',
	},
	{
		fault: "a job without permissions of its own",
		file: PRODUCTION,
		replace: ["    permissions: {} # it only waits; and it is in no concurrency group, so nobody waits for it\n", ""],
		says: 'the job "first-approval" does not list its permissions',
	},
	{
		fault: "every permission in one word",
		file: STAGING,
		replace: [
			"    permissions:\n      contents: write # creates the version's tag and release branch, moves gitops/staging-releases\n      packages: write # gives the image its version's tag\n",
			"    permissions: write-all\n",
		],
		says: 'the job "promote" does not list its permissions',
	},
	{
		fault: "a scope without a reason",
		file: STAGING,
		replace: [" # gives the image its version's tag", ""],
		says: 'does not say why it needs "packages"',
	},
	{
		fault: "every secret handed on",
		file: STAGING,
		replace: [
			"jobs:\n",
			"jobs:\n  other:\n    uses: $/.github/workflows/ci.yaml\n    permissions: {}\n    secrets: inherit\n",
		],
		says: 'the job "other" hands on every secret',
	},
	{
		fault: "a queue of one, which drops promotions",
		file: STAGING,
		replace: ["      queue: max\n", ""],
		says: 'the job "promote" needs `group`, `queue: max` and `cancel-in-progress: false`',
	},
	{
		fault: "a promotion that another one cancels",
		file: STAGING,
		replace: ["cancel-in-progress: false", "cancel-in-progress: true"],
		says: 'the job "promote" needs `group`',
	},
	{
		fault: "a group that is only a name",
		file: STAGING,
		replace: [
			"    concurrency:\n      group: release-staging\n      queue: max\n      cancel-in-progress: false\n",
			"    concurrency: release-staging\n",
		],
		says: 'the job "promote" needs `group`',
	},
	{
		fault: "a waiting job that holds a group",
		file: PRODUCTION,
		replace: [
			"    environment:\n      name: production\n",
			"    concurrency:\n      group: release-production\n      queue: max\n      cancel-in-progress: false\n    environment:\n      name: production\n",
		],
		says: 'the job "first-approval" may wait for its environment',
	},
	{
		fault: "a waiting job in a workflow that holds a group",
		file: PRODUCTION,
		replace: ["jobs:\n", "concurrency:\n  group: release-production\n\njobs:\n"],
		says: 'the job "first-approval" may wait for its environment',
	},
	{
		fault: "a permission that an action needs, and only to read",
		file: CI,
		replace: ["contents: write # moves", "contents: read # moves"],
		says: 'the job "deploy" needs "contents: write" for org/release-actions/promote@v1',
	},
	{
		fault: "a permission that an action needs, not at all",
		file: STAGING,
		replace: ["      packages: write # gives the image its version's tag\n", ""],
		says: 'the job "promote" needs "packages: write" for org/release-actions/promote@v1',
	},
	{
		fault: "an approved plan, and nobody may read who approved it",
		file: PRODUCTION,
		replace: ["      actions: write # reads who approved this run; starts what `verify` names\n", ""],
		says: 'the job "promote" needs "actions: read" for org/release-actions/promote@v1',
	},
	{
		fault: "a composite whose step needs more than it says",
		file: "rollback/action.yml",
		replace: ["uses: $/actions/plan-rollback", "uses: $/actions/check-approvals"],
		says: 'its facts lack "actions: read", which $/actions/check-approvals needs',
	},
	{
		fault: "a value that is only an alias",
		file: STAGING,
		replace: [
			"    timeout-minutes: 10\n    permissions:\n      contents: write",
			"    timeout-minutes: &minutes 10\n    env:\n      MINUTES: *minutes\n    permissions:\n      contents: write",
		],
		says: '"*minutes" hides its value',
	},
	{
		fault: "a writing job in an environment with reviewers",
		file: PRODUCTION,
		replace: ["name: production-write", "name: production"],
		says: 'the job "promote" may wait for its environment',
	},
	{
		fault: "the same, in the short form",
		file: STAGING,
		replace: ["    concurrency:\n", "    environment: staging\n    concurrency:\n"],
		says: 'the job "promote" may wait for its environment',
	},
];

test.each(SEEDS)("$fault", async (seed) => {
	expect(await messagesOf(seed)).toContainEqual(expect.stringContaining(seed.says));
});
