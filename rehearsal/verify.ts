// What must be true at the end of the story. Each sentence stands for itself: each can be false while the others hold.
import { type Deployment, deploymentsOf, type Evidence, type Manifest } from "./evidence.ts";
import { ENVIRONMENTS, kustomizationPath, manifestPath, SERVICES } from "./shop.ts";
import type { Expectation } from "./story.ts";

const PRODUCTION = "refs/heads/gitops/production-releases";
/** The versions of the story, and the environments that run them in the end. */
const RELEASES = [
	{ service: "blue", version: "1.6.0", line: "1.6", environments: ["staging", "production"] },
	{ service: "green", version: "1.5.0", line: "1.5", environments: ["staging"] },
] as const;

export function verify(evidence: Evidence): readonly Expectation[] {
	return [...images(evidence), ...names(evidence), ...milestone(evidence), ...branches(evidence), ...trailers(evidence)];
}

function images({ images, built, environments }: Evidence): Expectation[] {
	const one = (service: string, tags: readonly string[]) => {
		const commit = manifestOf(environments, "staging")[service]?.commit;
		const digests = [`sha-${commit}`, ...tags].map((tag) => images.get(`${service}:${tag}`));
		return digests[0] !== undefined && new Set(digests).size === 1;
	};
	const entries = ENVIRONMENTS.flatMap(({ name }) => Object.entries(manifestOf(environments, name)));
	const inDev = Object.entries(manifestOf(environments, "dev"));
	const deployed = deploymentsOf(environments.dev).flatMap(({ changed, services }) =>
		changed.map((service) => `${service}:${services[service]?.tag}`),
	);
	return [
		["blue has one digest under its build tag, 1.6.0 and prd", one("blue", ["1.6.0", "prd"])],
		["green has one digest under its build tag and 1.5.0", one("green", ["1.5.0"])],
		[
			"every manifest entry names a build tag that has the entry's digest",
			entries.every(
				([service, { tag, commit, digest }]) => tag === `sha-${commit}` && images.get(`${service}:${tag}`) === digest,
			),
		],
		[
			"the image tag dev of every service is what DEV runs",
			SERVICES.every((service) => images.has(`${service}:dev`)) &&
				inDev.every(([service, { digest }]) => images.get(`${service}:dev`) === digest),
		],
		["every build that DEV got was pushed once, and nothing was built twice", equal(built, deployed)],
	];
}

function names({ refs, environments }: Evidence): Expectation[] {
	const at = (name: string, { service, environments: where }: (typeof RELEASES)[number]) =>
		where.every((environment) => {
			const commit = manifestOf(environments, environment)[service]?.commit;
			return commit !== undefined && refs.get(name)?.commit === commit;
		});
	const tag = ({ service, version }: (typeof RELEASES)[number]) => `refs/tags/${service}/${version}`;
	const branch = ({ service, line }: (typeof RELEASES)[number]) => `refs/heads/release/${service}-${line}`;
	const known = [
		"refs/heads/main",
		...ENVIRONMENTS.map((environment) => `refs/heads/${environment.branch}`),
		...RELEASES.flatMap((release) => [tag(release), branch(release)]),
		...milestoneNames(refs),
	];
	return [
		["blue/1.6.0 and green/1.5.0 are annotated tags", RELEASES.every((release) => refs.get(tag(release))?.annotated)],
		["they are on the commits that the manifests name", RELEASES.every((release) => at(tag(release), release))],
		[
			"release/blue-1.6 and release/green-1.5 are at these commits, too",
			RELEASES.every((release) => at(branch(release), release)),
		],
		["beside main, GitOps branches and milestones there is no other ref", equal([...refs.keys()], known)],
	];
}
