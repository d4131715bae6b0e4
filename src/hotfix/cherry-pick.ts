import { jitter } from "../branches/backoff.ts";
import type { Configuration } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { fetchNear, relations } from "../git/ancestry.ts";
import { ensureCommits } from "../git/ensure-commits.ts";
import { firstContaining } from "../git/first-containing.ts";
import { requireGitThatMerges } from "../git/git-version.ts";
import { listRefs } from "../git/list-refs.ts";
import { type RawCommit, readRawCommits } from "../git/raw-commit.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import { swapRefs } from "../git/swap-refs.ts";
import { checkEmergency } from "../promotion/request.ts";
import { type CommitId, type CommitPrefix, isCommitId, parseCommitPrefix, shortId } from "../refs/commit-id.ts";
import { branchRef } from "../refs/ref-name.ts";
import { type AuthorInputs, parseAuthorship } from "../setup/authorship.ts";
import { readConfigurationAt } from "../setup/read-configuration.ts";
import { type CodeRemoteInputs, parseCodeRemote } from "../setup/remotes.ts";
import { parseVersion } from "../versions/version.ts";
import type { World } from "../world/world.ts";
import { type HotfixLine, readLine } from "./hotfix-line.ts";
import {
	doesNotApply,
	isMerge,
	maybePicked,
	neverStill,
	notInDefault,
	onNoBranch,
	settledWithout,
} from "./refusals.ts";
import { type Picked, type Replay, replay } from "./replay.ts";

export interface CherryPickInputs extends CodeRemoteInputs, AuthorInputs {
	readonly service: string;
	readonly version: string;
	readonly commits: readonly string[];
	readonly emergency: boolean;
	readonly reason: string;
	readonly config: string;
	readonly "dry-run": boolean;
}

export interface CherryPick {
	readonly line: HotfixLine;
	/** What the version is to be built from: the branch's head now, or what the version's tag, or its last candidate's, names. */
	readonly commit: CommitId;
	/** Whether the branch was moved, or would be. */
	readonly changed: boolean;
	readonly picks: readonly Picked[];
	readonly warnings: readonly string[];
}

/**
 * Cherry-picks commits onto the release branch of a version's line, and pushes that by compare-and-swap: all of them or
 * none. What is there already is left alone, so that running again changes nothing.
 * @throws ReleaseError `cherry-pick-conflict`, `source-not-allowed`, `unknown-version`, `version-exists`, `version-order`,
 * `conflict`
 */
export async function cherryPick(inputs: CherryPickInputs, world: World): Promise<CherryPick> {
	// What would stop the promotions after this stops it here, before there is anything to promote.
	checkEmergency(inputs);
	const { identity, timeoutMs } = await parseAuthorship(inputs, world);
	const deadline = world.now().getTime() + timeoutMs;
	const remote = parseCodeRemote(inputs, world.env);
	const request = await reading(async () => ({
		service: inputs.service,
		version: parseVersion(inputs.version, 'The input "version"'),
		prefixes: parseCommits(inputs.commits),
	}));
	await requireGitThatMerges(world);
	const code = await openRepository(remote, world);
	const { configuration, commit: defaultHead } = await reading(() => readConfigurationAt(code, inputs.config, "HEAD"));
	let line = await reading(() => readLine(code, configuration, request));
	const commits = await reading(() => readCommits(code, request.prefixes, [line.head, defaultHead]));
	const strangers = await reading(() => notIn(code, commits, defaultHead));
	await reading(() => requireBranches(code, strangers, configuration));
	const warnings = strangers.map(notInDefault);
	for (const warning of warnings) world.log.warning(warning);
	const made = new Set<CommitId>();
	for (let attempt = 1; ; attempt++) {
		const began = world.now().getTime();
		const base = line.settled?.commit ?? line.head;
		const done = requireApplied(line, await looking(made, () => replay(code, base, commits, identity)), base);
		const picks = done.picks.map((pick) => ownPick(pick, made));
		const changed = picks.some(({ outcome }) => outcome === "picked");
		const result = { line, changed, picks, warnings };
		if (done.head === base || inputs["dry-run"]) return { ...result, commit: base };
		if (attempt > 1 && world.now().getTime() >= deadline) throw neverStill(line, attempt - 1);
		const update = { ref: branchRef(line.branch), target: done.head, expected: line.head };
		const swap = await swapRefs(code, code.contents, [update], `${line.branch} with ${describePicks(picks)}`);
		if (swap.kind === "updated") return { ...result, commit: done.head };
		if (swap.kind === "refused") throw swap.error;
		if (swap.mayHaveLanded) for (const { as } of done.picks) if (as !== undefined) made.add(as);
		const now = world.now().getTime();
		await world.sleep(Math.max(0, Math.min(jitter(attempt + 1, now - began, world), deadline - now)));
		line = await looking(made, () => readLine(code, configuration, request));
	}
}

/** @throws ReleaseError `invalid-input` */
function parseCommits(texts: readonly string[]): CommitPrefix[] {
	return [...new Set(texts.map((text) => parseCommitPrefix(text, 'An entry of the input "commits"')))];
}

/** The commits themselves, none of them a merge; and what lies near them, in one fetch. */
async function readCommits(
	code: Repository,
	prefixes: readonly CommitPrefix[],
	heads: readonly CommitId[],
): Promise<RawCommit[]> {
	const ids: CommitId[] = [];
	for (const prefix of prefixes) ids.push(isCommitId(prefix) ? prefix : await resolveCommit(code, prefix));
	await fetchNear(code, [...ids, ...heads]);
	await ensureCommits(code, ids);
	const commits = await readRawCommits(code.graph, [...new Set(ids)]);
	const merge = commits.find(({ parents }) => parents.length > 1);
	if (merge !== undefined) throw isMerge(merge);
	return commits;
}

/** A fix that only the release branch has is lost with the next line: worth a warning, but no reason to wait. */
async function notIn(code: Repository, commits: readonly RawCommit[], defaultHead: CommitId): Promise<RawCommit[]> {
	const found = await relations(
		code,
		commits.map(({ id }) => ({ from: id, to: defaultHead })),
	);
	return commits.filter((_, index) => found[index] !== "same" && found[index] !== "ancestor");
}

/**
 * GitHub gives out the commits of forks and of anybody's pull requests by their ids, as if they were the repository's.
 * What somebody has pushed to one of its branches may write there. @throws ReleaseError `source-not-allowed`
 */
async function requireBranches(
	code: Repository,
	commits: readonly RawCommit[],
	{ environments }: Configuration,
): Promise<void> {
	if (commits.length === 0) return;
	const withoutCode = new Set<string>([...environments.values()].map(({ branch }) => branchRef(branch)));
	const branches = [...(await listRefs(code, ["refs/heads/*"]))].filter(([ref]) => !withoutCode.has(ref));
	const tips = [...new Set(branches.map(([, { commit }]) => commit))];
	const found = await firstContaining(
		code,
		commits.map(({ id }) => ({ commit: id, tips })),
	);
	const stray = commits.find((_, index) => found[index] === undefined);
	if (stray !== undefined) throw onNoBranch(stray, code.remote.url);
}

/** What is read while commits that were made may be on the branch already: then an error must not say that nothing is. */
async function looking<Result>(made: ReadonlySet<CommitId>, act: () => Promise<Result>): Promise<Result> {
	try {
		return await (made.size === 0 ? reading(act) : act());
	} catch (cause) {
		throw made.size === 0 || !(cause instanceof ReleaseError) ? cause : maybePicked(cause);
	}
}

function requireApplied(line: HotfixLine, made: Replay, base: CommitId): Extract<Replay, { kind: "done" }> {
	if (line.settled !== undefined && (made.kind === "conflict" || made.head !== base))
		throw settledWithout(line.settled, line, made);
	if (made.kind === "conflict") throw doesNotApply(line, made);
	return made;
}

/** A push whose answer got lost may have arrived, and another's on top of it: what it brought was picked by this run. */
function ownPick(pick: Picked, made: ReadonlySet<CommitId>): Picked {
	return pick.as !== undefined && made.has(pick.as) ? { ...pick, outcome: "picked" } : pick;
}

function describePicks(picks: readonly Picked[]): string {
	return picks
		.filter(({ outcome }) => outcome === "picked")
		.map(({ commit }) => shortId(commit))
		.join(", ");
}
