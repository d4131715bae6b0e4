import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { failures } from "../../rehearsal/perform.ts";
import { pushImage } from "../../rehearsal/servers/push-image.ts";
import { verify } from "../../rehearsal/verify.ts";
import { verifyIncident } from "../../rehearsal/verify-incident.ts";
import { type Draft, type PlayedStory, playStory } from "./played-story.ts";

let story: PlayedStory;

beforeAll(async () => {
	story = await playStory();
}, 180_000);

afterAll(() => story?.close());

/** Edits one commit of a GitOps branch and leaves the others. */
function edited(name: string, edit: (commit: Draft) => Partial<Draft>) {
	return () => story.rewrite((commit) => (commit.name === name ? { ...commit, ...edit(commit) } : commit));
}

function said(name: string, from: string | RegExp, to: string) {
	return edited(name, ({ message }) => ({ message: replaced(message, from, to) }));
}

function inFile(name: string, path: string, from: string | RegExp, to: string) {
	return edited(name, ({ files }) => ({ files: { ...files, [path]: replaced(files[path] ?? "", from, to) } }));
}

function replaced(text: string, from: string | RegExp, to: string): string {
	const result = text.replace(from, to);
	if (result === text) throw new Error(`There is no ${from} in: ${text}`);
	return result;
}

/** One commit more, which changes no file and says all the rest. */
function oneMore(name: string) {
	return () =>
		story.rewrite((commit) => {
			const [common = ""] = commit.message.split("Release-Service");
			return commit.name === name ? [commit, { ...commit, message: common }] : commit;
		});
}

function image(name: string, change: (tags: Map<string, string>, manifests: readonly string[]) => void) {
	return async () => {
		const { tags, manifests } = story.stage.registry.store.open(`shop/${name}`);
		change(tags, [...manifests.keys()]);
	};
}

/** Lets a tag name another image of the same repository. */
function otherImage(name: string, tag: string | RegExp) {
	return image(name, (tags, manifests) => {
		const found = [...tags.keys()].find((one) => (typeof tag === "string" ? one === tag : tag.test(one)));
		const other = manifests.find((digest) => digest !== tags.get(found ?? ""));
		if (found === undefined || other === undefined) throw new Error(`There is no ${name}:${tag}, or no other image.`);
		tags.set(found, other);
	});
}

/** A build runs again, and gives the same bytes. */
async function pushAgain(service: string, tag: string): Promise<void> {
	const labels = { "org.opencontainers.image.revision": tag.slice(4) };
	const auth = { username: "builder", password: story.stage.token };
	const kind = "index-with-attestation";
	await pushImage(story.stage.registry.host, `shop/${service}`, tag, { labels, auth, kind });
}

async function annotate(name: string, commit: string, message: string): Promise<void> {
	const person = ["-c", "user.name=mallory", "-c", "user.email=mallory@shop.example"];
	await story.git(...person, "tag", "--force", "--annotate", "--message", message, name, commit);
}

async function milestone(): Promise<string> {
	return story.git("for-each-ref", "--format=%(refname:strip=2)", "refs/tags/release-prd-*");
}

const DEV_KUSTOMIZATION = "k8s/overlays/dev/kustomization.yaml";

/** Each sentence of the verification, and what makes it false, and it alone. */
const TAMPERINGS: Readonly<Record<string, Readonly<Record<string, () => Promise<void>>>>> = {
	"blue has one digest under its build tag, 1.6.0 and prd": {
		"prd names another image": otherImage("blue", "prd"),
		"1.6.0 names another image": otherImage("blue", "1.6.0"),
		"there is no prd": image("blue", (tags) => tags.delete("prd")),
	},
	"green has one digest under its build tag and 1.5.0": {
		"1.5.0 names another image": otherImage("green", "1.5.0"),
		"there is no 1.5.0": image("green", (tags) => tags.delete("1.5.0")),
	},
	"every manifest entry names its commit's build tag, with the digest it has": {
		"red's build tag names another image": otherImage("red", /^sha-/),
		"a manifest names a build tag that is not there": image("red", (tags) => {
			for (const tag of tags.keys()) if (tag.startsWith("sha-")) tags.delete(tag);
		}),
	},
	"every service's image tag dev is what DEV runs": {
		"dev names an older image": otherImage("yellow", "dev"),
		"there is no dev": image("red", (tags) => tags.delete("dev")),
	},
	"what DEV got was built once each, and nothing else was built": {
		"a build ran twice": async () => pushAgain("red", await buildTag("red")),
		"something was built that nobody deployed": () => pushAgain("red", `sha-${"0".repeat(40)}`),
	},
	"blue/1.6.0 and green/1.5.0 are annotated tags": {
		"one is lightweight": async () => {
			await story.git("update-ref", "refs/tags/blue/1.6.0", await story.git("rev-parse", "blue/1.6.0^{commit}"));
		},
	},
	"the two tags are on the commits that run": {
		"one is on another commit": () => annotate("green/1.5.0", "main", "green 1.5.0"),
	},
	"release/blue-1.6 and release/green-1.5 are at the commits that run": {
		"one is elsewhere": async () => void (await story.git("update-ref", "refs/heads/release/green-1.5", "main")),
		"the other is elsewhere": async () => void (await story.git("update-ref", "refs/heads/release/blue-1.6", "main")),
	},
	"there is no tag or branch beside those that the story made": {
		"a tag more": () => annotate("blue/1.6.1", "main", "blue 1.6.1"),
		"a branch more": async () => void (await story.git("update-ref", "refs/heads/release/blue-1.7", "main")),
		"a second milestone": async () => annotate(`${await milestone()}.2`, "gitops/production-releases", "again"),
	},
	"the milestone of the day is an annotated tag on production's commit": {
		"it is on the commit before": async () => {
			const name = await milestone();
			const message = await story.git("for-each-ref", "--format=%(contents)", `refs/tags/${name}`);
			await annotate(name, "gitops/production-releases~1", message);
		},
	},
	"the milestone's message lists what production runs": {
		"it lists another version": async () =>
			annotate(await milestone(), "gitops/production-releases", "production on 2025-01-20\n\nblue 1.5.9"),
		"it lists more": async () =>
			annotate(await milestone(), "gitops/production-releases", "production on 2025-01-20\n\nblue 1.6.0\nred 1.0.0"),
	},
	"the kustomization of dev follows its manifest": {
		"red's tag was left behind": inFile("D3", DEV_KUSTOMIZATION, /(shop\/red .*\n {4}newTag: )sha-\w+/, "$1none"),
	},
	"the kustomization of staging follows its manifest": {
		"a tag was moved that is not in the manifest": inFile(
			"S2",
			"k8s/overlays/staging/kustomization.yaml",
			"newTag: none",
			"newTag: latest",
		),
	},
	"the kustomization of production follows its manifest": {
		"blue's tag was left behind": inFile(
			"P1",
			"k8s/overlays/production/kustomization.yaml",
			/newTag: sha-\w+/,
			"newTag: none",
		),
	},
	"the GitOps branches are linear": {
		"a merge": async () => {
			const other = await story.git("rev-parse", "gitops/staging-releases");
			await edited("P1", () => ({ merge: other }))();
		},
	},
	"the GitOps branches hold a manifest, a kustomization and nothing else": {
		"code on a branch": edited("P1", ({ files }) => ({ files: { ...files, "projects/blue/main.txt": "blue\n" } })),
	},
	"each push is one commit on DEV's branch, with all that it built": {
		"one commit more": oneMore("D3"),
	},
	"each promotion is one commit, and the repeated one is none": {
		"one commit more in production": oneMore("P1"),
		"one commit more in staging": oneMore("S2"),
	},
	"the trailers name service, version, digest and commit of every change": {
		"another version": said("P1", "Release-Version: 1.6.0", "Release-Version: 1.6.1"),
		"another digest": said("S1", /Release-Digest: sha256:.{8}/, "Release-Digest: sha256:00000000"),
		"another commit": said("D1", /Release-Commit: .{8}/, "Release-Commit: 00000000"),
		"a service too many": edited("D3", ({ message }) => ({
			message: `${message.trimEnd()}\nRelease-Service: red\nRelease-Version: 1\n`,
		})),
	},
	"the trailers name the version that each change replaced": {
		"another one": said("D2", /Release-Previous-Version: sha-.{8}/, "Release-Previous-Version: sha-00000000"),
		none: said("D3", /Release-Previous-Version: .*\n/, ""),
		"one where there was none": said("P1", "Release-Digest", "Release-Previous-Version: 1.5.9\nRelease-Digest"),
	},
	"the trailers name the kind, the environment, the person and the run": {
		"another kind": said("D2", "Release-Kind: deploy", "Release-Kind: promotion"),
		"another environment": said("P1", "Release-Environment: production", "Release-Environment: staging"),
		"another person": said("S2", "Release-Actor: ada", "Release-Actor: mallory"),
		"another run": said("P1", /actions\/runs\/[0-9]+/, "actions/runs/1"),
		"no run": said("D1", /Release-Run: .*\n/, ""),
	},
	"the trailers of a promotion name the commit that ran the same image": {
		"another environment": said("P1", "Release-From: staging@", "Release-From: dev@"),
		"a commit that is not there": said("S1", /Release-From: dev@.{8}/, "Release-From: dev@00000000"),
	},
	"the trailers of blue's promotions name the reason": {
		"another reason": said("P1", "card payments", "because"),
		none: said("S1", /Release-Reason: .*\n/, ""),
	},
};

async function buildTag(service: string): Promise<string> {
	const tags = [...story.stage.registry.store.open(`shop/${service}`).tags.keys()];
	return tags.find((tag) => tag.startsWith("sha-")) ?? "";
}

test("the story is true, in each of its sentences", async () => {
	expect(failures(story.played)).toEqual([]);
	expect(await story.falseSentences()).toEqual([]);
});

test("branches that are written again as they were leave every sentence true", async () => {
	await story.rewrite((commit) => commit);
	expect(await story.falseSentences()).toEqual([]);
	await story.restore();
});

describe("each sentence turns false by what it is about, and no other does", () => {
	const tamperings = Object.entries(TAMPERINGS).flatMap(([sentence, ways]) =>
		Object.entries(ways).map(([what, tamper]) => [sentence, what, tamper] as const),
	);

	test.each(tamperings)("%s: %s", async (sentence, _, tamper) => {
		try {
			await tamper();
			expect(await story.falseSentences()).toEqual([sentence]);
		} finally {
			await story.restore();
		}
	});

	test("there is a way for every sentence", async () => {
		expect((await story.sentences()).sort()).toEqual(Object.keys(TAMPERINGS).sort());
	});
});

test("of a repository and a registry that are empty, no sentence is true", () => {
	const nothing = { refs: new Map(), pushes: [], environments: {}, images: new Map(), built: [] };
	expect([...verify(nothing), ...verifyIncident(nothing)].filter(([, holds]) => holds)).toEqual([]);
});
