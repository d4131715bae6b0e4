import { notFound, page, type Question, type Routes } from "../exchange.ts";
import type { Environment } from "../state.ts";

const ENVIRONMENTS = "/repos/{owner}/{repo}/environments";
const ENVIRONMENT = `${ENVIRONMENTS}/{environment_name}`;
const POLICIES = `${ENVIRONMENT}/deployment-branch-policies`;

/** Environments and their protection, as administrators set it and tokens read it. */
export const environmentRoutes: Routes = {
	[`GET ${ENVIRONMENTS}`]: {
		permission: "actions:read",
		answer: ({ state, query }) => {
			const environments = [...state.environments.values()];
			return {
				status: 200,
				body: { total_count: environments.length, environments: page(environments, query).map(told) },
			};
		},
	},
	[`GET ${ENVIRONMENT}`]: {
		permission: "actions:read",
		answer: (question) => withEnvironment(question, (environment) => ({ status: 200, body: told(environment) })),
	},
	[`PUT ${ENVIRONMENT}`]: { permission: "administration:write", answer: put },
	[`GET ${POLICIES}`]: {
		permission: "actions:read",
		answer: (question) =>
			withEnvironment(question, ({ branches }) => {
				const names = Array.isArray(branches) ? branches : [];
				const branch_policies = names.map((name, index) => ({ id: index + 1, name, type: "branch" }));
				return { status: 200, body: { total_count: names.length, branch_policies } };
			}),
	},
	[`POST ${POLICIES}`]: {
		permission: "administration:write",
		answer: (question) =>
			withEnvironment(question, (environment) => {
				if (!Array.isArray(environment.branches)) return notFound();
				const name = String(question.body.name);
				if (!environment.branches.includes(name)) environment.branches.push(name);
				return { status: 200, body: { id: environment.branches.indexOf(name) + 1, name, type: "branch" } };
			}),
	},
	[`DELETE ${POLICIES}/{branch_policy_id}`]: {
		permission: "administration:write",
		answer: (question) =>
			withEnvironment(question, (environment) => {
				if (!Array.isArray(environment.branches)) return notFound();
				environment.branches.splice(Number(question.path.branch_policy_id) - 1, 1);
				return { status: 204 };
			}),
	},
};

function withEnvironment<Result>(question: Question, use: (environment: Environment) => Result) {
	const environment = question.state.environments.get(question.path.environment_name ?? "");
	return environment === undefined ? notFound() : use(environment);
}

interface PutBody {
	readonly wait_timer?: number;
	readonly prevent_self_review?: boolean;
	readonly can_admins_bypass?: boolean;
	readonly reviewers?: readonly { readonly type: "User" | "Team"; readonly id: number }[] | null;
	readonly deployment_branch_policy?: {
		readonly protected_branches: boolean;
		readonly custom_branch_policies: boolean;
	} | null;
}

/** Creates or replaces. On private repositories of the smaller plans GitHub takes no reviewers. */
function put({ state, path, body }: Question) {
	// Held to the operation's schema before.
	const wanted = body as PutBody;
	if (state.isPrivate && (wanted.reviewers?.length || wanted.wait_timer)) {
		return { status: 422, body: { message: "Failed to create the environment protection rule." } };
	}
	const name = path.environment_name ?? "";
	const old = state.environments.get(name);
	const policy = wanted.deployment_branch_policy;
	const people = [...state.users.values()];
	const environment: Environment = {
		name,
		reviewers: (wanted.reviewers ?? []).map(({ type, id }) => {
			const user = people.find((person) => person.id === id);
			if (type === "User" && user !== undefined) return user;
			return { team: [...state.teams.keys()][id - 1] ?? "" };
		}),
		preventSelfReview: wanted.prevent_self_review ?? false,
		adminsMayBypass: wanted.can_admins_bypass ?? true,
		waitMinutes: wanted.wait_timer ?? 0,
		branches: policy?.protected_branches
			? "protected"
			: policy?.custom_branch_policies
				? Array.isArray(old?.branches)
					? old.branches
					: []
				: undefined,
	};
	state.environments.set(name, environment);
	return { status: 200, body: told(environment) };
}

function told({ name, reviewers, preventSelfReview, adminsMayBypass, waitMinutes, branches }: Environment) {
	const reviewing = {
		id: 1,
		node_id: "",
		type: "required_reviewers",
		prevent_self_review: preventSelfReview,
		reviewers: reviewers.map((reviewer) =>
			"team" in reviewer
				? { type: "Team", reviewer: { slug: reviewer.team, name: reviewer.team } }
				: { type: "User", reviewer },
		),
	};
	return {
		id: 1,
		name,
		can_admins_bypass: adminsMayBypass,
		protection_rules: [
			...(reviewers.length > 0 ? [reviewing] : []),
			...(waitMinutes > 0 ? [{ id: 2, node_id: "", type: "wait_timer", wait_timer: waitMinutes }] : []),
			...(branches === undefined ? [] : [{ id: 3, node_id: "", type: "branch_policy" }]),
		],
		deployment_branch_policy:
			branches === undefined
				? null
				: { protected_branches: branches === "protected", custom_branch_policies: branches !== "protected" },
	};
}
