import type { GateVerdict } from "../gates/ask-gates.ts";

/** The logins of those whose approvals let a plan pass, as its gate has noted them. */
export function approversOf(gates: readonly GateVerdict[]): readonly string[] {
	const verdict = gates.find(({ gate, verdict }) => gate === "approvals" && verdict === "pass");
	// A login has no comma.
	return verdict?.evidence.approvers?.split(", ") ?? [];
}

/** How many people have to approve a plan, as its gate has noted it; 0 where nobody has to, or nothing is left to write. */
export function neededApprovals(gates: readonly GateVerdict[]): number {
	return Number(gates.find(({ gate }) => gate === "approvals")?.evidence.required ?? 0);
}
