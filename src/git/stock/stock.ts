import type { CommitId } from "../../refs/commit-id.ts";
import type { Connection } from "../connection.ts";
import { readFailure } from "../failure.ts";
import { WHOLE_HISTORY } from "../fetch-refs.ts";
import type { ObjectStore } from "../object-store.ts";
import { absent, behind } from "../objects.ts";
import type { PushAnswer, RefUpdate } from "../push.ts";
import type { RefState } from "../ref-state.ts";
import type { Answer, Failed, FetchRequest, Transport } from "../transport.ts";
import { keptIds, refspec } from "./kept.ts";
import { parseRefs } from "./listed-refs.ts";
import { parsePorcelain } from "./porcelain.ts";
import { pushConfig, remoteConfig } from "./remote-config.ts";

const QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
const EVERYTHING = ["refs/heads/*", "refs/tags/*"];
/** It exists nowhere, and a rehearsal does not make it. */
const NO_TAG = "refs/tags/release-actions-doctor";

/** Git's own programs: for SSH, for paths, and for servers that only they can reach. */
export class StockGit implements Transport {
	readonly #connection: Connection;
	readonly #knowsHistory = new WeakSet<ObjectStore>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Two requests over HTTP. */
	list(store: ObjectStore, patterns: readonly string[]): Promise<Answer<ReadonlyMap<string, RefState>>> {
		return store.oneByOne(async () => {
			const isFor = (prefix: string): boolean => patterns.some((pattern) => pattern.startsWith(prefix));
			const isOnly = patterns.every((pattern) => /^refs\/(heads|tags)\//.test(pattern));
			const kinds = isOnly
				? [...(isFor("refs/heads/") ? ["--heads"] : []), ...(isFor("refs/tags/") ? ["--tags"] : [])]
				: [];
			const peeled = patterns.filter((pattern) => pattern.startsWith("refs/tags/")).map((pattern) => `${pattern}^{}`);
			const args = ["ls-remote", "--quiet", ...kinds, "origin", ...patterns, ...peeled];
			const { code, stdout, stderr } = await store.run(args, "", remoteConfig(this.#connection, "none"));
			return code === 0 ? { ok: true, value: parseRefs(stdout, patterns) } : failed(stderr);
		});
	}

	/** Three requests over HTTP, two for objects by their ids alone; as many again for each ref that is missing. */
	fetchInto(into: ObjectStore, request: FetchRequest): Promise<Answer<ReadonlyMap<string, CommitId>>> {
		return into.oneByOne(() => this.#fetch(into, request));
	}

	async #fetch(into: ObjectStore, { sources, depth }: FetchRequest): Promise<Answer<ReadonlyMap<string, CommitId>>> {
		const filter = into.filter === "none" ? [] : [`--filter=${into.filter}`];
		const config = remoteConfig(this.#connection, into.filter);
		if (depth === undefined) {
			const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...QUIET, ...filter, "--stdin", "origin"];
			const { code, stderr } = await into.run(args, `${sources.join("\n")}\n`, config);
			return code === 0 ? { ok: true, value: new Map() } : failed(stderr);
		}
		const missing = new Set<string>();
		for (;;) {
			const wanted = sources.filter((source) => !missing.has(source));
			if (wanted.length === 0) return { ok: true, value: new Map() };
			const args = ["fetch", ...QUIET, `--depth=${depth}`, ...filter, "origin", ...wanted.map(refspec)];
			const { code, stderr } = await into.run(args, "", config);
			if (code === 0) return { ok: true, value: await keptIds(into, wanted) };
			const failure = readFailure(stderr);
			if (failure.kind !== "missing-ref" || !wanted.includes(failure.ref)) return failed(stderr);
			missing.add(failure.ref);
		}
	}

	/**
	 * Each ref has its lease and its refspec is not forced: a forced one would cancel the lease. Git wants to have what it
	 * points refs at, so that is fetched where it is not here; then four requests, under 2 kB, for commits that the remote
	 * has.
	 */
	async push(from: ObjectStore, updates: readonly RefUpdate[]): Promise<PushAnswer> {
		const fetched = from.filter === "tree:0" ? await this.#fetchBehind(from, updates) : undefined;
		if (fetched?.ok === false) return { kind: "lost", failure: fetched.failure, words: fetched.words };
		const answer = await from.oneByOne(() => this.#push(from, updates));
		// Where the server cannot negotiate, only the history tells Git what the remote has; see pushConfig.
		if (answer.kind === "lost" && from.filter === "tree:0" && !this.#knowsHistory.has(from)) {
			this.#knowsHistory.add(from);
			await this.fetchInto(from, { sources: EVERYTHING, depth: WHOLE_HISTORY });
		}
		return answer;
	}

	async #fetchBehind(from: ObjectStore, updates: readonly RefUpdate[]): Promise<Answer<unknown> | undefined> {
		const targets = updates.map(({ target }) => target);
		const missing = await absent(from, await behind(from, targets));
		return missing.length === 0 ? undefined : this.fetchInto(from, { sources: [...new Set(missing)], depth: 1 });
	}

	async #push(from: ObjectStore, updates: readonly RefUpdate[]): Promise<PushAnswer> {
		const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
		const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
		const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
		const { code, stdout, stderr } = await from.run(args, "", pushConfig(this.#connection, from.filter));
		if (code === 0) return { kind: "updated" };
		const rows = parsePorcelain(stdout.toString());
		if (rows.some(({ kind }) => kind === "stale")) return { kind: "moved" };
		const refused = rows.filter(({ kind }) => kind === "refused");
		if (refused.length === 0) return { kind: "lost", failure: readFailure(stderr), words: stderr };
		const reason = refused.find((row) => !row.reason.startsWith("atomic"))?.reason ?? refused[0]?.reason ?? "";
		// curl repeats a request whose connection broke.
		return { kind: "refused", reason, words: stderr, mayBeRepeated: true };
	}

	/**
	 * A dry run asks the server for the refs and sends nothing after that (git-push(1)). An empty folder's listing is what
	 * would be pushed.
	 */
	async knock(from: ObjectStore): Promise<Answer<undefined>> {
		const written = await from.read(["hash-object", "-w", "-t", "tree", "--stdin"]);
		const refspecs = [`+${written.toString().trim()}:${NO_TAG}`];
		const args = ["push", "--dry-run", "--porcelain", "origin", ...refspecs];
		const { code, stderr } = await from.oneByOne(() => from.run(args, "", remoteConfig(this.#connection, "none")));
		return code === 0 ? { ok: true, value: undefined } : failed(stderr);
	}
}

function failed(stderr: string): Failed {
	return { ok: false, failure: readFailure(stderr), words: stderr };
}
