import { findEnvironment } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { openRepository } from "../git/repository.ts";
import { type CommitId, parseCommitId } from "../refs/commit-id.ts";
import { type AuthorInputs, parseAuthorship } from "../setup/authorship.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { parsePlanToWrite } from "./approved-plan.ts";
import { type Milestone, markMilestone } from "./milestone.ts";

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
		place: inputs.plan === "" ? await configuredPlace(inputs, world) : plannedPlace(inputs.plan),
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
	return { milestone: await markMilestone(await openRepository(remotes.manifests, world), request, world) };
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

function plannedPlace(text: string) {
	const { name, manifest, milestoneTag } = parsePlanToWrite(text).environment;
	return { environment: name, manifest, template: milestoneTag };
}

async function configuredPlace(inputs: MilestoneInputs, world: World) {
	const { code } = parseRemotes(inputs, world.env);
	const configuration = await readConfiguration(await openRepository(code, world), inputs.config);
	const { name, manifest, milestoneTag } = findEnvironment(configuration, inputs.environment);
	return { environment: name, manifest, template: milestoneTag?.text ?? null };
}
