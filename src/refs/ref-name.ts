import type { Brand } from "../brand/brand.ts";

/** A branch's name without `refs/heads/`, well-formed for Git. */
export type BranchName = Brand<"BranchName">;
/** A tag's name without `refs/tags/`, well-formed for Git. */
export type TagName = Brand<"TagName">;
/** A full ref: `refs/heads/…` or `refs/tags/…`. */
export type RefName = Brand<"RefName">;

const MALFORMED = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^@$|^-/u;

/**
 * Whether Git takes `name` as a branch's or a tag's, by the rules of git-check-ref-format(1); a leading dash is
 * refused, too, so that no name can be read as an option. 200 bytes at most, so that lock files fit any file system.
 */
function isWellFormed(name: string): boolean {
	if (name === "" || Buffer.byteLength(name) > 200 || MALFORMED.test(name)) return false;
	return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}

export function isBranchName(name: string): name is BranchName {
	return isWellFormed(name);
}

export function isTagName(name: string): name is TagName {
	return isWellFormed(name);
}

export function branchRef(branch: BranchName): RefName {
	return `refs/heads/${branch}` as RefName;
}

export function tagRef(tag: TagName): RefName {
	return `refs/tags/${tag}` as RefName;
}
