import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** How one input is declared: what its action.yml says of it, and how its text becomes a value. */
export interface Input<Value> {
	readonly required: boolean;
	/** The default as action.yml writes it; expressions are the runner's to evaluate. */
	readonly default: string;
	/** What the text is when the runner gave none at all, as outside of a workflow: expressions have no meaning here. */
	readonly absent: string;
	readonly secret: boolean;
	/** Whether a value of the form `@path` stands for that file's content. */
	readonly long: boolean;
	parse(text: string, name: string): Value;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;
export type InputValues<I extends Inputs> = { readonly [Name in keyof I]: ReturnType<I[Name]["parse"]> };

function input<Value>(given: Partial<Input<Value>> & Pick<Input<Value>, "parse">): Input<Value> {
	const plain = given.default?.includes("${{") ? "" : (given.default ?? "");
	return { required: false, default: "", absent: plain, secret: false, long: false, ...given };
}

/** A line of text; empty when it is not given. */
export function text(options: { required?: boolean; default?: string } = {}): Input<string> {
	return input({ ...options, parse: (value) => value });
}

/** A password or token: masked in every log. */
export function secret(options: { default?: string } = {}): Input<string> {
	return input({ ...options, secret: true, parse: (value) => value });
}

/** Text that may be too long for an environment variable: `@path` stands for the content of a file. */
export function longText(options: { required?: boolean } = {}): Input<string> {
	return input({ ...options, long: true, parse: (value) => value });
}

/** Names separated by newlines or commas, trimmed, without empty ones. */
export function list(options: { required?: boolean; default?: string } = {}): Input<readonly string[]> {
	return input({
		...options,
		parse: (value) =>
			value
				.split(/[\n,]/)
				.map((part) => part.trim())
				.filter((part) => part !== ""),
	});
}

/** `true` or `false`. */
export function flag(options: { default?: "true" | "false" } = {}): Input<boolean> {
	return input({
		default: options.default ?? "false",
		parse(value, name) {
			if (value === "true" || value === "false") return value === "true";
			throw new ReleaseError("invalid-input", `The input "${name}" must be true or false, but is ${quote(value)}.`);
		},
	});
}

/** One of some words. */
export function choice<const Words extends readonly string[]>(
	words: Words,
	fallback: Words[number],
): Input<Words[number]> {
	return input({ default: fallback, parse: (value, name) => oneOf(words, value, name) });
}

/** One of some words, or nothing where the configuration decides. */
export function optionalChoice<const Words extends readonly string[]>(words: Words): Input<Words[number] | ""> {
	return input({ parse: (value, name) => (value === "" ? "" : oneOf(words, value, name)) });
}

function oneOf<const Words extends readonly string[]>(words: Words, value: string, name: string): Words[number] {
	const found = words.find((word) => word === value);
	if (found !== undefined) return found;
	throw new ReleaseError(
		"invalid-input",
		`The input "${name}" must be one of ${words.join(", ")}, but is ${quote(value)}.`,
	);
}
