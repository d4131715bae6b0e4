import type { Connection } from "../connection.ts";
import type { Answer } from "../transport.ts";
import { type Announcement, type Capabilities, parseAnnouncement, parseCapabilities } from "./advertisement.ts";
import { type Exchange, failed } from "./exchange.ts";
import { unexpected } from "./refusals.ts";

/** What a server says of itself before it is asked for anything. */
export class Greetings {
	readonly #connection: Connection;
	readonly #exchange: Exchange;
	#capabilities: { readonly url: string; readonly answer: Promise<Answer<Capabilities>> } | undefined;

	constructor(connection: Connection, exchange: Exchange) {
		this.#connection = connection;
		this.#exchange = exchange;
	}

	/** What the server can do for readers, asked once for each address. */
	capabilities(): Promise<Answer<Capabilities>> {
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

	/** The refs as they are now, as a push is told them. */
	async announcement(): Promise<Answer<Announcement>> {
		const answer = await this.#exchange.advertisement("receive-pack");
		if (!answer.ok) return answer;
		const announcement = parseAnnouncement(answer.value);
		if (announcement === undefined) return unexpected(answer.value);
		const { capabilities } = announcement;
		if ((capabilities.get("object-format") ?? "sha1") !== "sha1") return failed({ kind: "other-hash" }, "");
		if (capabilities.has("report-status") && capabilities.has("side-band-64k"))
			return { ok: true, value: announcement };
		return failed({ kind: "not-spoken" }, "error: the server does not report what it did with a push");
	}
}
