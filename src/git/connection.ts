import type { World } from "../world/world.ts";
import type { GitConfig } from "./environment.ts";
import type { GitResult } from "./process.ts";
import type { Remote } from "./remote.ts";

/** What a partial fetch leaves out: every file's content, or every folder's listing, too (git-rev-list(1), --filter). */
export type Filter = "blob:none" | "tree:0" | "none";

interface Mirror {
	readonly folder: string;
	ask(args: readonly string[], input: string): Promise<GitResult>;
}

/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
export class Connection {
	readonly world: World;
	/** The copy that answers what the remote refuses to be asked; see mirror.ts. */
	mirror: Promise<Mirror> | undefined;
	readonly #sshCommand: string | undefined;
	#remote: Remote;

	constructor(remote: Remote, world: World, sshCommand: string | undefined) {
		this.#remote = remote;
		this.world = world;
		this.#sshCommand = sshCommand;
	}

	get remote(): Remote {
		return this.#remote;
	}

	moveTo(remote: Remote): void {
		this.#remote = remote;
	}

	/**
	 * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
	 * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
	 */
	config(filter: Filter, at = this.#remote): GitConfig {
		const { url, protocol, origin, authorization } = at;
		const config: [string, string][] = [
			["remote.origin.url", url],
			["protocol.allow", "never"],
			[`protocol.${protocol}.allow`, "always"],
			// Git would send the header along to the host that a redirect names: redirect.ts follows instead.
			["http.followRedirects", "false"],
		];
		if (this.#sshCommand !== undefined) config.push(["core.sshCommand", this.#sshCommand]);
		if (filter !== "none") {
			config.push(["remote.origin.promisor", "true"], ["remote.origin.partialclonefilter", filter]);
		}
		if (origin !== undefined && authorization !== undefined) {
			config.push([`http.${origin}.extraheader`, `Authorization: ${authorization}`]);
		}
		return config;
	}

	/**
	 * The configuration of a push. It does not know of a partial clone either: Git would fetch what is not here only to
	 * send it back. It asks the server first which commits it has (`push.negotiate`) where tags and branches for old
	 * commits are pushed; a commit on top of the tip needs no such question.
	 */
	pushConfig(filter: Filter): GitConfig {
		return [...this.config("none"), ["push.negotiate", String(filter === "tree:0")]];
	}
}
