import { compareVersions, isStable, isVersion, line, type Version } from "../../src/versions/version.ts";
import { compatFiles } from "../compat/files.ts";
import type { Git } from "./git.ts";
import { commitFiles, tagObject } from "./objects.ts";
import { pushTags, type RefUpdate, type RemoteTag, type RemoteTags, remoteTags } from "./tags.ts";

export interface Release {
	/** A work tree without changes: what it has checked out is released. */
	readonly root: string;
	readonly git: Git;
	/** URL or path. */
	readonly remote: string;
	/** `1.2.3` */
	readonly version: string;
}

/**
 * Tags the commit that is checked out as `v1.2.3`, its form for older runners as `v1.2.3-compat`, and moves `v1` there
 * unless a later version has it: one atomic push. Run again, it writes nothing.
 * @returns a sentence for each tag
 * @throws Error before anything is written
 */
export async function publish({ root, git, remote, version }: Release): Promise<readonly string[]> {
	if (!isVersion(version) || !isStable(version)) {
		throw new Error(`A version has the form 1.2.3, but is ${JSON.stringify(version)}. Nothing was written.`);
	}
	const changes = await git(["status", "--porcelain", "--untracked-files=all"]);
	if (changes !== "") throw new Error(`The work tree has changes, so it is not what would be tagged:\n${changes}`);
	const commit = await git(["rev-parse", "HEAD"]);
	const tags = await remoteTags(git, remote);
	const compat = `v${version}-compat`;
	const message = `chore: v${version} for older runners\n\nMade from ${commit}.`;
	const plans = [
		ownTag(tags, `v${version}`, commit),
		ownTag(tags, compat, await commitFiles(git, compatFiles(root, compat), commit, message)),
		majorTag(tags, version, commit),
	];
	const updates: RefUpdate[] = [];
	for (const { tag, target, expected } of plans) {
		if (target === undefined) continue;
		const object = await tagObject(git, { tag, target, commit, message: `release-actions ${version}` });
		updates.push({ tag, object, expected });
	}
	if (updates.length > 0) await pushTags(git, remote, updates);
	return plans.map(({ sentence }) => sentence);
}

/** What becomes of one tag; without `target` it stays as it is. */
interface TagPlan {
	readonly tag: string;
	readonly target: string | undefined;
	/** What the remote has there, so that nobody else's write is undone; empty for nothing. */
	readonly expected: string;
	readonly sentence: string;
}

function ownTag(tags: RemoteTags, tag: string, target: string): TagPlan {
	const there = tags.get(tag);
	if (there === undefined) return { tag, target, expected: "", sentence: `${tag} is new, on ${target}.` };
	if (there.commit === target) return kept(tag, there);
	throw new Error(
		`The tag ${tag} is on ${there.commit}, but this would be ${target}. A version is one commit for ever: release another version. Nothing was written.`,
	);
}

function majorTag(tags: RemoteTags, version: Version, target: string): TagPlan {
	const tag = `v${line(version).major}`;
	const there = tags.get(tag);
	const released = [...tags.keys()].map((name) => name.slice("v".length)).filter(isVersion);
	const later = released.find(
		(other) => isStable(other) && `v${line(other).major}` === tag && compareVersions(other, version) > 0,
	);
	if (there !== undefined && later !== undefined) {
		return { ...kept(tag, there), sentence: `${tag} stays on ${there.commit}: v${later} is later.` };
	}
	if (there?.commit === target) return kept(tag, there);
	return { tag, target, expected: there?.object ?? "", sentence: `${tag} is on ${target} now.` };
}

function kept(tag: string, { object, commit }: RemoteTag): TagPlan {
	return { tag, target: undefined, expected: object, sentence: `${tag} is on ${commit} already.` };
}
