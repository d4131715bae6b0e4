import {
	type GithubFault,
	type GithubServer,
	startGithubServer,
} from "../../rehearsal/servers/github-commits-server.ts";
import type { Branches } from "../../src/branches/branches.ts";
import { githubBranches } from "../../src/github/github-branches.ts";
import { parseGithubPlace } from "../../src/github/place.ts";
import { type Playground, READ_TOKEN, startPlayground, type TestWorld, testWorld, WRITE_TOKEN } from "../git/hosts.ts";
import { BRANCH, PATH } from "../git/manifest-writes.ts";
import { type Change, seed } from "../git/seed.ts";

/** A GitHub server with repositories, for one test file. */
export interface Site {
	readonly playground: Playground;
	readonly github: GithubServer;
	readonly world: TestWorld;
	/** A new repository whose branch has this file, and its branches as the API has them. */
	repository(manifest?: Change, token?: string): Promise<{ readonly folder: string; readonly branches: Branches }>;
	/** The branches of `acme/…`. */
	open(name: string, token: string, api?: string, timeoutMs?: number): Branches;
	/** Forgets faults, rules and the log. */
	clear(): void;
	close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
	const playground = await startPlayground();
	const github = await startGithubServer({
		folder: playground.folder,
		credentials: {
			[WRITE_TOKEN]: { name: "writer", access: "write" },
			[READ_TOKEN]: { name: "reader", access: "read" },
		},
	});
	const world = impatient(testWorld(playground.folder));
	const open: Site["open"] = (name, token, api = github.url, timeoutMs = 120_000) => {
		const env = { GITHUB_SERVER_URL: playground.server.origin, GITHUB_API_URL: api };
		const bearer = token === "" ? undefined : `Bearer ${token}`;
		return githubBranches(parseGithubPlace(playground.server.url(name), env), bearer, timeoutMs, world);
	};
	let count = 0;
	return {
		playground,
		github,
		world,
		open,
		async repository(manifest = "blue\n", token = WRITE_TOKEN) {
			const name = `acme/shop-${++count}`;
			const folder = await playground.server.createRepository(name);
			await seed(folder, BRANCH, [{ files: { [PATH]: manifest } }]);
			return { folder, branches: open(name, token) };
		},
		clear() {
			github.clearFaults();
			github.clearLog();
			github.rules.splice(0);
		},
		close: async () => void (await Promise.all([playground.close(), github.close()])),
	};
}

/** The same world, where sleeping takes no time at all: limits are counted in minutes. */
function impatient(made: TestWorld): TestWorld {
	let slept = 0;
	return {
		...made,
		now: () => new Date(made.now().getTime() + slept),
		sleep: async (milliseconds) => {
			slept += milliseconds;
		},
	};
}

/** What GitHub answers instead of doing anything. */
export function limit(status: number, headers: Record<string, string>, words: string): GithubFault {
	return { effect: { kind: "answer", status, headers, body: { message: words } } };
}
