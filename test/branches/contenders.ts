// Those who write branches, each with a way to make its server fail: Git over a path and over HTTP, GitHub's API. One
// suite holds them all to one contract.
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { type GithubServer, startGithubServer } from "../../rehearsal/servers/github-commits-server.ts";
import type { Branches } from "../../src/branches/branches.ts";
import { type CommitOutcome, type CommitRequest, commitFiles } from "../../src/branches/commit-files.ts";
import { gitBranches } from "../../src/git/git-branches.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { githubBranches } from "../../src/github/github-branches.ts";
import { parseGithubPlace } from "../../src/github/place.ts";
import {
	type Host,
	type Playground,
	ROBOT,
	startPlayground,
	type TestWorld,
	testWorld,
	WRITE_TOKEN,
} from "../git/hosts.ts";
import { addHook } from "../git/seed.ts";

/** A new repository, and somebody who writes its branches. */
export interface Contender {
	/** The bare repository. */
	readonly folder: string;
	readonly world: TestWorld;
	/** As a process of its own would open it. */
	open(): Promise<Branches>;
	/** A rule of the server against writes of this branch. */
	protect(branch: string): Promise<void>;
}

/** Only what goes over a wire can break. */
interface Breakable extends Contender {
	/** The next writes end so: done, but without an answer; or not done at all. */
	breakWrite(how: "lose-answer" | "cut", times?: number): void;
	/** The next reads get no answer. */
	breakReads(times: number): void;
	/** Nothing is left of faults that were not used. */
	heal(): void;
}

export interface Arena {
	readonly playground: Playground;
	readonly github: GithubServer;
	contender(kind: "git by path" | "git by http" | "api"): Promise<Contender>;
	breakable(kind: "git by http" | "api"): Promise<Breakable>;
	close(): Promise<void>;
}

export async function openArena(): Promise<Arena> {
	const playground = await startPlayground();
	const github = await startGithubServer({
		folder: playground.folder,
		credentials: { [WRITE_TOKEN]: { name: "writer", access: "write" } },
	});
	let count = 0;
	const breakable = async (kind: "git by http" | "api") =>
		kind === "api" ? byApi(playground, github, `acme/shop-${++count}`) : byHttp(playground);
	return {
		playground,
		github,
		contender: (kind) => (kind === "git by path" ? byPath(playground) : breakable(kind)),
		breakable,
		close: async () => void (await Promise.all([playground.close(), github.close()])),
	};
}

async function byPath(playground: Playground): Promise<Contender> {
	return byGit(await playground.local());
}

function byGit(host: Host): Contender {
	const { folder, world } = host;
	return {
		folder,
		world,
		open: async () => gitBranches(await host.open(), ROBOT),
		protect: () => addHook(folder, "pre-receive", "echo 'GH013: Repository rule violations found' >&2; exit 1"),
	};
}

async function byHttp(playground: Playground): Promise<Breakable> {
	const { server } = playground;
	const write = { service: "receive-pack", method: "POST" } as const;
	return {
		...byGit(await playground.http()),
		breakWrite: (kind, times = 1) => repeat(times, () => server.queueFault({ ...write, effect: { kind } })),
		breakReads: (times) => repeat(times, () => server.queueFault({ service: "upload-pack", effect: { kind: "cut" } })),
		heal: () => server.clearFaults(),
	};
}

async function byApi(playground: Playground, github: GithubServer, name: string): Promise<Breakable> {
	const folder = await playground.server.createRepository(name);
	const world = testWorld(await mkdtemp(join(playground.folder, "world-")));
	const remote = parseRemote(playground.server.url(name), WRITE_TOKEN, "remote");
	const env = { GITHUB_SERVER_URL: playground.server.origin, GITHUB_API_URL: github.url };
	const effect = (operation: "mutation" | "refs" | "query", kind: "lose-answer" | "cut") => ({
		operation,
		effect: { kind },
	});
	return {
		folder,
		world,
		open: async () => githubBranches(parseGithubPlace(remote.url, env), remote.bearer, 120_000, world),
		protect: async (branch) => void github.rules.push({ refs: `refs/heads/${branch}`, bypass: [] }),
		breakWrite: (kind, times = 1) =>
			repeat(times, () => {
				github.queueFault(effect("mutation", kind));
				github.queueFault(effect("refs", kind));
			}),
		breakReads: (times) => repeat(times, () => github.queueFault(effect("query", "cut"))),
		heal: () => {
			github.clearFaults();
			github.rules.splice(0);
		},
	};
}

function repeat(times: number, act: () => void): void {
	for (let done = 0; done < times; done++) act();
}

/** Writes as a process of its own would. */
export async function commit(contender: Contender, request: CommitRequest): Promise<CommitOutcome> {
	return commitFiles(await contender.open(), request, contender.world);
}
