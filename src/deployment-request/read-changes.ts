import { changesOf } from "../changelog/changes.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Pair } from "../git/ancestry.ts";
import { type CommitRange, commitRanges } from "../git/commit-range.ts";
import { unmergedCommits } from "../git/unmerged.ts";
import type { Planning } from "../promotion/planning.ts";
import { concernOf } from "../services/concern.ts";
import { pathTest } from "../services/path-pattern.ts";
import type { Service } from "../services/service.ts";
import type { ServiceChanges } from "./deployment-request.ts";

/** A service with the commit that runs and the one that comes. */
export interface ServiceRange extends Pair {
	readonly service: Service;
}

type Source = Pick<Planning, "code" | "configuration">;

/** What changes for each service: all in a few requests. What cannot be read is a sentence, and stops nothing. */
export async function readChanges(
	source: Source,
	ranges: readonly ServiceRange[],
): Promise<readonly (ServiceChanges | string)[]> {
	if (ranges.length === 0) return [];
	const all = await tell(commitRanges(source.code, ranges));
	if (!(all instanceof ReleaseError)) {
		return inTurn(ranges.map((range, index) => () => changes(source, range, all[index])));
	}
	// One commit that is not there is no reason not to tell of the others; a server that does not answer is asked once.
	if (ranges.length === 1 || all.code !== "unknown-commit") return ranges.map(() => all.message);
	return inTurn(
		ranges.map((range) => async () => {
			const own = await tell(commitRanges(source.code, [range]));
			return own instanceof ReleaseError ? own.message : changes(source, range, own[0]);
		}),
	);
}

async function changes(
	source: Source,
	{ service, from, to }: ServiceRange,
	range: CommitRange | undefined,
): Promise<ServiceChanges> {
	if (range === undefined) throw new Error("A pair of commits has no range.");
	const { configuration } = source;
	const concern = concernOf(configuration, service);
	const migrations = configuration.migrations.map(pathTest);
	const isMigration = (path: string) => migrations.some((test) => test(path));
	const going = changesOf(range.going.commits, from, concern, isMigration);
	const merges = new Set(range.going.commits.filter(({ parents }) => parents.length > 1).map(({ commit }) => commit));
	const lost = going.length === 0 ? new Set() : await unmerged(source, from, to);
	const dropped = lost === "unknown" ? going : going.filter(({ commit }) => lost.has(commit) || merges.has(commit));
	const { coming } = range;
	return {
		from,
		madeAt: coming.commits.find(({ commit }) => commit === to)?.committedAt,
		coming: changesOf(coming.commits, to, concern, isMigration),
		going: dropped,
		kept: lost === "unknown" ? "unknown" : going.length - dropped.length,
		total: coming.commits.length + coming.unread,
		unread: coming.unread,
	};
}

/** The commits whose change does not come in another way; merges, which have none of their own, are not among them. */
async function unmerged({ code }: Source, from: Pair["from"], to: Pair["to"]) {
	const lost = await tell(unmergedCommits(code, from, to));
	if (lost instanceof ReleaseError || lost === "unknown") return "unknown";
	return new Set(lost.map(({ commit }) => commit));
}

async function inTurn<Result>(work: readonly (() => Promise<Result>)[]): Promise<Result[]> {
	const results: Result[] = [];
	for (const one of work) results.push(await one());
	return results;
}

async function tell<Answer>(question: Promise<Answer>): Promise<Answer | ReleaseError> {
	try {
		return await question;
	} catch (cause) {
		if (cause instanceof ReleaseError) return cause;
		throw cause;
	}
}
