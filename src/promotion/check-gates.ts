import { askGates, type GateVerdict } from "../gates/ask-gates.ts";
import type { ServiceFacts } from "../gates/facts.ts";
import { GATES } from "../gates/gates.ts";
import { refusalOf } from "../gates/refusal.ts";
import { stageGate } from "../gates/stage.ts";
import { runs } from "../manifests/entry.ts";
import { isSame } from "../manifests/ledger/same-deployment.ts";
import type { FoundGoal } from "./find-images.ts";
import type { HistoryFacts } from "./history-facts.ts";
import type { Planning } from "./planning.ts";

/** Which stages may come here: for what was asked for by name, that is known before anything is looked up. */
export function checkStages({ configuration, environment, wanted }: Planning): void {
	const verdicts = wanted.flatMap(({ service: { name: service }, version }): GateVerdict[] => {
		if (version === undefined) return [];
		const facts = { subject: `${service} ${version}`, version, environment: environment.name };
		return [{ gate: "stage", service, ...stageGate({ ...facts, stages: configuration.stages }) }];
	});
	refuse(verdicts);
}

/** What all gates say of all that goes in. @throws ReleaseError when one of them says no, with the verdicts of all */
export function checkGates(
	planning: Planning,
	found: readonly {
		readonly goal: FoundGoal["goal"];
		readonly digest: FoundGoal["digest"];
		readonly history: HistoryFacts;
	}[],
): GateVerdict[] {
	const promotion = promotionFacts(planning);
	const services = found
		.filter(({ goal, digest, history }) => !isOwn(planning, goal) && !runsAlready(history, { goal, digest }))
		.map(({ goal, digest, history }): ServiceFacts => {
			const isWhatRuns =
				history.sourceRun !== undefined && isSame(history.sourceRun.entry, { version: goal.version, digest });
			return {
				...promotion,
				service: goal.service.name,
				version: goal.version,
				semver: goal.semver,
				rolledBack: history.rolledBack,
				since: isWhatRuns ? history.sourceRun?.since : undefined,
			};
		});
	return refuse(askGates(GATES, promotion, services));
}

function promotionFacts({ configuration, environment, request, world }: Planning) {
	const { emergency, allowRolledBack } = request;
	return { environment, stages: configuration.stages, now: world.now(), emergency, allowRolledBack };
}

/** What runs here already is not let in again, so that a promotion that was cut short can be ended. */
function runsAlready({ arrival }: HistoryFacts, { goal, digest }: Pick<FoundGoal, "goal" | "digest">): boolean {
	return runs(arrival?.entry, { version: goal.version, digest });
}

function isOwn({ environment }: Planning, { takenFrom }: FoundGoal["goal"]): boolean {
	return takenFrom?.environment === environment.name;
}

function refuse(verdicts: GateVerdict[]): GateVerdict[] {
	const refused = refusalOf(verdicts);
	if (refused !== undefined) throw refused;
	return verdicts;
}
