import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quote } from "../../../src/errors/quote.ts";
import { ReleaseError } from "../../../src/errors/release-error.ts";

const FILES = {
	GITHUB_OUTPUT: "output",
	GITHUB_ENV: "env",
	GITHUB_PATH: "path",
	GITHUB_STATE: "state",
	GITHUB_STEP_SUMMARY: "summary",
} as const;

export type FileCommand = keyof typeof FILES;

/** The files by which one step talks to the runner; each step has its own. */
export class StepFiles {
	readonly environment: Readonly<Record<FileCommand, string>>;

	constructor(folder: string) {
		mkdirSync(folder, { recursive: true });
		const path = (name: FileCommand) => join(folder, FILES[name]);
		this.environment = {
			GITHUB_OUTPUT: path("GITHUB_OUTPUT"),
			GITHUB_ENV: path("GITHUB_ENV"),
			GITHUB_PATH: path("GITHUB_PATH"),
			GITHUB_STATE: path("GITHUB_STATE"),
			GITHUB_STEP_SUMMARY: path("GITHUB_STEP_SUMMARY"),
		};
		for (const file of Object.values(this.environment)) writeFileSync(file, "");
	}

	/** What the step wrote; nothing when it removed the file. */
	read(name: FileCommand): string {
		try {
			return readFileSync(this.environment[name], "utf8");
		} catch {
			return "";
		}
	}

	/** @throws ReleaseError `invalid-input` when the file is not in the format of `parsePairs`. */
	pairs(name: FileCommand): [string, string][] {
		try {
			return parsePairs(this.read(name));
		} catch (error) {
			if (!(error instanceof ReleaseError)) throw error;
			throw new ReleaseError(
				"invalid-input",
				`Unable to process file command '${FILES[name]}' successfully. ${error.message}`,
			);
		}
	}
}

/**
 * The runner's two forms, `name=value` on a line, and `name<<DELIMITER`, lines, `DELIMITER` on a line of its own;
 * whichever sign comes first decides. Empty lines between are skipped; the value keeps its inner line ends.
 * @throws ReleaseError `invalid-input` with the runner's own words.
 */
export function parsePairs(text: string): [string, string][] {
	const pairs: [string, string][] = [];
	const lines = new Lines(text.replace(/^\uFEFF/, ""));
	for (let line = lines.next(); line !== undefined; line = lines.next()) {
		if (line.text === "") continue;
		const equals = line.text.indexOf("=");
		const heredoc = line.text.indexOf("<<");
		if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
			if (equals === 0) throw invalid(line.text, "Name must not be empty");
			pairs.push([line.text.slice(0, equals), line.text.slice(equals + 1)]);
		} else if (heredoc >= 0) {
			const name = line.text.slice(0, heredoc);
			const delimiter = line.text.slice(heredoc + 2);
			if (name === "" || delimiter === "") {
				throw invalid(line.text, "Name must not be empty and delimiter must not be empty");
			}
			pairs.push([name, lines.until(delimiter)]);
		} else {
			throw invalid(line.text, "There is neither '=' nor '<<'");
		}
	}
	return pairs;
}

function invalid(line: string, why: string): ReleaseError {
	return new ReleaseError("invalid-input", `Invalid format ${quote(line)}. ${why}.`);
}

class Lines {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	next(): { text: string; start: number; end: number } | undefined {
		if (this.#at >= this.#text.length) return undefined;
		const start = this.#at;
		const newline = this.#text.indexOf("\n", start);
		this.#at = newline < 0 ? this.#text.length : newline + 1;
		let end = newline < 0 ? this.#text.length : newline;
		if (newline > start && this.#text[end - 1] === "\r") end--;
		return { text: this.#text.slice(start, end), start, end };
	}

	/** Everything up to the line that is `delimiter`, without the last line end. */
	until(delimiter: string): string {
		const start = this.#at;
		let end = start;
		for (let line = this.next(); line !== undefined; line = this.next()) {
			if (line.text === delimiter) return this.#text.slice(start, end);
			end = line.end;
		}
		throw new ReleaseError("invalid-input", `Invalid value. Matching delimiter not found ${quote(delimiter)}.`);
	}
}
