import type { ServiceName } from "../services/service-name.ts";
import type { PromotionFacts, ServiceFacts } from "./facts.ts";
import type { Gate, Verdict } from "./gate.ts";

/** A verdict, and whose it is. */
export interface GateVerdict extends Verdict {
	readonly gate: string;
	/** Null for what is said of the promotion as a whole. */
	readonly service: ServiceName | null;
}

/** Whether people decide it: that enough have approved, and that it is not too long ago. */
export function isDecidedByPeople({ gate }: Pick<GateVerdict, "gate">): boolean {
	return gate === "approvals" || gate === "expiry";
}

/** Every gate is asked, also after one has said no: people see all that stands in the way at once. */
export function askGates(
	gates: readonly Gate[],
	promotion: PromotionFacts,
	services: readonly ServiceFacts[],
): GateVerdict[] {
	if (services.length === 0) return [];
	return gates.flatMap((gate) => {
		if (gate.of === "environment") return named(gate.name, null, gate.ask(promotion));
		return services.flatMap((facts) => named(gate.name, facts.service, gate.ask(facts)));
	});
}

function named(gate: string, service: ServiceName | null, verdict: Verdict | undefined): GateVerdict[] {
	return verdict === undefined ? [] : [{ gate, service, ...verdict }];
}
