import { readFileSync } from "node:fs";
import { JSONObjectReader } from "@actions/workflow-parser/templates/json-object-reader";
import { TemplateSchema } from "@actions/workflow-parser/templates/schema/index";

/*
 * The parser's own `getWorkflowSchema` imports its schema as JSON without the import attribute that Node asks for, so
 * it only loads in a bundle. The schemas are files of the package; reading them keeps us off the modules that do so.
 */
function schema(name: string): TemplateSchema {
	const file = new URL(name, import.meta.resolve("@actions/workflow-parser"));
	return TemplateSchema.load(new JSONObjectReader(undefined, readFileSync(file, "utf8")));
}

export const WORKFLOW_SCHEMA = schema("workflow-v1.0.min.json");
export const ACTION_SCHEMA = schema("action-v1.0.min.json");
