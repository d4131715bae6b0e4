import type { Environment, ImageTagRule } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type ImageTag, isImageTag } from "../images/image-tag.ts";
import { commitValues, holds, render } from "../versions/template.ts";
import { isStable, type Version, versionValues } from "../versions/version.ts";
import type { Goal } from "./goal.ts";

/** The tags that an image gets in an environment. */
export interface ImageTags {
	readonly fixed: readonly ImageTag[];
	readonly moving: readonly ImageTag[];
	readonly rising: readonly ImageTag[];
}

/**
 * @param rises whether a tag that only moves upwards would rise: no higher stable version has been here
 * (`line`: of its MAJOR.MINOR or MAJOR, as the tag says)
 */
export function imageTags(
	environment: Environment,
	goal: Goal,
	rises: (version: Version, rule: ImageTagRule) => boolean,
): ImageTags {
	const rules = environment.imageTags.filter((rule) => applies(rule, goal, rises));
	const named = rules.map((rule) => ({ tag: renderTag(rule, goal, environment), moves: rule.moves }));
	const those = (moves: ImageTagRule["moves"]) => [
		...new Set(named.filter((one) => one.moves === moves).map(({ tag }) => tag)),
	];
	return { fixed: those("fixed"), moving: those("with-environment"), rising: those("upward") };
}

/** A build that has no version gets no tag that is made of a version's parts. */
function applies(rule: ImageTagRule, goal: Goal, rises: (version: Version, rule: ImageTagRule) => boolean): boolean {
	const parts = (["major", "minor", "patch", "prerelease"] as const).some((part) => holds(rule.template, part));
	if (goal.semver === undefined) return !parts && rule.moves !== "upward";
	return rule.moves !== "upward" || (isStable(goal.semver) && rises(goal.semver, rule));
}

/** The tag that a rule gives to a service's version. */
export function renderTag(
	rule: ImageTagRule,
	{ service, version, semver, commit }: Pick<Goal, "service" | "version" | "semver" | "commit">,
	environment: Pick<Environment, "name">,
): ImageTag {
	const none = { major: "", minor: "", patch: "", prerelease: "" };
	const tag = render(rule.template, {
		...(semver === undefined ? none : versionValues(semver)),
		...commitValues(commit),
		version,
		service: service.name,
		environment: environment.name,
	});
	if (isImageTag(tag)) return tag;
	throw new ReleaseError(
		"invalid-config",
		`The image tag "${rule.template.text}" of ${environment.name} would be "${tag}" for ${service.name} ${version}, which no registry takes (letters, digits, ".", "_" and "-", 128 at most). Nothing was written.`,
	);
}
