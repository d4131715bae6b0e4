import { type Access, violationOf } from "./access.ts";
import { git, makeCommit, text, tipOf } from "./git.ts";
import { GraphqlFault } from "./graphql-fault.ts";
import { commitNode, type Node } from "./query.ts";

/** `CreateCommitOnBranchInput` of GitHub's published schema, as far as it is used. */
interface Input {
	readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
	readonly expectedHeadOid: string;
	readonly message: { readonly headline: string; readonly body?: string };
	readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[] };
}

export function mutationRoot(access: Access): Node {
	return {
		type: "Mutation",
		fields: { createCommitOnBranch: (args) => createCommitOnBranch(access, args.get("input") as Input) },
	};
}

async function createCommitOnBranch(access: Access, input: Input): Promise<Node> {
	const { repositoryNameWithOwner, branchName } = input.branch;
	const [owner = "", name = ""] = repositoryNameWithOwner.split("/");
	const folder = access.folderOf(owner, name);
	const ref = `refs/heads/${branchName}`;
	if (folder === undefined || (await tipOf(folder, ref)) === undefined) {
		throw new GraphqlFault("NOT_FOUND", "A branch was not found for the given input.");
	}
	if (access.access !== "write") throw new GraphqlFault("FORBIDDEN", "Resource not accessible by integration");
	const violation = violationOf(access, ref);
	if (violation !== undefined) throw new GraphqlFault("UNPROCESSABLE", violation);
	const { expectedHeadOid: parent } = input;
	if ((await tipOf(folder, ref)) !== parent) throw stale(parent);
	const { headline, body } = input.message;
	const message = body === undefined ? headline : `${headline}\n\n${body}`;
	const tree = await treeWith(folder, parent, input.fileChanges.additions);
	const commit = await makeCommit(folder, { tree, parents: [parent], message, by: access.name });
	await git(folder, ["update-ref", ref, commit, parent]).catch(() => {
		throw stale(parent);
	});
	access.signs?.(commit);
	return { type: "CreateCommitOnBranchPayload", fields: { commit: () => commitNode(folder, commit) } };
}

function stale(expected: string): GraphqlFault {
	return new GraphqlFault(
		"STALE_DATA",
		`Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
	);
}

/** The parent's tree with these files, all of them plain: the mutation knows no modes. */
async function treeWith(folder: string, parent: string, additions: Input["fileChanges"]["additions"]): Promise<string> {
	const lines = await Promise.all(
		additions.map(async ({ path, contents }) => {
			const blob = await text(folder, ["hash-object", "-w", "--stdin"], Buffer.from(contents, "base64"));
			return { path, line: `100644 blob ${blob}\t${path}\0` };
		}),
	);
	const paths = new Set(lines.map(({ path }) => path));
	const old = (await git(folder, ["ls-tree", "-r", "-z", parent])).toString().split("\0").filter(Boolean);
	const kept = old.filter((line) => !paths.has(line.slice(line.indexOf("\t") + 1)));
	return treeOf(folder, [...kept.map((line) => `${line}\0`), ...lines.map(({ line }) => line)]);
}

/** A tree of entries with whole paths, made folder by folder. */
export async function treeOf(folder: string, lines: readonly string[]): Promise<string> {
	const here: string[] = [];
	const below = new Map<string, string[]>();
	for (const line of lines) {
		const tab = line.indexOf("\t");
		const path = line.slice(tab + 1);
		const slash = path.indexOf("/");
		if (slash < 0) here.push(line);
		else {
			const name = path.slice(0, slash);
			below.set(name, [...(below.get(name) ?? []), `${line.slice(0, tab + 1)}${path.slice(slash + 1)}`]);
		}
	}
	for (const [name, inside] of below) here.push(`040000 tree ${await treeOf(folder, inside)}\t${name}\0`);
	return text(folder, ["mktree", "-z", "--missing"], here.join(""));
}
