import type { CommitId } from "../../refs/commit-id.ts";
import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import { type Change, changeOf } from "./change.ts";
import type { Question, State } from "./ledger.ts";
import { claimsRollback, type Identity, isSame, sharpened } from "./same-deployment.ts";

/** The newest unbroken stretch of commits in which a service had the same digest. */
export interface Run {
	/** As it stands now. */
	readonly entry: Entry;
	/** The run's oldest commit: its committer date is since when, and it says by whom and why. */
	readonly began: Change;
	/** Whether that commit says that it is a rollback, and puts back what ran there before. */
	readonly rollback: boolean;
	/** The newest other deployment before the run, and the newest commit that had it. */
	readonly previous: { readonly entry: Entry; readonly commit: CommitId } | undefined;
}

/**
 * The run that `service` is in; undefined when the environment does not run it.
 * Another service's change, a comment or a re-deploy of the same digest does not break a run; another digest does, and
 * so does a commit without the service.
 */
export function currentRun(service: ServiceName): Question<Run | undefined> {
	return new CurrentRun(service);
}

class CurrentRun implements Question<Run | undefined> {
	readonly #service: ServiceName;
	#entry: Entry | undefined;
	#identity: Identity | undefined;
	#oldest: State | undefined;
	#isOver = false;
	#previous: Run["previous"];
	#ranBefore = false;

	constructor(service: ServiceName) {
		this.#service = service;
	}

	read(state: State): boolean {
		const entry = state.entry(this.#service);
		if (entry === "unknown") return false;
		if (this.#identity === undefined) return this.#begin(state, entry);
		if (entry === "absent") this.#isOver = true;
		else if (isSame(this.#identity, entry)) this.#meetSame(state, entry, this.#identity);
		else this.#meetOther(state, entry);
		return this.#previous !== undefined && (this.#ranBefore || !this.#claimsRollback());
	}

	answer(): Run | undefined {
		if (this.#entry === undefined || this.#oldest === undefined) return undefined;
		return {
			entry: this.#entry,
			began: changeOf(this.#oldest, this.#service),
			rollback: this.#ranBefore && this.#claimsRollback(),
			previous: this.#previous,
		};
	}

	#begin(state: State, entry: Entry | "absent"): boolean {
		if (entry === "absent") return true;
		this.#entry = entry;
		this.#identity = entry;
		this.#oldest = state;
		return false;
	}

	#meetSame(state: State, entry: Entry, identity: Identity): void {
		if (this.#isOver) {
			this.#ranBefore = true;
			return;
		}
		this.#identity = sharpened(identity, entry);
		this.#oldest = state;
	}

	#meetOther(state: State, entry: Entry): void {
		this.#isOver = true;
		this.#previous ??= { entry, commit: state.commit };
	}

	#claimsRollback(): boolean {
		return claimsRollback(this.#oldest?.trailers(), this.#service);
	}
}
