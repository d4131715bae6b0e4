import { approvalsGate } from "../../src/gates/approvals.ts";
import { expiryGate } from "../../src/gates/expiry.ts";
import { gateJobs } from "../../src/gates/gate-jobs.ts";
import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { promotedBy } from "../../src/manifests/ledger/versions-seen.ts";
import type { Carelessness } from "./act.ts";
import { addressOf, askLedger, digestOf, serviceName, writerOf } from "./ledger.ts";
import {
	finishedPlan,
	type Goal,
	type OwnRun,
	ownerOf,
	type Plan,
	type PlannedService,
	plannedService,
	Refused,
} from "./plan.ts";
import { ENVIRONMENTS, type Environment, entriesOf, lastMove, parseEnvironment, type World } from "./world.ts";

/** Who may be asked, by the number that GitHub knows them by; the environment's reviewers. */
const PEOPLE: Readonly<Record<string, number>> = { ann: 1, ben: 2, eve: 3 };

/** Nothing ages here: how old approvals may be is for the tests of the gates. */
const NOW = new Date(0);

/** What plan-promotion decides: the rules 2 and 3 of the contract, and the gates that hang on what others do. */
export function planPromotion(
	inputs: Readonly<Record<string, string>>,
	world: World,
	run: OwnRun,
	carelessness: Carelessness = {},
): Plan {
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
		if (!carelessness.bringsBack) refuseToUndo(environment, planned, world, run);
		return planned;
	});
	const { approvals } = ENVIRONMENTS[environment];
	const approved = run.hashIn(inputs["approved-plan"]);
	if (approvals > 0 && approved !== "") {
		const { gateJobs } = run;
		const ended = gateJobs.filter(({ conclusion }) => conclusion === "success");
		const seen = carelessness.forgetsCancelled ? ended : gateJobs;
		checkApprovals(environment, approvals, approved, { ...run, gateJobs: seen });
	}
	return finishedPlan({ environment, kind: "promotion", allowRolledBack, services }, approvals, approved, world, run);
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

function checkApprovals(environment: Environment, required: number, approved: string, run: OwnRun): void {
	const jobs = run.gateJobs.map(({ job, shows, conclusion }) => ({
		name: `${job} (${shows})`,
		conclusion: conclusion ?? undefined,
		completedAt: conclusion === null ? undefined : NOW,
	}));
	const asked = gateJobs(jobs, approved);
	if (asked.isMixed) throw new Refused("gate-unavailable", undefined);
	const account = (login: string) => ({ id: PEOPLE[login] ?? 0, login, type: "User" });
	const nobody = { by: [], ofEach: new Map(), authors: "allowed", asks: "environment" } as const;
	const rules = { required, forRollback: 0, forEmergency: required, expireAfter: 1, ...nobody };
	const approvals = approvalsGate(rules, required, {
		...{ environment, reviewers: Object.keys(PEOPLE), askers: [account(run.asker)], authors: undefined },
		...{ members: new Map(), gateJobs: asked.completed },
		records: run.reviews.map(({ by, state }) => ({ ...account(by), environment, state })),
	});
	for (const { verdict, code } of [approvals, expiryGate(rules.expireAfter, required, asked.completed, NOW)]) {
		if (verdict !== "pass") throw new Refused(code ?? verdict, undefined);
	}
}
