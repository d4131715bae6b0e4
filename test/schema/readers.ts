import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { parseManifest } from "../../src/manifests/parse-manifest.ts";
import { configure } from "../config/read.ts";

export const root = resolve(import.meta.dirname, "../..");

/** Reads a text twice: as the actions do, and as an editor does with the committed schema. */
export interface Readers {
	byCode(text: string): unknown;
	/** What the schema says against it. */
	bySchema(text: string): readonly string[];
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

function committedSchema(path: string): Readers["bySchema"] {
	const validate = ajv.compile(JSON.parse(readFileSync(join(root, path), "utf8")));
	return (text) => {
		validate(parse(text));
		return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	};
}

export const configuration: Readers = {
	byCode: (text) => configure(text),
	bySchema: committedSchema("schema/release-actions.schema.json"),
};

export const manifest: Readers = {
	byCode: (text) => parseManifest({ path: "m.yaml", text }, "staging"),
	bySchema: committedSchema("schema/manifest.schema.json"),
};
