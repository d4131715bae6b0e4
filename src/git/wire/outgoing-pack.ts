import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { ObjectStore } from "../object-store.ts";
import { readObjects } from "../objects.ts";
import type { RefUpdate } from "../push.ts";

/** OBJ_TAG (gitformat-pack). */
const TAG = 4;

/**
 * The objects that a push must bring along. From a store without folders these are the tags that were made here, since
 * the commits that they name are the remote's own; else what is new on top of what each ref is now.
 */
export async function packFor(from: ObjectStore, updates: readonly RefUpdate[]): Promise<Buffer> {
	const targets = updates.map(({ target }) => target);
	if (from.filter === "tree:0") {
		const objects = await readObjects(from, targets);
		return packTags(objects.flatMap((object) => (object?.type === "tag" ? [object.bytes] : [])));
	}
	const revisions = updates.flatMap(({ target, expected }) => [target, ...(expected ? [`^${expected}`] : [])]);
	return from.read(["pack-objects", "--quiet", "--revs", "--stdout"], `${revisions.join("\n")}\n`);
}

/** A pack of annotated tags (gitformat-pack), which may be empty; a process of Git's would cost more than this. */
export function packTags(tags: readonly Buffer[]): Buffer {
	const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
	header.writeUInt32BE(tags.length, 8);
	const entries = tags.flatMap((bytes) => [entryHead(TAG, bytes.length), deflateSync(bytes)]);
	const pack = Buffer.concat([header, ...entries]);
	return Buffer.concat([pack, createHash("sha1").update(pack).digest()]);
}

/** Type and size: 4 bits of the size in the first byte, 7 in each that follows. */
function entryHead(type: number, size: number): Buffer {
	const bytes: number[] = [];
	let byte = (type << 4) | (size & 0xf);
	for (let rest = Math.floor(size / 16); ; rest = Math.floor(rest / 128)) {
		if (rest === 0) return Buffer.from([...bytes, byte]);
		bytes.push(byte | 0x80);
		byte = rest & 0x7f;
	}
}
