import { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import { shortId } from "../refs/commit-id.ts";
import { holds } from "../versions/template.ts";
import { buildTag } from "./build-tag.ts";
import { type Build, checkFixedTags, findBuild } from "./find-image.ts";
import { describeGoal, type Goal } from "./goal.ts";
import { imageTags } from "./image-tags.ts";
import type { LeftOut } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** A goal with its image. */
export interface FoundGoal {
	readonly goal: Goal;
	readonly sourceTag: ImageTag;
	readonly digest: Digest;
}

/** The builds of all goals, at once. Those that are missing are left out, or stop everything, as was asked for. */
export async function findImages(
	planning: Planning,
	goals: readonly Goal[],
): Promise<{ readonly found: readonly FoundGoal[]; readonly missing: readonly LeftOut[] }> {
	const looked = await Promise.all(
		goals.map(async (goal) => {
			const { image } = goal.service;
			const tags = imageTags(planning.environment, goal, () => false).fixed;
			// The tags that the image will get are looked at beside it: they may hold another one.
			const [{ build, digest }, held] = await Promise.all([
				lookUp(planning, goal),
				Promise.all(tags.map(async (tag) => ({ tag, digest: await planning.registry.readDigest(image, tag) }))),
			]);
			if (digest !== undefined) checkFixedTags(image, held, digest);
			return { goal, build, digest };
		}),
	);
	const found: FoundGoal[] = [];
	const missing: LeftOut[] = [];
	for (const { goal, build, digest } of looked) {
		if (digest !== undefined) found.push({ goal, sourceTag: build.tag, digest });
		else missing.push(leftOut(planning, goal, build));
	}
	return { found, missing };
}

async function lookUp(planning: Planning, goal: Goal): Promise<{ build: Build; digest: Digest | undefined }> {
	const build = await buildOf(planning, goal);
	return { build, digest: await findBuild(planning.registry, build) };
}

async function buildOf(planning: Planning, goal: Goal): Promise<Build> {
	const template = planning.configuration.tags.build;
	const { image } = goal.service;
	return {
		image,
		tag: buildTag(planning.configuration, goal.service.name, goal.commit),
		commit: goal.commit,
		expected: [...expectedDigests(planning, goal), ...(await twinDigest(planning, image, goal.twin))],
		ambiguousTag: !holds(template, "sha"),
	};
}

/** What must be true of the digest: what was asked for, and what any environment has recorded for this commit. */
function expectedDigests(planning: Planning, goal: Goal): Build["expected"] {
	const asked = planning.request.expectedDigest;
	const recorded = [...planning.states.values()].flatMap(({ environment, manifest }) => {
		const entry = manifest.services.get(goal.service.name);
		if (entry?.commit !== goal.commit || entry.digest === undefined) return [];
		return [{ digest: entry.digest, says: `${environment.name} runs` }];
	});
	return [
		...(asked === undefined ? [] : [{ digest: asked, says: "expected-digest says" }]),
		...(goal.recorded === undefined ? [] : [{ digest: goal.recorded, says: `${goal.takenFrom?.environment} runs` }]),
		...recorded,
	];
}

async function twinDigest(
	planning: Planning,
	image: ImageName,
	twin: ImageTag | undefined,
): Promise<Build["expected"]> {
	if (twin === undefined) return [];
	const digest = await planning.registry.readDigest(image, twin);
	return digest === undefined ? [] : [{ digest, says: `its release candidate ${image}:${twin} is` }];
}

function leftOut({ request, environment }: Planning, goal: Goal, { image, tag }: Build): LeftOut {
	const name = goal.service.name;
	if (request.onMissingImage === "skip") {
		const sentence = `${name}: left out, since there is no image ${image}:${tag}. Its build failed, or has not pushed.`;
		return { service: name, why: "image-missing", sentence };
	}
	throw new ReleaseError(
		"image-missing",
		`There is no image ${image}:${tag}, so ${describeGoal(goal, environment)} cannot be had: commit ${shortId(goal.commit)} was not built for this service, or the build did not push it under this tag. Build that commit, or choose one that was built. Nothing was written.`,
	);
}
