import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { promotedBy } from "../../src/manifests/ledger/versions-seen.ts";
import { checkApprovals, neededFor, type Rules } from "./approvals.ts";
import { addressOf, askLedger, digestOf, serviceName, writerOf } from "./ledger.ts";
import {
	checkApproved,
	type Goal,
	hashed,
	type OwnRun,
	ownerOf,
	type Plan,
	type PlannedService,
	plannedService,
	Refused,
} from "./plan.ts";
import { ENVIRONMENTS, type Environment, entriesOf, lastMove, parseEnvironment, type World } from "./world.ts";

/** What plan-promotion decides: the rules 2 and 3 of the contract, and the gates that hang on what others do. */
export function planPromotion(inputs: Readonly<Record<string, string>>, world: World, run: OwnRun, rules: Rules): Plan {
	const environment = parseEnvironment(inputs.environment ?? "");
	const versions = listOf(inputs.version);
	const allowRolledBack = inputs["allow-rolled-back"] === "true";
	const services = listOf(inputs.service).map((service, index) => {
		const version = versions[index];
		const goal =
			environment === "staging"
				? releaseOf(service, version ?? "", inputs["source-sha"] ?? "", world, run)
				: deployedIn(environment, service, version, world, run);
		const planned = plannedService(environment, service, goal, world);
		if (!allowRolledBack) refuseRolledBack(environment, service, goal, world);
		return planned;
	});
	const needed = services.every(({ alreadyThere }) => alreadyThere) ? 0 : neededFor(environment, "forward", rules);
	const approved = run.planIn(inputs["approved-plan"]);
	const plan = hashed({ environment, kind: "promotion", needed, allowRolledBack, services }, approved);
	checkApprovals(plan, approved, world, run, rules);
	if (!rules.carelessness.bringsBack) for (const one of services) refuseToUndo(environment, one, world, run);
	checkApproved(plan, approved, world, run);
	return plan;
}

function listOf(text = ""): string[] {
	return text.split(",").flatMap((item) => item.trim() || []);
}

/** The version's tag decides; a new version is the commit that was asked for, else what dev runs. */
function releaseOf(service: string, version: string, asked: string, world: World, run: OwnRun): Goal {
	const tag = `${service}/${version}`;
	const tagged = world.gitTags[tag];
	if (tagged !== undefined && asked !== "" && asked !== tagged) {
		throw new Refused("version-exists", ownerOf(tag, world, run));
	}
	const build = tagged ?? (asked || entriesOf(world, "dev")[service]?.build);
	if (build === undefined) throw new Refused("not-deployed", undefined);
	return { version, build };
}

/** What the environment before runs, or what is there already. */
function deployedIn(
	environment: Environment,
	service: string,
	version: string | undefined,
	world: World,
	run: OwnRun,
): Goal {
	const from = ENVIRONMENTS[environment].from ?? "dev";
	const source = entriesOf(world, from)[service];
	if (source !== undefined && (version === undefined || source.version === version)) return source;
	const target = entriesOf(world, environment)[service];
	if (target !== undefined && target.version === version) return target;
	throw new Refused("not-in-source", lastMove(world, [from], [service], run.name));
}

function refuseToUndo(environment: Environment, planned: PlannedService, world: World, run: OwnRun): void {
	if (run.attempt === 1 || planned.alreadyThere) return;
	const { service, version, build } = planned;
	const goal = { version, digest: digestOf(build) };
	const question = promotedBy(serviceName(service), goal, addressOf(run.name), new Date(0));
	askLedger(environment, world.branches[environment], [question]);
	if (question.answer()) throw new Refused("superseded", lastMove(world, [environment], [service], run.name));
}

function refuseRolledBack(environment: Environment, service: string, { version, build }: Goal, world: World): void {
	const question = blocked(serviceName(service), { version, digest: digestOf(build) });
	const commits = world.branches[environment];
	askLedger(environment, commits, [question]);
	const rollback = question.answer();
	if (rollback !== undefined) throw new Refused("blocked-version", writerOf(commits, rollback));
}
