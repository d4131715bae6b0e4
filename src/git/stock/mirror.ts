// A server that speaks protocol version 0 gives objects only by the names of refs, unless it is told otherwise
// (git-config(1), uploadpack.allowAnySHA1InWant). So its branches and tags are copied whole, once for a step, and the
// copy is asked in its place: it gives everything by id, and leaves out what a question leaves out.
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { type BareRepository, createBareRepository } from "../bare-repository.ts";
import type { Connection } from "../connection.ts";
import type { GitResult } from "../process.ts";
import { Remote } from "../remote.ts";
import { type Place, remoteConfig } from "./remote-config.ts";

const SETTINGS = `[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;
const QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--update-shallow", "--prune"];
const EVERYTHING = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];

export class Mirror {
	readonly #connection: Connection;
	#copy: Promise<BareRepository> | undefined;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Brings the copy up to date; it is made at the first time. `place` is where it can be asked then. */
	async renew(): Promise<GitResult & { readonly place: Place }> {
		this.#copy ??= this.#open();
		const copy = await this.#copy;
		const args = ["fetch", ...QUIET, "origin", ...EVERYTHING];
		const result = await copy.oneByOne(() => copy.run(args, "", remoteConfig(this.#connection, "none")));
		return { ...result, place: { remote: new Remote(copy.folder, "file", ""), sshCommand: undefined } };
	}

	async #open(): Promise<BareRepository> {
		const { remote, world } = this.#connection;
		world.log.info(
			`${remote.url} gives no commit by its id (Git protocol version 0), so all its branches and tags are fetched, whole. A server that lets protocol version 2 through saves that (over SSH: AcceptEnv GIT_PROTOCOL).`,
		);
		const copy = await createBareRepository(this.#connection, "none");
		await appendFile(join(copy.folder, "config"), SETTINGS);
		return copy;
	}
}
