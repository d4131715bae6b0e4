import { ReleaseError } from "../errors/release-error.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import type { Entry } from "../manifests/entry.ts";
import { lastWith } from "../manifests/ledger/versions-seen.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { EnvironmentState } from "../setup/read-manifests.ts";
import { isVersion, type Version } from "../versions/version.ts";
import { type Goal, type Goals, NOTHING_TO_OWN } from "./goal.ts";
import { askAll } from "./history-facts.ts";
import { type Planning, stateOf, type WantedService } from "./planning.ts";

/** What a later environment gets: the version that runs in its `from`, with that commit and that digest. */
export async function chooseDeployed(planning: Planning): Promise<Goals> {
	const { request, code } = planning;
	const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
	const goals: Goal[] = [];
	for (const wanted of planning.wanted) {
		const goal = deployedGoal(planning, wanted, await findSource(planning, wanted));
		if (asked !== undefined && asked !== goal.commit) throw otherSource(planning, goal, asked);
		goals.push(goal);
	}
	return { goals, leftOut: [], warnings: [] };
}

/** What a goal is taken from: an entry of an environment, and the manifest's commit that has it. */
interface Source {
	readonly state: EnvironmentState;
	readonly entry: Entry;
	readonly commit: CommitId | undefined;
}

function deployedGoal(planning: Planning, { service }: WantedService, { state, entry, commit }: Source): Goal {
	const released = releasedVersion(state, service.name, entry);
	const gitTag = planning.refs.tagOf(service, released);
	const tagged = planning.refs.versions(service).get(released);
	if (tagged === undefined) {
		throw new ReleaseError(
			"unknown-version",
			`${state.environment.name} runs ${service.name} ${released}, but the version has no Git tag (${gitTag}), so it is not proven which commit it is. Promote it to ${state.environment.name} again, which creates the tag. Nothing was written.`,
		);
	}
	if (entry.commit !== undefined && entry.commit !== tagged) {
		throw new ReleaseError(
			"version-exists",
			`${state.environment.name} says that ${service.name} ${released} is commit ${shortId(entry.commit)}, but the tag ${gitTag} names ${shortId(tagged)}. One of them was changed by hand: look at both, then release a new version. Nothing was written.`,
		);
	}
	return {
		service,
		version: released,
		semver: released,
		commit: tagged,
		gitTag,
		releaseBranch: null,
		refs: NOTHING_TO_OWN,
		takenFrom: commit === undefined ? null : { environment: state.environment.name, commit },
		recorded: entry.digest,
		twin: undefined,
		resolved: [...(entry.commit === undefined ? ["commit"] : []), ...(entry.digest === undefined ? ["digest"] : [])],
	};
}

/** A version that the target runs already needs no source: a promotion that was cut short can be ended any time. */
async function findSource(planning: Planning, { service: { name }, version }: WantedService): Promise<Source> {
	const source = stateOf(planning, planning.environment.from ?? "");
	const target = stateOf(planning, planning.environment.name);
	const entry = source.manifest.services.get(name);
	if (entry !== undefined && (version === undefined || entry.version === version)) {
		return { state: source, entry, commit: source.commit };
	}
	const there = target.manifest.services.get(name);
	if (version !== undefined && there?.version === version) {
		return { state: target, entry: there, commit: target.commit };
	}
	if (planning.environment.take === "was-deployed" && version !== undefined) {
		return { state: source, ...(await ranBefore(planning, source, name, version)) };
	}
	throw notInSource(planning, source.environment.name, name, version, entry);
}

/** The newest entry with this version that `from` has run. Whether it ran for long enough, a gate says. */
async function ranBefore(
	{ environment }: Planning,
	source: EnvironmentState,
	service: ServiceName,
	version: Version,
): Promise<{ readonly entry: Entry; readonly commit: CommitId }> {
	const question = lastWith(service, version);
	await askAll(source, [question]);
	const found = question.answer();
	if (found !== undefined) return found;
	const from = source.environment.name;
	throw new ReleaseError(
		"not-in-source",
		`${service} ${version} never ran in ${from}, and ${environment.name} takes what ran there. Promote it to ${from} first. Nothing was written.`,
	);
}

function notInSource(
	{ environment }: Planning,
	from: string,
	service: ServiceName,
	version: Version | undefined,
	entry: Entry | undefined,
): ReleaseError {
	const to = environment.name;
	if (entry === undefined) {
		return new ReleaseError(
			"not-deployed",
			`${from} does not run ${service}, so it cannot go to ${to}. Promote it to ${from} first. Nothing was written.`,
		);
	}
	return new ReleaseError(
		"not-in-source",
		`${from} runs ${service} ${entry.version}, not ${version}, and ${to} takes what ${from} runs. Promote ${version} to ${from} first, or promote ${entry.version}. Nothing was written.`,
	);
}

function releasedVersion(state: EnvironmentState, service: ServiceName, { version }: Entry): Version {
	if (isVersion(version)) return version;
	throw new ReleaseError(
		"invalid-config",
		`${state.environment.manifest} on ${state.environment.branch} says that ${service} is ${JSON.stringify(version)}, which is no version such as 1.6.0. Promote a version to ${state.environment.name}. Nothing was written.`,
	);
}

function otherSource({ environment }: Planning, goal: Goal, asked: CommitId): ReleaseError {
	return new ReleaseError(
		"not-in-source",
		`${environment.from} runs ${goal.service.name} ${goal.version} from commit ${shortId(goal.commit)}, but source-sha is ${shortId(asked)}. Leave source-sha empty, or promote that commit to ${environment.from} first. Nothing was written.`,
	);
}
