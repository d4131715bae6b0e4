import { breakingAmong, type Change, migrationsAmong } from "../changelog/changes.ts";
import { code, cut, plain, table } from "../markdown/markdown.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import type { ServiceChanges, ServiceRequest } from "./deployment-request.ts";
import type { WebLinks } from "./web-links.ts";

/** How much is shown, and what can be linked. */
export interface Manner {
	/** How many commits are listed for each service; what is left out is counted. */
	readonly commits: number;
	readonly links: WebLinks | undefined;
}

/** Of a title, this much is enough to recognise it; titles have no limit of their own. */
const TITLE = 120;
const PEOPLE = 20;
/** As many breaking changes are shown apart: the others are marked in the list. */
const APART = 30;
/** As many commits are shown at once; more of them are folded. */
const UNFOLDED = 12;

/** The commits between what runs and what comes: what must not be missed first, then the list of them. */
export function describeChanges({ plan, changes }: ServiceRequest, manner: Manner): string[] {
	if (typeof changes === "string") return [`_The commits are not known._ ${plain(changes)}`];
	const { coming, going, kept } = changes;
	const [breaking, migrating] = [breakingAmong(coming), migrationsAmong(coming)];
	const breaks = (change: Change) => `${lineOf(change, manner)}: ${text(change.breaking ?? "")}`;
	const paths = (change: Change) =>
		`${lineOf(change, manner)}: ${some(change.migrations, 5, (path) => code(cut(path, 200)))}`;
	return [
		summed(plan.service, plan.commit, changes, manner),
		...alert("CAUTION", counted(breaking.length, "breaking change"), breaking.map(breaks), manner),
		...alert("WARNING", `${counted(migrating.length, "commit")} with migrations`, migrating.map(paths), manner),
		...alert(
			"WARNING",
			`${counted(going.length, "commit")} of what runs now, not in what comes`,
			going.map((change) => lineOf(change, manner)),
			manner,
		),
		describeKept(kept),
		listed(changes, manner),
	].filter((part) => part !== "");
}

function describeKept(kept: ServiceChanges["kept"]): string {
	if (kept === 0) return "";
	if (kept === "unknown") return "Whether their change comes by other commits, such as cherry-picks, is not known.";
	return `${kept} more of what runs now ${kept === 1 ? "comes" : "come"} by another commit, such as a cherry-pick.`;
}

function summed(service: string, to: CommitId, { from, coming, total, unread }: ServiceChanges, { links }: Manner) {
	if (from === to) return `It is the commit that runs already, ${code(shortId(to))}: no commit comes.`;
	const range = `${code(shortId(from))} → ${code(shortId(to))}`;
	const where = links === undefined ? range : `[${range}](${links.compare(from, to)})`;
	if (total === 0) return `No commit comes in ${where}.`;
	const people = [...new Set(coming.flatMap(({ authors }) => authors))];
	const by = people.length === 0 ? "" : ` by ${some(people, PEOPLE, (name) => plain(cut(name, 60)))}`;
	const old = unread === 0 ? "" : ` The oldest ${unread} were not looked at.`;
	return `Of ${counted(total, "commit")} in ${where}, ${coming.length} touched ${plain(service)} or what it is built from${by}.${old}`;
}

function alert(kind: "CAUTION" | "WARNING", title: string, items: readonly string[], { commits }: Manner) {
	if (items.length === 0) return [];
	const shown = items.slice(0, Math.min(commits, APART)).map((item) => `> - ${item}`);
	const more = items.length - shown.length;
	const rest = more === 0 ? [] : [`> - and ${more} more`];
	return [[`> [!${kind}]`, `> **${title}**`, ">", ...shown, ...rest].join("\n")];
}

function listed({ coming }: ServiceChanges, manner: Manner): string {
	if (coming.length === 0) return "";
	const shown = coming.slice(0, manner.commits);
	if (shown.length === 0) return `The list of ${counted(coming.length, "commit")} does not fit here.`;
	const rows = shown.map((change) => [
		commitOf(change, manner),
		pullRequestOf(change, manner),
		`${marks(change)}${titleOf(change)}`,
		change.authors.map((name) => plain(cut(name, 60))).join(", "),
	]);
	const more = coming.length - shown.length;
	const rest = more === 0 ? "" : `\n\nAnd ${more} more, all older.`;
	const list = `${table(["commit", "pull request", "what", "who"], rows)}${rest}`;
	if (coming.length <= UNFOLDED) return list;
	const title = `The ${more === 0 ? "" : `newest ${shown.length} of `}${counted(coming.length, "commit")}`;
	return `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
}

function marks({ breaking, migrations, revertedBy, isOwn }: Change): string {
	return [
		breaking === undefined ? "" : "**breaking** ",
		migrations.length === 0 ? "" : "**migration** ",
		revertedBy === undefined ? "" : `_reverted by ${code(shortId(revertedBy))}_ `,
		isOwn ? "" : "_shared_ ",
	].join("");
}

/** A commit in a sentence of its own. */
function lineOf(change: Change, manner: Manner): string {
	const parts = [commitOf(change, manner), pullRequestOf(change, manner), titleOf(change)];
	return parts.filter((part) => part !== "").join(" ");
}

function titleOf({ type, scope, description }: Change): string {
	const prefix = type === undefined || type === "revert" ? "" : `${type}${scope === undefined ? "" : `(${scope})`}: `;
	return text(`${prefix}${description}`);
}

function commitOf({ commit }: Change, { links }: Manner): string {
	const id = code(shortId(commit));
	return links === undefined ? id : `[${id}](${links.commit(commit)})`;
}

function pullRequestOf({ pullRequest }: Change, { links }: Manner): string {
	if (pullRequest === undefined) return "";
	return links === undefined ? plain(`#${pullRequest}`) : `[#${pullRequest}](${links.pullRequest(pullRequest)})`;
}

/** The first of them, and how many more there are. */
export function some<Item>(items: readonly Item[], most: number, show: (item: Item) => string): string {
	const shown = items.slice(0, most).map(show).join(", ");
	return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

function text(words: string): string {
	return plain(cut(words, TITLE));
}

function counted(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
