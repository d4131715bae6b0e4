import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";

/** The commits that are here. One whose parents were not fetched is a boundary: it looks like a root and is none. */
export interface CommitGraph {
	readonly parents: ReadonlyMap<CommitId, readonly CommitId[]>;
	readonly boundary: ReadonlySet<CommitId>;
	/** The committers' dates, in seconds since 1970. */
	readonly dates: ReadonlyMap<CommitId, number>;
}

/** What can be reached from a commit, itself included; `isWhole` when nothing was missing on the way. */
export interface Reach {
	readonly commits: ReadonlySet<CommitId>;
	readonly isWhole: boolean;
}

/** `since`: a commit that nobody asks beyond; the way ends there. */
export function reach(graph: CommitGraph, from: CommitId, since?: CommitId): Reach {
	const commits = new Set<CommitId>();
	let isWhole = true;
	const open = [from];
	for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
		if (commits.has(commit)) continue;
		commits.add(commit);
		if (commit === since) continue;
		const parents = graph.parents.get(commit);
		if (parents === undefined || graph.boundary.has(commit)) isWhole = false;
		open.push(...(parents ?? []));
	}
	return { commits, isWhole };
}

/** The graph below some commits, as far as it is here. One process, no network. */
export async function readGraph(repository: BareRepository, tips: readonly CommitId[]): Promise<CommitGraph> {
	const boundary = await readBoundary(repository);
	const output = await repository.read(
		["rev-list", "--parents", "--timestamp", "--ignore-missing", "--stdin"],
		`${tips.join("\n")}\n`,
	);
	const parents = new Map<CommitId, CommitId[]>();
	const dates = new Map<CommitId, number>();
	for (const line of output.toString("latin1").split("\n")) {
		const [seconds, ...ids] = line.split(" ");
		const [commit, ...others] = ids.filter(isCommitId);
		if (commit === undefined) continue;
		parents.set(commit, others);
		dates.set(commit, Number(seconds));
	}
	return { parents, boundary, dates };
}

/** The commits at which fetches by depth stopped (gitrepository-layout: the file `shallow`). */
export async function readBoundary({ folder }: Pick<BareRepository, "folder">): Promise<ReadonlySet<CommitId>> {
	return new Set(readIfThere(join(folder, "shallow")).split("\n").filter(isCommitId));
}

function readIfThere(path: string): string {
	try {
		return readFileSync(path, "latin1");
	} catch (cause) {
		if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT") return "";
		throw cause;
	}
}
