import { readApprovalFacts } from "../approvals/read-approvals.ts";
import { readShippedAuthors, type Shipped } from "../approvals/read-authors.ts";
import { requiredApprovals } from "../gates/approvals.ts";
import type { PromotionFacts } from "../gates/facts.ts";
import type { Planning } from "./planning.ts";

type Asking = Pick<Planning, "environment" | "code" | "world"> &
	Pick<PromotionFacts, "move" | "emergency"> & {
		/** The plan that was approved, by its hash; undefined before anybody was asked. */
		readonly approvedPlan: string | undefined;
	};

/** Who approved this run: before there is an approved plan nobody can have been asked. Undefined where nobody has to. */
export async function approvalFacts(
	{ environment, code, world, move, emergency, approvedPlan }: Asking,
	shipped: readonly Shipped[],
): Promise<PromotionFacts["approvals"]> {
	const { name, approvals: rules } = environment;
	if (shipped.length === 0 || requiredApprovals(rules, { move, emergency }) === 0) return undefined;
	if (approvedPlan === undefined) return "not-yet";
	return readApprovalFacts(
		{
			...{ environment: name, rules, runId: undefined, approvedPlan, excludeAsker: true },
			bearer: code.remote.bearer,
			authors: () => readShippedAuthors(code.remote, shipped, world),
		},
		world,
	);
}
