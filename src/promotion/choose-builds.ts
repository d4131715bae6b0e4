import { ReleaseError } from "../errors/release-error.ts";
import { type Pair, relations } from "../git/ancestry.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import type { Entry } from "../manifests/entry.ts";
import { type CommitId, parseCommitId, shortId } from "../refs/commit-id.ts";
import type { Version } from "../versions/version.ts";
import { buildTag } from "./build-tag.ts";
import { type Goal, type Goals, NOTHING_TO_OWN } from "./goal.ts";
import { type Planning, stateOf, type WantedService } from "./planning.ts";

/**
 * What an environment without `from` gets: the build of the commit that was asked for, or of the event. A newer build
 * that is there already stays; a version that was asked for by name goes in, older or not.
 */
export async function chooseBuilds(planning: Planning): Promise<Goals> {
	const [versions, builds] = [
		planning.wanted.filter((wanted) => wanted.version !== undefined),
		planning.wanted.filter((wanted) => wanted.version === undefined),
	];
	const named = await chooseVersions(planning, versions);
	if (builds.length === 0) return { goals: named, leftOut: [], warnings: [] };
	const commit = await buildCommit(planning);
	const chosen = await chooseNewest(planning, builds, commit);
	return { ...chosen, goals: [...named, ...chosen.goals] };
}

async function chooseVersions(planning: Planning, wanted: readonly WantedService[]): Promise<Goal[]> {
	if (wanted.length === 0) return [];
	const { code, request, refs } = planning;
	const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
	return wanted.flatMap(({ service, version }) => {
		if (version === undefined) return [];
		const gitTag = refs.tagOf(service, version);
		const commit = refs.versions(service).get(version);
		if (commit === undefined) throw unknownVersion(service.name, version, gitTag);
		if (asked !== undefined && asked !== commit) throw otherCommit(service.name, version, commit, asked);
		return [{ ...build(service, commit), version, semver: version, gitTag }];
	});
}

function build(service: WantedService["service"], commit: CommitId): Omit<Goal, "version" | "semver" | "gitTag"> {
	const nothing = { takenFrom: null, recorded: undefined, twin: undefined, resolved: [] };
	return { service, commit, releaseBranch: null, refs: NOTHING_TO_OWN, ...nothing };
}

async function buildCommit({ request, code, world }: Planning): Promise<CommitId> {
	if (request.sourceSha !== undefined) return resolveCommit(code, request.sourceSha);
	const event = world.env.GITHUB_SHA;
	if (event) return parseCommitId(event, "GITHUB_SHA");
	throw new ReleaseError(
		"invalid-input",
		'There is no commit to deploy: the input "source-sha" is empty, and there is no GITHUB_SHA. Nothing was written.',
	);
}

async function chooseNewest(planning: Planning, wanted: readonly WantedService[], commit: CommitId): Promise<Goals> {
	const entries = stateOf(planning, planning.environment.name).manifest.services;
	const standing = await standings(
		planning,
		wanted.map(({ service }) => ({ entry: entries.get(service.name), commit })),
	);
	const goals: Goal[] = [];
	const leftOut: Goals["leftOut"][number][] = [];
	for (const [index, { service }] of wanted.entries()) {
		const entry = entries.get(service.name);
		if (standing[index] === "older" && entry !== undefined) {
			leftOut.push(olderBuild(planning.environment.name, service.name, commit, entry));
		} else if (standing[index] === "there" && entry !== undefined) {
			goals.push({ ...build(service, commit), version: entry.version, semver: undefined, gitTag: null });
		} else {
			const version = buildTag(planning.configuration, service.name, commit);
			goals.push({ ...build(service, commit), version, semver: undefined, gitTag: null });
		}
	}
	const warnings = wanted.flatMap(({ service }) => nameless(planning.environment.name, service.name, entries));
	return { goals, leftOut, warnings };
}

/** How a build stands to what runs: it is there already, it is older, or it goes in. */
export type Standing = "there" | "older" | "newer";

/** All in one look at the history. An entry that names no commit cannot be compared with, so the build goes in. */
export async function standings(
	{ code }: Pick<Planning, "code">,
	builds: readonly { readonly entry: Entry | undefined; readonly commit: CommitId }[],
): Promise<Standing[]> {
	const pairs: Pair[] = builds.flatMap(({ entry, commit }) =>
		entry?.commit === undefined ? [] : [{ from: commit, to: entry.commit }],
	);
	const found = await relations(code, pairs);
	return builds.map(({ entry }) => {
		const relation = entry?.commit === undefined ? undefined : found.shift();
		if (relation === "same") return "there";
		return relation === "ancestor" ? "older" : "newer";
	});
}

export function olderBuild(
	environment: string,
	service: WantedService["service"]["name"],
	commit: CommitId,
	entry: Entry,
) {
	const newer = entry.commit === undefined ? "" : ` (commit ${shortId(entry.commit)})`;
	return {
		service,
		why: "older-build" as const,
		sentence: `${service}: the build of commit ${shortId(commit)} is left out, since ${environment} runs ${entry.version}${newer}, which contains that commit. To bring it back, name its version.`,
	};
}

function nameless(environment: string, service: string, entries: ReadonlyMap<string, Entry>): string[] {
	const entry = entries.get(service);
	if (entry === undefined || entry.commit !== undefined) return [];
	return [
		`${service}: the entry in ${environment} (${entry.version}) names no commit, so it cannot be told whether this build is newer. It is replaced.`,
	];
}

function unknownVersion(service: string, version: Version, gitTag: string): ReleaseError {
	return new ReleaseError(
		"unknown-version",
		`${service} ${version} has no Git tag (${gitTag}), so it is not known which commit it is. Create the tag first (create-release-tag, or git tag), or leave the version empty to deploy a build. Nothing was written.`,
	);
}

function otherCommit(service: string, version: Version, commit: CommitId, asked: CommitId): ReleaseError {
	return new ReleaseError(
		"version-exists",
		`${service} ${version} is commit ${shortId(commit)}, but source-sha is ${shortId(asked)}. A released version never moves: leave source-sha empty, or name another version. Nothing was written.`,
	);
}
