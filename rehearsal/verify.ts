// What must be true at the end of the story. Each sentence stands for itself: it can be false while the others hold.
import { all, deploymentsOf, type Evidence, type Manifest } from "./evidence.ts";
import { ENVIRONMENTS, SERVICES } from "./shop.ts";
import type { Expectation } from "./story.ts";
import { verifyBranches, verifyTrailers } from "./verify-gitops.ts";

/** The versions of the story. */
const RELEASES = [
	{ service: "blue", tag: "refs/tags/blue/1.6.0", branch: "refs/heads/release/blue-1.6" },
	{ service: "green", tag: "refs/tags/green/1.5.0", branch: "refs/heads/release/green-1.5" },
] as const;

export function verify(evidence: Evidence): readonly Expectation[] {
	return [
		...verifyImages(evidence),
		...verifyRefs(evidence),
		...verifyMilestone(evidence),
		...verifyBranches(evidence),
		...verifyTrailers(evidence),
	];
}

function verifyImages({ images, built, environments }: Evidence): Expectation[] {
	const haveOneDigest = (names: readonly string[]) => {
		const digests = new Set(names.map((name) => images.get(name)));
		return digests.size === 1 && !digests.has(undefined);
	};
	const staging = manifestOf({ environments }, "staging");
	const entries = ENVIRONMENTS.flatMap(({ name }) => Object.entries(manifestOf({ environments }, name)));
	const dev = manifestOf({ environments }, "dev");
	const deployed = deploymentsOf(environments.dev).flatMap(({ changed, services }) =>
		changed.map((service) => `${service}:${services[service]?.tag}`),
	);
	return [
		[
			"blue has one digest under its build tag, 1.6.0 and prd",
			haveOneDigest([`blue:sha-${staging.blue?.commit}`, "blue:1.6.0", "blue:prd"]),
		],
		[
			"green has one digest under its build tag and 1.5.0",
			haveOneDigest([`green:sha-${staging.green?.commit}`, "green:1.5.0"]),
		],
		[
			"every manifest entry names its commit's build tag, with the digest it has",
			all(entries, ([service, entry]) => {
				const digest = images.get(`${service}:${entry.tag}`);
				return entry.tag === `sha-${entry.commit}` && digest !== undefined && digest === entry.digest;
			}),
		],
		[
			"every service's image tag dev is what DEV runs",
			SERVICES.every((service) => {
				const digest = images.get(`${service}:dev`);
				return digest !== undefined && digest === dev[service]?.digest;
			}),
		],
		["what DEV got was built once each, and nothing else was built", built.length > 0 && sameItems(built, deployed)],
	];
}

function verifyRefs({ refs, environments }: Evidence): Expectation[] {
	const staging = manifestOf({ environments }, "staging");
	const isWhatRuns = (ref: string, service: string) => {
		const commit = staging[service]?.commit;
		return commit !== undefined && refs.get(ref)?.commit === commit;
	};
	const expected = [
		"refs/heads/main",
		...ENVIRONMENTS.map(({ branch }) => `refs/heads/${branch}`),
		...RELEASES.flatMap(({ tag, branch }) => [tag, branch]),
		milestoneName(environments),
	];
	return [
		["blue/1.6.0 and green/1.5.0 are annotated tags", RELEASES.every(({ tag }) => refs.get(tag)?.annotated === true)],
		["the two tags are on the commits that run", RELEASES.every(({ tag, service }) => isWhatRuns(tag, service))],
		[
			"release/blue-1.6 and release/green-1.5 are at the commits that run",
			RELEASES.every(({ branch, service }) => isWhatRuns(branch, service)),
		],
		["there is no tag or branch beside those that the story made", sameItems([...refs.keys()], expected)],
	];
}

function verifyMilestone({ refs, environments }: Evidence): Expectation[] {
	const name = milestoneName(environments);
	const milestone = refs.get(name);
	const manifest = environments.production?.commits[0]?.id;
	const [, ...list] = (milestone?.message ?? "").trim().split("\n\n");
	const running = Object.entries(manifestOf({ environments }, "production"));
	return [
		[
			"the milestone of the day is an annotated tag on production's commit",
			milestone?.annotated === true && manifest !== undefined && milestone.commit === manifest,
		],
		[
			"the milestone's message lists what production runs",
			running.length > 0 &&
				list.join("\n\n") === running.map(([service, { version }]) => `${service} ${version}`).join("\n"),
		],
	];
}

/** By the day of the commit that it marks. */
function milestoneName(environments: Evidence["environments"]): string {
	return `refs/tags/release-prd-${environments.production?.commits[0]?.day}`;
}

function manifestOf({ environments }: Pick<Evidence, "environments">, name: string): Manifest {
	return environments[name]?.commits[0]?.services ?? {};
}

function sameItems(some: readonly string[], others: readonly string[]): boolean {
	return JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());
}
