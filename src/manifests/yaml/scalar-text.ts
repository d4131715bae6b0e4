import type { Scalar } from "yaml";

/** How a scalar is written. */
export type Quoting = "plain" | "single" | "double";

/** Characters that mean nothing to YAML wherever they stand in a plain scalar, in block and in flow collections. */
const HARMLESS = /^[A-Za-z0-9_./][A-Za-z0-9_./:@+-]*$/;
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

/** Whether `text` without quotes is this string to every YAML parser. */
export function isSafePlain(text: string): boolean {
	return HARMLESS.test(text) && !ENDS_LIKE_A_KEY.test(text) && !OTHER_TYPES.some((type) => type.test(text));
}

/** `text` as a scalar on one line; plain only where that is safe. */
export function scalarText(text: string, quoting: Quoting): string {
	if (quoting === "single") return `'${text.replaceAll("'", "''")}'`;
	if (quoting === "plain" && isSafePlain(text)) return text;
	return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit);
}

/** JSON leaves these as they are; YAML takes some of them for line ends and some for unprintable. */
function escapeUnit(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The way in which an existing scalar is quoted. Block scalars have none: undefined. */
export function quotingOf(scalar: Scalar): Quoting | undefined {
	if (scalar.type === "QUOTE_DOUBLE") return "double";
	if (scalar.type === "QUOTE_SINGLE") return "single";
	return scalar.type === "BLOCK_FOLDED" || scalar.type === "BLOCK_LITERAL" ? undefined : "plain";
}
