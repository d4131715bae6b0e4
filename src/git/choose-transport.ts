import type { CommitId } from "../refs/commit-id.ts";
import type { World } from "../world/world.ts";
import type { Connection, TransportChoice } from "./connection.ts";
import type { ObjectStore } from "./object-store.ts";
import type { PushAnswer, RefUpdate } from "./push.ts";
import type { RefState } from "./ref-state.ts";
import { StockGit } from "./stock/stock.ts";
import type { Answer, FetchRequest, Transport } from "./transport.ts";
import { Wire } from "./wire/wire.ts";

/** Git's protocol over HTTP is spoken from here, in fewer requests; all else, and what that cannot reach, is Git's. */
export const chooseTransport: TransportChoice = (connection) => {
	const { protocol } = connection.remote;
	// Plain http goes to this machine alone, past proxies and certificates.
	const isWire = protocol === "http" || (protocol === "https" && !isGitsOwnWay(connection.world.env));
	return isWire ? new WireFirst(connection) : new StockGit(connection);
};

/** Speaks through Git alone, also over HTTP. */
export const stockGit: TransportChoice = (connection) => new StockGit(connection);

/**
 * Whether the environment says how https is spoken in words that only Git's curl understands: which authorities are
 * trusted, and no others (unless Node has been told of them by a variable of its own), and proxies that are not spoken
 * to by HTTP.
 */
function isGitsOwnWay(env: World["env"]): boolean {
	const authorities = env.GIT_SSL_CAINFO || env.SSL_CERT_FILE || env.SSL_CERT_DIR;
	if (authorities && !env.NODE_EXTRA_CA_CERTS) return true;
	const proxy = env.https_proxy || env.HTTPS_PROXY;
	return proxy ? !/^https?:\/\//i.test(proxy) : Boolean(env.all_proxy || env.ALL_PROXY);
}

/**
 * Begins on the wire. Where the protocol cannot be spoken from here (an old server, a certificate that only the machine
 * knows, a login in ~/.netrc) nothing has been written yet, and Git itself goes on, for good.
 */
class WireFirst implements Transport {
	readonly #connection: Connection;
	#now: Transport;

	constructor(connection: Connection) {
		this.#connection = connection;
		this.#now = new Wire(connection);
	}

	list(store: ObjectStore, patterns: readonly string[]): Promise<Answer<ReadonlyMap<string, RefState>>> {
		return this.#read((transport) => transport.list(store, patterns));
	}

	fetchInto(into: ObjectStore, request: FetchRequest): Promise<Answer<ReadonlyMap<string, CommitId>>> {
		return this.#read((transport) => transport.fetchInto(into, request));
	}

	knock(from: ObjectStore): Promise<Answer<undefined>> {
		return this.#read((transport) => transport.knock(from));
	}

	async push(from: ObjectStore, updates: readonly RefUpdate[]): Promise<PushAnswer> {
		const answer = await this.#now.push(from, updates);
		if (answer.kind !== "lost" || answer.failure.kind !== "not-spoken") return answer;
		return this.#leaveToGit(answer.words).push(from, updates);
	}

	async #read<Value>(question: (transport: Transport) => Promise<Answer<Value>>): Promise<Answer<Value>> {
		const answer = await question(this.#now);
		if (answer.ok || answer.failure.kind !== "not-spoken") return answer;
		return question(this.#leaveToGit(answer.words));
	}

	#leaveToGit(words: string): Transport {
		const { remote, world } = this.#connection;
		if (this.#now instanceof Wire) {
			this.#now = new StockGit(this.#connection);
			world.log.debug(remote.redact(`Git itself talks to ${remote.url} from here on: ${words.trim()}`));
		}
		return this.#now;
	}
}
