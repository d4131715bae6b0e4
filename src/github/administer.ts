import { ReleaseError } from "../errors/release-error.ts";
import { field, parseJson, textField } from "../http/json-field.ts";
import { unavailable } from "./client.ts";
import type { BranchPolicy, Reviewer } from "./environments.ts";
import { apiPath, type Read, type RestReader, readOne, repositoryPath } from "./rest.ts";
import type { BypassActor } from "./rulesets.ts";
import { statusWords } from "./verdict.ts";

/** What is to be asked of jobs that name an environment; the API takes no word on whether administrators may bypass. */
export interface EnvironmentSettings {
	readonly reviewers: readonly Pick<Reviewer, "type" | "id">[];
	readonly preventSelfReview: boolean;
	readonly waitMinutes: number;
	/** `custom`: by patterns, which are added one by one. */
	readonly branches: "all" | "protected" | "custom";
}

/** A repository's ruleset as it is to be. */
export interface RulesetSettings {
	readonly name: string;
	readonly target: "branch" | "tag";
	readonly include: readonly string[];
	readonly rules: readonly string[];
	readonly bypass: readonly BypassActor[];
}

/** What became of a request; `refused`: GitHub knows it and does not do it (422), in its own words. */
type Outcome = { readonly kind: "done" } | { readonly kind: "refused"; readonly words: string };

/** Makes an environment, or gives the one that is there other rules. */
export function putEnvironment(admin: RestReader, name: string, wanted: EnvironmentSettings): Promise<Outcome> {
	const { reviewers, branches } = wanted;
	const policy = { protected_branches: branches === "protected", custom_branch_policies: branches === "custom" };
	return send(admin, "PUT", ["environments", name], `set the rules of the environment ${name}`, {
		wait_timer: wanted.waitMinutes,
		prevent_self_review: wanted.preventSelfReview,
		reviewers: reviewers.map(({ type, id }) => ({ type, id })),
		deployment_branch_policy: branches === "all" ? null : policy,
	});
}

export function addBranchPolicy(admin: RestReader, environment: string, name: string): Promise<Outcome> {
	const doing = `let the branch ${name} use the environment ${environment}`;
	return send(admin, "POST", ["environments", environment, "deployment-branch-policies"], doing, { name });
}

export function removeBranchPolicy(admin: RestReader, environment: string, policy: BranchPolicy): Promise<Outcome> {
	const doing = `take the branch ${policy.name} from the environment ${environment}`;
	return send(admin, "DELETE", ["environments", environment, "deployment-branch-policies", `${policy.id}`], doing);
}

/** @param id of the one to change; undefined: a new one */
export function putRuleset(admin: RestReader, id: number | undefined, wanted: RulesetSettings): Promise<Outcome> {
	const parts = id === undefined ? ["rulesets"] : ["rulesets", `${id}`];
	return send(admin, id === undefined ? "POST" : "PUT", parts, `write the ruleset "${wanted.name}"`, {
		name: wanted.name,
		target: wanted.target,
		enforcement: "active",
		conditions: { ref_name: { include: wanted.include, exclude: [] } },
		rules: wanted.rules.map((type) => ({ type })),
		bypass_actors: wanted.bypass.map((actor) => ({
			actor_id: actor.id,
			actor_type: actor.type,
			bypass_mode: actor.mode,
		})),
	});
}

/** The number of a login, or of a team (`org/team`), by which GitHub takes reviewers. */
export function readReviewerId(admin: RestReader, type: Reviewer["type"], name: string): Promise<Read<number>> {
	const [org = "", slug = ""] = name.split("/");
	const isTeam = type === "Team";
	return readOne(admin, {
		path: isTeam ? apiPath("orgs", org, "teams", slug) : apiPath("users", name),
		doing: `find the ${isTeam ? "team" : "user"} ${name}`,
		permission: isTeam ? "members: read (of the organisation)" : "metadata: read",
		parse(value) {
			const id = field(value, "id");
			return typeof id === "number" ? id : undefined;
		},
	});
}

async function send(
	{ client, place }: RestReader,
	method: "POST" | "PUT" | "DELETE",
	parts: readonly string[],
	doing: string,
	body?: unknown,
): Promise<Outcome> {
	const url = new URL(`${place.rest}${repositoryPath(place, ...parts)}`);
	const request = { method, url, doing, mayBeHidden: true, ...(body === undefined ? {} : { body }) };
	// Whatever is put is put as a whole, so that sending it twice is sending it once; a ruleset's name is taken once.
	const answer = method === "POST" ? await client.write(request) : await client.ask(request);
	if (answer.kind === "lost") throw unavailable(request, answer.words);
	if (answer.status < 300) return { kind: "done" };
	const words = statusWords(answer);
	const isUpgrade = /upgrade to/i.test(textField(parseJson(answer.body.toString("utf8")), "message") ?? "");
	if (answer.status === 422 || (answer.status === 403 && isUpgrade)) return { kind: "refused", words };
	throw new ReleaseError(
		"unauthorized",
		`${url.host} does not let us ${doing}: it answered ${words}. What was set before stays set. Give "admin-token" the token of a GitHub App, or a fine-grained token, with Administration: write on ${place.owner}/${place.name}; the job's own token never has it.`,
	);
}
