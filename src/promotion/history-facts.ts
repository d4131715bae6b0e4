import type { ImageTagRule } from "../config/configuration.ts";
import { isEnough } from "../gates/soak.ts";
import type { Digest } from "../images/digest.ts";
import { type Arrival, arrival } from "../manifests/ledger/arrival.ts";
import { blocked, type RollbackRecord } from "../manifests/ledger/blocked.ts";
import { departure } from "../manifests/ledger/departure.ts";
import { disagreementsNow } from "../manifests/ledger/disagreements.ts";
import { ask, type Question } from "../manifests/ledger/ledger.ts";
import { isSame } from "../manifests/ledger/same-deployment.ts";
import { type Stretch, stretches } from "../manifests/ledger/stretches.ts";
import { highestStable, promotedBy } from "../manifests/ledger/versions-seen.ts";
import type { EnvironmentState } from "../setup/read-manifests.ts";
import { firstAttemptSince, startedAgain } from "../setup/run-context.ts";
import { holds } from "../versions/template.ts";
import { compareVersions, line, type Version } from "../versions/version.ts";
import type { FoundGoal } from "./find-images.ts";
import { type Planning, stateOf } from "./planning.ts";

/** What the histories of the environment and of its `from` say about one goal. */
export interface HistoryFacts {
	/** How the environment's present entry came there; undefined when there is none. */
	readonly arrival: Arrival | undefined;
	/** When it came there, or, where reviews are asked that an earlier time may have left, when the service went. */
	readonly changedAt: Date | undefined;
	/** The rollback that took this digest out of the environment. */
	readonly rolledBack: RollbackRecord | undefined;
	/** The same for `from`; undefined too where `from` runs it, and nobody asks. */
	readonly rolledBackBefore: RollbackRecord | undefined;
	/** Whether an earlier attempt of this run has brought it in already. */
	readonly isRepeated: boolean;
	/** When `from` ran this digest, newest first; none where nothing asks for it. */
	readonly stretches: readonly Stretch[];
	rises(version: Version, rule: ImageTagRule): boolean;
}

/** All questions to an environment's history in one pass over it. */
export async function readHistory(
	planning: Planning,
	found: readonly FoundGoal[],
): Promise<{ readonly facts: readonly HistoryFacts[]; readonly warnings: readonly string[] }> {
	const { environment, world } = planning;
	const again = startedAgain(world.env);
	const questions = found.map(({ goal, digest }) => {
		const service = goal.service.name;
		const identity = { version: goal.version, digest };
		const upward = environment.imageTags.filter(({ moves }) => moves === "upward");
		return {
			arrival: arrival(service),
			gone: environment.approvals.asks === "pull-request" ? [departure(service)] : [],
			rolledBack: blocked(service, identity),
			earlier: again === undefined ? [] : [promotedBy(service, identity, again, firstAttemptSince(world.now()))],
			highest: upward.map((rule) => ({ rule, question: highestStable(service, rangeOf(rule, goal.semver)) })),
			before: askedOfSource(planning, goal, digest),
		};
	});
	const here = questions.flatMap((one) => [
		one.arrival,
		...one.gone,
		one.rolledBack,
		...one.earlier,
		...one.highest.map(({ question }) => question),
	]);
	const there = questions.flatMap(({ before }) => Object.values(before).filter((question) => question !== undefined));
	const disagreements = disagreementsNow();
	await askAll(stateOf(planning, environment.name), [...here, disagreements]);
	if (environment.from !== undefined) await askAll(stateOf(planning, environment.from), there);
	const facts = questions.map(
		(one): HistoryFacts => ({
			arrival: one.arrival.answer(),
			changedAt: (one.arrival.answer() ?? one.gone[0]?.answer())?.committedAt,
			rolledBack: one.rolledBack.answer(),
			rolledBackBefore: one.before.rolledBack?.answer(),
			isRepeated: one.earlier.some((question) => question.answer()),
			stretches: one.before.stretches?.answer() ?? [],
			rises(version, rule) {
				const highest = one.highest.find((other) => other.rule === rule)?.question.answer();
				return highest === undefined || compareVersions(version, highest) >= 0;
			},
		}),
	);
	return { facts, warnings: disagreements.answer() };
}

/** What the history of `from` has to tell of a goal: as much as the rules here ask for. */
function askedOfSource(planning: Planning, { service, version, takenFrom }: FoundGoal["goal"], digest: Digest) {
	const { environment, world } = planning;
	const { from, minimumAge } = environment;
	if (from === undefined) return {};
	const identity = { version, digest };
	const now = world.now();
	const runsNow = stateOf(planning, from).manifest.services.get(service.name);
	const isPast = takenFrom?.environment === from && (runsNow === undefined || !isSame(runsNow, identity));
	return {
		...(isPast && { rolledBack: blocked(service.name, identity) }),
		...(minimumAge !== undefined && {
			stretches: stretches(service.name, identity, (known) => isEnough(environment, known, now)),
		}),
	};
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
