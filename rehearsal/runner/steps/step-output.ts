import { parseCommand, type WorkflowCommand } from "../child/workflow-commands.ts";
import type { StepRecord } from "./step-record.ts";

/** Commands that a runner refuses, or that would need more of a runner than there is here. */
const REFUSED: Readonly<Record<string, string>> = {
	"set-output": "write to $GITHUB_OUTPUT",
	"save-state": "write to $GITHUB_STATE",
	"set-env": "write to $GITHUB_ENV",
	"add-path": "write to $GITHUB_PATH",
	"add-matcher": "print the annotation itself",
	"remove-matcher": "print the annotation itself",
};

/** Reads what a step prints, line by line: commands are obeyed, the rest is its log. */
export class StepOutput {
	readonly #record: StepRecord;
	#stopped: string | undefined;

	constructor(record: StepRecord) {
		this.#record = record;
	}

	line(text: string): void {
		if (this.#stopped !== undefined) {
			if (text.trim() === `::${this.#stopped}::`) this.#stopped = undefined;
			this.#record.log(text);
			return;
		}
		const command = parseCommand(text);
		if (command === undefined || !this.#obey(command)) this.#record.log(text);
	}

	/** Whether the line was a command and is done with. */
	#obey({ name, properties, data }: WorkflowCommand): boolean {
		const instead = REFUSED[name];
		if (instead !== undefined) {
			this.#record.fail(`The \`${name}\` command is disabled: ${instead} instead.`);
			return true;
		}
		switch (name) {
			case "error":
			case "warning":
			case "notice":
				this.#record.annotate(name, data, properties);
				return true;
			case "group":
			case "endgroup":
				this.#record.log(`##[${name}]${data}`);
				return true;
			case "add-mask":
				this.#record.hide(data);
				return true;
			case "stop-commands":
				this.#stopped = data;
				return true;
			case "debug":
			case "echo":
				// As on a runner whose debug logging is off.
				return true;
			default:
				return false;
		}
	}
}
