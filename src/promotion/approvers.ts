import type { GateVerdict } from "../gates/ask-gates.ts";

/** The logins of those whose approvals let a plan pass, as its gate has noted them. */
export function approversOf(gates: readonly GateVerdict[]): readonly string[] {
	const verdict = gates.find(({ gate, verdict }) => gate === "approvals" && verdict === "pass");
	// A login has no comma.
	return verdict?.evidence.approvers?.split(", ") ?? [];
}
