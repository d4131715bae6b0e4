import { ReleaseError } from "../errors/release-error.ts";
import { second } from "../gates/age.ts";
import type { Entry } from "../manifests/entry.ts";
import type { RollbackRecord } from "../manifests/ledger/blocked.ts";
import type { Run } from "../manifests/ledger/current-run.ts";
import type { Departure } from "../manifests/ledger/departure.ts";
import { describeNow } from "../promotion/describe-now.ts";

/** What the environment's history says of the service. */
export interface RollbackFacts {
	readonly environment: string;
	readonly service: string;
	/** What runs now; undefined when nothing does. */
	readonly current: Run | undefined;
	/** How it went, when it ran here once and does not any more. */
	readonly departed: Departure | undefined;
	/** The version that was asked for, and the newest entry that had it; undefined when it never ran here. */
	readonly named: { readonly version: string; readonly entry: Entry | undefined } | undefined;
	/** The rollback that took the named version out. */
	readonly blockedBy: RollbackRecord | undefined;
	/** What must run now, if that was said. */
	readonly fromVersion: string;
	/** This run's own address; empty outside of a workflow. */
	readonly run: string;
	/** Whether this run has rolled the service back already, whatever came after. */
	readonly isRepeated: boolean;
}

/** What a rollback goes to. The same entry as the current one: this run, or somebody, has done it already. */
export interface Target {
	readonly current: Entry;
	/** How it came there. */
	readonly began: Run["began"];
	/** What ran before the current entry, where that is known. */
	readonly before: Entry | undefined;
	readonly target: Entry;
}

/** By the contract's table: the last other thing that ran, or the version that was named. */
export function chooseTarget(facts: RollbackFacts): Target {
	const { current: run, departed, environment, service, fromVersion, named } = facts;
	if (run === undefined) {
		throw new ReleaseError(
			"not-deployed",
			`${describeNow(environment, service, undefined, departed)}, so there is nothing to roll back.${departed === undefined ? "" : " Promote a version to bring it back."} Nothing was written.`,
		);
	}
	const { entry: current, began } = run;
	const before = run.previous?.entry;
	if (isDoneByThisRun(facts, run)) return { current, began, before, target: current };
	if (facts.isRepeated) throw overtaken(facts, current);
	if (fromVersion !== "" && current.version !== fromVersion) throw moved(facts, run);
	if (named !== undefined) return { current, began, before, target: namedTarget(facts, named) };
	if (run.rollback) throw justRolledBack(facts, run);
	if (before !== undefined) return { current, began, before, target: before };
	throw new ReleaseError(
		"no-previous",
		`${environment} has run nothing but ${service} ${current.version}, so there is nothing to go back to. Nothing was written. Release a fixed version instead.`,
	);
}

/** A run again finds its own rollback: the entry says which run wrote it. */
function isDoneByThisRun({ run, named }: RollbackFacts, current: Run): boolean {
	if (run === "" || current.entry.run !== run || current.began.kind !== "rollback") return false;
	return named === undefined || named.version === current.entry.version;
}

function namedTarget(facts: RollbackFacts, named: NonNullable<RollbackFacts["named"]>): Entry {
	const { environment, service, blockedBy } = facts;
	if (named.entry === undefined) {
		throw new ReleaseError(
			"unknown-version",
			`${service} ${named.version} never ran in ${environment}, so ${environment} cannot be rolled back to it. To bring in a version that is new there, promote it. Nothing was written.`,
		);
	}
	if (blockedBy === undefined) return named.entry;
	const why = blockedBy.reason === undefined ? "" : `, because: ${blockedBy.reason}`;
	throw new ReleaseError(
		"blocked-version",
		`${service} ${named.version} was itself rolled back out of ${environment} at ${second(blockedBy.committedAt)}${why}. Name another version, or promote this one with allow-rolled-back and a reason. Nothing was written.`,
	);
}

function moved({ environment, service, fromVersion }: RollbackFacts, { entry, began }: Run): ReleaseError {
	return new ReleaseError(
		"superseded",
		`${describeNow(environment, service, entry, began)}, not ${fromVersion} (from-version). Somebody has acted already: look at what is there. Nothing was written.`,
	);
}

function overtaken({ environment, service }: RollbackFacts, current: Entry): ReleaseError {
	return new ReleaseError(
		"superseded",
		`This run has rolled ${service} back already, and since then ${environment} was moved on to ${current.version}. Running it again would undo that. Nothing was written. Start a new rollback if that is what you want.`,
	);
}

function justRolledBack({ environment, service }: RollbackFacts, run: Run): ReleaseError {
	const { by, reason, committedAt } = run.began;
	const who = by === undefined ? "" : ` by ${by}`;
	const why = reason === undefined ? "" : `, because: ${reason}`;
	return new ReleaseError(
		"superseded",
		`${environment} was just rolled back to ${service} ${run.entry.version}${who} at ${second(committedAt)}${why}. Nothing was written. To go further back, name the version.`,
	);
}
