import { readFailure } from "../failure.ts";
import type { Failed } from "../transport.ts";
import { broken, failed } from "./exchange.ts";
import type { Packet } from "./packet.ts";

/** For an answer that is none to the question: it may be an error that the server says in a packet. */
export function unexpected(packets: readonly Packet[]): Failed {
	const said = packets.filter((packet) => Buffer.isBuffer(packet)).map((packet) => packet.toString("utf8"));
	const error = said.find((text) => text.startsWith("ERR "));
	return error === undefined ? broken() : refused(error.slice(4).trim(), "");
}

/** The server's own words for why it gives up; they are the same that Git's programs print. */
export function refused(error: string, progress: string): Failed {
	const words = `fatal: remote error: ${error}\n`;
	return failed(readFailure(words), `${progress}${words}`);
}
