import { type Access, violationOf } from "./access.ts";
import { treeOf } from "./create-commit.ts";
import { git, makeCommit, text, tipOf } from "./git.ts";

export interface RestAnswer {
	readonly status: number;
	readonly body: unknown;
}

/** The Git database of GitHub's REST API: `/repos/{owner}/{repo}/git/…`, as far as it is used. */
export async function gitData(
	access: Access,
	method: string,
	[owner = "", name = "", kind = "", id = ""]: readonly string[],
	body: unknown,
): Promise<RestAnswer> {
	const folder = access.folderOf(owner, name);
	if (folder === undefined) return message(404, "Not Found");
	if (method === "GET" && kind === "blobs") return { status: 200, body: await git(folder, ["cat-file", "blob", id]) };
	if (method !== "POST") return message(404, "Not Found");
	if (access.access !== "write") return message(403, "Resource not accessible by integration");
	if ((await text(folder, ["for-each-ref", "--count=1"])) === "") return message(409, "Git Repository is empty.");
	return create(access, folder, kind, body);
}

interface Bodies {
	readonly blobs: { readonly content: string; readonly encoding: "base64" | "utf-8" };
	readonly trees: { readonly tree: readonly { readonly path: string; readonly mode: string; readonly sha: string }[] };
	readonly commits: { readonly message: string; readonly tree: string; readonly parents: readonly string[] };
	readonly refs: { readonly ref: string; readonly sha: string };
}

async function create(access: Access, folder: string, kind: string, body: unknown): Promise<RestAnswer> {
	if (kind === "blobs") {
		const { content, encoding } = body as Bodies["blobs"];
		const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
		return made(await text(folder, ["hash-object", "-w", "--stdin"], bytes));
	}
	if (kind === "trees") {
		const { tree } = body as Bodies["trees"];
		return made(
			await treeOf(
				folder,
				tree.map(({ path, mode, sha }) => `${mode} blob ${sha}\t${path}\0`),
			),
		);
	}
	if (kind === "commits") {
		return made(await makeCommit(folder, { ...(body as Bodies["commits"]), by: access.name }));
	}
	return kind === "refs" ? createRef(access, folder, body as Bodies["refs"]) : message(404, "Not Found");
}

async function createRef(access: Access, folder: string, { ref, sha }: Bodies["refs"]): Promise<RestAnswer> {
	const violation = violationOf(access, ref);
	if (violation !== undefined) return message(422, violation);
	if ((await tipOf(folder, ref)) !== undefined) return message(422, "Reference already exists");
	const isCreated = await git(folder, ["update-ref", ref, sha, "0".repeat(40)]).then(
		() => true,
		() => false,
	);
	return isCreated
		? { status: 201, body: { ref, object: { type: "commit", sha } } }
		: message(422, "Reference update failed");
}

function made(sha: string): RestAnswer {
	return { status: 201, body: { sha } };
}

export function message(status: number, words: string): RestAnswer {
	return {
		status,
		body: { message: words, documentation_url: "https://docs.github.com/rest", status: String(status) },
	};
}
