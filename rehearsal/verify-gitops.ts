// What must be true of the GitOps branches: their files, their commits, and what the commits say of themselves.
import { all, type Deployment, deploymentsOf, type Evidence } from "./evidence.ts";
import { ENVIRONMENTS, kustomizationPath, manifestPath, SERVICES } from "./shop.ts";
import type { Expectation } from "./story.ts";

export function verifyBranches({ environments, pushes, built }: Evidence): Expectation[] {
	const branches = ENVIRONMENTS.map(({ name }) => ({ name, branch: environments[name] }));
	const dev = deploymentsOf(environments.dev);
	return [
		...branches.map(({ name, branch }): Expectation => {
			const services = branch?.commits[0]?.services;
			const follows = SERVICES.every((one) => branch?.kustomization[one] === (services?.[one]?.tag ?? "none"));
			return [`the kustomization of ${name} follows its manifest`, follows];
		}),
		[
			"the GitOps branches are linear",
			all(branches, ({ branch }) => all(branch?.commits ?? [], ({ parents }) => parents.length <= 1)),
		],
		[
			"the GitOps branches hold a manifest, a kustomization and nothing else",
			branches.every(
				({ name, branch }) => branch?.files.join() === [kustomizationPath(name), manifestPath(name)].join(),
			),
		],
		[
			"each push is one commit on DEV's branch, with all that it built",
			dev.length === pushes.length && all(pushes, (push, index) => isPushed(push, dev[index], built)),
		],
		[
			"each promotion is one commit, and the repeated one is none",
			deploymentsOf(environments.staging).length === 2 && deploymentsOf(environments.production).length === 1,
		],
	];
}

function isPushed(push: string, deployment: Deployment | undefined, built: readonly string[]): boolean {
	const services = SERVICES.filter((service) => built.includes(`${service}:sha-${push}`));
	return (
		deployment?.changed.join() === services.join() &&
		services.every((service) => deployment.services[service]?.commit === push)
	);
}

export function verifyTrailers({ environments }: Evidence): Expectation[] {
	const deployments = ENVIRONMENTS.flatMap(({ name }) =>
		deploymentsOf(environments[name]).map((deployment) => ({ name, deployment })),
	);
	const promotions = deployments.filter(({ name }) => name !== "dev");
	const ofBlue = promotions.filter(({ deployment }) => deployment.trailers.services.has("blue"));
	return [
		[
			"the trailers name service, version, digest and commit of every change",
			all(deployments, ({ deployment }) => namesWhatChanged(deployment)),
		],
		[
			"the trailers name the version that each change replaced",
			all(deployments, ({ deployment: { before, changed, trailers } }) =>
				changed.every(
					(service) => trailers.services.get(service)?.get("Release-Previous-Version") === before[service]?.version,
				),
			),
		],
		[
			"the trailers name the kind, the environment, the person and the run",
			all(deployments, ({ name, deployment }) => namesItsRun(name, deployment)),
		],
		[
			"the trailers of a promotion name the commit that ran the same image",
			all(promotions, ({ name, deployment }) =>
				cameFrom(name === "staging" ? "dev" : "staging", deployment, environments),
			),
		],
		[
			"the trailers of blue's promotions name the reason",
			ofBlue.length === 2 &&
				ofBlue.every(({ deployment }) => deployment.trailers.common.get("Release-Reason") === "card payments"),
		],
	];
}

function namesWhatChanged({ changed, services, trailers }: Deployment): boolean {
	return (
		[...trailers.services.keys()].join() === changed.join() &&
		changed.every((service) => {
			const [entry, said] = [services[service], trailers.services.get(service)];
			return (
				said?.get("Release-Version") === entry?.version &&
				said?.get("Release-Digest") === entry?.digest &&
				said?.get("Release-Commit") === entry?.commit
			);
		})
	);
}

function namesItsRun(environment: string, { changed, services, trailers: { common } }: Deployment): boolean {
	const run = common.get("Release-Run");
	return (
		common.get("Release-Kind") === (environment === "dev" ? "deploy" : "promotion") &&
		common.get("Release-Environment") === environment &&
		common.get("Release-Actor") === "ada" &&
		/^http:\/\/[^/]+\/acme\/shop\/actions\/runs\/[0-9]+$/.test(run ?? "") &&
		changed.every((service) => services[service]?.run === run)
	);
}

/** Whether each service came from a commit of the environment before, whose manifest has the same image. */
function cameFrom(from: string, { services, trailers }: Deployment, environments: Evidence["environments"]): boolean {
	return [...trailers.services].every(([service, said]) => {
		const source = environments[from]?.commits.find(({ id }) => said.get("Release-From") === `${from}@${id}`);
		const digest = source?.services[service]?.digest;
		return digest !== undefined && digest === services[service]?.digest;
	});
}
