import { blocks } from "./markdown.ts";

/** A `gh workflow run` that a page tells people to type. */
export interface Command {
	/** `docs/workflows.md:37: gh workflow run …` */
	readonly name: string;
	readonly file: string;
	readonly fields: readonly (readonly [name: string, value: string])[];
	/** What is no `-f name=value`, or what a shell would read otherwise than it looks. */
	readonly rest: string;
}

const FIELD = / -f ([\w-]+)=("[^"$`\\]*"|[\w.,:/-]*)(?= |$)/g;

export function readCommand(name: string, file: string, words: string): Command {
	const fields = [...words.matchAll(FIELD)].map(
		([, field = "", value = ""]) => [field, value.replaceAll('"', "")] as const,
	);
	return { name, file, fields, rest: words.replaceAll(FIELD, "").trimEnd() };
}

export function commands(): Command[] {
	return [...blocks("console"), ...blocks("")].flatMap(({ path, line, text }) =>
		[...text.matchAll(/^gh workflow run (\S+)(.*)$/gm)].map(([whole, file = "", words = ""]) =>
			readCommand(`${path}:${line}: ${whole}`, file, words),
		),
	);
}
