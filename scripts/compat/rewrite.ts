import { isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from "yaml";
import { parseDocument } from "../../src/documents/document.ts";
import { errorAt, type Place } from "../../src/documents/place.ts";
import { applySplices, type Splice } from "../../src/manifests/yaml/splice.ts";

const OWNER = "org/release-actions";

interface File {
	readonly text: string;
	placeOf(offset: number): Place;
}

/**
 * A workflow or an action.yml for runners that do not know the self-repository form: `$/x` is spelled
 * `org/release-actions/x@tag`, a major version (`org/release-actions/x@v1`) becomes that tag, too, since `v1` itself is for
 * newer runners, and the keys `queue` and `deployment` are gone. Every other byte stays.
 * @throws ReleaseError `invalid-config` with line and column, where such a key shares its line with something else
 */
export function rewriteForCompat(path: string, text: string, tag: string): string {
	const file = parseDocument({ path, text });
	const { root } = file;
	const jobs = valuesOf(at(root, "jobs"));
	const owners = [root, ...jobs];
	const steps = [...jobs.map((job) => at(job, "steps")), at(root, "runs", "steps")].flatMap(itemsOf);
	return applySplices(text, [
		...[...jobs, ...steps].flatMap((each) => spelledOut(file, at(each, "uses"), tag)),
		...owners.flatMap((each) => without(file, at(each, "concurrency"), "queue")),
		...jobs.flatMap((job) => without(file, at(job, "environment"), "deployment")),
	]);
}

function spelledOut(file: File, uses: unknown, tag: string): Splice[] {
	if (!isScalar(uses) || typeof uses.value !== "string") return [];
	const name = nameInCompat(uses.value, tag);
	if (name === undefined) return [];
	const [start, end] = offsets(uses);
	const inner = file.text.slice(start, end).indexOf(uses.value);
	if (inner < 0) throw errorAt(file.placeOf(start), "Write what `uses` names on one line.");
	return [{ start: start + inner, end: start + inner + uses.value.length, text: name }];
}

function nameInCompat(uses: string, tag: string): string | undefined {
	if (uses.startsWith("$/")) return `${OWNER}/${uses.slice("$/".length)}@${tag}`;
	const ours = /^(org\/release-actions(?:\/[^@]+)?)@v\d+$/.exec(uses)?.[1];
	return ours === undefined ? undefined : `${ours}@${tag}`;
}

/** Takes out the whole line of a key, and its comment with it. */
function without(file: File, map: unknown, name: string): Splice[] {
	const pair = pairOf(map, name);
	if (pair === undefined || !isMap(map)) return [];
	const [keyStart, keyEnd] = offsets(pair.key);
	const valueEnd = isScalar(pair.value) ? offsets(pair.value)[1] : keyEnd;
	const start = file.text.lastIndexOf("\n", keyStart - 1) + 1;
	const newline = file.text.indexOf("\n", valueEnd);
	const end = newline < 0 ? file.text.length : newline + 1;
	const isAlone =
		/^ *$/.test(file.text.slice(start, keyStart)) && /^[ \t]*(#.*)?\r?\n?$/.test(file.text.slice(valueEnd, end));
	if (!isAlone || !isScalar(pair.value) || map.items.length === 1) {
		throw errorAt(
			file.placeOf(keyStart),
			`Write \`${name}\` on a line of its own, beside other keys, so that it can be left out for older runners.`,
		);
	}
	return [{ start, end, text: "" }];
}

function pairOf(map: unknown, name: string): Pair<Scalar, unknown> | undefined {
	if (!isMap(map)) return undefined;
	return (map as YAMLMap<Scalar, unknown>).items.find(({ key }) => key.value === name);
}

function at(node: unknown, ...keys: readonly string[]): unknown {
	return keys.reduce<unknown>((map, key) => pairOf(map, key)?.value, node);
}

function valuesOf(map: unknown): readonly unknown[] {
	return isMap(map) ? map.items.map(({ value }) => value) : [];
}

function itemsOf(list: unknown): readonly unknown[] {
	return isSeq(list) ? list.items : [];
}

/** Where a scalar begins and where its text ends; whatever is parsed has a range. */
function offsets({ range }: Scalar): readonly [start: number, end: number] {
	if (!range) throw new Error("A parsed scalar has no range.");
	return [range[0], range[1]];
}
