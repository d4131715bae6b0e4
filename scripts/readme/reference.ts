import { isDeepStrictEqual } from "node:util";
import { code, table } from "../../src/markdown/markdown.ts";
import type { Host } from "../action-facts.ts";
import { type DocumentedAction, shortName, usesOf } from "./action-file.ts";

const HOSTS: Readonly<Record<Host, string>> = {
	remote: "the host of `remote`",
	"manifest-remote": "the host of `manifest-remote`",
	registry: "the image's registry, and the token service and the storage that it names",
	api: "`GITHUB_API_URL`",
};

/** The whole reference, as Markdown. */
export function reference(actions: readonly DocumentedAction[]): string {
	const parts = [
		"<!-- Written by `npm run readme` from each action.yml and scripts/action-facts.ts: change those. -->",
		"# Reference: the actions",
		"What each action takes and gives, what its job's `permissions` must allow, and which hosts it contacts: these and no others. In `packages`, only ghcr.io follows the job's permissions; another registry has its own.",
		actions
			.filter(({ folder }) => folder !== ".")
			.map(contentsLine)
			.join("\n"),
		...actions.map((action) => section(action, actions)),
	];
	return `${parts.join("\n\n")}\n`;
}

function contentsLine(action: DocumentedAction): string {
	return `- [\`${shortName(action)}\`](#${shortName(action)}): ${firstSentence(action)}`;
}

export function firstSentence({ description }: DocumentedAction): string {
	return /^.*?[.?](?=\s|$)/s.exec(description)?.[0] ?? description;
}

function section(action: DocumentedAction, all: readonly DocumentedAction[]): string {
	const twin = all.find((other) => other !== action && isSame(other, action));
	if (action.folder === "." && twin !== undefined) {
		return `## At the root\n\n\`uses: ${usesOf(action)}\` is [\`${shortName(twin)}\`](#${shortName(twin)}): the same inputs, outputs, permissions and hosts.`;
	}
	return [
		`## ${shortName(action)}`,
		action.description,
		`\`uses: ${usesOf(action)}\``,
		[
			`- Permissions: ${permissions(action)}`,
			`- Contacts: ${action.facts.hosts.map((host) => HOSTS[host]).join("; ")}`,
		].join("\n"),
		inputs(action),
		outputs(action),
	].join("\n\n");
}

function isSame(one: DocumentedAction, other: DocumentedAction): boolean {
	const names = ({ inputs, outputs, facts }: DocumentedAction) => [inputs, Object.keys(outputs), facts];
	return isDeepStrictEqual(names(one), names(other));
}

function permissions({ facts }: DocumentedAction): string {
	return Object.entries(facts.permissions)
		.map(([scope, access]) => code(`${scope}: ${access}`))
		.join(", ");
}

function inputs(action: DocumentedAction): string {
	const rows = Object.entries(action.inputs).map(([name, { description, required, default: value = "" }]) => [
		code(name),
		cell(description),
		required ? "**required**" : code(value),
	]);
	return table(["input", "what it is", "default"], rows);
}

function outputs(action: DocumentedAction): string {
	return table(
		["output", "what it is"],
		Object.entries(action.outputs).map(([name, { description }]) => [code(name), cell(description)]),
	);
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
