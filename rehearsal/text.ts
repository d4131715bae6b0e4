// Lines that fit a terminal of 80 columns.

/** Breaks text between words; each line after the first begins with as many spaces as the first does. */
export function wrap(text: string, width = 80): string {
	const indent = /^ */.exec(text)?.[0] ?? "";
	const lines = [indent];
	for (const word of text.trim().split(/ +/)) {
		const line = lines.at(-1) ?? "";
		if (line === indent) lines[lines.length - 1] = indent + word;
		else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(indent + word);
	}
	return lines.join("\n");
}

/** A command as one would type it, its options on a line of their own when it is long. */
export function wrapCommand(command: string, width = 80): string {
	if (command.length <= width) return command;
	const [start = "", ...fields] = command.split(/ (?=-f )/);
	const lines = [start];
	for (const field of fields) {
		const line = lines.at(-1) ?? "";
		if (lines.length === 1 || line.length + field.length + 3 > width) lines.push(`       ${field}`);
		else lines[lines.length - 1] = `${line} ${field}`;
	}
	return lines.join(" \\\n");
}

/**
 * What a reviewer looks at in the summary (Markdown) of a plan or of a deployment request: what it is, the gates that
 * did not simply pass, each service with its risk and how many commits come, the way back, and what will be written.
 */
export function planExcerpt(summary: string): string[] {
	return summary.split("\n").flatMap((line) => {
		if (/^####? /.test(line)) return [text(line.replace(/^#+ /, ""))];
		const [gate, , verdict, why] = line
			.split("|")
			.slice(1)
			.map((cell) => cell.trim());
		if (why !== undefined && verdict !== undefined && /^[⚠⛔❌]/u.test(verdict)) return [`! ${gate}: ${why}`];
		return /^(?:- |\*\*|Of \d|gh )/.test(line) ? [text(line)] : [];
	});
}

/** Markdown as its words: no marks, escapes or addresses, and digests by their first digits. */
function text(line: string): string {
	return line
		.replaceAll(/[`*]/g, "")
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replaceAll("&#8203;", "")
		.replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
		.replaceAll(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, "$1");
}
