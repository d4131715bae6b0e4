import { describe, expect, test } from "@jest/globals";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { branchMove, checkOrder, chooseCommit, type ReleaseFacts } from "../../src/promotion/choose-release.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { isBranchName, isTagName } from "../../src/refs/ref-name.ts";
import { isServiceName } from "../../src/services/service-name.ts";
import { parseVersion, type Version } from "../../src/versions/version.ts";

const [A, B, C, D] = ["a", "b", "c", "d"].map((letter) => parseCommitId(letter.repeat(40), letter)) as [
	CommitId,
	CommitId,
	CommitId,
	CommitId,
];

function must<Value extends string>(text: string, is: (text: string) => text is Value): Value {
	if (is(text)) return text;
	throw new Error(text);
}

interface Situation {
	version: string;
	tags?: Record<string, CommitId>;
	head?: CommitId;
	asked?: CommitId;
	source?: CommitId;
}

function facts({ version, tags = {}, head, asked, source }: Situation): ReleaseFacts {
	return {
		service: must("blue", isServiceName),
		version: parseVersion(version, "version"),
		gitTag: must(`blue/${version}`, isTagName),
		tags: new Map<Version, CommitId>(Object.entries(tags).map(([tag, commit]) => [parseVersion(tag, "tag"), commit])),
		line: { branch: must("release/blue-1.6", isBranchName), head },
		asked,
		input: "source-sha",
		source: { environment: "dev", commit: source },
		stages: ["alpha", "beta", "rc"],
	};
}

function error(run: () => unknown): ReleaseError {
	try {
		run();
	} catch (cause) {
		if (cause instanceof ReleaseError) return cause;
		throw cause;
	}
	throw new Error("nothing was refused");
}

describe("CONTRACT 5, rule 2: which commit a release takes", () => {
	test.each<[string, Situation, CommitId, string]>([
		["what the source runs, when there is nothing else", { version: "1.6.0", source: A }, A, "source"],
		["the commit asked for, before what the source runs", { version: "1.6.0", asked: B, source: A }, B, "asked"],
		["the head of the line's branch, never the source", { version: "1.6.1", head: C, source: A }, C, "branch"],
		["the commit asked for, before the line's head", { version: "1.6.1", asked: B, head: C, source: A }, B, "asked"],
		["the version's own tag, before all", { version: "1.6.1", tags: { "1.6.1": D }, head: C, source: A }, D, "tag"],
		["the same, when it is also asked for", { version: "1.6.1", tags: { "1.6.1": D }, asked: D }, D, "tag"],
		[
			"the highest rc, by precedence and not by text",
			{ version: "1.6.0", tags: { "1.6.0-rc.2": B, "1.6.0-rc.10": C, "1.6.0-beta.11": A, "1.5.0-rc.20": D } },
			C,
			"candidate",
		],
		["an rc is no candidate for an rc", { version: "1.6.0-rc.2", tags: { "1.6.0-rc.1": B }, source: A }, A, "source"],
		["a beta is no candidate", { version: "1.6.0", tags: { "1.6.0-beta.1": B }, source: A }, A, "source"],
		[
			"a head that is an earlier stage goes on",
			{ version: "1.6.0-rc.1", tags: { "1.6.0-beta.1": C }, head: C },
			C,
			"branch",
		],
		[
			"a head that is a beta goes on to stable",
			{ version: "1.6.0", tags: { "1.6.0-beta.1": C }, head: C },
			C,
			"branch",
		],
	])("%s", (_, situation, commit, because) => {
		expect(chooseCommit(facts(situation))).toMatchObject({ commit, because });
	});

	test.each<[string, Situation, string, RegExp]>([
		[
			"another commit for a tagged version",
			{ version: "1.6.0", tags: { "1.6.0": A }, asked: B },
			"version-exists",
			/tag blue\/1\.6\.0.*source-sha is bbbbbbb/,
		],
		[
			"another commit than the candidate's",
			{ version: "1.6.0", tags: { "1.6.0-rc.1": A }, asked: B },
			"not-the-candidate",
			/1\.6\.0-rc\.1 is commit aaaaaaa/,
		],
		[
			"a head that is released",
			{ version: "1.6.1", tags: { "1.6.0": C }, head: C, source: A },
			"nothing-to-release",
			/Was the cherry-pick pushed\?/,
		],
		[
			"a head that is the same stage",
			{ version: "1.6.0-rc.2", tags: { "1.6.0-rc.1": C }, head: C },
			"nothing-to-release",
			/already blue 1\.6\.0-rc\.1/,
		],
		[
			"a head that is a later stage",
			{ version: "1.6.0-beta.2", tags: { "1.6.0-rc.1": C }, head: C },
			"nothing-to-release",
			/already blue 1\.6\.0-rc\.1/,
		],
		[
			"a head that is an earlier stage of another version",
			{ version: "1.6.1", tags: { "1.6.0-rc.1": C }, head: C },
			"nothing-to-release",
			/already blue/,
		],
		[
			"a head that is both",
			{ version: "1.6.1", tags: { "1.6.1-beta.1": C, "1.6.0": C }, head: C },
			"nothing-to-release",
			/already blue 1\.6\.0,/,
		],
		["nothing at all", { version: "1.6.0" }, "not-deployed", /dev does not run blue/],
	])("%s is refused", (_, situation, code, words) => {
		const refused = error(() => chooseCommit(facts(situation)));
		expect(refused.code).toBe(code);
		expect(refused.message).toMatch(words);
		expect(refused.message).toMatch(/Nothing was written\.$/);
	});
});

describe("CONTRACT 2.1: version-order", () => {
	test("a commit that contains a higher version takes no lower one", () => {
		const situation = facts({ version: "1.6.1", tags: { "1.6.0": A, "1.7.0": B, "2.0.0-rc.1": C } });
		expect(error(() => checkOrder(situation, D, new Set([A, B, C])))).toMatchObject({
			code: "version-order",
			message: expect.stringMatching(/contains blue 2\.0\.0-rc\.1 already.*above 2\.0\.0-rc\.1/),
		});
	});

	test("higher versions elsewhere do not matter: a hotfix of an older line", () => {
		const situation = facts({ version: "1.6.1", tags: { "1.6.0": A, "1.7.0": B } });
		expect(() => checkOrder(situation, D, new Set([A]))).not.toThrow();
	});

	test("the stable version after its own candidate is greater", () => {
		expect(() => checkOrder(facts({ version: "1.6.0", tags: { "1.6.0-rc.1": A } }), A, new Set([A]))).not.toThrow();
	});
});

describe("CONTRACT 5, rule 2: the release branch", () => {
	const branch = (head: CommitId | undefined) => ({
		...facts({ version: "1.6.0" }),
		branch: must("release/blue-1.6", isBranchName),
		head,
	});

	test.each([
		["is created", undefined, undefined, "create"],
		["stays where it is", A, "same", "keep"],
		["moves forward to a descendant", A, "ancestor", "forward"],
		["stays when it contains the commit", A, "descendant", "keep"],
	] as const)("%s", (_, head, relation, move) => {
		expect(branchMove(branch(head), B, relation)).toBe(move);
	});

	test("else it is branch-diverged", () => {
		expect(error(() => branchMove(branch(A), B, "diverged"))).toMatchObject({
			code: "branch-diverged",
			message: expect.stringContaining("release/blue-1.6 is at aaaaaaa, and the commit to release for blue is bbbbbbb"),
		});
	});
});
