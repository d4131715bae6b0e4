import { FeatureFlags } from "@actions/expressions";
import { convertOn } from "@actions/workflow-parser/model/converter/events";
import { handleTemplateTokenErrors } from "@actions/workflow-parser/model/converter/handle-errors";
import { convertJobs } from "@actions/workflow-parser/model/converter/jobs";
import { TemplateContext, TemplateValidationErrors } from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import {
	type LiteralToken,
	MappingToken,
	StringToken,
	type TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import { YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { ACTION_SCHEMA, WORKFLOW_SCHEMA } from "./schemas.ts";
import { fields } from "./tokens.ts";

/** A workflow or an action.yml as GitHub's own parser reads it. */
export interface TemplateFile {
	readonly path: string;
	readonly root: MappingToken;
	readonly context: TemplateContext;
}

/**
 * The parser cuts expressions out of a block scalar's *source*, so `text: |` with an expression would keep its
 * indentation and `>-` would keep its line ends. Without a source it takes the value, which is right.
 */
class ValueReader extends YamlObjectReader {
	override allowLiteral(): LiteralToken | undefined {
		const token = super.allowLiteral();
		if (!(token instanceof StringToken) || token.range?.start.line === token.range?.end.line) return token;
		return new StringToken(token.file, token.range, token.value, token.definitionInfo);
	}
}

// So that background steps are parsed, and can be refused by their name.
const FEATURES = new FeatureFlags({ allowBackgroundSteps: true, allowCaseFunction: true });

/** @throws ReleaseError `invalid-config` with every fault that GitHub would find, each with its line and column. */
export function readWorkflowFile(path: string, text: string): TemplateFile {
	const context = new TemplateContext(new TemplateValidationErrors(), WORKFLOW_SCHEMA, new NoOperationTraceWriter());
	const root = read(context, "workflow-root-strict", path, text);
	if (root !== undefined && context.errors.count === 0) convert(context, root);
	return checked(context, root, path, "workflow");
}

/** @throws ReleaseError `invalid-config` as `readWorkflowFile`. */
export function readActionFile(path: string, text: string): TemplateFile {
	const context = new TemplateContext(new TemplateValidationErrors(), ACTION_SCHEMA, new NoOperationTraceWriter());
	return checked(context, read(context, "action-root-strict", path, text), path, "action");
}

/** The checks that GitHub makes beyond the schema: events, needs, ids. Their result, a model, lacks half of the keys. */
function convert(context: TemplateContext, root: TemplateToken): void {
	const keys = fields(root);
	const [on, jobs] = [keys.get("on"), keys.get("jobs")];
	if (on !== undefined) handleTemplateTokenErrors(on, context, {}, () => convertOn(context, on));
	if (jobs !== undefined) handleTemplateTokenErrors(jobs, context, [], () => convertJobs(context, jobs));
}

function read(context: TemplateContext, schema: string, path: string, text: string): TemplateToken | undefined {
	context.state.featureFlags = FEATURES;
	const file = context.getFileId(path);
	const reader = new ValueReader(file, text);
	// The first fault of the YAML is the one; the rest follows from it. Its message goes on with a picture of the place.
	for (const error of reader.errors.slice(0, 1)) {
		context.error(file, error.message.replace(/( at line \d+, column \d+)?:?\n.*$/s, ""), error.range);
	}
	return reader.errors.length > 0 ? undefined : readTemplate(context, schema, reader, file);
}

function checked(
	context: TemplateContext,
	root: TemplateToken | undefined,
	path: string,
	kind: "workflow" | "action",
): TemplateFile {
	const errors = context.errors.getErrors();
	if (errors.length === 0 && root instanceof MappingToken) return { path, root, context };
	const lines = errors.map((error) => {
		const start = error.range?.start;
		return `${path}${start === undefined ? "" : `:${start.line}:${start.column}`}: ${error.rawMessage}`;
	});
	throw new ReleaseError(
		"invalid-config",
		`${path} is not a valid ${kind} file, so nothing was run. ${lines.length === 0 ? `${path}: it is empty.` : lines.join("\n")}`,
	);
}
