// The framing of Git's protocol: pkt-line (gitprotocol-common). Four hexadecimal digits say how long a packet is, these
// four included; the lengths 0 to 2 are marks.

export type Packet = Buffer | "flush" | "delimiter" | "end";

const MARKS = ["flush", "delimiter", "end"] as const;
/** LARGE_PACKET_MAX. */
const LARGEST = 65_520;

export const FLUSH = Buffer.from("0000");
export const DELIMITER = Buffer.from("0001");

/** A line as a packet, with the line feed that Git ends lines with. */
export function line(text: string): Buffer {
	const bytes = Buffer.from(`${text}\n`);
	return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}

/** A packet's text, without the line feed at its end, which is optional. */
export function textOf(packet: Buffer): string {
	return packet.toString("utf8").replace(/\n$/, "");
}

/** Takes packets out of bytes as they come. */
export class PacketReader {
	#rest: Buffer = Buffer.alloc(0);
	#isBroken = false;

	/** The packets that are whole now; after something that is no packet there are no more. */
	read(bytes: Buffer): Packet[] {
		const packets: Packet[] = [];
		let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
		while (!this.#isBroken && rest.length >= 4) {
			const digits = rest.toString("latin1", 0, 4);
			const length = /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
			const mark = MARKS[length];
			this.#isBroken = mark === undefined && (length < 4 || length > LARGEST);
			if (this.#isBroken || rest.length < length) break;
			packets.push(mark ?? rest.subarray(4, length));
			rest = rest.subarray(mark === undefined ? length : 4);
		}
		this.#rest = rest;
		return packets;
	}

	/** Whether all that came was packets, none of them cut. */
	get isWhole(): boolean {
		return this.#rest.length === 0 && !this.#isBroken;
	}
}
