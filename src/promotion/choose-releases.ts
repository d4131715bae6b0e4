import type { Configuration, Environment } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { containedIn, fetchNear, relations } from "../git/ancestry.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type BranchName, isBranchName } from "../refs/ref-name.ts";
import { namesOf, type Service } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import { render } from "../versions/template.ts";
import { stage, type Version, versionValues } from "../versions/version.ts";
import { branchMove, type Choice, checkOrder, chooseCommit, notLower, type ReleaseFacts } from "./choose-release.ts";
import type { Goal, Goals } from "./goal.ts";
import { renderTag } from "./image-tags.ts";
import type { PlannedRefs } from "./plan.ts";
import { type Planning, stateOf, type WantedService } from "./planning.ts";
import { comparedHeads, unmergedFixes } from "./unmerged-fixes.ts";
import type { ReleaseRefs } from "./version-tags.ts";

/** What an environment whose `from` takes builds gets: a release, which is made here. */
export async function chooseReleases(planning: Planning): Promise<Goals> {
	const { request, code, environment, refs } = planning;
	const wanted = planning.wanted.map(({ service, version }) => ({ service, version: needed(service.name, version) }));
	const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
	const source = stateOf(planning, environment.from ?? "");
	const goals: Goal[] = [];
	const warnings: string[] = [];
	for (const one of wanted) {
		const entry = source.manifest.services.get(one.service.name);
		const facts = releaseFacts(planning.configuration, one, refs, {
			asked,
			input: "source-sha",
			source: { environment: source.environment.name, commit: entry?.commit },
		});
		const lines = refs.lines(one.service);
		const choice = await chooseProved(planning, facts, comparedHeads(planning, facts, lines));
		goals.push(goalOf(planning, one, facts, choice));
		warnings.push(...(await unmergedFixes(planning, facts, choice.commit, lines)));
	}
	return { goals, leftOut: [], warnings };

	function needed(service: string, version: Version | undefined): Version {
		if (version !== undefined) return version;
		throw new ReleaseError(
			"invalid-input",
			`The input "version" is empty, but a promotion to ${environment.name} makes a release of ${service}: say which version, such as 1.6.0. Nothing was written.`,
		);
	}
}

/**
 * The branch of a version's line, by the service's present name and then by its former one; none for a stage that ends
 * where builds are taken: its versions come before a line.
 */
export function releaseBranches(configuration: Configuration, service: Service, version: Version): BranchName[] {
	const allowed = configuration.stages.get(stage(version) ?? "");
	const early = allowed?.every((name) => configuration.environments.get(name)?.from === undefined);
	return early ? [] : namesOf(service).map((name) => releaseBranch(configuration, name, version));
}

function releaseBranch(configuration: Configuration, service: ServiceName, version: Version): BranchName {
	const branch = render(configuration.tags.releaseBranch, { ...versionValues(version), service });
	if (isBranchName(branch)) return branch;
	throw new ReleaseError(
		"invalid-config",
		`tags.release-branch gives ${JSON.stringify(branch)} for ${service} ${version}, which Git does not take as a branch's name. Nothing was written.`,
	);
}

export function releaseFacts(
	configuration: Configuration,
	{ service, version }: { readonly service: WantedService["service"]; readonly version: Version },
	refs: ReleaseRefs,
	{ asked, input, source }: Pick<ReleaseFacts, "asked" | "input" | "source">,
): ReleaseFacts {
	const branches = releaseBranches(configuration, service, version);
	const branch = branches.find((name) => refs.head(name) !== undefined) ?? branches[0];
	return {
		service: service.name,
		version,
		gitTag: refs.tagOf(service, version),
		tags: refs.versions(service),
		line: branch === undefined ? null : { branch, head: refs.head(branch) },
		asked,
		input,
		source,
		stages: [...configuration.stages.keys()],
	};
}

/**
 * The commit, and the proof that it can be released: it is in order, and the line can hold it. That the remote has it
 * is not proven where a manifest alone says so. `compared` are commits that it will be compared with afterwards: they are fetched along, so that this costs no request of its own.
 */
export async function chooseProved(
	{ code }: Pick<Planning, "code">,
	facts: ReleaseFacts,
	compared: readonly CommitId[] = [],
): Promise<Choice & { readonly refs: PlannedRefs }> {
	const choice = chooseCommit(facts);
	if (compared.length > 0) await fetchNear(code, [choice.commit, ...compared]);
	if (choice.because !== "tag") {
		const above = notLower(facts).map(({ commit }) => commit);
		const contained = above.length === 0 ? [] : await containedIn(code, choice.commit, above);
		checkOrder(facts, choice.commit, new Set(contained));
	}
	const tag = choice.because === "tag" ? "keep" : "create";
	if (facts.line === null) return { ...choice, refs: { tag, branch: "none", head: null } };
	const { branch, head } = facts.line;
	const [relation] = head === undefined ? [] : await relations(code, [{ from: head, to: choice.commit }]);
	const move = branchMove({ service: facts.service, branch, head }, choice.commit, relation);
	return { ...choice, refs: { tag, branch: move, head: head ?? null } };
}

function goalOf(
	planning: Planning,
	{ service, version }: { readonly service: WantedService["service"]; readonly version: Version },
	facts: ReleaseFacts,
	{ commit, candidate, refs }: Choice & { readonly refs: PlannedRefs },
): Goal {
	const source = stateOf(planning, planning.environment.from ?? "");
	const sourceEntry = source.manifest.services.get(service.name);
	const fromSource = source.commit !== undefined && sourceEntry?.commit === commit;
	return {
		service,
		version,
		semver: version,
		commit,
		gitTag: facts.gitTag,
		releaseBranch: facts.line?.branch ?? null,
		refs,
		takenFrom: fromSource ? { environment: source.environment.name, commit: source.commit } : null,
		recorded: undefined,
		twin: candidate === undefined ? undefined : candidateTag(planning.environment, service, candidate, commit),
		resolved: [],
	};
}

/** The image tag that the release candidate got here: it must hold the digest that now becomes the stable version. */
function candidateTag(
	environment: Environment,
	service: WantedService["service"],
	candidate: Version,
	commit: CommitId,
): Goal["twin"] {
	const rule = environment.imageTags.find(
		({ template, moves }) =>
			moves === "fixed" && template.parts.some((part) => "placeholder" in part && part.placeholder === "version"),
	);
	if (rule === undefined) return undefined;
	return renderTag(rule, { service, version: candidate, semver: candidate, commit }, environment);
}
