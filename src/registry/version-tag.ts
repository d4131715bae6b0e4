import parse from "semver/functions/parse.js";

/** Whether a tag is a full SemVer, with or without `v`: such a tag names one image for ever, unless told otherwise. */
export function isVersionTag(tag: string): boolean {
	const version = tag.startsWith("v") ? tag.slice(1) : tag;
	return /^\d/.test(version) && parse(version) !== null;
}
