import { type Packet, PacketReader } from "../../../src/git/wire/packet.ts";
import { type CommitId, parseCommitId } from "../../../src/refs/commit-id.ts";

/** Forty times the same digit. */
export const id = (digit: string): CommitId => parseCommitId(digit.repeat(40), "a test");

export function packets(...bytes: readonly Buffer[]): Packet[] {
	return new PacketReader().read(Buffer.concat(bytes));
}

/** Data of a packet as it is on the wire; `line` ends it with a line feed, this does not. */
export function raw(data: Buffer): Buffer {
	return Buffer.concat([Buffer.from((data.length + 4).toString(16).padStart(4, "0")), data]);
}
