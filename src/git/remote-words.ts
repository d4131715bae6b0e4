import { stripVTControlCharacters } from "node:util";
import type { Remote } from "./remote.ts";

const LONGEST = 600;
/** Lines of Git's that say nothing of the matter. */
const FILLER =
	/^(error: failed to push some refs|fatal: Could not read from remote repository|Please make sure you have the correct access rights|and the repository exists|warning:|debug\d:)/;
/** Lines that forges put around their words. */
const FRAME = /^(error:|ERROR:)?\s*=*$/;

/** What the other side said, for people: its own lines where there are any, else Git's; on one line, without secrets. */
export function remoteWords(stderr: string, remote: Remote): string {
	const lines = stderr
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => !FILLER.test(line));
	const theirs = lines.filter((line) => line.startsWith("remote:")).map((line) => line.slice("remote:".length).trim());
	// Over SSH the other side's lines come as they are, beside ssh's own.
	const ours = remote.protocol === "ssh" ? lines : lines.filter((line) => /^(fatal|error):/.test(line));
	const said = theirs.some((line) => !FRAME.test(line)) ? theirs : ours;
	const line = stripVTControlCharacters(said.filter((words) => !FRAME.test(words)).join(" / "));
	const text = remote.redact(line.replaceAll(/[\p{Cc} ]+/gu, " "));
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
