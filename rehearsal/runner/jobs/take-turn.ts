import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { quote } from "../../../src/errors/quote.ts";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { booleanOf, type Scope, textOf } from "../expressions/expressions.ts";
import { asMapping, fields } from "../plan/tokens.ts";
import type { Concurrency, Turn, TurnRequest } from "./concurrency.ts";

export interface Waiter extends Pick<TurnRequest, "cancel" | "signal"> {
	readonly concurrency: Concurrency;
	/** The group that the workflow of this job holds: to wait for that would be for ever. */
	readonly held: string | undefined;
}

export interface TurnTaken {
	readonly group: string | undefined;
	/** `undefined`: cancelled while it waited. */
	readonly turn: Turn | undefined;
}

const FREE: TurnTaken = { group: undefined, turn: { leave: () => undefined } };

/**
 * Waits for the group that `concurrency` names; without one there is nothing to wait for.
 * @throws ReleaseError `invalid-config` for a group that cannot be waited for.
 */
export async function takeTurn(token: TemplateToken | undefined, scope: Scope, waiter: Waiter): Promise<TurnTaken> {
	if (token === undefined) return FREE;
	const keys = fields(token);
	const group = textOf(asMapping(token) === undefined ? token : keys.get("group"), scope);
	if (group === "") return FREE;
	if (group.toLowerCase() === waiter.held?.toLowerCase()) {
		throw new ReleaseError(
			"invalid-config",
			`${scope.path}:${token.line}: a deadlock: the workflow itself holds the concurrency group ${quote(group)} that this job waits for.`,
		);
	}
	const queue = textOf(keys.get("queue"), scope) === "max" ? "max" : "single";
	const cancelInProgress = booleanOf(keys.get("cancel-in-progress"), scope, false);
	if (queue === "max" && cancelInProgress) {
		throw new ReleaseError(
			"invalid-config",
			`${scope.path}:${token.line}: \`queue: max\` cannot be combined with \`cancel-in-progress: true\`.`,
		);
	}
	const { concurrency, cancel, signal } = waiter;
	return { group, turn: await concurrency.enter({ group, queue, cancelInProgress, cancel, signal }) };
}
