import type { Origin } from "../gates/facts.ts";
import { firstContaining } from "../git/first-containing.ts";
import { releaseBranches } from "./choose-releases.ts";
import type { Goal } from "./goal.ts";
import type { Planning } from "./planning.ts";

const DEFAULT = "the default branch";

/**
 * On which branch that people review each commit is: the default branch, or the release branch of the version's line as
 * it is now, before a promotion moves it. Undefined for all where builds are taken: any build may be tried there.
 */
export async function readOrigins(
	{ environment, configuration, defaultHead, refs, code }: Planning,
	goals: readonly Goal[],
): Promise<(Origin | undefined)[]> {
	if (environment.from === undefined) return goals.map(() => undefined);
	const asked = goals.map(({ service, semver, commit }) => {
		const lines = semver === undefined ? [] : releaseBranches(configuration, service, semver);
		const heads = lines.flatMap((name) => {
			const tip = refs.head(name);
			return tip === undefined ? [] : [{ name, tip }];
		});
		const branches = [DEFAULT, ...(heads.length === 0 ? lines.slice(0, 1) : heads.map(({ name }) => name))];
		return { commit, named: [{ name: DEFAULT, tip: defaultHead }, ...heads], branches };
	});
	const found = await firstContaining(
		code,
		asked.map(({ commit, named }) => ({ commit, tips: named.map(({ tip }) => tip) })),
	);
	return asked.map(({ named, branches }, index) => {
		const name = found[index] === undefined ? undefined : named.find(({ tip }) => tip === found[index])?.name;
		return { branches, foundOn: name };
	});
}
