import type { Entry } from "../manifests/entry.ts";
import type { RunContext } from "../setup/run-context.ts";
import { plannedEntry } from "./manifest-entry.ts";
import type { Plan, ServicePlan } from "./plan.ts";
import type { WantedEntry } from "./write-manifest.ts";

/** Whether the environment still runs what the plan was made on, which is not the goal itself. */
export function isPlannedFor(
	{ replaces, alreadyThere }: Pick<ServicePlan, "replaces" | "alreadyThere">,
	current: Pick<Entry, "version" | "digest"> | undefined,
): boolean {
	// Then it ran the goal, and somebody has taken that out meanwhile: what was before says nothing.
	if (alreadyThere) return false;
	if (replaces === null || current === undefined) return replaces === null && current === undefined;
	return replaces.version === current.version && replaces.digest === (current.digest ?? null);
}

/** The entry that a plan wants for a service; `admit` decides about what is there by then. */
export function wantedBy(
	planned: ServicePlan,
	context: RunContext,
	now: Date,
	admit: WantedEntry["admit"],
): WantedEntry {
	return {
		service: planned.service,
		renamedFrom: planned.renamedFrom,
		entry: plannedEntry(planned, context, now),
		files: planned.files,
		from: planned.takenFrom ?? undefined,
		admit,
	};
}

const SUBJECTS = { deploy: ["deploy", "to"], promotion: ["promote", "to"], rollback: ["roll back to", "in"] } as const;

/** The first line of the commit's message. */
export function subjectOf({ kind, environment, services }: Plan): string {
	const [verb, preposition] = SUBJECTS[kind];
	const [first] = services;
	const what =
		services.length === 1 && first !== undefined ? `${first.service} ${first.version}` : `${services.length} services`;
	return `${verb} ${what} ${preposition} ${environment.name}`;
}

/** What the commit says of all its services: who, why, and who let it in. */
export function trailersOf(
	plan: Plan,
	{ actor, run, approvedBy }: RunContext & { readonly approvedBy: readonly string[] },
) {
	return {
		kind: plan.kind,
		environment: plan.environment.name,
		actor,
		run,
		reason: plan.reason,
		emergency: plan.emergency,
		allowedRolledBack: plan.allowRolledBack,
		approvedBy,
	};
}
