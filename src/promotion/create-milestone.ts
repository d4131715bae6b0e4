import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import type { Remote } from "../git/remote.ts";
import { type CommitId, parseCommitId } from "../refs/commit-id.ts";
import { type AuthorInputs, parseAuthorship } from "../setup/authorship.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { Milestone } from "./milestone.ts";
import type { MilestonePlace } from "./milestone-place.ts";

export interface MilestoneInputs extends RemoteInputs, AuthorInputs {
	readonly plan: string;
	readonly "manifest-commit": string;
	readonly environment: string;
	readonly tag: string;
	readonly message: string;
	readonly config: string;
	readonly "dry-run": boolean;
}

/** The milestone of a promotion, or why there is none. */
export type MilestoneOutcome = { readonly milestone: Milestone } | { readonly none: string };

export async function createMilestone(inputs: MilestoneInputs, world: World): Promise<MilestoneOutcome> {
	const remotes = parseRemotes(inputs, world.env);
	const authorship = await parseAuthorship(inputs, world);
	const { place, commit } = await reading(async () => ({
		commit: givenCommit(inputs),
		place: inputs.plan === "" ? await configuredPlace(inputs, remotes.code, world) : await plannedPlace(inputs.plan),
	}));
	const template = inputs.tag || place.template;
	if (template === null) return { none: `${place.environment} has no milestones (no milestone-tag).` };
	if (commit === undefined) return noCommit(inputs);
	const request = {
		environment: place.environment,
		manifest: place.manifest,
		commit,
		template,
		message: inputs.message,
		dryRun: inputs["dry-run"],
		...authorship,
	};
	// Loaded only here: where there are no milestones, neither Git nor YAML is needed, which are two thirds of the start.
	const { markMilestone } = await import("./milestone.ts");
	return { milestone: await markMilestone(remotes.manifests, request, world) };
}

function givenCommit({ "manifest-commit": commit }: MilestoneInputs): CommitId | undefined {
	return commit === "" ? undefined : parseCommitId(commit, 'The input "manifest-commit"');
}

/** A dry run has no manifest commit to mark, and neither has a promotion that left everything out. */
function noCommit(inputs: MilestoneInputs): MilestoneOutcome {
	if (inputs["dry-run"]) return { none: "Dry run: there is no manifest commit to mark." };
	if (inputs.plan !== "") return { none: "The promotion has no manifest commit, so there is nothing to mark." };
	throw new ReleaseError("invalid-input", 'The input "manifest-commit" is empty. Nothing was written.');
}

async function plannedPlace(text: string): Promise<MilestonePlace> {
	const { parsePlanToWrite } = await import("./approved-plan.ts");
	const { name, manifest, milestoneTag } = parsePlanToWrite(text).environment;
	return { environment: name, manifest, template: milestoneTag };
}

async function configuredPlace(inputs: MilestoneInputs, code: Remote, world: World): Promise<MilestonePlace> {
	const { readMilestonePlace } = await import("./milestone-place.ts");
	return readMilestonePlace(code, inputs, world);
}
