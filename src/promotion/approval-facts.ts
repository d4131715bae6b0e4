import { readApprovalFacts } from "../approvals/read-approvals.ts";
import { readShippedAuthors, type Shipped } from "../approvals/read-authors.ts";
import { readRequestFacts } from "../approvals/read-request.ts";
import { requiredApprovals } from "../gates/approvals.ts";
import type { PromotionFacts } from "../gates/facts.ts";
import type { Plan } from "./plan.ts";
import type { Planning } from "./planning.ts";

type Asking = Pick<Planning, "environment" | "remotes" | "world"> &
	Pick<PromotionFacts, "move" | "emergency"> & {
		/** The plan that was approved, by its hash; undefined before anybody was asked. */
		readonly approvedPlan: string | undefined;
		/** The plan that is being made. */
		readonly plan: Pick<Plan, "hash" | "services">;
		readonly allowRolledBack: boolean;
		/** When what it replaces last changed: the newest of the entries came, or a service went; undefined where none was there. */
		readonly since: Date | undefined;
	};

/** Who approved: undefined where nobody has to. A run's approvals are asked with an approved plan alone. */
export async function approvalFacts(asking: Asking, shipped: readonly Shipped[]): Promise<PromotionFacts["approvals"]> {
	const { environment, remotes, world, approvedPlan, plan } = asking;
	const { name, approvals: rules } = environment;
	if (shipped.length === 0 || requiredApprovals(rules, asking) === 0) return undefined;
	// Another plan was approved, which is refused in the end, whoever did.
	if (approvedPlan !== undefined && approvedPlan !== plan.hash) return "not-yet";
	const authors = () => readShippedAuthors(remotes.code, shipped, world);
	if (rules.asks === "pull-request") return onPullRequest(asking, authors);
	if (approvedPlan === undefined) return "not-yet";
	return readApprovalFacts(
		{
			...{ environment: name, rules, runId: undefined, approvedPlan, excludeAsker: true },
			...{ bearer: remotes.code.bearer, authors },
		},
		world,
	);
}

/** A pull request shows one plan, so it can be asked about the very plan that is being made. */
async function onPullRequest(
	{ environment, remotes, world, approvedPlan, plan, since, emergency, allowRolledBack }: Asking,
	authors: () => ReturnType<typeof readShippedAuthors>,
): Promise<PromotionFacts["approvals"]> {
	const asked = { emergency, allowRolledBack, since };
	const requested = { plan: plan.hash, environment: environment.name, services: plan.services, ...asked };
	const facts = await readRequestFacts({ environment, requested, remotes, authors }, world);
	return approvedPlan === undefined && !("unread" in facts) ? { soFar: facts } : facts;
}
