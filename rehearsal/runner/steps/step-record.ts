import type { Masks } from "../child/masks.ts";
import type { Annotation, Result, StepRun } from "../workflow-run.ts";

/** What is gathered of one step while it runs; everything that comes in is masked. */
export class StepRecord {
	readonly id: string;
	name: string;
	outcome: Result = "success";
	conclusion: Result = "success";
	outputs: Record<string, string> = {};
	summary = "";
	milliseconds = 0;
	readonly #masks: Masks;
	readonly #log: string[] = [];
	readonly #annotations: Annotation[] = [];

	constructor(id: string, name: string, masks: Masks) {
		this.id = id;
		this.name = masks.apply(name);
		this.#masks = masks;
	}

	log(line: string): void {
		this.#log.push(this.#masks.apply(line));
	}

	annotate(level: Annotation["level"], message: string, properties: Readonly<Record<string, string>> = {}): void {
		const masked = Object.entries(properties).map(([key, value]) => [key, this.#masks.apply(value)]);
		this.#annotations.push({ level, message: this.#masks.apply(message), properties: Object.fromEntries(masked) });
		this.log(`##[${level}]${message}`);
	}

	fail(message: string): void {
		this.outcome = "failure";
		this.annotate("error", message);
	}

	summarise(markdown: string): void {
		this.summary = this.#masks.apply(markdown);
	}

	hide(value: string): void {
		this.#masks.add(value);
	}

	finished(): StepRun {
		const { id, name, outcome, conclusion, outputs, summary, milliseconds } = this;
		return {
			id,
			name,
			outcome,
			conclusion,
			outputs,
			log: this.#log,
			annotations: this.#annotations,
			summary,
			milliseconds,
		};
	}
}
