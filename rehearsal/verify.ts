// What must be true at the end of the story, seen from outside.
import type { OutsideView } from "./outside-view.ts";
import { ENVIRONMENTS } from "./shop.ts";
import type { Expectation } from "./story.ts";

export async function verify(view: OutsideView): Promise<Expectation[]> {
	return [
		...(await oneDigest(view)),
		...(await gitNames(view)),
		...(await kustomizations(view)),
		...(await trailers(view)),
		...(await branches(view)),
	];
}

async function oneDigest(view: OutsideView): Promise<Expectation[]> {
	const { staging, production } = await view.picture();
	const blue = production?.blue;
	const tags = [`sha-${blue?.commit}`, "1.6.0", "prd"];
	const digests = await Promise.all(tags.map((tag) => view.digest("blue", tag)));
	return [
		["blue has one digest under its build tag, 1.6.0 and prd", new Set(digests).size === 1 && digests[0] !== undefined],
		[
			"and it is what the manifests of staging and production say",
			digests[0] === blue?.digest && digests[0] === staging?.blue?.digest,
		],
		["green's 1.5.0 is what staging runs", (await view.digest("green", "1.5.0")) === staging?.green?.digest],
	];
}

async function gitNames(view: OutsideView): Promise<Expectation[]> {
	const { production } = await view.picture();
	const commit = production?.blue?.commit;
	const tagged = await view.git("rev-parse", "refs/tags/blue/1.6.0^{commit}");
	const milestones = await view.git(
		"for-each-ref",
		"--format=%(refname:strip=2) %(objecttype) %(*objectname)",
		"refs/tags/release-prd-*",
	);
	const manifest = await view.git("rev-parse", "refs/heads/gitops/production-releases");
	return [
		["the tag blue/1.6.0 is annotated", (await view.git("cat-file", "-t", "refs/tags/blue/1.6.0")) === "tag"],
		["it names the commit that production runs", tagged === commit],
		["so does the release branch", (await view.git("rev-parse", "refs/heads/release/blue-1.6")) === commit],
		[
			"there is one milestone, on production's manifest commit",
			milestones.split("\n").length === 1 && milestones.endsWith(` tag ${manifest}`),
		],
		[
			"the milestone lists what production runs",
			(await view.git("cat-file", "tag", milestones.split(" ")[0] ?? "")).includes("\nblue 1.6.0"),
		],
	];
}

async function kustomizations(view: OutsideView): Promise<Expectation[]> {
	const picture = await view.picture();
	const expectations = ENVIRONMENTS.map(async ({ name }): Promise<Expectation> => {
		const tags = await view.kustomization(name);
		const followed = Object.entries(picture[name] ?? {}).every(([service, { tag }]) => tags[service] === tag);
		return [`the kustomization of ${name} follows its manifest`, followed];
	});
	return Promise.all(expectations);
}

async function trailers(view: OutsideView): Promise<Expectation[]> {
	const message = await view.git("log", "-1", "--format=%(trailers:unfold)", "refs/heads/gitops/production-releases");
	const staging = await view.git("rev-parse", "refs/heads/gitops/staging-releases~1");
	const has = (line: string) => message.split("\n").includes(line);
	return [
		[
			"production's commit says who, why and what",
			[
				"Release-Kind: promotion",
				"Release-Actor: ada",
				"Release-Reason: card payments",
				"Release-Service: blue",
				"Release-Version: 1.6.0",
			].every(has),
		],
		["and from where", message.includes("Release-From: staging@") && staging !== ""],
	];
}

async function branches(view: OutsideView): Promise<Expectation[]> {
	const merges = await view.git("rev-list", "--merges", "--all");
	const code = await Promise.all(
		ENVIRONMENTS.map(({ branch }) => view.git("ls-tree", "-r", "--name-only", `refs/heads/${branch}`)),
	);
	return [
		["the GitOps branches are linear", merges === ""],
		["and hold no code", code.every((paths) => !paths.includes("projects/"))],
		[
			"one commit brought each of DEV's three pushes",
			(await view.git("rev-list", "--count", "refs/heads/gitops/dev-auto-update")) === "4",
		],
	];
}
