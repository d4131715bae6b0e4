import { field, listField, textField } from "../http/json-field.ts";
import { type Read, type RestReader, readAll, readOne, repositoryPath } from "./rest.ts";

/** Somebody whom a ruleset does not bind. */
export interface BypassActor {
	readonly type: string;
	/** Null for those that are one of a kind, such as deploy keys. */
	readonly id: number | null;
	readonly mode: string;
}

/** A ruleset: what may not be done to which refs, and by whom all the same. */
export interface Ruleset {
	readonly id: number;
	readonly name: string;
	/** `branch` or `tag`; others are none of ours. */
	readonly target: string;
	/** Whether it is in force, not switched off or only tried. */
	readonly active: boolean;
	/** Whether it is the repository's own; an organisation's is not ours to change. */
	readonly own: boolean;
	readonly include: readonly string[];
	readonly exclude: readonly string[];
	/** `creation`, `update`, `deletion`, `non_fast_forward`, … */
	readonly rules: readonly string[];
	/** Undefined where the token may not see it: GitHub shows it to those who may change the ruleset. */
	readonly bypass: readonly BypassActor[] | undefined;
}

/** All rulesets that bind the repository, its organisation's with them. */
export async function readRulesets(reader: RestReader): Promise<Read<readonly Ruleset[]>> {
	const { owner, name } = reader.place;
	const [doing, permission] = [`read the rulesets of ${owner}/${name}`, "contents: read"];
	const path = repositoryPath(reader.place, "rulesets");
	const ids = await readAll(reader, { path, doing, permission, parse: parseId });
	if (ids.kind === "hidden") return ids;
	const rulesets: Ruleset[] = [];
	for (const id of ids.value) {
		const one = await readOne(reader, { path: `${path}/${id}`, doing, permission, parse: parseRuleset });
		if (one.kind === "hidden") return one;
		rulesets.push(one.value);
	}
	return { kind: "read", value: rulesets };
}

function parseId(value: unknown): number | undefined {
	const id = field(value, "id");
	return typeof id === "number" ? id : undefined;
}

function parseRuleset(value: unknown): Ruleset | undefined {
	const id = parseId(value);
	const name = textField(value, "name");
	if (id === undefined || name === undefined) return undefined;
	const refs = field(field(value, "conditions"), "ref_name");
	const texts = (list: readonly unknown[]) => list.filter((one) => typeof one === "string");
	const bypass = field(value, "bypass_actors");
	return {
		id,
		name,
		target: textField(value, "target") ?? "branch",
		active: textField(value, "enforcement") === "active",
		own: textField(value, "source_type") === "Repository",
		include: texts(listField(refs, "include")),
		exclude: texts(listField(refs, "exclude")),
		rules: texts(listField(value, "rules").map((rule) => textField(rule, "type"))),
		bypass: Array.isArray(bypass) ? bypass.map(parseActor) : undefined,
	};
}

function parseActor(value: unknown): BypassActor {
	const id = field(value, "actor_id");
	return {
		type: textField(value, "actor_type") ?? "?",
		id: typeof id === "number" ? id : null,
		mode: textField(value, "bypass_mode") ?? "always",
	};
}
