import * as core from "@actions/core";
import type { Log } from "../world/world.ts";

/**
 * Text that the runner takes for words and not for commands: it reads a line that starts with `::` (after spaces) and
 * `##[` anywhere as commands.
 */
export function harmless(text: string): string {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => line.replace(/^(\s*)::/, "$1| ::").replaceAll("##[", "## ["))
		.join("\n");
}

export function runnerLog(): Log {
	return {
		info: (text) => core.info(harmless(text)),
		notice: (text) => core.notice(text),
		warning: (text) => core.warning(text),
		debug: (text) => core.debug(text),
	};
}
