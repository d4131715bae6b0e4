import { ReleaseError } from "../../src/errors/release-error.ts";
import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { departure } from "../../src/manifests/ledger/departure.ts";
import { isSame } from "../../src/manifests/ledger/same-deployment.ts";
import { lastWith, rolledBackBy } from "../../src/manifests/ledger/versions-seen.ts";
import { chooseTarget, type RollbackFacts, type Target } from "../../src/rollback/choose-target.ts";
import { checkApprovals, neededFor, type Rules } from "./approvals.ts";
import { addressOf, askLedger, modelled, serviceName } from "./ledger.ts";
import { checkApproved, hashed, type OwnRun, type Plan, plannedService, Refused } from "./plan.ts";
import { type Environment, lastMove, parseEnvironment, type World } from "./world.ts";

/** What plan-rollback decides: the real choice, by the real questions to the history. */
export function planRollback(inputs: Readonly<Record<string, string>>, world: World, run: OwnRun, rules: Rules): Plan {
	const environment = parseEnvironment(inputs.environment ?? "");
	const name = inputs.service ?? "";
	const facts = factsOf(inputs, environment, world, run);
	const chosen = targetOf(facts, lastMove(world, [environment], [name], run.name));
	const services = [plannedService(environment, name, modelled(chosen.target), world)];
	const needed = chosen.target === chosen.current ? 0 : neededFor(environment, moveOf(chosen), rules);
	const approved = run.planIn(inputs["approved-plan"]);
	const plan = hashed({ environment, kind: "rollback", needed, allowRolledBack: false, services }, approved);
	checkApprovals(plan, approved, world, run, rules);
	checkApproved(plan, approved, world, run);
	return plan;
}

function moveOf({ before, target }: Target): "back" | "further-back" {
	return before !== undefined && isSame(before, target) ? "back" : "further-back";
}

function targetOf(facts: RollbackFacts, cause: string | undefined): Target {
	try {
		return chooseTarget(facts);
	} catch (error) {
		if (error instanceof ReleaseError) throw new Refused(error.code, cause);
		throw error;
	}
}

function factsOf(
	inputs: Readonly<Record<string, string>>,
	environment: Environment,
	world: World,
	run: OwnRun,
): RollbackFacts {
	const service = serviceName(inputs.service ?? "");
	const version = inputs.version ?? "";
	const [current, gone, named] = [currentRun(service), departure(service), lastWith(service, version)];
	const earlier = rolledBackBy(service, addressOf(run.name), new Date(0));
	const commits = world.branches[environment];
	askLedger(environment, commits, [current, gone, earlier, named]);
	const entry = version === "" ? undefined : named.answer()?.entry;
	const block = entry === undefined ? undefined : blocked(service, entry);
	if (block !== undefined) askLedger(environment, commits, [block]);
	return {
		...{ environment, service, current: current.answer(), departed: gone.answer() },
		named: version === "" ? undefined : { version, entry },
		blockedBy: block?.answer(),
		fromVersion: inputs["from-version"] ?? "",
		run: addressOf(run.name),
		isRepeated: earlier.answer(),
	};
}
