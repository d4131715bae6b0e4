import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { isLoopback } from "../http/loopback.ts";
import type { World } from "../world/world.ts";

const GITHUB = "https://github.com";

/** A repository on a GitHub server, and where that server's API is. */
export interface GithubPlace {
	/** Of the repository, as Git has it; for sentences. */
	readonly url: string;
	readonly owner: string;
	readonly name: string;
	/** `https://api.github.com`, or `https://ghes.example/api/v3`. */
	readonly rest: string;
	readonly graphql: URL;
}

/** A repository as GitHub's REST API names it. */
export type RestPlace = Pick<GithubPlace, "owner" | "name" | "rest">;

/**
 * The repository whose workflow runs here, where the runner says which.
 * @throws ReleaseError `invalid-input` for an address of the API that no token may go to
 */
export function runPlace(env: World["env"]): RestPlace | undefined {
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
	if (owner === undefined || name === undefined || !env.GITHUB_API_URL) return undefined;
	return { owner, name, rest: parseApi(env.GITHUB_API_URL) };
}

/**
 * The place of a Git remote, which must be on the server that this run's API belongs to: a token goes to no other.
 * @throws ReleaseError `invalid-input`
 */
export function parseGithubPlace(remote: string, env: World["env"]): GithubPlace {
	const server = env.GITHUB_SERVER_URL || GITHUB;
	const place = findRestPlace(remote, env);
	const api = place?.rest ?? apiOf(env);
	if (place === undefined) {
		throw refused(
			`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${quote(remote)}`,
			`Give such an address, or leave "commit-with" at git`,
		);
	}
	// GitHub Enterprise Server has GraphQL beside, not below, its REST API.
	const graphql = new URL(`${api.replace(/\/api\/v3$/, "/api")}/graphql`);
	return { ...place, url: remote, graphql };
}

/** The same where it is there; undefined for a repository on another server. @throws ReleaseError `invalid-input` */
export function findRestPlace(remote: string, env: World["env"]): RestPlace | undefined {
	const server = env.GITHUB_SERVER_URL || GITHUB;
	const url = URL.canParse(remote) ? new URL(remote) : undefined;
	const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url?.pathname ?? "") ?? [];
	const isThere = URL.canParse(server) && url?.origin === new URL(server).origin && /^https?:$/.test(url.protocol);
	return isThere && owner !== undefined && name !== undefined ? { owner, name, rest: apiOf(env) } : undefined;
}

function apiOf(env: World["env"]): string {
	return parseApi(env.GITHUB_API_URL || "https://api.github.com");
}

function parseApi(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
	if (url !== undefined && isPrivate && url.username === "" && url.password === "" && url.search === "") {
		return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
	}
	throw refused(
		"GITHUB_API_URL is no https:// address without credentials",
		"The runner sets it; where you set it yourself, give something like https://github.example/api/v3",
	);
}

function refused(what: string, advice: string): ReleaseError {
	return new ReleaseError("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
}
