import type { Account } from "../gates/facts.ts";
import { type Commit, isMadeByProgram } from "../github/commits.ts";
import type { Run } from "../github/runs.ts";
import { type Entry, runs } from "../manifests/entry.ts";
import { readTrailers } from "../manifests/message/read-trailers.ts";
import type { Trailers } from "../manifests/message/trailers.ts";
import type { ServiceName } from "../services/service-name.ts";

/** What a pull request's head must show, for approvals of it to be approvals of the plan. */
export interface Requested {
	/** The plan's hash. */
	readonly plan: string;
	readonly environment: string;
	readonly services: readonly (Pick<Entry, "version" | "digest"> & { readonly service: ServiceName })[];
	readonly emergency: boolean;
	readonly allowRolledBack: boolean;
	/** When what is replaced last changed: the newest of the entries came, or a service went; undefined where none was there. */
	readonly since: Date | undefined;
}

/** What was read of the head. */
export interface RequestHead {
	readonly commit: Commit;
	/** Its manifest; undefined where it has none that can be read. */
	readonly manifest: ReadonlyMap<ServiceName, Entry> | undefined;
}

/** GitHub's own clocks, and the second that its times are cut to. */
const TOLERANCE = 60_000;

/** Why a head is not the request that it should be; ends the sentence "it is void: …". Undefined where it is. */
export function headFault({ commit, manifest }: RequestHead, requested: Requested): string | undefined {
	const { plan, environment, services, since } = requested;
	const trailers = requestTrailers(commit, plan);
	if (typeof trailers === "string") return trailers;
	if (trailers.environment !== environment) return `it is a request for ${trailers.environment}`;
	const loosened = loosening(requested, trailers);
	if (loosened !== undefined) return `it was not asked for with ${loosened}, which goes past gates`;
	const other = services.find((one) => !runs(manifest?.get(one.service), one));
	if (other !== undefined) return `it does not show ${other.service} ${other.version} as the plan has it`;
	if (since !== undefined && since > commit.committedAt) {
		return `${environment} has changed since it was made, and was changed back`;
	}
	return undefined;
}

/** What was added since people were asked; it is in no plan's hash. */
function loosening(requested: Requested, asked: Trailers): string | undefined {
	if (requested.emergency && asked.emergency !== true) return "emergency";
	return requested.allowRolledBack && asked.allowedRolledBack !== true ? "allow-rolled-back" : undefined;
}

/** What the request's commit says, if a program of ours can have made it; else why not. */
export function requestTrailers(commit: Commit, plan?: string): Trailers | string {
	if (!isMadeByProgram(commit)) {
		return `its head ${commit.id.slice(0, 12)} was not made through GitHub's API by a program, so anybody can have pushed it`;
	}
	const trailers = readTrailers(commit.message);
	if (trailers?.plan === undefined) return `its head ${commit.id.slice(0, 12)} names no plan`;
	if (plan !== undefined && trailers.plan !== plan) return `its head ${commit.id.slice(0, 12)} names another plan`;
	return trailers;
}

/** The number of the run that a request's commit names; undefined where it is none of this repository's. */
export function runOf({ run }: Trailers, repositoryUrl: string): number | undefined {
	const prefix = `${repositoryUrl}/actions/runs/`;
	const id = run?.startsWith(prefix) ? run.slice(prefix.length) : "";
	return /^[1-9]\d{0,15}$/.test(id) ? Number(id) : undefined;
}

/**
 * Who asked: the actor of the run that made the commit. A job on another branch could name any run, so it must have
 * been one of the default branch, of the workflow that asks now, that was under way then.
 */
export function askerOf(
	run: Run,
	commit: Commit,
	now: { readonly defaultBranch: string; readonly workflow: string | undefined },
): Account | string {
	if (now.workflow !== undefined && run.workflow !== now.workflow) {
		return `the run that it names is of ${run.workflow ?? "another workflow"}, and this one is of ${now.workflow}`;
	}
	if (run.branch !== now.defaultBranch)
		return `the run that it names is of the branch ${run.branch ?? "of somebody else"}`;
	// Each comment, of whomever on whatever, starts one: else its author could be named as who asked.
	if (run.wasSkipped) return "the run that it names did nothing, so it did not make it";
	const made = commit.committedAt.getTime();
	const ended = run.endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
	const wasUnderWay = run.createdAt.getTime() - TOLERANCE <= made && made <= ended + TOLERANCE;
	return wasUnderWay ? run.actor : "the run that it names was not under way when it was made";
}

/** The file of a workflow: `.github/workflows/x.yaml` in `acme/shop/.github/workflows/x.yaml@refs/heads/main`. */
export function workflowOf(reference: string | undefined): string | undefined {
	return /^[^/]+\/[^/]+\/([^@]+)@/.exec(reference ?? "")?.[1];
}
