import { type CommitId, isCommitId } from "../../refs/commit-id.ts";
import { type Packet, textOf } from "./packet.ts";

/** What a server can do for readers (gitprotocol-v2, capability advertisement). */
export interface Capabilities {
	readonly objectFormat: string;
	/** Of the command fetch: `shallow`, `filter`. */
	readonly fetching: ReadonlySet<string>;
	readonly names: ReadonlySet<string>;
}

/** Undefined: this is not version 2 of the protocol, or it lacks one of the two commands. */
export function parseCapabilities(packets: readonly Packet[]): Capabilities | undefined {
	const [version, ...others] = linesOf(withoutService(packets, "upload-pack"));
	if (version !== "version 2" || packets.at(-1) !== "flush") return undefined;
	const values = new Map(others.map((text): [string, string] => keyAndValue(text)));
	if (!values.has("ls-refs") || !values.has("fetch")) return undefined;
	return {
		objectFormat: values.get("object-format") ?? "sha1",
		fetching: new Set(values.get("fetch")?.split(" ")),
		names: new Set(values.keys()),
	};
}

/** The refs as a server announces them to who wants to push (gitprotocol-pack, reference discovery). */
export interface Announcement {
	readonly refs: ReadonlyMap<string, CommitId>;
	readonly capabilities: ReadonlyMap<string, string>;
}

/** Undefined: this is no announcement. */
export function parseAnnouncement(packets: readonly Packet[]): Announcement | undefined {
	const own = withoutService(packets, "receive-pack");
	const refs = new Map<string, CommitId>();
	let capabilities: ReadonlyMap<string, string> | undefined;
	if (own.at(-1) !== "flush") return undefined;
	for (const text of linesOf(own)) {
		const [entry = "", words] = text.split("\0");
		capabilities ??= new Map((words ?? "").split(" ").map(keyAndValue));
		const [id = "", name = ""] = entry.split(" ");
		// Objects that are there without a ref (`.have`), and, of a server that is a shallow clone, where it ends.
		if (id === "shallow" || name === ".have" || name === "capabilities^{}") continue;
		// Object names by SHA-256 are longer: the capabilities say what they are.
		if (!/^[0-9a-f]{40,64}$/.test(id) || name === "") return undefined;
		if (isCommitId(id)) refs.set(name, id);
	}
	return capabilities === undefined ? undefined : { refs, capabilities };
}

/** Over HTTP an answer may begin with the service's name and a flush (gitprotocol-http). */
function withoutService(packets: readonly Packet[], service: string): readonly Packet[] {
	const [first, second] = packets;
	const isNamed = Buffer.isBuffer(first) && textOf(first) === `# service=git-${service}` && second === "flush";
	return isNamed ? packets.slice(2) : packets;
}

function linesOf(packets: readonly Packet[]): string[] {
	return packets.filter((packet) => Buffer.isBuffer(packet)).map(textOf);
}

function keyAndValue(text: string): [string, string] {
	const at = text.indexOf("=");
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
