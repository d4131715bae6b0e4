// Every `gh workflow run` that the pages tell people to type, typed.
import { REPOSITORY } from "../rehearsal/stage.ts";
import { commands } from "../test/docs/commands.ts";
import type { Gh } from "./gh.ts";
import type { Runs } from "./runs.ts";
import type { Check } from "./story.ts";

/** @param take is given what is to happen when a workflow is dispatched */
export async function tryRecipes(gh: Gh, take: (dispatch: Runs["dispatch"]) => void): Promise<readonly Check[]> {
	let seen: string | undefined;
	take((workflow, branch, inputs) => {
		seen = request(workflow, branch, Object.entries(inputs));
		return 1;
	});
	const tried = new Map(commands().map((command) => [JSON.stringify([command.file, command.fields]), command]));
	const checks: Check[] = [];
	for (const { file, fields } of tried.values()) {
		seen = undefined;
		const words = fields.flatMap(([name, value]) => ["-f", `${name}=${value}`]);
		const { status, text } = await gh.type("workflow", "run", file, ...words, "-R", REPOSITORY, "--ref", "main");
		const arrived = seen === request(`.github/workflows/${file}`, "main", fields);
		checks.push([`gh workflow run ${file} ${words.join(" ")}: ${arrived ? "arrives" : text}`, status === 0 && arrived]);
	}
	return checks;
}

/** gh sends the inputs in an order of its own. */
function request(workflow: string, branch: string, inputs: readonly (readonly [string, string])[]): string {
	return JSON.stringify([workflow, branch, [...inputs].sort()]);
}
