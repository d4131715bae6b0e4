import { git, text, tipOf } from "./git.ts";
import { GraphqlFault } from "./graphql-fault.ts";
import type { Field, Selection } from "./graphql-text.ts";

/** A node of the graph: what its type is, and how each field that GitHub's schema gives it is found. */
export interface Node {
	readonly type: string;
	readonly fields: Readonly<Record<string, (args: ReadonlyMap<string, unknown>) => Promise<unknown> | unknown>>;
}

/** `folderOf` gives a repository's folder, undefined where the caller may not see one. */
export function queryRoot(folderOf: (owner: string, name: string) => string | undefined): Node {
	return {
		type: "Query",
		fields: {
			repository(args) {
				const nameWithOwner = `${args.get("owner")}/${args.get("name")}`;
				const folder = folderOf(String(args.get("owner")), String(args.get("name")));
				if (folder !== undefined) return repositoryNode(folder, nameWithOwner);
				throw new GraphqlFault("NOT_FOUND", `Could not resolve to a Repository with the name '${nameWithOwner}'.`);
			},
		},
	};
}

function repositoryNode(folder: string, nameWithOwner: string): Node {
	return {
		type: "Repository",
		fields: {
			nameWithOwner: () => nameWithOwner,
			async ref(args) {
				const tip = await tipOf(folder, String(args.get("qualifiedName")));
				return tip === undefined ? null : { type: "Ref", fields: { target: () => commitNode(folder, tip) } };
			},
		},
	};
}

export function commitNode(folder: string, oid: string): Node {
	const show = (format: string) => git(folder, ["show", "-s", `--format=${format}`, oid]);
	return {
		type: "Commit",
		fields: {
			oid: () => oid,
			committedDate: async () => (await show("%cI")).toString().trim().replace("+00:00", "Z"),
			message: async () => (await show("%B")).toString().trimEnd(),
			async parents(args) {
				const parents = (await show("%P")).toString().trim().split(" ").filter(Boolean);
				return connection(folder, parents.slice(0, first(args)));
			},
			async history(args) {
				return connection(folder, (await text(folder, ["rev-list", `-${first(args)}`, oid])).split("\n"));
			},
			file: (args) => fileNode(folder, oid, String(args.get("path"))),
		},
	};
}

function first(args: ReadonlyMap<string, unknown>): number {
	const limit = Number(args.get("first"));
	if (limit >= 1 && limit <= 100) return limit;
	throw new GraphqlFault("EXCESSIVE_PAGINATION", "A connection needs `first` from 1 to 100.");
}

function connection(folder: string, oids: readonly string[]): Node {
	return { type: "Connection", fields: { nodes: () => oids.map((oid) => commitNode(folder, oid)) } };
}

async function fileNode(folder: string, commit: string, path: string): Promise<Node | null> {
	const line = await text(folder, ["ls-tree", "-t", "-z", commit, "--", path]);
	const [, mode = "", oid = ""] =
		line
			.split("\0")
			.map((entry) => /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry))
			.find((entry) => entry?.[3] === path) ?? [];
	if (mode === "") return null;
	return {
		type: "TreeEntry",
		fields: {
			mode: () => Number.parseInt(mode, 8),
			oid: () => oid,
			object: () => (/^1[02]0/.test(mode) ? blobNode(folder, oid) : { type: "Tree", fields: {} }),
		},
	};
}

function blobNode(folder: string, oid: string): Node {
	return {
		type: "Blob",
		fields: {
			/** As GitHub: null where there is a NUL or what is no UTF-8. */
			async text() {
				const bytes = await git(folder, ["cat-file", "blob", oid]);
				const content = bytes.toString("utf8");
				return bytes.includes(0) || !Buffer.from(content).equals(bytes) ? null : content;
			},
		},
	};
}

/** The answer to a selection; a field that the type does not have is the caller's fault. */
export async function resolve(node: Node, selection: readonly Selection[]): Promise<Record<string, unknown>> {
	const answer: Record<string, unknown> = {};
	for (const part of selection) {
		if (part.kind === "field") answer[part.alias] = await resolveField(node, part);
		else if (part.type === node.type) Object.assign(answer, await resolve(node, part.selection));
	}
	return answer;
}

async function resolveField(node: Node, field: Field): Promise<unknown> {
	const find = node.fields[field.name];
	if (find === undefined) throw GraphqlFault.undefinedField(field.name, node.type);
	const value = await find(field.args);
	if (Array.isArray(value)) return Promise.all(value.map((one: Node) => resolve(one, field.selection)));
	return isNode(value) ? resolve(value, field.selection) : value;
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && "fields" in value;
}
