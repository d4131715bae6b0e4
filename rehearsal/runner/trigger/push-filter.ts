import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { fields, literalTexts } from "../plan/tokens.ts";

/**
 * Why a push does not start a workflow, or `undefined` when it does. Paths are those of the payload's
 * `commits[].added|modified|removed`.
 * @throws ReleaseError `unsupported` when there is a filter of paths and the payload names no files.
 */
export function whyNotStarted(
	trigger: TemplateToken | undefined,
	ref: string,
	payload: JsonObject,
): string | undefined {
	const filters = fields(trigger);
	const isTag = ref.startsWith("refs/tags/");
	const name = ref.replace(/^refs\/(heads|tags)\//, "");
	const [kind, other] = isTag ? ["tags", "branches"] : ["branches", "tags"];
	const has = (key: string) => filters.has(key) || filters.has(`${key}-ignore`);
	if (!has(kind) && has(other)) return `it starts for ${other} only, and ${ref} is none of them`;
	if (filters.has(kind) && !selects(literalTexts(filters.get(kind)), name)) return `\`${kind}\` does not name ${name}`;
	if (filters.has(`${kind}-ignore`) && selects(literalTexts(filters.get(`${kind}-ignore`)), name)) {
		return `\`${kind}-ignore\` names ${name}`;
	}
	if (isTag || !has("paths")) return undefined;
	const files = changedFiles(payload);
	const wanted = literalTexts(filters.get("paths"));
	if (filters.has("paths") && !files.some((file) => selects(wanted, file)))
		return "`paths` names none of the changed files";
	const ignored = literalTexts(filters.get("paths-ignore"));
	if (filters.has("paths-ignore") && files.every((file) => selects(ignored, file))) {
		return "`paths-ignore` names all changed files";
	}
	return undefined;
}

function changedFiles(payload: JsonObject): string[] {
	const commits: readonly Json[] = Array.isArray(payload.commits) ? payload.commits : [];
	const lists = commits.flatMap((commit) =>
		isJsonObject(commit) ? [commit.added, commit.modified, commit.removed] : [],
	);
	const files = lists.flatMap((list) =>
		Array.isArray(list) ? list.filter((file: Json) => typeof file === "string") : [],
	);
	if (files.length > 0) return files;
	throw new ReleaseError(
		"unsupported",
		"This workflow's push trigger filters by paths, and the event's payload names no changed files, so whether it starts cannot be said. Nothing was run. Give the payload `commits` with `added`, `modified` and `removed`.",
	);
}

/** The last pattern that matches decides; one that begins with `!` takes away. */
function selects(patterns: readonly string[], name: string): boolean {
	let selected = false;
	for (const pattern of patterns) {
		const negative = pattern.startsWith("!");
		if (filterPattern(negative ? pattern.slice(1) : pattern).test(name)) selected = !negative;
	}
	return selected;
}

/** GitHub's filter patterns: `*` stays within a `/`, `**` does not, `?` and `+` repeat the character before, `[]` is a set. */
function filterPattern(pattern: string): RegExp {
	const source = pattern.replaceAll(/\\.|\*\*\/?|\*|\?|\+|\[[^\]]*\]|[^*?+[\\]+|./gs, (part) => {
		if (part === "**/") return "(?:.*/)?";
		if (part === "**") return ".*";
		if (part === "*") return "[^/]*";
		if (part === "?" || part === "+" || (part.startsWith("[") && part.endsWith("]"))) return part;
		const text = part.startsWith("\\") ? part.slice(1) : part;
		return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
	});
	return new RegExp(`^${source}$`, "s");
}
