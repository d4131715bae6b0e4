/** A line that a step prints for the runner: `::error file=a.yaml,line=3::message`. */
export interface WorkflowCommand {
	readonly name: string;
	readonly properties: Readonly<Record<string, string>>;
	readonly data: string;
}

const COMMAND = /^\s*::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/s;

/** The command that `line` is, or `undefined` for a line that only looks like one. */
export function parseCommand(line: string): WorkflowCommand | undefined {
	const [, name, properties, message] = COMMAND.exec(line) ?? [];
	if (name === undefined) return undefined;
	return { name, properties: parseProperties(properties ?? ""), data: unescapeData(message ?? "") };
}

function parseProperties(text: string): Record<string, string> {
	const properties: Record<string, string> = {};
	for (const part of text.trim().split(",")) {
		const equals = part.indexOf("=");
		const value = part.slice(equals + 1);
		if (equals > 0 && value !== "") {
			properties[part.slice(0, equals).trim()] = unescapeData(value.replaceAll("%3A", ":").replaceAll("%2C", ","));
		}
	}
	return properties;
}

/** `%25` last, or an escaped percent sign would escape what follows it. */
function unescapeData(text: string): string {
	return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
