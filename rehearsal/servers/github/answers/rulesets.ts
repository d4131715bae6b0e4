import { notFound, page, type Question, type Routes } from "../exchange.ts";

const RULESETS = "/repos/{owner}/{repo}/rulesets";

/** Rulesets are kept as they were sent. */
export const rulesetRoutes: Routes = {
	[`GET ${RULESETS}`]: {
		permission: "metadata:read",
		answer: ({ state, query }) => {
			// The list does not tell what a ruleset says, only the ruleset itself does.
			const listed = [...state.rulesets.values()].map(({ conditions, rules, bypass_actors, ...rest }) => rest);
			return { status: 200, body: page(listed, query) };
		},
	},
	[`POST ${RULESETS}`]: {
		permission: "administration:write",
		answer: (question) => put(question, question.state.rulesets.size + 1, 201),
	},
	[`GET ${RULESETS}/{ruleset_id}`]: {
		permission: "metadata:read",
		answer: ({ state, path, caller }) => {
			const ruleset = state.rulesets.get(Number(path.ruleset_id));
			if (ruleset === undefined) return notFound();
			// Who may go past a rule is told only to those who may change it.
			const { bypass_actors, ...open } = ruleset;
			return { status: 200, body: caller.permissions.includes("administration:write") ? ruleset : open };
		},
	},
	[`PUT ${RULESETS}/{ruleset_id}`]: {
		permission: "administration:write",
		answer: (question) => {
			const id = Number(question.path.ruleset_id);
			return question.state.rulesets.has(id) ? put(question, id, 200) : notFound();
		},
	},
};

function put({ state, body }: Question, id: number, status: number) {
	const ruleset = { ...state.rulesets.get(id), ...body, id, source: state.repository, source_type: "Repository" };
	state.rulesets.set(id, ruleset);
	return { status, body: ruleset };
}
