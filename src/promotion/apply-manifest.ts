import type { Branches } from "../branches/branches.ts";
import type { ReleaseError } from "../errors/release-error.ts";
import type { Repository } from "../git/repository.ts";
import type { Entry } from "../manifests/entry.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { RunContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import { olderBuild, standings } from "./choose-builds.ts";
import { broughtBy } from "./manifest-commit.ts";
import type { LeftOut, Plan, ServicePlan } from "./plan.ts";
import { isPlannedFor, subjectOf, trailersOf, wantedBy } from "./planned-change.ts";
import { superseded } from "./superseded.ts";
import { type ManifestOutcome, writeManifest } from "./write-manifest.ts";

export interface AppliedManifest extends Omit<ManifestOutcome, "commit"> {
	/** The commit that holds the plan's entries; undefined when there is none (a dry run, nothing to do). */
	readonly commit: CommitId | undefined;
	/** Builds that were overtaken by newer ones since the plan was made. */
	readonly leftOut: readonly LeftOut[];
}

/**
 * Writes a plan's entries. A service whose entry is not the one that the plan replaces stops everything with
 * `superseded`, or, where builds are taken, is decided again by the same rule: the newer commit wins.
 */
export async function applyManifest(
	plan: Plan,
	repositories: { readonly code: Repository; readonly manifests: Repository; readonly branches: Branches },
	context: RunContext & {
		readonly approvedBy: readonly string[];
		readonly dryRun: boolean;
		readonly timeoutMs: number;
	},
	world: World,
): Promise<AppliedManifest> {
	const { environment } = plan;
	if (plan.services.length === 0)
		return { commit: undefined, changed: false, attempts: 0, files: [], services: [], leftOut: [] };
	const leftOut = new Map<string, LeftOut>();
	const wanted = plan.services.map((planned) =>
		wantedBy(planned, context, world.now(), async (current) => {
			leftOut.delete(planned.service);
			if (isPlannedFor(planned, current)) return "write";
			if (environment.whenMoved === "stop") throw await stale(repositories.manifests, plan, planned);
			const overtaken = await overtakes(repositories.code, planned, current, environment.name);
			if (overtaken !== undefined) leftOut.set(planned.service, overtaken);
			return overtaken === undefined ? "write" : "leave";
		}),
	);
	const outcome = await writeManifest(
		repositories.branches,
		{
			place: environment,
			wanted,
			subject: subjectOf(plan),
			trailers: trailersOf(plan, context),
			dryRun: context.dryRun,
			timeoutMs: context.timeoutMs,
		},
		world,
	);
	const present = plan.services.filter(({ service }) => !leftOut.has(service));
	const commit = outcome.changed ? outcome.commit : await broughtBy(repositories.manifests, environment, present);
	const isPretended = outcome.changed && context.dryRun;
	return { ...outcome, commit: isPretended ? undefined : commit, leftOut: [...leftOut.values()] };
}

function stale(manifests: Repository, { environment }: Plan, planned: ServicePlan): Promise<ReleaseError> {
	const ran = planned.alreadyThere ? planned.version : (planned.replaces?.version ?? "nothing");
	return superseded(manifests, environment, planned, ran);
}

/** What came in between, when it is this build or a newer one. A version that was asked for by name is never overtaken. */
async function overtakes(
	code: Repository,
	planned: ServicePlan,
	current: Entry | undefined,
	environment: string,
): Promise<LeftOut | undefined> {
	if (current === undefined || planned.gitTag !== null) return undefined;
	const [standing] = await standings({ code }, [{ entry: current, commit: planned.commit }]);
	return standing === "newer" ? undefined : olderBuild(environment, planned.service, planned.commit, current);
}
