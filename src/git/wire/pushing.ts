import type { PushAnswer, RefUpdate } from "../push.ts";
import type { Announcement } from "./advertisement.ts";
import { broken, remoteLines } from "./exchange.ts";
import { FLUSH, line, type Packet, PacketReader, textOf } from "./packet.ts";

const NO_OBJECT = "0".repeat(40);

/** Whether what the server announced is what the updates expect. */
export function isExpected({ refs }: Announcement, updates: readonly RefUpdate[]): boolean {
	return updates.every(({ ref, expected }) => refs.get(ref) === expected);
}

/** The commands of a push, old value, new value and name each; the server holds the old value against its own. */
export function pushCommands({ capabilities }: Announcement, updates: readonly RefUpdate[]): Buffer {
	const wanted = [
		"report-status",
		"side-band-64k",
		...(updates.length > 1 ? ["atomic"] : []),
		...(capabilities.has("object-format") ? ["object-format=sha1"] : []),
		...(capabilities.has("agent") ? ["agent=release-actions"] : []),
	];
	const commands = updates.map(({ ref, target, expected }, index) => {
		const tail = index === 0 ? `\0 ${wanted.join(" ")}` : "";
		return line(`${expected ?? NO_OBJECT} ${target} ${ref}${tail}`);
	});
	return Buffer.concat([...commands, FLUSH]);
}

/** Reads what a server says to a push as it comes: in side bands its words, and a report that has packets of its own. */
export class ReportReader {
	readonly #report = new PacketReader();
	readonly #packets: Packet[] = [];
	readonly #words: Buffer[] = [];

	take(packet: Packet): void {
		if (!Buffer.isBuffer(packet)) return;
		const rest = packet.subarray(1);
		if (packet[0] === 1) this.#packets.push(...this.#report.read(rest));
		else if (packet[0] === 2) this.#words.push(rest);
		// The last words of a server that gives up.
		else this.#words.push(Buffer.from(`\n${rest.toString("utf8")}\n`));
	}

	/** What it comes to. Only a whole report counts: with anything less the push may have arrived, or not. */
	answer(updates: readonly RefUpdate[]): PushAnswer {
		const words = remoteLines(Buffer.concat(this.#words).toString("utf8"));
		const { failure, words: cut } = broken();
		if (this.#packets.at(-1) !== "flush") return { kind: "lost", failure, words: `${words}${cut}` };
		const [unpacked = "", ...lines] = this.#packets.filter((packet) => Buffer.isBuffer(packet)).map(textOf);
		const taken = new Set(lines.flatMap((text) => /^ok (\S+)/.exec(text)?.[1] ?? []));
		if (unpacked === "unpack ok" && updates.every(({ ref }) => taken.has(ref))) return { kind: "updated" };
		const reasons = lines.flatMap((text) => /^ng \S+ ?(.*)$/.exec(text)?.[1] ?? []);
		if (reasons.length === 0) return { kind: "lost", failure, words: `${words}${cut}` };
		const reason = reasons.find((text) => !text.startsWith("atomic")) ?? reasons[0] ?? "";
		const unpacking = unpacked === "unpack ok" ? "" : `error: remote ${unpacked}\n`;
		return { kind: "refused", reason, words: `${words}${unpacking}`, mayBeRepeated: false };
	}
}
