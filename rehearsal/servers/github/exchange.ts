import type { GitHubState, User } from "./state.ts";

/** One request, after it was held to GitHub's description. */
export interface Question {
	readonly state: GitHubState;
	readonly path: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
	/** Checked against the operation's schema; `{}` where there is none. */
	readonly body: Readonly<Record<string, unknown>>;
	/** Who asks. */
	readonly caller: Caller;
	/** The bare repository that is asked about, and its name. */
	readonly folder: string;
	readonly repository: string;
	/** Starts a run of a workflow. */
	dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): number;
}

/** A token's holder, and what the token may do: `actions:read`, `administration:write`. */
export interface Caller {
	readonly user: User;
	readonly permissions: readonly string[];
}

export interface Answer {
	readonly status: number;
	/** The part that the state decides; what the schema requires beside it is filled in. */
	readonly body?: unknown;
}

interface Route {
	/** What a token needs for it, as GitHub's pages say: `actions:read`. `write` includes `read`. */
	readonly permission: string;
	answer(question: Question): Answer | Promise<Answer>;
}

export type Routes = Readonly<Record<string, Route>>;

export function notFound(): Answer {
	return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
}

/** A page of a list, as `page` and `per_page` ask for it. */
export function page<Item>(items: readonly Item[], query: URLSearchParams): readonly Item[] {
	const size = Number(query.get("per_page") ?? 30);
	const number = Number(query.get("page") ?? 1);
	return items.slice((number - 1) * size, number * size);
}
