import type { ImageTagRule } from "../config/configuration.ts";
import { type Arrival, arrival } from "../manifests/ledger/arrival.ts";
import { blocked, type RollbackRecord } from "../manifests/ledger/blocked.ts";
import { currentRun, type Run } from "../manifests/ledger/current-run.ts";
import { disagreementsNow } from "../manifests/ledger/disagreements.ts";
import { ask, type Question } from "../manifests/ledger/ledger.ts";
import { highestStable } from "../manifests/ledger/versions-seen.ts";
import type { EnvironmentState } from "../setup/read-manifests.ts";
import { holds } from "../versions/template.ts";
import { compareVersions, line, type Version } from "../versions/version.ts";
import type { FoundGoal } from "./find-images.ts";
import { type Planning, stateOf } from "./planning.ts";

/** What the histories of the environment and of its `from` say about one goal. */
export interface HistoryFacts {
	/** How the environment's present entry came there; undefined when there is none. */
	readonly arrival: Arrival | undefined;
	/** The rollback that took this digest out of the environment. */
	readonly rolledBack: RollbackRecord | undefined;
	/** What `from` runs, and since when; undefined where nothing asks for it. */
	readonly sourceRun: Run | undefined;
	rises(version: Version, rule: ImageTagRule): boolean;
}

/** All questions to an environment's history in one pass over it. */
export async function readHistory(
	planning: Planning,
	found: readonly FoundGoal[],
): Promise<{ readonly facts: readonly HistoryFacts[]; readonly warnings: readonly string[] }> {
	const { environment } = planning;
	const questions = found.map(({ goal, digest }) => {
		const service = goal.service.name;
		const upward = environment.imageTags.filter(({ moves }) => moves === "upward");
		return {
			arrival: arrival(service),
			rolledBack: blocked(service, { version: goal.version, digest }),
			highest: upward.map((rule) => ({ rule, question: highestStable(service, rangeOf(rule, goal.semver)) })),
			sourceRun: environment.minimumAge === undefined ? undefined : currentRun(service),
		};
	});
	const here = questions.flatMap((one) => [
		one.arrival,
		one.rolledBack,
		...one.highest.map(({ question }) => question),
	]);
	const there = questions.flatMap(({ sourceRun }) => (sourceRun === undefined ? [] : [sourceRun]));
	const disagreements = disagreementsNow();
	await askAll(stateOf(planning, environment.name), [...here, disagreements]);
	if (environment.from !== undefined) await askAll(stateOf(planning, environment.from), there);
	const facts = questions.map(
		(one): HistoryFacts => ({
			arrival: one.arrival.answer(),
			rolledBack: one.rolledBack.answer(),
			sourceRun: one.sourceRun?.answer(),
			rises(version, rule) {
				const highest = one.highest.find((other) => other.rule === rule)?.question.answer();
				return highest === undefined || compareVersions(version, highest) >= 0;
			},
		}),
	);
	return { facts, warnings: disagreements.answer() };
}

export async function askAll(state: EnvironmentState, questions: readonly Question<unknown>[]): Promise<void> {
	await ask(state.versions(), state.file, questions);
}

/** `latest` looks at all versions, `{major}.{minor}` and `{major}` at those of their line. */
function rangeOf({ template }: ImageTagRule, version: Version | undefined) {
	if (version === undefined || !holds(template, "major")) return undefined;
	const { major, minor } = line(version);
	return holds(template, "minor") ? { major, minor } : { major };
}
