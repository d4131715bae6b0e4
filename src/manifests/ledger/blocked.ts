import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import type { Trailers } from "../message/trailers.ts";
import { type Change, changeOf } from "./change.ts";
import type { Question, State } from "./ledger.ts";
import { claimsRollback, type Identity, isSame } from "./same-deployment.ts";

/** The rollback that took something out of an environment. */
export interface RollbackRecord extends Change {
	/** What was put back. */
	readonly to: Entry;
}

/** A commit that says it is a rollback: what it put in, and, once an older state was read, whether it took `goal` out. */
interface Claim {
	readonly record: RollbackRecord;
	tookGoalOut: boolean | undefined;
}

/**
 * The newest rollback that took `goal` out of the environment and that no later promotion with
 * `Release-Allowed-Rolled-Back` has lifted; undefined when `goal` may go in. Where nothing blocks, all of the history
 * is read, but only the contents around rollbacks.
 */
export function blocked(service: ServiceName, goal: Identity): Question<RollbackRecord | undefined> {
	return new Blocked(service, goal);
}

class Blocked implements Question<RollbackRecord | undefined> {
	readonly #service: ServiceName;
	readonly #goal: Identity;
	/** Newest first; each waits for an older state that shows that what it put back ran before. */
	#claims: Claim[] = [];
	#isLifted = false;
	#confirmed: RollbackRecord | undefined;

	constructor(service: ServiceName, goal: Identity) {
		this.#service = service;
		this.#goal = goal;
	}

	read(state: State): boolean {
		const trailers = state.trailers();
		const matters = claimsRollback(trailers, this.#service) || lifts(trailers, this.#service);
		if (!matters && this.#claims.length === 0) return false;
		const entry = state.entry(this.#service);
		if (entry === "unknown") return false;
		this.#judge(entry);
		if (this.#confirmed !== undefined) return true;
		if (!this.#isLifted && entry !== "absent") this.#note(state, entry, trailers);
		return this.#isLifted && this.#claims.length === 0;
	}

	answer(): RollbackRecord | undefined {
		return this.#confirmed;
	}

	/** What the next older entry tells about the claims: whether the newest took the goal out, which ones hold. */
	#judge(entry: Entry | "absent"): void {
		for (const claim of this.#claims) {
			claim.tookGoalOut ??= entry !== "absent" && isSame(this.#goal, entry) && !isSame(this.#goal, claim.record.to);
		}
		this.#claims = this.#claims.filter((claim) => claim.tookGoalOut);
		if (entry === "absent") return;
		this.#confirmed = this.#claims.find(({ record }) => isSame(record.to, entry))?.record;
	}

	#note(state: State, entry: Entry, trailers: Trailers | undefined): void {
		if (lifts(trailers, this.#service) && isSame(this.#goal, entry)) this.#isLifted = true;
		else if (claimsRollback(trailers, this.#service)) {
			this.#claims.push({ record: { ...changeOf(state, this.#service), to: entry }, tookGoalOut: undefined });
		}
	}
}

function lifts(trailers: Trailers | undefined, service: ServiceName): boolean {
	if (trailers?.allowedRolledBack !== true || trailers.kind === "rollback") return false;
	return trailers.services.some((named) => named.service === service);
}
