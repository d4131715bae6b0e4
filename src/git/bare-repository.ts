import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { Connection } from "./connection.ts";
import { type GitConfig, gitEnvironment } from "./environment.ts";
import type { Filter, ObjectStore } from "./object-store.ts";
import { type GitInput, type GitResult, runGit } from "./process.ts";

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
export class BareRepository implements ObjectStore {
	readonly folder: string;
	readonly connection: Connection;
	readonly filter: Filter;
	readonly tips = new Set<CommitId>();
	#work: Promise<unknown> = Promise.resolve();

	constructor(folder: string, connection: Connection, filter: Filter) {
		this.folder = folder;
		this.connection = connection;
		this.filter = filter;
	}

	/** Runs Git here. Without a `config` that names the remote it works on what is here, and never goes to the network. */
	async run(args: readonly string[], input: GitInput = "", config: GitConfig = []): Promise<GitResult> {
		const { world } = this.connection;
		const result = await runGit(["--git-dir", this.folder, ...args], gitEnvironment(world, config), input);
		world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
		return result;
	}

	async read(args: readonly string[], input: GitInput = ""): Promise<Buffer> {
		const { code, stdout, stderr } = await this.run(args, input);
		if (code === 0) return stdout;
		const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
		throw new ReleaseError(
			"internal",
			`git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`,
		);
	}

	oneByOne<Result>(work: () => Promise<Result>): Promise<Result> {
		const result = this.#work.then(work);
		this.#work = result.catch(() => {});
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
