import { askGates, type GateVerdict } from "../gates/ask-gates.ts";
import type { Drift, PromotionFacts, ServiceFacts } from "../gates/facts.ts";
import { GATES } from "../gates/gates.ts";
import { refusalOf } from "../gates/refusal.ts";
import { stageGate } from "../gates/stage.ts";
import { runs } from "../manifests/entry.ts";
import { approvalFacts } from "./approval-facts.ts";
import { readCheckStates } from "./check-states.ts";
import type { FoundGoal } from "./find-images.ts";
import type { HistoryFacts } from "./history-facts.ts";
import { readOrigins } from "./origins.ts";
import type { Plan } from "./plan.ts";
import type { Planning } from "./planning.ts";
import { readCompatibility } from "./requirements.ts";
import { readVerifications } from "./verification-facts.ts";

/** Which stages may come here: for what was asked for by name, that is known before anything is looked up. */
export function checkStages({ configuration, environment, wanted }: Planning): void {
	const verdicts = wanted.flatMap(({ service: { name: service }, version }): GateVerdict[] => {
		if (version === undefined) return [];
		const facts = { subject: `${service} ${version}`, version, environment: environment.name };
		return [{ gate: "stage", service, ...stageGate({ ...facts, stages: configuration.stages }) }];
	});
	refuse(verdicts);
}

type Asked = FoundGoal & { readonly history: HistoryFacts };

/** What all gates say of all that goes in. @throws ReleaseError when one of them says no, with the verdicts of all */
export async function checkGates(
	planning: Planning,
	found: readonly Asked[],
	plan: Pick<Plan, "hash" | "services">,
): Promise<GateVerdict[]> {
	const going = found.filter((one) => !isOwn(planning, one.goal) && !runsAlready(one));
	const goals = going.map(({ goal }) => goal);
	const origins = await readOrigins(planning, goals);
	const compatibility = await readCompatibility(planning, goals);
	const checksOf = await readCheckStates(
		planning,
		goals.map(({ commit }) => commit),
	);
	const verifications = await readVerifications(planning, going);
	const protection = going.length === 0 ? undefined : await readDrift(planning);
	const promotion = await promotionFacts(planning, going, plan, protection);
	const services = going.map(
		({ goal, history }, index): ServiceFacts => ({
			...promotion,
			service: goal.service.name,
			version: goal.version,
			semver: goal.semver,
			commit: goal.commit,
			rolledBack: history.rolledBack,
			rolledBackBefore: history.rolledBackBefore,
			stretches: history.stretches,
			origin: origins[index],
			compatibility,
			checks: checksOf(goal.commit),
			verifications: verifications[index] ?? [],
		}),
	);
	return refuse(askGates(GATES, promotion, services));
}

/** Asked of GitHub only where the configuration wants it; loaded only then, too. */
async function readDrift({
	configuration,
	environment,
	remotes,
	world,
}: Planning): Promise<readonly Drift[] | undefined> {
	if (environment.protection === undefined) return undefined;
	const { driftOf, openProtection, readProtection } = await import("../protection/read-protection.ts");
	const state = await readProtection(configuration, openProtection(remotes, world), environment.name);
	return state === undefined ? undefined : driftOf(state);
}

async function promotionFacts(
	planning: Planning,
	going: readonly Asked[],
	plan: Pick<Plan, "hash" | "services">,
	protection: PromotionFacts["protection"],
): Promise<PromotionFacts> {
	const { configuration, environment, request, world } = planning;
	const { emergency, allowRolledBack, approvedPlan } = request;
	const shipped = going.map(({ goal, history }) => ({ base: history.arrival?.entry.commit, head: goal.commit }));
	const since = newest(going.flatMap(({ history }) => history.changedAt ?? []));
	return {
		environment,
		stages: configuration.stages,
		now: world.now(),
		move: "forward",
		emergency,
		approvals: await approvalFacts(
			{ ...planning, move: "forward", emergency, allowRolledBack, approvedPlan, plan, since },
			shipped,
		),
		protection,
		allowRolledBack,
	};
}

function newest(dates: readonly Date[]): Date | undefined {
	return [...dates].sort((one, other) => other.getTime() - one.getTime())[0];
}

/** What runs here already is not let in again, so that a promotion that was cut short can be ended. */
function runsAlready({ goal, digest, history }: Asked): boolean {
	return runs(history.arrival?.entry, { version: goal.version, digest });
}

function isOwn({ environment }: Planning, { takenFrom }: FoundGoal["goal"]): boolean {
	return takenFrom?.environment === environment.name;
}

function refuse(verdicts: GateVerdict[]): GateVerdict[] {
	const refused = refusalOf(verdicts);
	if (refused !== undefined) throw refused;
	return verdicts;
}
