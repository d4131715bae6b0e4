import { parse } from "yaml";
import { git } from "../git/hosts.ts";
import type { State, Step } from "./check-history.ts";

/** The branch's states, oldest first, read with Git and a YAML parser alone. */
export async function readSteps(folder: string, branch: string, path: string): Promise<Step[]> {
	const commits = (await git(folder, "rev-list", "--first-parent", "--reverse", `refs/heads/${branch}`)).split("\n");
	const steps: Step[] = [];
	for (const commit of commits) {
		steps.push({ commit, state: readState(await git(folder, "cat-file", "blob", `${commit}:${path}`)) });
	}
	return steps;
}

/** What no service owns, such as the head of the file, must stay as it is, too: it goes by this name. */
const REST = "(the rest)";

/** Each service with its own bytes: from its line up to the next one's. */
function readState(text: string): State {
	const { services } = parse(text) as { services: Record<string, { version: string; digest?: string }> };
	const [rest = "", ...blocks] = text.split(/^(?= {2}[a-z])/m);
	const state: [string, { entry: { version: string; digest: string }; bytes: string }][] = blocks.map((bytes) => {
		const name = /^ {2}([^:\s]+):/.exec(bytes)?.[1] ?? "";
		const { version = "", digest = "" } = services[name] ?? {};
		return [name, { entry: { version, digest }, bytes: bytes.trimEnd() }];
	});
	return new Map([...state, [REST, { entry: { version: "", digest: "" }, bytes: rest }]]);
}
