import { ReleaseError } from "../errors/release-error.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import type { Entry } from "../manifests/entry.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { EnvironmentState } from "../setup/read-manifests.ts";
import { isVersion, type Version } from "../versions/version.ts";
import { type Goal, type Goals, NOTHING_TO_OWN } from "./goal.ts";
import { type Planning, stateOf, type WantedService } from "./planning.ts";

/** What a later environment gets: the version that runs in its `from`, with that commit and that digest. */
export async function chooseDeployed(planning: Planning): Promise<Goals> {
	const { request, code } = planning;
	const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
	const goals = planning.wanted.map((wanted) => {
		const goal = deployedGoal(planning, wanted);
		if (asked !== undefined && asked !== goal.commit) throw otherSource(planning, goal, asked);
		return goal;
	});
	return { goals, leftOut: [], warnings: [] };
}

function deployedGoal(planning: Planning, { service, version }: WantedService): Goal {
	const { state, entry } = sourceEntry(planning, service.name, version);
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
		takenFrom: state.commit === undefined ? null : { environment: state.environment.name, commit: state.commit },
		recorded: entry.digest,
		twin: undefined,
		resolved: [...(entry.commit === undefined ? ["commit"] : []), ...(entry.digest === undefined ? ["digest"] : [])],
	};
}

/** A version that the target runs already needs no source: a promotion that was cut short can be ended any time. */
function sourceEntry(
	planning: Planning,
	service: ServiceName,
	version: Version | undefined,
): { state: EnvironmentState; entry: Entry } {
	const source = stateOf(planning, planning.environment.from ?? "");
	const target = stateOf(planning, planning.environment.name);
	const entry = source.manifest.services.get(service);
	if (entry !== undefined && (version === undefined || entry.version === version)) return { state: source, entry };
	const there = target.manifest.services.get(service);
	if (version !== undefined && there?.version === version) return { state: target, entry: there };
	const [from, to] = [source.environment.name, target.environment.name];
	if (entry === undefined) {
		throw new ReleaseError(
			"not-deployed",
			`${from} does not run ${service}, so it cannot go to ${to}. Promote it to ${from} first. Nothing was written.`,
		);
	}
	throw new ReleaseError(
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
