import type { YAMLError } from "yaml";
import { quote } from "../errors/quote.ts";

const UNQUOTED_PLACEHOLDER = /(?:[:,[-]\s|\[)\s*(\{[a-z-]+\}[^\s,\]#]*)/;

/** What is wrong with the YAML, in our own words where the parser's would not say what to do. */
export function syntaxSentence(problem: YAMLError, text: string, offset: number): string {
	switch (problem.code) {
		case "TAB_AS_INDENT":
			return "A tab cannot indent in YAML. Use spaces.";
		case "DUPLICATE_KEY":
			return `The key ${quote(keyAt(text, offset))} is there twice.`;
		case "MULTIPLE_DOCS":
			return "There is a second document after `---`. Keep only one in this file.";
		case "RESOURCE_EXHAUSTION":
			return "The document is nested too deeply to be read.";
		default:
			return `This is not valid YAML: ${withoutStop(problem.message)}.${placeholderHint(lineAt(text, offset))}`;
	}
}

function keyAt(text: string, offset: number): string {
	const key = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(text.slice(offset, offset + 200));
	return (key?.[1] ?? key?.[2] ?? key?.[3] ?? "").trim();
}

function lineAt(text: string, offset: number): string {
	const end = text.indexOf("\n", offset);
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? undefined : end);
}

/** The likeliest slip in our files: `service: {service}/{version}`, which YAML takes for a map. */
function placeholderHint(line: string): string {
	const value = UNQUOTED_PLACEHOLDER.exec(line)?.[1];
	return value === undefined ? "" : ` A value that begins with { must be in quotes: ${quote(value)}.`;
}

function withoutStop(message: string): string {
	return message.replace(/[.\s]+$/, "");
}
