import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { TagName } from "../refs/ref-name.ts";
import { type Identity, signature } from "./identity.ts";
import type { Repository } from "./repository.ts";

export interface NewTag {
	readonly name: TagName;
	readonly target: CommitId;
	readonly message: string;
	readonly identity: Identity;
	readonly date: Date;
}

/**
 * Makes an annotated tag's object, here alone: `pushRefs` points a ref at it, and finds out there whether the remote has
 * the target. The same arguments give the same id, signatures aside. A tag's signature is the end of its message
 * (gitformat-signature(5)).
 */
export async function createTag(repository: Repository, tag: NewTag): Promise<CommitId> {
	const message = tag.message.endsWith("\n") ? tag.message : `${tag.message}\n`;
	const head = `object ${tag.target}\ntype commit\ntag ${tag.name}\ntagger ${signature(tag.identity, tag.date)}\n`;
	const payload = `${head}\n${message}`;
	const signed = (await tag.identity.sign?.(Buffer.from(payload))) ?? "";
	const output = await repository.graph.read(["hash-object", "-t", "tag", "-w", "--stdin"], payload + signed);
	const id = output.toString().trim();
	if (isCommitId(id)) return id;
	throw new ReleaseError(
		"internal",
		`git hash-object did not name the tag ${tag.name} that it made. Nothing was pushed.`,
	);
}
