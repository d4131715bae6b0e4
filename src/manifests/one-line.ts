const LONGEST = 500;

/**
 * Untrusted text as one line: control characters and line separators become spaces, 500 characters at most. Applied
 * twice, it changes nothing more.
 */
export function oneLine(text: string): string {
	const spaced = text
		.toWellFormed()
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
		.trim();
	// By code points, so that no character is cut in half.
	return [...spaced.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("").trim();
}
