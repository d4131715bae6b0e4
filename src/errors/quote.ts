/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
export function quote(text: string): string {
	return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
