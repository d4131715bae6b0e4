import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createBareRepository, type GitServer, startGitServer } from "../../rehearsal/servers/git-server.ts";
import { chooseTransport, stockGit } from "../../src/git/choose-transport.ts";
import type { TransportChoice } from "../../src/git/connection.ts";
import { parseRemote, type Remote } from "../../src/git/remote.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import type { World } from "../../src/world/world.ts";

export const WRITE_TOKEN = "ghs_writeWRITEwrite0123456789";
export const READ_TOKEN = "ghs_readREADread0123456789";
export const ROBOT = { name: "release-actions", email: "release-actions@example.com" };

/** What finds programs; how this machine reaches the network is no business of a test. */
const { PATH, Path, PATHEXT, SystemRoot, HOME, TMPDIR, TEMP } = process.env;
const MACHINE = { PATH, Path, PATHEXT, SystemRoot, HOME, TMPDIR, TEMP };

/** A world whose clock moves only by sleeping, and whose sleeps are a tenth as long. */
export function testWorld(folder: string, env: World["env"] = MACHINE, seed = 42): TestWorld {
	let now = Date.parse("2025-01-20T14:03:11Z");
	let state = seed;
	const lines: string[] = [];
	const log = (text: string): void => void lines.push(text);
	return {
		env,
		folder,
		lines,
		log: { info: log, notice: log, warning: log, debug: log },
		now: () => new Date(now),
		random: () => {
			state = (state * 16807) % 2147483647;
			return state / 2147483647;
		},
		sleep: (milliseconds) => {
			now += milliseconds;
			return new Promise((resolve) => setTimeout(resolve, milliseconds / 10));
		},
	};
}

export interface TestWorld extends World {
	/** All that was logged. */
	readonly lines: string[];
}

/** A remote of one kind, with the folder that is behind it. */
export interface Host {
	readonly folder: string;
	readonly remote: Remote;
	readonly world: TestWorld;
	open(world?: TestWorld): Promise<Repository>;
}

/** Repositories and servers of one test file, all gone after `close`. */
export class Playground {
	readonly folder: string;
	readonly server: GitServer;
	#count = 0;

	constructor(folder: string, server: GitServer) {
		this.folder = folder;
		this.server = server;
	}

	async local(): Promise<Host> {
		const folder = await createBareRepository(join(this.folder, "local", this.#name()));
		return this.host(folder, parseRemote(folder, "", "remote"));
	}

	async http(token = WRITE_TOKEN, choose = chooseTransport): Promise<Host> {
		const name = this.#name();
		const folder = await this.server.createRepository(name);
		return this.host(folder, parseRemote(this.server.url(name), token, "remote"), choose);
	}

	/** Over HTTP, spoken by Git's own programs. */
	async byGit(token = WRITE_TOKEN): Promise<Host> {
		return this.http(token, stockGit);
	}

	async host(folder: string, remote: Remote, choose: TransportChoice = chooseTransport): Promise<Host> {
		const world = testWorld(await mkdtemp(join(this.folder, "world-")));
		return { folder, remote, world, open: (own = world) => openRepository(remote, own, choose) };
	}

	async close(): Promise<void> {
		await this.server.close();
		await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
	}

	#name(): string {
		return `shop-${++this.#count}.git`;
	}
}

export async function startPlayground(protocol: 0 | 2 = 2): Promise<Playground> {
	const folder = await mkdtemp(join(tmpdir(), "git-room-"));
	const credentials = {
		[WRITE_TOKEN]: { name: "writer", access: "write" },
		[READ_TOKEN]: { name: "reader", access: "read" },
	} as const;
	return new Playground(folder, await startGitServer({ folder, credentials, protocol }));
}

const run = promisify(execFile);

/** Plain Git in a bare repository, as a person would use it; the output, trimmed. */
export async function git(folder: string, ...args: string[]): Promise<string> {
	const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
	const { stdout } = await run("git", ["-C", folder, ...args], { env, maxBuffer: 64 * 1024 * 1024 });
	return stdout.trim();
}
