import type { Scalar } from "yaml";

/** How a scalar is written. */
export type Quoting = "plain" | "single" | "double";

/** Characters that mean nothing to YAML where they stand in a plain scalar, in block and in flow collections. */
const HARMLESS = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=&%~-]*$/;
/** The same with the question mark of a URL: readers of YAML 1.1 take that for an indicator in a flow collection. */
const HARMLESS_IN_BLOCK = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+=&%~?-]*$/;
const ENDS_LIKE_A_KEY = /:$/;

/** What YAML 1.1 or 1.2 reads as something else than a string; other tools than ours read these files, too. */
const OTHER_TYPES = [
	/^(y|n|yes|no|on|off|true|false|null)$/i,
	/^[-+]?[0-9_]*\.?[0-9_]*(e[-+]?[0-9]+)?$/i,
	/^[-+]?0[xob][0-9a-f_]+$/i,
	/^[-+]?[0-9][0-9_]*(:[0-9]+)+(\.[0-9_]*)?$/,
	/^[-+]?\.(inf|nan)$/i,
	/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}/,
];

/** What JSON leaves as it is; YAML takes some of it for line ends and some for unprintable. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** What only double quotes can hold. */
const ESCAPED = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** Whether `text` without quotes is this string to every YAML parser. `inBlock`: no flow collection is around it. */
export function isSafePlain(text: string, inBlock = false): boolean {
	const harmless = inBlock ? HARMLESS_IN_BLOCK : HARMLESS;
	return harmless.test(text) && !ENDS_LIKE_A_KEY.test(text) && !OTHER_TYPES.some((type) => type.test(text));
}

/** `text` as a scalar on one line; plain only where that is safe. */
export function scalarText(text: string, quoting: Quoting, inBlock = false): string {
	if (quoting === "single" && !ESCAPED.test(text)) return `'${text.replaceAll("'", "''")}'`;
	if (quoting === "plain" && isSafePlain(text, inBlock)) return text;
	return JSON.stringify(text).replace(UNPRINTABLE, escapeUnit);
}

function escapeUnit(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The way in which an existing scalar is quoted. Block scalars have none: undefined. */
export function quotingOf(scalar: Scalar): Quoting | undefined {
	if (scalar.type === "QUOTE_DOUBLE") return "double";
	if (scalar.type === "QUOTE_SINGLE") return "single";
	return scalar.type === "BLOCK_FOLDED" || scalar.type === "BLOCK_LITERAL" ? undefined : "plain";
}
