import { stripVTControlCharacters } from "node:util";
import type { Remote } from "./remote.ts";

const LONGEST = 600;

/** What the other side said, for people: its own lines where there are any, else Git's; on one line, without secrets. */
export function remoteWords(stderr: string, remote: Remote): string {
	const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
	const theirs = lines.filter((line) => line.startsWith("remote:")).map((line) => line.slice("remote:".length).trim());
	const ours = lines.filter((line) => (remote.protocol === "ssh" ? !isFiller(line) : /^(fatal|error):/.test(line)));
	const said = theirs.some((line) => line !== "") ? theirs : ours;
	const line = stripVTControlCharacters(said.filter((words) => words !== "").join(" / "));
	const text = remote.redact(line.replaceAll(/[\p{Cc} ]+/gu, " "));
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Over SSH the other side's lines come as they are, beside ssh's own, so only what says nothing is left out. */
function isFiller(line: string): boolean {
	return /^(fatal: Could not read from remote repository|Please make sure you have the correct access rights|and the repository exists|warning: |debug\d: )/.test(
		line,
	);
}
