import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type Digest, isDigest } from "../images/digest.ts";
import { type ImageName, isImageName } from "../images/image-name.ts";
import { type ImageTag, isImageTag } from "../images/image-tag.ts";
import type { Registry } from "../registry/registry.ts";
import { type RetagOutcome, retag } from "../registry/retag.ts";
import { isVersionTag } from "../registry/version-tag.ts";
import { openRegistry, type RegistryInputs } from "../setup/open-registry.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { parsePlanToWrite } from "./approved-plan.ts";
import { giveFixedTags, type TagMove } from "./give-tags.ts";

export interface RetagInputs extends RemoteInputs, RegistryInputs {
	readonly plan: string;
	readonly which: "all" | "fixed" | "moving";
	readonly image: string;
	readonly source: string;
	readonly tags: readonly string[];
	readonly "expected-digest": string;
	readonly "immutable-tags": readonly string[];
	readonly "on-missing-image": "fail" | "skip";
	readonly "dry-run": boolean;
}

/** One image that was given tags; `outcome` is undefined when it was left alone, as the sentence says. */
export interface Retagged {
	readonly image: ImageName;
	readonly outcome: RetagOutcome | undefined;
	readonly sentence: string;
}

/** Gives tags to the images of a plan, or to the one that the inputs name. */
export async function retagImages(inputs: RetagInputs, world: World): Promise<Retagged[]> {
	if (inputs.plan === "") return [await retagNamed(inputs, world)];
	const plan = parsePlanToWrite(inputs.plan);
	const remotes = parseRemotes(inputs, world.env);
	const registry = await openRegistry(inputs, world);
	const dryRun = inputs["dry-run"];
	const fixed = inputs.which === "moving" ? [] : await giveFixedTags(plan, registry, dryRun);
	if (inputs.which === "fixed") return fixed.map(retagged);
	// Loaded only here: nothing else of this action needs Git or YAML, which are half of the start.
	const { followManifest } = await import("./follow-manifest.ts");
	return [...fixed, ...(await followManifest(plan, registry, remotes.manifests, dryRun, world))].map(retagged);
}

function retagged({ planned, outcome }: TagMove): Retagged {
	const left = `The manifest does not say ${planned.service} ${planned.version} any more, so its moving tags were left alone.`;
	return { image: planned.image, outcome, sentence: outcome === undefined ? left : "" };
}

async function retagNamed(inputs: RetagInputs, world: World): Promise<Retagged> {
	const { image, source, tags, expected } = parseNamed(inputs);
	const registry = await openRegistry(inputs, world);
	if (inputs["on-missing-image"] === "skip" && !(await isThere(registry, image, source, world))) {
		return { image, outcome: undefined, sentence: `There is no image ${image}:${source}, so nothing was retagged.` };
	}
	const outcome = await retag(registry, {
		image,
		source,
		tags,
		...(expected === undefined ? {} : { expectedDigest: expected }),
		isImmutable: await immutability(inputs["immutable-tags"]),
		dryRun: inputs["dry-run"],
	});
	return { image, outcome, sentence: "" };
}

/**
 * A registry may deny a repository that does not exist yet, so as not to tell which ones do. Where a missing image is
 * left out, a denied one is, too: nothing is written then, and whoever pushes it next hears of a permission that lacks.
 */
async function isThere(
	registry: Registry,
	image: ImageName,
	source: ImageTag | Digest,
	{ log }: World,
): Promise<boolean> {
	try {
		return (await registry.readManifest(image, source, "pull")) !== undefined;
	} catch (cause) {
		if (!(cause instanceof ReleaseError) || cause.code !== "unauthorized") throw cause;
		log.warning(`${cause.message} It is taken as not there.`);
		return false;
	}
}

/** Without patterns, full versions are what may never move. */
async function immutability(patterns: readonly string[]): Promise<(tag: ImageTag) => boolean> {
	if (patterns.length === 0) return isVersionTag;
	const { default: picomatch } = await import("picomatch");
	return picomatch([...patterns], { dot: true });
}

function parseNamed(inputs: RetagInputs) {
	const { image, source, tags } = inputs;
	if (image === "" || source === "" || tags.length === 0) {
		throw invalid('Give "plan", or "image", "source" and "tags".');
	}
	if (!isImageName(image)) {
		throw invalid(
			`The input "image" must be a full name without a tag, such as ghcr.io/acme/blue, but is ${quote(image)}.`,
		);
	}
	if (!isImageTag(source) && !isDigest(source)) {
		throw invalid(`The input "source" must be a tag or a digest (sha256:…), but is ${quote(source)}.`);
	}
	const wrong = tags.find((tag) => !isImageTag(tag));
	if (wrong !== undefined) {
		throw invalid(`The input "tags" holds ${quote(wrong)}, which no registry takes as a tag.`);
	}
	const expected = inputs["expected-digest"];
	if (expected !== "" && !isDigest(expected)) {
		throw invalid(`The input "expected-digest" must be sha256: and 64 hex digits, but is ${quote(expected)}.`);
	}
	return { image, source, tags: tags.filter(isImageTag), expected: isDigest(expected) ? expected : undefined };
}

function invalid(sentence: string): ReleaseError {
	return new ReleaseError("invalid-input", `${sentence} Nothing was read or written.`);
}
