// Takes the operations that our fake of GitHub's API answers out of GitHub's published OpenAPI description, so that each
// request and answer can be held to it (rehearsal/servers/github). The description itself is 15 MB, and no dependency.
// Usage: npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//        node scripts/node24.mjs scripts/openapi.ts package/generated/api.github.com.json
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const OPERATIONS = [
	"GET /repos/{owner}/{repo}",
	"GET /repos/{owner}/{repo}/actions/runs",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
	"POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
	"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
	"GET /repos/{owner}/{repo}/collaborators/{username}/permission",
	"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
	"GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
	"GET /repos/{owner}/{repo}/commits/{ref}/status",
	// After those that go on below it: a ref has slashes.
	"GET /repos/{owner}/{repo}/commits/{ref}",
	"GET /repos/{owner}/{repo}/compare/{basehead}",
	"GET /repos/{owner}/{repo}/environments",
	"GET /repos/{owner}/{repo}/environments/{environment_name}",
	"PUT /repos/{owner}/{repo}/environments/{environment_name}",
	"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
	"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
	"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}",
	"POST /repos/{owner}/{repo}/git/blobs",
	"POST /repos/{owner}/{repo}/git/commits",
	"GET /repos/{owner}/{repo}/git/ref/{ref}",
	"POST /repos/{owner}/{repo}/git/refs",
	"PATCH /repos/{owner}/{repo}/git/refs/{ref}",
	"DELETE /repos/{owner}/{repo}/git/refs/{ref}",
	"POST /repos/{owner}/{repo}/git/trees",
	"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
	"POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
	"GET /repos/{owner}/{repo}/pulls",
	"POST /repos/{owner}/{repo}/pulls",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}",
	"PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"GET /repos/{owner}/{repo}/rulesets",
	"POST /repos/{owner}/{repo}/rulesets",
	"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
	"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
	"GET /orgs/{org}/teams/{team_slug}",
	"GET /orgs/{org}/teams/{team_slug}/members",
	"GET /orgs/{org}/teams/{team_slug}/memberships/{username}",
	"GET /users/{username}",
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Usage: openapi.ts <api.github.com.json>");
// The published description is what its types say; a broken one shows below, where something is missing.
const description = JSON.parse(readFileSync(source, "utf8")) as {
	readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly [key: string]: Json }>>>>;
	readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
};

const components = new Map<string, Json>();
const operations = Object.fromEntries(
	OPERATIONS.map((name) => {
		const [method = "", path = ""] = name.split(" ");
		const operation = description.paths[path]?.[method.toLowerCase()];
		if (operation === undefined) throw new Error(`GitHub's description has no ${name}.`);
		const { parameters = [], requestBody = null, responses = {} } = operation;
		return [name, keep({ parameters, requestBody, responses })];
	}),
);
const target = resolve(import.meta.dirname, "../rehearsal/servers/github/openapi.json");
writeFileSync(target, `${JSON.stringify({ operations, components: Object.fromEntries([...components].sort()) })}\n`);
console.log(`${target}: ${OPERATIONS.length} operations, ${components.size} components`);

/** What decides about a value, without words for people; everything that is referred to comes along. */
function keep(value: Json, isProperties = false): Json {
	if (Array.isArray(value)) return value.map((item) => keep(item));
	if (typeof value !== "object" || value === null) return value;
	const kept: Record<string, Json> = {};
	for (const [key, inner] of Object.entries(value)) {
		if (!isProperties && /^(description|examples?|summary|externalDocs|x-.*|title|links|headers)$/.test(key)) continue;
		if (key === "$ref" && typeof inner === "string") bring(inner);
		kept[key] = keep(inner, !isProperties && key === "properties");
	}
	return isProperties ? kept : withNull(kept);
}

/** `nullable` is OpenAPI 3.0's word for what JSON Schema says with the type `null`. */
function withNull({ nullable, ...schema }: Record<string, Json>): Json {
	if (nullable !== true) return schema;
	const { type, enum: values } = schema;
	if (typeof type !== "string") return { anyOf: [schema, { type: "null" }] };
	return { ...schema, type: [type, "null"], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

function bring(reference: string): void {
	if (components.has(reference)) return;
	const [, , kind = "", name = ""] = reference.split("/");
	const component = description.components[kind]?.[name];
	if (component === undefined) throw new Error(`GitHub's description has no ${reference}.`);
	components.set(reference, null);
	components.set(reference, keep(component));
}
