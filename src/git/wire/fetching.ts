import { type CommitId, isCommitId } from "../../refs/commit-id.ts";
import type { Filter } from "../object-store.ts";
import type { Capabilities } from "./advertisement.ts";
import { command } from "./listing.ts";
import { type Packet, textOf } from "./packet.ts";

export interface Wish {
	readonly wants: readonly CommitId[];
	/** What is here with all that belongs to it, so that the remote need not send it. */
	readonly haves: readonly CommitId[];
	/** The commits here whose parents are not. */
	readonly boundary: readonly CommitId[];
	readonly depth: number | undefined;
	readonly filter: Filter;
}

/** The command fetch, in one round: whatever of `haves` the remote does not know it passes over (`done`). */
export function fetchCommand(capabilities: Capabilities, { wants, haves, boundary, depth, filter }: Wish): Buffer {
	return command("fetch", capabilities, [
		"no-progress",
		"ofs-delta",
		...(filter !== "none" && capabilities.fetching.has("filter") ? [`filter ${filter}`] : []),
		...boundary.map((id) => `shallow ${id}`),
		...(depth === undefined ? [] : [`deepen ${depth}`]),
		...wants.map((id) => `want ${id}`),
		...haves.map((id) => `have ${id}`),
		"done",
	]);
}

const SECTIONS = ["acknowledgments", "shallow-info", "wanted-refs", "packfile-uris", "packfile"];

/** Reads what `fetch` answers as it comes: sections of lines, then the pack in side bands. */
export class FetchReader {
	readonly shallow: CommitId[] = [];
	readonly unshallow: CommitId[] = [];
	/** What the remote says of its work, and why it gives up. */
	readonly progress: Buffer[] = [];
	error: string | undefined;
	isComplete = false;
	readonly #onPack: (bytes: Buffer) => void;
	#section = "";

	constructor(onPack: (bytes: Buffer) => void) {
		this.#onPack = onPack;
	}

	take(packet: Packet): void {
		if (packet === "flush") this.isComplete = this.#section === "packfile";
		if (!Buffer.isBuffer(packet)) this.#section = "";
		else if (packet.toString("latin1", 0, 4) === "ERR ") this.error ??= textOf(packet.subarray(4));
		else if (this.#section === "") this.#open(textOf(packet));
		else if (this.#section === "packfile") this.#band(packet);
		else this.#line(textOf(packet));
	}

	#open(name: string): void {
		this.#section = name;
		if (!SECTIONS.includes(name)) this.error ??= `unexpected section ${JSON.stringify(name.slice(0, 80))}`;
	}

	#line(text: string): void {
		const [word = "", id = ""] = text.split(" ");
		if (this.#section !== "shallow-info" || !isCommitId(id)) return;
		if (word === "shallow") this.shallow.push(id);
		if (word === "unshallow") this.unshallow.push(id);
	}

	/** side-band-64k (gitprotocol-pack): the pack, words, or the last words. */
	#band(packet: Buffer): void {
		const rest = packet.subarray(1);
		if (packet[0] === 1) this.#onPack(rest);
		else if (packet[0] === 2) this.progress.push(rest);
		else this.error ??= textOf(rest);
	}
}
