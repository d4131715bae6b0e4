import { field, listField, textField } from "../http/json-field.ts";
import { type Read, type RestReader, readAll, readOne, repositoryPath } from "./rest.ts";

/** Somebody whom GitHub asks: a login, or a team as `org/team`; in lower case. */
export interface Reviewer {
	readonly type: "User" | "Team";
	readonly name: string;
	readonly id: number;
}

/** One pattern of the branches whose jobs may use an environment. */
export interface BranchPolicy {
	readonly id: number;
	readonly name: string;
	readonly type: string;
}

/** What GitHub asks of jobs that name an environment. */
export interface EnvironmentRules {
	readonly reviewers: readonly Reviewer[];
	readonly preventSelfReview: boolean;
	readonly adminsMayBypass: boolean;
	readonly waitMinutes: number;
	/** `protected`: those that some rule protects. */
	readonly branches: "all" | "protected" | readonly BranchPolicy[];
}

const PERMISSION = "actions: read";

/** An environment's rules; undefined where there is no such environment. */
export async function readEnvironment(reader: RestReader, name: string): Promise<Read<EnvironmentRules | undefined>> {
	const rules = await readOne(reader, {
		path: repositoryPath(reader.place, "environments", name),
		doing: `read the rules of the environment ${name}`,
		permission: PERMISSION,
		parse: (value) => parseRules(value, reader.place.owner),
	});
	if (rules.kind === "read") return rules.value.branches === "all" ? rules : withPolicies(reader, name, rules.value);
	if (rules.status !== 404) return rules;
	return (await isListReadable(reader)) ? { kind: "read", value: undefined } : rules;
}

async function withPolicies(
	reader: RestReader,
	name: string,
	rules: EnvironmentRules,
): Promise<Read<EnvironmentRules>> {
	if (rules.branches === "protected") return { kind: "read", value: rules };
	const question = {
		path: repositoryPath(reader.place, "environments", name, "deployment-branch-policies"),
		doing: `read the deployment branches of the environment ${name}`,
		permission: PERMISSION,
		parse: parsePolicy,
	};
	const policies = await readAll(reader, question, "branch_policies");
	return policies.kind === "hidden" ? policies : { kind: "read", value: { ...rules, branches: policies.value } };
}

/** A token that may list environments is told 404 only of those that are not there. */
async function isListReadable(reader: RestReader): Promise<boolean> {
	const listed = await readOne(reader, {
		path: `${repositoryPath(reader.place, "environments")}?per_page=1`,
		doing: "list the environments",
		permission: PERMISSION,
		parse: (value) => Array.isArray(field(value, "environments")) || undefined,
	});
	return listed.kind === "read";
}

function parseRules(value: unknown, owner: string): EnvironmentRules | undefined {
	if (textField(value, "name") === undefined) return undefined;
	const rules = listField(value, "protection_rules");
	const ofType = (type: string) => rules.filter((rule) => textField(rule, "type") === type);
	const reviewing = ofType("required_reviewers");
	const waits = ofType("wait_timer").map((rule) => field(rule, "wait_timer"));
	const policy = field(value, "deployment_branch_policy");
	return {
		reviewers: reviewing.flatMap((rule) => listField(rule, "reviewers")).map((one) => parseReviewer(one, owner)),
		preventSelfReview: reviewing.some((rule) => field(rule, "prevent_self_review") === true),
		// Where a server does not say, they may.
		adminsMayBypass: field(value, "can_admins_bypass") !== false,
		waitMinutes: Math.max(0, ...waits.filter((minutes) => typeof minutes === "number")),
		branches:
			policy === null || policy === undefined ? "all" : field(policy, "protected_branches") === true ? "protected" : [],
	};
}

/** Whom we cannot name is somebody all the same. */
function parseReviewer(value: unknown, owner: string): Reviewer {
	const reviewer = field(value, "reviewer");
	const id = field(reviewer, "id");
	const slug = textField(reviewer, "slug");
	const name = slug === undefined ? (textField(reviewer, "login") ?? "?") : `${owner}/${slug}`;
	return { type: slug === undefined ? "User" : "Team", name: name.toLowerCase(), id: typeof id === "number" ? id : 0 };
}

function parsePolicy(value: unknown): BranchPolicy | undefined {
	const id = field(value, "id");
	const name = textField(value, "name");
	if (typeof id !== "number" || name === undefined) return undefined;
	return { id, name, type: textField(value, "type") ?? "branch" };
}
