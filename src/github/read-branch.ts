import type { FileState, Tip } from "../branches/branches.ts";
import { foldersAbove, requireRepositoryPath } from "../branches/repository-path.ts";
import { type EntryKind, kindOf, requireFiles } from "../branches/require-files.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { field, textField } from "../http/json-field.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import { blobBytes } from "./blob-bytes.ts";
import { type GithubClient, unauthorized, unavailable } from "./client.ts";
import { type GraphqlAnswer, query } from "./graphql.ts";
import type { GithubPlace } from "./place.ts";

/** A branch's newest commit with some of its files, in one request; undefined when there is no such branch. */
export async function readBranch(
	client: GithubClient,
	place: GithubPlace,
	branch: BranchName,
	paths: readonly string[],
): Promise<Tip | undefined> {
	for (const path of paths) requireRepositoryPath(path);
	const doing = `read the branch ${branch} of ${place.url}`;
	const folders = [...new Set(paths.flatMap(foldersAbove))];
	const files = selection("file", [...new Set(paths)], "mode oid object { ... on Blob { text } }");
	const above = selection("folder", folders, "mode");
	const fields = `oid committedDate ${files.fields} ${above.fields}`;
	const target = await askTarget(client, place, branch, doing, { ...files.variables, ...above.variables }, fields);
	if (target === undefined) return undefined;
	const entries = new Map<string, EntryKind>();
	for (const [alias, path] of [...Object.entries(files.variables), ...Object.entries(above.variables)]) {
		const mode = modeOf(field(target, alias));
		if (mode !== undefined) entries.set(path, kindOf(mode));
	}
	requireFiles(entries, paths, `the branch ${branch}`);
	const commit = idOf(target, place, doing);
	const committedAt = new Date(textField(target, "committedDate") ?? "");
	return { commit, committedAt, files: await readFiles(client, place, target, files.variables) };
}

/** Aliased fields, one for each path, whose arguments are variables: no path is ever part of a query's text. */
function selection(kind: "file" | "folder", paths: readonly string[], fields: string) {
	const variables = Object.fromEntries(paths.map((path, index) => [`${kind}${index}`, path]));
	const aliases = Object.keys(variables);
	return { variables, fields: aliases.map((alias) => `${alias}: file(path: $${alias}) { ${fields} }`).join(" ") };
}

/** The commit that the branch points to, with these fields; undefined when there is no such branch. */
export async function askTarget(
	client: GithubClient,
	place: GithubPlace,
	branch: BranchName,
	doing: string,
	paths: Readonly<Record<string, string>>,
	fields: string,
): Promise<unknown> {
	const { owner, name } = place;
	const parameters = ["owner", "name", "ref", ...Object.keys(paths)].map((variable) => `$${variable}: String!`);
	const answer = await query(client, place, {
		query: `query (${parameters.join(", ")}) { repository(owner: $owner, name: $name) { nameWithOwner ref(qualifiedName: $ref) { target { ... on Commit { ${fields} } } } } }`,
		variables: { owner, name, ref: branchRef(branch), ...paths },
		doing,
	});
	const repository = field(answer.data, "repository");
	requireAnswered(answer, repository, place, doing);
	const ref = field(repository, "ref");
	return ref === null || ref === undefined ? undefined : field(ref, "target");
}

/** A path that is not there is none of a reader's faults, however it is said. */
function requireAnswered(answer: GraphqlAnswer, repository: unknown, place: GithubPlace, doing: string): void {
	const { graphql: url, owner, name } = place;
	const faults = answer.errors.filter(({ path }) => !/^(file|folder)\d+$/.test(String(path.at(-1))));
	if (faults.some(({ type }) => type === "NOT_FOUND")) throw unauthorized({ url, doing }, answer.words);
	if (faults.length > 0) throw unavailable({ url, doing }, `answered ${answer.words}`);
	const present = textField(repository, "nameWithOwner");
	if (present === undefined) throw unavailable({ url, doing }, "answered without the repository");
	if (present.toLowerCase() === `${owner}/${name}`.toLowerCase()) return;
	throw new ReleaseError(
		"invalid-input",
		`${place.url} was renamed: it is ${present} now. Nothing was written. Give its present address.`,
	);
}

/** GraphQL has a mode's number: 33188 is 100644 in octal digits. */
function modeOf(entry: unknown): string | undefined {
	const mode = field(entry, "mode");
	return typeof mode === "number" ? mode.toString(8).padStart(6, "0") : undefined;
}

function idOf(target: unknown, place: GithubPlace, doing: string): CommitId {
	const oid = textField(target, "oid") ?? "";
	if (isCommitId(oid)) return oid;
	throw unavailable({ url: place.graphql, doing }, "answered without the branch's commit");
}

async function readFiles(
	client: GithubClient,
	place: GithubPlace,
	target: unknown,
	paths: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, FileState>> {
	const files = new Map<string, FileState>();
	for (const [alias, path] of Object.entries(paths)) {
		const entry = field(target, alias);
		const mode = modeOf(entry);
		const oid = textField(entry, "oid");
		if (mode === undefined || oid === undefined) continue;
		const text = textField(field(entry, "object"), "text");
		files.set(path, { mode, bytes: await blobBytes(client, place, oid, text) });
	}
	return files;
}
