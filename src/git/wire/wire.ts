import { setImmediate } from "node:timers/promises";
import { type CommitId, isCommitId } from "../../refs/commit-id.ts";
import { readBoundary } from "../commit-graph.ts";
import type { Connection } from "../connection.ts";
import type { Failure } from "../failure.ts";
import type { ObjectStore } from "../object-store.ts";
import type { PushAnswer, RefUpdate } from "../push.ts";
import { matchingRefs, type RefState } from "../ref-state.ts";
import type { Answer, FetchRequest, Transport } from "../transport.ts";
import type { Announcement, Capabilities } from "./advertisement.ts";
import { moveBoundary } from "./boundary.ts";
import { broken, Exchange, failed, remoteLines } from "./exchange.ts";
import { FetchReader, fetchCommand } from "./fetching.ts";
import { Greetings } from "./greetings.ts";
import { IncomingPack } from "./incoming-pack.ts";
import { listCommand, parseListing, prefixOf } from "./listing.ts";
import { packFor } from "./outgoing-pack.ts";
import type { Packet } from "./packet.ts";
import { isExpected, pushCommands, ReportReader } from "./pushing.ts";
import { refused, unexpected } from "./refusals.ts";

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
	readonly #greetings: Greetings;
	#listing: { readonly prefixes: Set<string>; readonly answer: Promise<Answer<Refs>> } | undefined;
	/** What the refs were for a read before a push; it is for that push. */
	#announcement: Announcement | undefined;
	#hasSaid = false;

	constructor(connection: Connection) {
		this.#connection = connection;
		this.#exchange = new Exchange(connection);
		this.#greetings = new Greetings(connection, this.#exchange);
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
		const [capabilities] = await Promise.all([this.#greetings.capabilities(), setImmediate()]);
		this.#listing = undefined;
		if (!capabilities.ok) return capabilities;
		const packets: Packet[] = [];
		const body = listCommand(capabilities.value, prefixes);
		const sent = await this.#exchange.post("upload-pack", body, (packet) => void packets.push(packet));
		if (!sent.ok) return sent;
		const refs = parseListing(packets);
		return refs === undefined ? unexpected(packets) : { ok: true, value: refs };
	}

	/** One request for ids, one more for names. */
	fetchInto(into: ObjectStore, request: FetchRequest): Promise<Answer<Ids>> {
		return into.oneByOne(async () => {
			const [capabilities, sources] = await Promise.all([this.#greetings.capabilities(), this.#resolve(into, request)]);
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
		if (filter !== "none" && !capabilities.fetching.has("filter")) this.#sayOnce();
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

	#sayOnce(): void {
		const { remote, world } = this.#connection;
		if (!this.#hasSaid) world.log.info(`${remote.url} gives no partial clones, so more is fetched than is read.`);
		this.#hasSaid = true;
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
		const announced = toPush ? await this.#greetings.announcement() : undefined;
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
		const announced = isRead ? ({ ok: true, value: read } as const) : await this.#greetings.announcement();
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
		const announced = await this.#greetings.announcement();
		return announced.ok ? { ok: true, value: undefined } : announced;
	}
}

function isDenied({ kind }: Failure): boolean {
	return kind === "unauthorized" || kind === "forbidden" || kind === "not-found";
}
