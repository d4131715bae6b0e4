import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { shortId } from "../refs/commit-id.ts";

/** Everything that can stand in braces in a template, anywhere in the configuration. */
export const PLACEHOLDERS = [
	"service",
	"version",
	"major",
	"minor",
	"patch",
	"prerelease",
	"sha",
	"short-sha",
	"branch",
	"date",
	"environment",
	"image",
	"tag",
	"digest",
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A text with `{placeholders}`, of those in `P`. Two neighbours in `parts` are never both literal. */
export interface Template<P extends Placeholder = Placeholder> {
	readonly text: string;
	readonly parts: readonly TemplatePart<P>[];
}

type TemplatePart<P extends Placeholder> = { readonly literal: string } | { readonly placeholder: P };

/**
 * Reads a template in which the placeholders `allowed` may stand.
 * @throws ReleaseError `invalid-input`: an unknown placeholder (with a suggestion), one that means nothing here, a
 * brace without its other half, an empty text.
 */
export function parseTemplate<P extends Placeholder>(text: string, allowed: readonly P[], what: string): Template<P> {
	if (text === "") throw new ReleaseError("invalid-input", `${what} must not be empty.`);
	const parts = text
		.split(/(\{[^{}]*\})/)
		.filter((piece) => piece !== "")
		.map((piece) => parsePart(piece, text, allowed, what));
	return { text, parts };
}

/** What `parseTemplate` takes, for readers of a schema's shape. */
export function templatePattern(allowed: readonly Placeholder[]): RegExp {
	return new RegExp(`^([^{}]|\\{(${allowed.join("|")})\\})+$`);
}

function parsePart<P extends Placeholder>(piece: string, text: string, allowed: readonly P[], what: string) {
	if (piece.startsWith("{") && piece.endsWith("}")) {
		const name = piece.slice(1, -1);
		const placeholder = allowed.find((known) => known === name);
		if (placeholder === undefined) throw unknownPlaceholder(name, text, allowed, what);
		return { placeholder };
	}
	if (/[{}]/.test(piece)) {
		throw new ReleaseError("invalid-input", `${what} has a brace without its other half: ${quote(text)}.`);
	}
	return { literal: piece };
}

function unknownPlaceholder(name: string, text: string, allowed: readonly Placeholder[], what: string) {
	const known = PLACEHOLDERS.some((placeholder) => placeholder === name);
	const problem = known ? "which means nothing here" : "which is no placeholder";
	const list = allowed.map((placeholder) => `{${placeholder}}`).join(", ");
	const suggestion = known ? "" : didYouMean(name, allowed);
	return new ReleaseError(
		"invalid-input",
		`${what} is ${quote(text)} and holds ${quote(`{${name}}`)}, ${problem}.${suggestion} It can hold ${list}.`,
	);
}

/** Whether `placeholder` stands in the template. */
export function holds(template: Template, placeholder: Placeholder): boolean {
	return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}

/** The template's text for these values; every placeholder that its type allows needs one. */
export function render<P extends Placeholder>(template: Template<P>, values: Readonly<Record<P, string>>): string {
	return template.parts.map((part) => ("literal" in part ? part.literal : values[part.placeholder])).join("");
}

/** What a commit gives to a template: `{sha}` has 40 hex digits, `{short-sha}` 7. */
export function commitValues(commit: CommitId) {
	return { sha: commit, "short-sha": shortId(commit) };
}

/** `{date}`: YYYYMMDD in UTC. */
export function dateValue(date: Date): string {
	return date.toISOString().slice(0, 10).replaceAll("-", "");
}
