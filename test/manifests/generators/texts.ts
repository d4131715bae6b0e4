import fc from "fast-check";

/** How a scalar is written. */
export type Quotes = "plain" | "single" | "double";

export interface Value {
	readonly text: string;
	/** Whether it may stand without quotes: everywhere, outside of flow collections, or nowhere. Told by hand. */
	readonly plain: "anywhere" | "in block" | "nowhere";
}

const of = (plain: Value["plain"], ...texts: readonly string[]): Value[] => texts.map((text) => ({ text, plain }));

/** What is written into files: what users' templates give, and what is made to be misread. */
const VALUES: readonly Value[] = [
	...of("anywhere", "1.6.0", "1.6.0-rc.1", "sha-4f2a91c05d3be8f6a7c1902e4b5d6f8a9c0e1b2d", "4f2a91c", "v1", "x=1&y=2"),
	...of("anywhere", `ghcr.io:443/acme/blue:1.6.0@sha256:${"a".repeat(64)}`, "https://example.com/a%20b~c"),
	...of("in block", "github.com/acme/shop//k8s/base?ref=4f2a91c", "a?"),
	...of("nowhere", "1.10", "7", "1e3", "0123456", "12e4567", "1_000", "0x1F", "0o17", "1:30", ".5", "2024-01-02"),
	...of("nowhere", "null", "Null", "~", "true", "No", "on", "y", ".nan", "-.inf", "-1", "+1"),
	...of(
		"nowhere",
		"it's",
		'a "b"',
		"a: b",
		"a #b",
		"a:",
		"- a",
		"*a",
		"&a",
		"!a",
		"%a",
		"@a",
		"`a`",
		"?",
		"{a}",
		"[a]",
	),
	...of("nowhere", "a, b", "\\", "\\n", "é 😀", "# a", "| a", "> a", "<<", "=", "---"),
];

export const value = fc.constantFrom(...VALUES);
export const quotes = fc.constantFrom<Quotes>("plain", "single", "double");

/** A value as it must be written where the former one had these quotes. */
export function written({ text, plain }: Value, how: Quotes, inFlow: boolean): string {
	const mayBePlain = plain === "anywhere" || (plain === "in block" && !inFlow);
	if (how === "single") return `'${text.replaceAll("'", "''")}'`;
	return how === "plain" && mayBePlain ? text : JSON.stringify(text);
}

/** How a file is written, beside what it says. */
export const frame = fc.record({
	lineBreak: fc.constantFrom("\n", "\r\n"),
	mark: fc.constantFrom("", "\uFEFF"),
	head: fc.constantFrom("", "# top\n", "\n\n# top: x\n\n", "---\n", "%YAML 1.2\n---\n", "--- # start\n# c\n"),
	tail: fc.constantFrom("", "\n", "\n\n\n", "\n...\n", "\n# end", "\n# end: x\n"),
});

export interface Frame {
	readonly lineBreak: string;
	readonly mark: string;
	readonly head: string;
	readonly tail: string;
}

export function framed({ lineBreak, mark, head, tail }: Frame, body: string): string {
	return mark + (head + body + tail).replaceAll("\n", lineBreak);
}
