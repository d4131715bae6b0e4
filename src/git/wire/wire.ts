import { setImmediate } from "node:timers/promises";
import { type CommitId, isCommitId } from "../../refs/commit-id.ts";
import { readBoundary } from "../commit-graph.ts";
import type { Connection } from "../connection.ts";
import { type Failure, readFailure } from "../failure.ts";
import type { ObjectStore } from "../object-store.ts";
import type { PushAnswer, RefUpdate } from "../push.ts";
import { matchingRefs, type RefState } from "../ref-state.ts";
import type { Answer, FetchRequest, Transport } from "../transport.ts";
import { type Announcement, type Capabilities, parseAnnouncement, parseCapabilities } from "./advertisement.ts";
import { moveBoundary } from "./boundary.ts";
import { broken, Exchange, failed, remoteLines } from "./exchange.ts";
import { FetchReader, fetchCommand } from "./fetching.ts";
import { IncomingPack } from "./incoming-pack.ts";
import { listCommand, parseListing, prefixOf } from "./listing.ts";
import { packFor } from "./outgoing-pack.ts";
import type { Packet } from "./packet.ts";
import { isExpected, pushCommands, ReportReader } from "./pushing.ts";

type Refs = ReadonlyMap<string, RefState>;
type Ids = ReadonlyMap<string, CommitId>;

/** As many tips as a fetch says to be here: enough for what happens in one run. */
const HAVES_AT_MOST = 256;

/**
 * Git's protocol over HTTP, spoken from here: version 2 for reading, receive-pack for pushing. Reading asks once what
 * the server can do, then it is one request for refs and one for objects; a push is two. Nothing is sent twice.
 */
export class Wire implements Transport {
	readonly #connection: Connection;
	readonly #exchange: Exchange;
	#capabilities: { readonly url: string; readonly answer: Promise<Answer<Capabilities>> } | undefined;
	#listing: { readonly prefixes: Set<string>; readonly answer: Promise<Answer<Refs>> } | undefined;
	/** What the refs were for a read before a push; it is for that push. */
	#announcement: Announcement | undefined;

	constructor(connection: Connection) {
		this.#connection = connection;
		this.#exchange = new Exchange(connection);
	}

	/** One request; questions of one moment share it. */
	async list(_: ObjectStore, patterns: readonly string[]): Promise<Answer<Refs>> {
		if (this.#listing === undefined) {
			const prefixes = new Set<string>();
			this.#listing = { prefixes, answer: this.#list(prefixes) };
		}
		const { prefixes, answer } = this.#listing;
		for (const pattern of patterns) prefixes.add(prefixOf(pattern));
		const listed = await answer;
		return listed.ok ? { ok: true, value: matchingRefs(listed.value, patterns) } : listed;
	}

	async #list(prefixes: ReadonlySet<string>): Promise<Answer<Refs>> {
		const [capabilities] = await Promise.all([this.#can(), setImmediate()]);
		this.#listing = undefined;
		if (!capabilities.ok) return capabilities;
		const packets: Packet[] = [];
		const body = listCommand(capabilities.value, prefixes);
		const sent = await this.#exchange.post("upload-pack", body, (packet) => void packets.push(packet));
		if (!sent.ok) return sent;
		const refs = parseListing(packets);
		return refs === undefined ? this.#refusal(packets) : { ok: true, value: refs };
	}

	/** One request for ids, one more for names. */
	fetchInto(into: ObjectStore, request: FetchRequest): Promise<Answer<Ids>> {
		return into.oneByOne(async () => {
			const [capabilities, sources] = await Promise.all([this.#can(), this.#resolve(into, request)]);
			if (!capabilities.ok) return capabilities;
			if (!sources.ok || sources.value.size === 0) return sources;
			const fetched = await this.#fetch(into, capabilities.value, [...new Set(sources.value.values())], request.depth);
			return fetched.ok ? sources : fetched;
		});
	}

	async #fetch(
		into: ObjectStore,
		capabilities: Capabilities,
		wants: readonly CommitId[],
		depth: number | undefined,
	): Promise<Answer<undefined>> {
		const { filter, tips } = into;
		const boundary = [...(await readBoundary(into))];
		const haves = depth === undefined ? [] : [...tips].slice(-HAVES_AT_MOST);
		const pack = new IncomingPack(into);
		const reader = new FetchReader((bytes) => pack.write(bytes));
		const body = fetchCommand(capabilities, { wants, haves, boundary, depth, filter });
		const sent = await this.#exchange.post("upload-pack", body, (packet) => reader.take(packet));
		const taken = await pack.end();
		if (reader.error !== undefined)
			return refused(reader.error, remoteLines(Buffer.concat(reader.progress).toString()));
		if (!sent.ok) return sent;
		if (!reader.isComplete || !pack.isThere) return broken();
		if (taken !== undefined && taken.code !== 0) return failed({ kind: "unreachable" }, taken.stderr);
		await moveBoundary(into, reader);
		if (depth !== undefined) for (const want of wants) tips.add(want);
		return { ok: true, value: undefined };
	}

	/** What the sources are now; an id is what it says. */
	async #resolve(store: ObjectStore, { sources, toPush = false }: FetchRequest): Promise<Answer<Ids>> {
		const ids = sources.filter(isCommitId);
		const names = sources.filter((source) => !isCommitId(source));
		const listed = names.length === 0 ? undefined : await this.#names(store, names, toPush);
		if (listed?.ok === false) return listed;
		return { ok: true, value: new Map([...ids.map((id) => [id, id] as const), ...(listed?.value ?? [])]) };
	}

	async #names(store: ObjectStore, names: readonly string[], toPush: boolean): Promise<Answer<Ids>> {
		const announced = toPush ? await this.#announce() : undefined;
		// Who may not push may still read, and may have nothing to push.
		if (announced?.ok === false && !isDenied(announced.failure)) return announced;
		if (announced?.ok === true) {
			const { refs } = announced.value;
			this.#announcement = announced.value;
			const found = names.flatMap((name): [string, CommitId][] => {
				const id = refs.get(name);
				return id === undefined ? [] : [[name, id]];
			});
			return { ok: true, value: new Map(found) };
		}
		const listed = await this.list(store, names);
		if (!listed.ok) return listed;
		return { ok: true, value: new Map([...listed.value].map(([name, { object }]) => [name, object])) };
	}

	/** Two requests, one where the refs were read for this push. What is not as it is expected is seen with the first. */
	async push(from: ObjectStore, updates: readonly RefUpdate[]): Promise<PushAnswer> {
		const read = this.#announcement;
		this.#announcement = undefined;
		const isRead = read !== undefined && isExpected(read, updates);
		const announced = isRead ? ({ ok: true, value: read } as const) : await this.#announce();
		if (!announced.ok) return { kind: "lost", failure: announced.failure, words: announced.words };
		const { refs, capabilities } = announced.value;
		const open = updates.filter(({ ref, target }) => refs.get(ref) !== target);
		if (open.length === 0) return { kind: "updated" };
		if (!isExpected(announced.value, open)) return { kind: "moved" };
		if (open.length > 1 && !capabilities.has("atomic")) {
			return { kind: "lost", failure: { kind: "no-atomic" }, words: "" };
		}
		const body = Buffer.concat([pushCommands(announced.value, open), await packFor(from, open)]);
		const report = new ReportReader();
		const sent = await this.#exchange.post("receive-pack", body, (packet) => report.take(packet));
		return sent.ok ? report.answer(open) : { kind: "lost", failure: sent.failure, words: sent.words };
	}

	async knock(): Promise<Answer<undefined>> {
		const announced = await this.#announce();
		return announced.ok ? { ok: true, value: undefined } : announced;
	}

	/** What the server can do for readers, asked once for each address. */
	#can(): Promise<Answer<Capabilities>> {
		const { url } = this.#connection.remote;
		if (this.#capabilities?.url === url) return this.#capabilities.answer;
		const answer = this.#askCapabilities();
		this.#capabilities = { url, answer };
		return answer;
	}

	async #askCapabilities(): Promise<Answer<Capabilities>> {
		const answer = await this.#exchange.advertisement("upload-pack");
		const capabilities = answer.ok ? parseCapabilities(answer.value) : undefined;
		if (capabilities?.objectFormat === "sha1" && capabilities.fetching.has("shallow")) {
			return { ok: true, value: capabilities };
		}
		this.#capabilities = undefined;
		if (!answer.ok) return answer;
		if (capabilities !== undefined && capabilities.objectFormat !== "sha1") return failed({ kind: "other-hash" }, "");
		return failed({ kind: "not-spoken" }, "error: the server does not speak version 2 of the protocol");
	}

	async #announce(): Promise<Answer<Announcement>> {
		const answer = await this.#exchange.advertisement("receive-pack");
		if (!answer.ok) return answer;
		const announcement = parseAnnouncement(answer.value);
		if (announcement === undefined) return this.#refusal(answer.value);
		const { capabilities } = announcement;
		if ((capabilities.get("object-format") ?? "sha1") !== "sha1") return failed({ kind: "other-hash" }, "");
		if (capabilities.has("report-status") && capabilities.has("side-band-64k"))
			return { ok: true, value: announcement };
		return failed({ kind: "not-spoken" }, "error: the server does not report what it did with a push");
	}

	/** An answer that is no answer to the question: it may be an error that the server says in a packet. */
	#refusal(packets: readonly Packet[]) {
		const said = packets.filter((packet) => Buffer.isBuffer(packet)).map((packet) => packet.toString("utf8"));
		const error = said.find((text) => text.startsWith("ERR "));
		return error === undefined ? broken() : refused(error.slice(4).trim(), "");
	}
}

/** The server's own words for why it gives up; they are the same that Git's programs print. */
function refused(error: string, progress: string) {
	const words = `fatal: remote error: ${error}\n`;
	return failed(readFailure(words), `${progress}${words}`);
}

function isDenied({ kind }: Failure): boolean {
	return kind === "unauthorized" || kind === "forbidden" || kind === "not-found";
}
