import { isCommitId } from "../../refs/commit-id.ts";
import type { RefState } from "../ref-state.ts";
import type { Capabilities } from "./advertisement.ts";
import { DELIMITER, FLUSH, line, type Packet, textOf } from "./packet.ts";

/** The beginning of every command (gitprotocol-v2): its name, and what both sides can do. */
export function command(name: string, { names, objectFormat }: Capabilities, args: readonly string[]): Buffer {
	const common = [
		`command=${name}`,
		...(names.has("agent") ? ["agent=release-actions"] : []),
		...(names.has("object-format") ? [`object-format=${objectFormat}`] : []),
	];
	return Buffer.concat([...common.map(line), DELIMITER, ...args.map(line), FLUSH]);
}

/** The longest text that everything begins with that a pattern matches. */
export function prefixOf(pattern: string): string {
	return pattern.split("*")[0] ?? "";
}

export function listCommand(capabilities: Capabilities, prefixes: Iterable<string>): Buffer {
	return command("ls-refs", capabilities, ["peel", ...[...prefixes].map((prefix) => `ref-prefix ${prefix}`)]);
}

/** Reads what `ls-refs` answers; undefined when that is not understood. */
export function parseListing(packets: readonly Packet[]): ReadonlyMap<string, RefState> | undefined {
	const refs = new Map<string, RefState>();
	if (packets.at(-1) !== "flush") return undefined;
	for (const packet of packets.slice(0, -1)) {
		const [object = "", name = "", ...attributes] = Buffer.isBuffer(packet) ? textOf(packet).split(" ") : [];
		if (!isCommitId(object) || name === "") return undefined;
		const peeled = attributes.find((attribute) => attribute.startsWith("peeled:"))?.slice("peeled:".length) ?? object;
		if (!isCommitId(peeled)) return undefined;
		refs.set(name, { object, commit: peeled });
	}
	return refs;
}
