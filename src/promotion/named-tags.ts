import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type Digest, isDigest } from "../images/digest.ts";
import { type ImageName, isImageName } from "../images/image-name.ts";
import { type ImageTag, isImageTag } from "../images/image-tag.ts";

export interface NamedTagInputs {
	readonly image: string;
	readonly source: string;
	readonly tags: readonly string[];
	readonly "expected-digest": string;
	readonly "immutable-tags": readonly string[];
	readonly "on-missing-image": "fail" | "skip";
	readonly "dry-run": boolean;
}

/** What tags which image is to get, as the inputs say. */
export interface NamedTags {
	readonly image: ImageName;
	readonly source: ImageTag | Digest;
	readonly tags: readonly ImageTag[];
	readonly expected: Digest | undefined;
	/** Patterns of tags that may not move; empty: full versions. */
	readonly immutableTags: readonly string[];
	readonly mayBeMissing: boolean;
	readonly dryRun: boolean;
}

/** @throws ReleaseError `invalid-input` */
export function parseNamedTags(inputs: NamedTagInputs): NamedTags {
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
	return {
		...{ image, source, tags: tags.filter(isImageTag), expected: isDigest(expected) ? expected : undefined },
		immutableTags: inputs["immutable-tags"],
		mayBeMissing: inputs["on-missing-image"] === "skip",
		dryRun: inputs["dry-run"],
	};
}

function invalid(sentence: string): ReleaseError {
	return new ReleaseError("invalid-input", `${sentence} Nothing was read or written.`);
}
