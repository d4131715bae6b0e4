import { isJsonPointer } from "../documents/json-pointer.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { isImageTag } from "../images/image-tag.ts";
import { isBranchName, isTagName } from "../refs/ref-name.ts";
import type { ServiceTagTemplate } from "../versions/service-tag.ts";
import {
	holds,
	type Placeholder,
	parseTemplate,
	render,
	type Template,
	templatePattern,
} from "../versions/template.ts";
import { parseFile } from "./repository-path.ts";

const IN_IMAGE_TAGS = [
	"service",
	"version",
	"major",
	"minor",
	"patch",
	"prerelease",
	"sha",
	"short-sha",
	"environment",
] as const;

/** What may stand in each template. */
const PLACEHOLDERS_OF = {
	image: ["service"],
	build: ["sha", "short-sha", "service"],
	service: ["service", "version"],
	releaseBranch: ["service", "major", "minor"],
	milestone: ["date", "environment"],
	imageTag: IN_IMAGE_TAGS,
	filePath: ["service", "environment"],
	fileValue: [...IN_IMAGE_TAGS, "image", "tag", "digest"],
} as const satisfies Record<string, readonly Placeholder[]>;

export type ImageTemplate = Template<(typeof PLACEHOLDERS_OF.image)[number]>;
export type BuildTagTemplate = Template<(typeof PLACEHOLDERS_OF.build)[number]>;
export type ReleaseBranchTemplate = Template<(typeof PLACEHOLDERS_OF.releaseBranch)[number]>;
export type MilestoneTemplate = Template<(typeof PLACEHOLDERS_OF.milestone)[number]>;
export type ImageTagTemplate = Template<(typeof PLACEHOLDERS_OF.imageTag)[number]>;
/** The path of a file that follows the manifest, or the pointer to a value in it. */
export type FilePathTemplate = Template<(typeof PLACEHOLDERS_OF.filePath)[number]>;
export type FileValueTemplate = Template<(typeof PLACEHOLDERS_OF.fileValue)[number]>;

export const TEMPLATE_PATTERNS = {
	image: templatePattern(PLACEHOLDERS_OF.image),
	build: templatePattern(PLACEHOLDERS_OF.build),
	service: templatePattern(PLACEHOLDERS_OF.service),
	releaseBranch: templatePattern(PLACEHOLDERS_OF.releaseBranch),
	milestone: templatePattern(PLACEHOLDERS_OF.milestone),
	imageTag: templatePattern(PLACEHOLDERS_OF.imageTag),
	filePath: templatePattern(PLACEHOLDERS_OF.filePath),
	filePointer: /^(\/([^{}~/]|~[01]|\{(service|environment)\})*)+$/,
	fileValue: templatePattern(PLACEHOLDERS_OF.fileValue),
} as const;

/** Values of the right form, to see whether what a template gives is a name at all. */
const SAMPLE = {
	service: "service",
	version: "1.2.3-rc.1",
	major: "1",
	minor: "2",
	patch: "3",
	prerelease: "rc.1",
	sha: "0123456789abcdef0123456789abcdef01234567",
	"short-sha": "0123456",
	branch: "main",
	date: "20250120",
	environment: "environment",
	image: "registry.example/image",
	tag: "tag",
	digest: `sha256:${"0".repeat(64)}`,
} as const;

/** The image of each service. What it gives is looked at once the services are known. */
export function parseImageTemplate(text: string, what: string): ImageTemplate {
	return parseTemplate(text, PLACEHOLDERS_OF.image, what);
}

/** @throws ReleaseError `invalid-input` when one tag would stand for several builds. */
export function parseBuildTagTemplate(text: string, what: string): BuildTagTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.build, what);
	if (!holds(template, "sha") && !holds(template, "short-sha")) {
		throw refusal(text, what, "must hold {sha} or {short-sha}, so that each build has a tag of its own");
	}
	return giving(template, isImageTag, "an image tag", what);
}

/** @throws ReleaseError `invalid-input` when the version could not be read back from the tag. */
export function parseServiceTagTemplate(text: string, what: string): ServiceTagTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.service, what);
	const versions = template.parts.filter((part) => "placeholder" in part && part.placeholder === "version");
	if (versions.length !== 1) throw refusal(text, what, "must hold {version} once, so that each version has a tag");
	return giving(template, isTagName, "a tag's name that Git accepts", what);
}

/** @throws ReleaseError `invalid-input` when two lines of a service would share a branch. */
export function parseReleaseBranchTemplate(text: string, what: string): ReleaseBranchTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.releaseBranch, what);
	if (!holds(template, "major") || !holds(template, "minor")) {
		throw refusal(text, what, "must hold {major} and {minor}, so that each line of versions has a branch of its own");
	}
	return giving(template, isBranchName, "a branch's name that Git accepts", what);
}

/** @throws ReleaseError `invalid-input` when every milestone would have the same name. */
export function parseMilestoneTemplate(text: string, what: string): MilestoneTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.milestone, what);
	if (!holds(template, "date")) throw refusal(text, what, "must hold {date}, so that milestones can be told apart");
	return giving(template, isTagName, "a tag's name that Git accepts", what);
}

/** The tag that an image gets when it comes into an environment. @throws ReleaseError `invalid-input` */
export function parseImageTagTemplate(text: string, what: string): ImageTagTemplate {
	return giving(parseTemplate(text, PLACEHOLDERS_OF.imageTag, what), isImageTag, "an image tag", what);
}

/** The path of a file on an environment's branch. @throws ReleaseError `invalid-input` */
export function parseFilePathTemplate(text: string, what: string): FilePathTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
	parseFile(render(template, SAMPLE), what);
	return template;
}

/** A JSON Pointer (RFC 6901) in which names may stand. @throws ReleaseError `invalid-input` */
export function parsePointerTemplate(text: string, what: string): FilePathTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
	if (isJsonPointer(render(template, SAMPLE))) return template;
	const meant = `/${text.replaceAll(".", "/")}`;
	const hint = text.includes("/") || !isJsonPointer(meant) ? "" : ` Did you mean ${quote(meant)}?`;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is ${quote(text)}.${hint}`,
	);
}

/** What a file holds of a service. @throws ReleaseError `invalid-input` when it is more than one line */
export function parseFileValueTemplate(text: string, what: string): FileValueTemplate {
	const template = parseTemplate(text, PLACEHOLDERS_OF.fileValue, what);
	if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) throw refusal(text, what, "must be one line without control characters");
	return template;
}

function giving<P extends Placeholder>(
	template: Template<P>,
	is: (text: string) => boolean,
	name: string,
	what: string,
) {
	const sample = render(template, SAMPLE);
	if (is(sample)) return template;
	throw refusal(template.text, what, `must give ${name}, but would give ${quote(sample)}`);
}

function refusal(text: string, what: string, problem: string): ReleaseError {
	return new ReleaseError("invalid-input", `${what} is ${quote(text)}, but ${problem}.`);
}
