import type { Environment } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { askGates, type GateVerdict } from "../gates/ask-gates.ts";
import type { Compatibility, PromotionFacts } from "../gates/facts.ts";
import { GATES } from "../gates/gates.ts";
import { refusalOf } from "../gates/refusal.ts";
import { isEnough } from "../gates/soak.ts";
import { isSame } from "../manifests/ledger/same-deployment.ts";
import { type Stretch, stretches } from "../manifests/ledger/stretches.ts";
import { approvalFacts } from "../promotion/approval-facts.ts";
import { askAll } from "../promotion/history-facts.ts";
import type { Plan } from "../promotion/plan.ts";
import type { Planning } from "../promotion/planning.ts";
import { readCompatibility } from "../promotion/requirements.ts";
import type { Service } from "../services/service.ts";
import { isVersion } from "../versions/version.ts";
import type { World } from "../world/world.ts";
import type { Target } from "./choose-target.ts";
import type { WholeEntry } from "./resolve-entry.ts";

export interface Rollback
	extends Pick<Planning, "configuration" | "defaultHead" | "environment" | "states" | "code" | "remotes"> {
	readonly service: Service;
	readonly target: Target;
	readonly whole: WholeEntry;
	readonly emergency: boolean;
	readonly approvedPlan: string | undefined;
	/** The plan that is being made. */
	readonly plan: Pick<Plan, "hash" | "services">;
	readonly world: World;
}

interface Checked {
	readonly gates: readonly GateVerdict[];
	readonly warnings: readonly string[];
}

/**
 * What the environment's gates say of a rollback: to what ran right before they only warn, and do not ask how long it
 * ran elsewhere; to anything older they hold. @throws ReleaseError when one says no
 */
export async function checkGates(rollback: Rollback): Promise<Checked> {
	const { environment, configuration, service, target, whole, emergency, world } = rollback;
	if (target.target === target.current) return { gates: [], warnings: [] };
	const { version } = target.target;
	const move = target.before !== undefined && isSame(target.before, target.target) ? "back" : "further-back";
	const { compatibility, warnings } = await tellCompatibility(rollback);
	const promotion: PromotionFacts = {
		environment,
		stages: configuration.stages,
		now: world.now(),
		move,
		emergency,
		approvals: await approvalFacts({ ...rollback, move, allowRolledBack: false, since: target.began.committedAt }, [
			{ base: target.current.commit, head: whole.commit },
		]),
		protection: undefined,
		allowRolledBack: false,
	};
	const facts = {
		...promotion,
		service: service.name,
		version,
		semver: isVersion(version) ? version : undefined,
		commit: whole.commit,
		rolledBack: undefined,
		rolledBackBefore: undefined,
		stretches: move === "back" ? [] : await readStretches(rollback),
		origin: undefined,
		compatibility,
		checks: undefined,
		verifications: [],
	};
	const gates = askGates(GATES, promotion, [facts]);
	const refused = refusalOf(gates);
	if (refused !== undefined) throw refused;
	return { gates, warnings };
}

/** The environments whose histories a rollback may ask: that of `from` only where an older version must be old there. */
export function askedEnvironments(
	{ environments }: Planning["configuration"],
	environment: Environment,
	isNamed: boolean,
): Environment[] {
	const from = environment.from === undefined ? undefined : environments.get(environment.from);
	return from !== undefined && isNamed && environment.minimumAge !== undefined ? [environment, from] : [environment];
}

async function readStretches({
	environment,
	states,
	service,
	target,
	whole,
	world,
}: Rollback): Promise<readonly Stretch[]> {
	const source = environment.from === undefined ? undefined : states.get(environment.from);
	if (source === undefined) return [];
	const identity = { version: target.target.version, digest: whole.digest };
	const question = stretches(service.name, identity, (known) => isEnough(environment, known, world.now()));
	await askAll(source, [question]);
	return question.answer();
}

/** A file that cannot be read must not keep anybody from going back: it becomes a sentence. */
async function tellCompatibility(rollback: Rollback): Promise<{
	readonly compatibility: Compatibility | undefined;
	readonly warnings: readonly string[];
}> {
	const { service, target, whole } = rollback;
	try {
		const going = [{ service, version: target.target.version, commit: whole.commit }];
		return { compatibility: await readCompatibility(rollback, going), warnings: [] };
	} catch (cause) {
		if (!(cause instanceof ReleaseError) || cause.code === "internal") throw cause;
		const sentence = `Whether ${service.name} ${target.target.version} fits what else runs there is not known: ${cause.message}`;
		return { compatibility: undefined, warnings: [sentence] };
	}
}
