/** What an action wrote to GITHUB_OUTPUT, read as strictly as the runner reads it. */
export function parseFileCommand(text: string): Record<string, string> {
	const values: Record<string, string> = {};
	const lines = text.split("\n");
	while (lines.length > 0) {
		const line = lines.shift() ?? "";
		if (line === "") continue;
		const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
		if (heredoc === null) {
			const equals = line.indexOf("=");
			if (equals < 1) throw new Error(`no output: ${line}`);
			values[line.slice(0, equals)] = line.slice(equals + 1);
			continue;
		}
		const [, name = "", end = ""] = heredoc;
		const at = lines.indexOf(end);
		if (at < 0) throw new Error(`${name} has no end`);
		values[name] = lines
			.splice(0, at + 1)
			.slice(0, -1)
			.join("\n");
	}
	return values;
}
