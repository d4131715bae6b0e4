import { ageGate } from "../gates/age.ts";
import { refusal, type Verdict } from "../gates/gate.ts";
import { rolledBackGate } from "../gates/rolled-back.ts";
import { stageGate } from "../gates/stage.ts";
import { runs } from "../manifests/entry.ts";
import { isSame } from "../manifests/ledger/same-deployment.ts";
import type { Version } from "../versions/version.ts";
import type { FoundGoal } from "./find-images.ts";
import type { HistoryFacts } from "./history-facts.ts";
import type { GateVerdict } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** Which stages may come here: for what was asked for by name, that is known before anything is looked up. */
export function checkStages(planning: Planning): void {
	for (const { service, version } of planning.wanted) checkStage(planning, service.name, version);
}

/** A build that has no version has no stage. */
function checkStage(
	{ configuration, environment }: Planning,
	service: GateVerdict["service"],
	version: Version | undefined,
): GateVerdict[] {
	if (version === undefined) return [];
	const subject = `${service} ${version}`;
	const facts = { subject, version, environment: environment.name, stages: configuration.stages };
	return [passed("stage", service, stageGate(facts))];
}

/** The gates that look at what goes in, and at what has happened to it. @throws the first refusal */
export function checkGates(planning: Planning, found: FoundGoal, facts: HistoryFacts): GateVerdict[] {
	const { environment, request, world } = planning;
	const { goal, digest } = found;
	const service = goal.service.name;
	const subject = `${service} ${goal.version}`;
	const isThere = runs(facts.arrival?.entry, { version: goal.version, digest });
	const isOwn = goal.takenFrom?.environment === environment.name;
	// What runs here already is not let in again, so that a promotion that was cut short can be ended.
	if (isThere || isOwn) return [];
	const rollback = {
		subject,
		environment: environment.name,
		rollback: facts.rolledBack,
		allowed: request.allowRolledBack,
	};
	const verdicts = [
		...checkStage(planning, service, goal.semver),
		passed("rolled-back", service, rolledBackGate(rollback)),
	];
	if (environment.minimumAge === undefined) return verdicts;
	const isWhatRuns = facts.sourceRun !== undefined && isSame(facts.sourceRun.entry, { version: goal.version, digest });
	const age = ageGate({
		subject,
		environment: environment.from ?? "",
		since: isWhatRuns ? facts.sourceRun?.began.committedAt : undefined,
		now: world.now(),
		minimumAge: environment.minimumAge,
		onTooYoung: environment.onTooYoung,
		emergency: request.emergency,
	});
	return [...verdicts, passed("age", service, age)];
}

function passed(gate: string, service: GateVerdict["service"], verdict: Verdict): GateVerdict {
	const refused = refusal(verdict);
	if (refused !== undefined) throw refused;
	return { gate, service, verdict: verdict.verdict, sentence: verdict.sentence };
}
