// What a document says by a parser that none of the code under test uses.
import { CORE_SCHEMA, loadAll, YAML11_SCHEMA } from "js-yaml";

type Steps = readonly (string | number)[];

/** All documents of a file as YAML 1.2 has them. */
export function read(text: string): unknown[] {
	return loadAll(text, { schema: CORE_SCHEMA });
}

/** The same as readers of YAML 1.1 have it, which Kubernetes' tools are. */
export function readOld(text: string): unknown[] {
	return loadAll(text, { schema: YAML11_SCHEMA });
}

export function at(value: unknown, steps: Steps): unknown {
	return steps.reduce<unknown>((inner, step) => fieldsOf(inner)[step], value);
}

/** A copy with another value in one place; undefined: without it. Shared values are copied apart. */
export function withValue(value: unknown, steps: Steps, wanted: unknown): unknown {
	const copy: unknown = JSON.parse(JSON.stringify(value));
	const parent = fieldsOf(at(copy, steps.slice(0, -1)));
	const last = steps.at(-1) ?? "";
	if (wanted === undefined) delete parent[last];
	else parent[last] = wanted;
	return copy;
}

/** A map or a list, whose keys and indexes are read alike. */
export function fieldsOf(value: unknown): Record<string | number, unknown> {
	if (typeof value !== "object" || value === null) throw new Error(`${JSON.stringify(value)} holds nothing.`);
	// Plain data of a parser: nothing else has keys here.
	return value as Record<string | number, unknown>;
}
