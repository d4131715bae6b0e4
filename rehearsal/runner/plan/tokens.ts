import {
	BasicExpressionToken,
	BooleanToken,
	MappingToken,
	ScalarToken,
	SequenceToken,
	StringToken,
	type TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";

/** A mapping's values by key. Keys that are expressions are left out: the preflight has refused them. */
export function fields(token: TemplateToken | undefined): Map<string, TemplateToken> {
	const found = new Map<string, TemplateToken>();
	if (!(token instanceof MappingToken)) return found;
	for (const { key, value } of token) if (key instanceof StringToken) found.set(key.value, value);
	return found;
}

export function items(token: TemplateToken | undefined): TemplateToken[] {
	return token instanceof SequenceToken ? [...token] : [];
}

/** The text of a literal; `undefined` for anything that has to be evaluated, and for what is not there. */
export function literalText(token: TemplateToken | undefined): string | undefined {
	return token?.isLiteral === true ? token.toString() : undefined;
}

/** `[a, b]`, or the one text that YAML allows in its place. */
export function literalTexts(token: TemplateToken | undefined): string[] {
	const one = literalText(token);
	return one === undefined ? items(token).flatMap((item) => literalText(item) ?? []) : [one];
}

export function literalTrue(token: TemplateToken | undefined): boolean {
	return token instanceof BooleanToken && token.value;
}

export function asScalar(token: TemplateToken | undefined): ScalarToken | undefined {
	return token instanceof ScalarToken ? token : undefined;
}

export function asMapping(token: TemplateToken | undefined): MappingToken | undefined {
	return token instanceof MappingToken ? token : undefined;
}

export function isExpression(token: TemplateToken | undefined): token is BasicExpressionToken {
	return token instanceof BasicExpressionToken;
}
