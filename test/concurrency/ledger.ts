// The history of the model's branches, as the real ledger asks for it: what is decided here is decided by src/manifests.
import { createHash } from "node:crypto";
import { type Digest, isDigest } from "../../src/images/digest.ts";
import type { Entry as RealEntry } from "../../src/manifests/entry.ts";
import type { Question, State } from "../../src/manifests/ledger/ledger.ts";
import type { Trailers } from "../../src/manifests/message/trailers.ts";
import { type CommitId, isCommitId } from "../../src/refs/commit-id.ts";
import { isServiceName, type ServiceName } from "../../src/services/service-name.ts";
import { type Commit, type Entry, type Environment, NOBODY } from "./world.ts";

const LONG_AGO = Date.UTC(2025, 0, 20);
const MINUTE = 60_000;

export function serviceName(name: string): ServiceName {
	if (isServiceName(name)) return name;
	throw new Error(`${name} is no service.`);
}

function commitId(position: number): CommitId {
	const id = `${position}`.padStart(40, "0");
	if (isCommitId(id)) return id;
	throw new Error(`${id} is no commit.`);
}

/** 64 hex digits that stand for a text. */
export function hashOf(text: string): string {
	const hash = hashes.get(text) ?? createHash("sha256").update(text).digest("hex");
	hashes.set(text, hash);
	return hash;
}
const hashes = new Map<string, string>();

export function digestOf(build: string): Digest {
	const digest = `sha256:${hashOf(build)}`;
	if (!isDigest(digest)) throw new Error(`${digest} is no digest.`);
	builds.set(digest, build);
	return digest;
}
const builds = new Map<Digest | undefined, string>();

/** An entry that the ledger answered with, in the model's words. */
export function modelled({ version, digest }: RealEntry): Omit<Entry, "run"> {
	const build = builds.get(digest);
	if (build === undefined) throw new Error(`${digest} is no digest of this model.`);
	return { version, build };
}

/** The address of a run, which is the same in all its attempts. */
export function addressOf(run: string): string {
	return `https://github.example/runs/${run}`;
}

/** The run that a commit is of, by its position; undefined for what was there before. */
export function writerOf(
	commits: readonly Commit[],
	change: { readonly commit: string } | undefined,
): string | undefined {
	const by = commits.find((_, position) => commitId(position) === change?.commit)?.by;
	return by === NOBODY ? undefined : by;
}

/** Asks the real questions about a branch. */
export function askLedger(
	environment: Environment,
	commits: readonly Commit[],
	questions: readonly Question<unknown>[],
): void {
	let open = [...questions];
	for (const [position, commit] of [...commits.entries()].reverse()) {
		const state = stateOf(environment, commit, position);
		open = open.filter((question) => !question.read(state));
		if (open.length === 0) return;
	}
}

function stateOf(environment: Environment, commit: Commit, position: number): State {
	// The questions of one pass get the same entries: a rollback tells by that whether it is done already.
	const entries = new Map(Object.entries(commit.after).map(([service, entry]) => [service, realEntry(entry)]));
	return {
		commit: commitId(position),
		committedAt: new Date(LONG_AGO + position * MINUTE),
		author: commit.by,
		entry: (service) => entries.get(service) ?? "absent",
		trailers: () => trailersOf(environment, commit),
	};
}

function realEntry({ version, build, run }: Entry): RealEntry {
	return { version, digest: digestOf(build), run: addressOf(run) };
}

function trailersOf(environment: Environment, { by, kind, allowedRolledBack, services }: Commit): Trailers {
	return {
		...{ kind, environment, actor: by, run: addressOf(by), allowedRolledBack, approvedBy: [] },
		services: services.map((service) => ({ service: serviceName(service) })),
	};
}
