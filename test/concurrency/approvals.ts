// How many have to approve in production, and whether they have: the gates themselves decide.
import { approvalsGate, requiredApprovals } from "../../src/gates/approvals.ts";
import { expiryGate } from "../../src/gates/expiry.ts";
import type { PromotionFacts } from "../../src/gates/facts.ts";
import { gateJobs } from "../../src/gates/gate-jobs.ts";
import type { Carelessness } from "./act.ts";
import { moverOf, type OwnRun, type Plan, type PlanOutputs, Refused } from "./plan.ts";
import type { Environment, World } from "./world.ts";

/** What the configuration asks for in production; elsewhere nobody has to approve. */
interface Approvals {
	readonly required: number;
	/** To go back to what ran right before; further back, it is as for a promotion. */
	readonly forRollback: number;
}

/** How GitHub and the configuration are set up, and how well the actions are built. */
export interface Rules {
	readonly approvals: Approvals;
	readonly carelessness: Carelessness;
}

/** Who may be asked, by the number that GitHub knows them by; the environment's reviewers. */
const PEOPLE: Readonly<Record<string, number>> = { ann: 1, ben: 2, eve: 3 };

/** Nothing ages here: how old approvals may be is for the tests of the gates. */
const NOW = new Date(0);

export function neededFor(environment: Environment, move: PromotionFacts["move"], { approvals }: Rules): number {
	return environment === "production" ? requiredApprovals(rulesOf(approvals), { move, emergency: false }) : 0;
}

function rulesOf({ required, forRollback }: Approvals) {
	const nobody = { by: [], ofEach: new Map(), authors: "allowed", asks: "environment" } as const;
	return { required, forRollback, forEmergency: required, expireAfter: 1, ...nobody };
}

/** @throws Refused where too few have approved, or it is not known who approved what */
export function checkApprovals(
	plan: Plan,
	approved: PlanOutputs | undefined,
	world: World,
	run: OwnRun,
	{ approvals, carelessness }: Rules,
): void {
	const { environment, needed, hash } = plan;
	if (needed === 0 || approved === undefined) return;
	const isThis = approved.hash === hash;
	// Where another plan was approved, that is what is said.
	if (!isThis && !carelessness.countsForAnother) return;
	const seen = run.gateJobs.filter(({ conclusion }) => !carelessness.forgetsCancelled || conclusion === "success");
	const jobs = seen.map(({ job, shows, conclusion }) => ({
		name: `${job} (${shows})`,
		conclusion: conclusion ?? undefined,
		completedAt: conclusion === null ? undefined : NOW,
	}));
	const asked = gateJobs(jobs, approved.hash);
	if (asked.isMixed) throw new Refused("gate-unavailable", undefined);
	// What ran right before is not in a plan's hash, and a rollback to anything older needs more people.
	const cause = isThis && needed > approved.needed ? moverOf(plan, world, run) : undefined;
	const account = (login: string) => ({ id: PEOPLE[login] ?? 0, login, type: "User" });
	const rules = rulesOf(approvals);
	const counted = approvalsGate(rules, needed, {
		...{ environment, reviewers: Object.keys(PEOPLE), askers: [account(run.asker)], authors: undefined },
		...{ members: new Map(), gateJobs: asked.completed },
		records: run.reviews.map(({ by, state }) => ({ ...account(by), environment, state })),
	});
	for (const { verdict, code } of [counted, expiryGate(rules.expireAfter, needed, asked.completed, NOW)]) {
		if (verdict !== "pass") throw new Refused(code ?? verdict, cause);
	}
}
