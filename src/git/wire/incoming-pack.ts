import { PassThrough } from "node:stream";
import type { ObjectStore } from "../object-store.ts";
import type { GitResult } from "../process.ts";

/** `PACK`, a version and the number of objects, 4 bytes each (gitformat-pack). */
const HEADER = 12;

/** A pack on its way into a store. Git takes it in as it comes; for a pack without objects it is not started. */
export class IncomingPack {
	readonly #store: ObjectStore;
	#header: Buffer = Buffer.alloc(0);
	#stream: PassThrough | undefined;
	#result: Promise<GitResult> | undefined;

	constructor(store: ObjectStore) {
		this.#store = store;
	}

	write(bytes: Buffer): void {
		if (this.#stream !== undefined) return void this.#stream.write(bytes);
		this.#header = Buffer.concat([this.#header, bytes]);
		if (this.#header.length < HEADER || this.#header.readUInt32BE(8) === 0) return;
		this.#stream = new PassThrough();
		this.#result = this.#store.run(["index-pack", "--stdin"], this.#stream);
		// It may end, or not begin, before its input does; who asks for the result hears why.
		this.#result.catch(() => {});
		this.#stream.on("error", () => {});
		this.#stream.write(this.#header);
	}

	/** How Git took it; undefined for a pack without objects. Must be called, whatever happened. */
	async end(): Promise<GitResult | undefined> {
		this.#stream?.end();
		return this.#result;
	}

	/** Whether a pack came, be it an empty one. */
	get isThere(): boolean {
		return this.#header.length >= HEADER && this.#header.toString("latin1", 0, 4) === "PACK";
	}
}
