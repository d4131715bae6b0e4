import { ReleaseError } from "../../../src/errors/release-error.ts";
import { isJsonObject, type Json, type JsonObject } from "../json.ts";

/** GitHub's limit for one job. */
const MOST_JOBS = 256;

/**
 * Every combination of a matrix, in GitHub's order: the first key turns slowest, `exclude` takes away, then each
 * `include` is merged into the combinations whose own values it does not change, or becomes one of its own.
 * @throws ReleaseError `invalid-config` when it is not a matrix, is empty, or is too large.
 */
export function expandMatrix(matrix: Json): JsonObject[] {
	if (!isJsonObject(matrix)) throw invalid("it is not a mapping");
	const { include, exclude, ...vectors } = matrix;
	const combinations = product(vectors).filter(
		(combination) => !objects(exclude, "exclude").some((excluded) => matches(combination, excluded)),
	);
	const merged = merge(combinations, objects(include, "include"), Object.keys(vectors));
	if (merged.length === 0)
		throw invalid("it has no combinations; give the job an `if` that skips it when there are none");
	if (merged.length > MOST_JOBS) throw invalid(`it has ${merged.length} combinations, and ${MOST_JOBS} is the most`);
	return merged;
}

function product(vectors: JsonObject): JsonObject[] {
	if (Object.keys(vectors).length === 0) return [];
	let combinations: JsonObject[] = [{}];
	for (const [key, values] of Object.entries(vectors)) {
		if (!Array.isArray(values)) throw invalid(`\`${key}\` is not a list`);
		if (values.length === 0)
			throw invalid(`\`${key}\` has no values; give the job an \`if\` that skips it when there are none`);
		combinations = combinations.flatMap((combination) =>
			values.map((value: Json) => ({ ...combination, [key]: value })),
		);
	}
	return combinations;
}

function merge(
	combinations: readonly JsonObject[],
	includes: readonly JsonObject[],
	keys: readonly string[],
): JsonObject[] {
	const merged = combinations.map((original) => ({ original, values: original }));
	const added: JsonObject[] = [];
	for (const include of includes) {
		const fitting = merged.filter(({ original }) =>
			keys.every((key) => !(key in include) || same(include[key] ?? null, original[key] ?? null)),
		);
		for (const one of fitting) one.values = { ...one.values, ...include };
		if (fitting.length === 0) added.push(include);
	}
	return [...merged.map(({ values }) => values), ...added];
}

function matches(combination: JsonObject, pattern: JsonObject): boolean {
	return Object.entries(pattern).every(([key, value]) => same(combination[key] ?? null, value));
}

function same(left: Json, right: Json): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
}

function objects(list: Json | undefined, key: string): JsonObject[] {
	if (list === undefined || list === null) return [];
	if (!Array.isArray(list)) throw invalid(`\`${key}\` is not a list`);
	return list.map((item: Json) => {
		if (isJsonObject(item)) return item;
		throw invalid(`an item of \`${key}\` is not a mapping`);
	});
}

function invalid(why: string): ReleaseError {
	return new ReleaseError("invalid-config", `The matrix cannot be expanded: ${why}.`);
}

/** `deploy (blue, 1.6.0)`: how GitHub names a job of a matrix that does not name itself. */
export function matrixSuffix(values: JsonObject): string {
	return `(${Object.values(values).flatMap(scalars).join(", ")})`;
}

function scalars(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap((item: Json) => scalars(item));
	if (isJsonObject(value)) return Object.values(value).flatMap(scalars);
	return [String(value ?? "")];
}
