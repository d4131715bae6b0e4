import type { Configuration } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type ImageTag, isImageTag } from "../images/image-tag.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";
import { commitValues, render } from "../versions/template.ts";

/** The tag that CI gives to the build of a commit. */
export function buildTag({ tags }: Pick<Configuration, "tags">, service: ServiceName, commit: CommitId): ImageTag {
	const tag = render(tags.build, { ...commitValues(commit), service });
	if (isImageTag(tag)) return tag;
	throw new ReleaseError(
		"invalid-config",
		`tags.build gives ${JSON.stringify(tag)} for ${service}, which no registry takes as a tag. Nothing was written.`,
	);
}
