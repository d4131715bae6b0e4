import { createHash } from "node:crypto";
import { ReleaseError } from "../errors/release-error.ts";
import type { GithubClient } from "./client.ts";
import type { GithubPlace } from "./place.ts";

/**
 * A file's exact bytes: GraphQL gives text, and none for what it takes for binary or too long. Bytes are ours when
 * they have the blob's own id; otherwise they are asked for as they are, with one request more.
 */
export async function blobBytes(
	client: GithubClient,
	{ rest, owner, name }: GithubPlace,
	oid: string,
	text: string | undefined,
): Promise<Buffer> {
	const given = Buffer.from(text ?? "");
	if (blobId(given) === oid) return given;
	const url = new URL(`${rest}/repos/${owner}/${name}/git/blobs/${oid}`);
	const doing = `read a file of ${owner}/${name} (blob ${oid})`;
	const { body } = await client.ask({ method: "GET", url, accept: "application/vnd.github.raw+json", doing });
	if (blobId(body) === oid) return body;
	throw new ReleaseError(
		"api-unavailable",
		`Could not ${doing}: ${url.host} gave other bytes than those that the commit has. Nothing was written. Is there something between here and the API that changes what is sent? Use "commit-with: git" otherwise.`,
	);
}

/** The id that Git gives to a file's content. */
export function blobId(bytes: Buffer): string {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
