import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskFull, saysDiskFull } from "../errors/disk-full.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Connection, Filter } from "./connection.ts";
import { type GitConfig, gitEnvironment } from "./environment.ts";
import { type GitResult, runGit } from "./process.ts";
import type { Remote } from "./remote.ts";

/** Written by hand, since `git init` is a process and copies a folder of templates. */
const CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[gc]
	auto = 0
[maintenance]
	auto = false
[fetch]
	writeCommitGraph = false
[protocol]
	version = 2
[http]
	lowSpeedLimit = 1
	lowSpeedTime = 60
`;

/** A throw-away bare repository on this machine, with a remote. */
export class BareRepository {
	readonly folder: string;
	readonly connection: Connection;
	readonly filter: Filter;
	#network: Promise<unknown> = Promise.resolve();

	constructor(folder: string, connection: Connection, filter: Filter) {
		this.folder = folder;
		this.connection = connection;
		this.filter = filter;
	}

	/** Runs Git on what is here; it never goes to the network. */
	run(args: readonly string[], input: string | Buffer = ""): Promise<GitResult> {
		return this.#git(args, [], input);
	}

	/** As `run`, where failing can only be a fault of ours. */
	async read(args: readonly string[], input: string | Buffer = ""): Promise<Buffer> {
		const { code, stdout, stderr } = await this.run(args, input);
		if (code === 0) return stdout;
		if (saysDiskFull(stderr)) throw diskFull();
		const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
		throw new ReleaseError(
			"internal",
			`git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`,
		);
	}

	/** Reads from the remote, or from a copy of it: `fetch`, `ls-remote`. */
	ask(args: readonly string[], input: string, at?: Remote): Promise<GitResult> {
		return this.#oneByOne(() => this.#git(args, this.connection.config(this.filter, at), input));
	}

	/** Writes to the remote: `push`. */
	push(args: readonly string[]): Promise<GitResult> {
		return this.#oneByOne(() => this.#git(args, this.connection.pushConfig(this.filter), ""));
	}

	/** One process at a time talks to the remote, since fetches contend for the file `shallow`. */
	#oneByOne(work: () => Promise<GitResult>): Promise<GitResult> {
		const result = this.#network.then(work);
		this.#network = result.catch(() => {});
		return result;
	}

	async #git(args: readonly string[], config: GitConfig, input: string | Buffer): Promise<GitResult> {
		const { world } = this.connection;
		const result = await runGit(["--git-dir", this.folder, ...args], gitEnvironment(world, config), input);
		world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
		return result;
	}
}

export async function createBareRepository(connection: Connection, filter: Filter): Promise<BareRepository> {
	const folder = await mkdtemp(join(connection.world.folder, "git-"));
	await Promise.all([
		mkdir(join(folder, "objects")),
		mkdir(join(folder, "refs")),
		writeFile(join(folder, "HEAD"), "ref: refs/heads/none\n"),
		writeFile(join(folder, "config"), CONFIG),
	]);
	return new BareRepository(folder, connection, filter);
}
