import { SERVICE_FILE_SCHEMA } from "../../src/config/requirements.ts";
import { CONFIGURATION_SCHEMA } from "../../src/config/schema.ts";
import { ENTRY_SCHEMA, manifestSchema } from "../../src/manifests/manifest-schema.ts";
import { defaultConfiguration, isMap, type Written, withDefaults } from "./defaults.ts";
import { type JsonSchema, jsonSchema } from "./json-schema.ts";

const HOME = "https://raw.githubusercontent.com/org/release-actions/v1";

/** The generated files: from the path in this repository to the text. */
export function schemaFiles(): ReadonlyMap<string, string> {
	return new Map([
		file("schema/release-actions.schema.json", "Configuration of release-actions", configurationSchema()),
		file("schema/service.schema.json", "What one service requires of others", jsonSchema(SERVICE_FILE_SCHEMA.shape)),
		file("schema/manifest.schema.json", "Release manifest of one environment", manifestFileSchema()),
	]);
}

function file(path: string, title: string, schema: JsonSchema): [path: string, text: string] {
	const head = { $schema: "http://json-schema.org/draft-07/schema#", $id: `${HOME}/${path}`, title };
	return [path, `${JSON.stringify({ ...head, ...schema }, undefined, 2)}\n`];
}

function configurationSchema(): JsonSchema {
	const schema = jsonSchema(CONFIGURATION_SCHEMA.shape);
	const { written, otherEnvironment } = defaultConfiguration();
	const { environments } = schema.properties ?? {};
	if (environments === undefined || !isMap(written.environments)) throw new Error("There are no environments.");
	const split = environmentsByName(environments, written.environments, otherEnvironment);
	return withDefaults({ ...schema, properties: { ...schema.properties, environments: split } }, written);
}

/** The known environments by name, so that an editor offers them with their own defaults; any other must say what it is. */
function environmentsByName(schema: JsonSchema, known: Written, other: Written): JsonSchema {
	const values = schema.additionalProperties;
	if (typeof values !== "object") throw new Error("The environments are no map of names.");
	return {
		...schema,
		properties: Object.fromEntries(Object.keys(known).map((name) => [name, values])),
		additionalProperties: { ...withDefaults(values, other), required: ["branch", "manifest", "image-tags"] },
	};
}

function manifestFileSchema(): JsonSchema {
	return jsonSchema(manifestSchema("", ENTRY_SCHEMA).shape);
}
