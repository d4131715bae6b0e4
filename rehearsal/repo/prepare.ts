// What is played of a repository, decided before anything is started.
import type { Configuration, Environment } from "../../src/config/configuration.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";
import type { Service } from "../../src/services/service.ts";
import { matchTag, serviceTag } from "../../src/versions/service-tag.ts";
import { render } from "../../src/versions/template.ts";
import { compareVersions, line, parseVersion, type Version } from "../../src/versions/version.ts";
import { CONFIGURATION_PATH, readText } from "./configuration-text.ts";
import { ENVIRONMENT_NAMES, type PlayedEnvironment } from "./find-kustomizations.ts";
import { findServices } from "./find-services.ts";
import { propose } from "./propose.ts";
import type { Source } from "./source.ts";

interface PlayedService {
	readonly service: Service;
	readonly version: Version;
	/** Of the versions that there are. */
	readonly tags: readonly string[];
	readonly branches: readonly string[];
}

export interface Prepared {
	readonly source: Source;
	readonly configuration: Configuration;
	/** As it is, or would be, in the user's repository. */
	readonly text: string;
	readonly proposed: boolean;
	readonly notes: readonly string[];
	/** One or two. */
	readonly services: readonly PlayedService[];
	readonly environments: ReadonlyMap<PlayedEnvironment, Environment>;
}

/** How many services go through the cycle. */
const PLAYED = 2;

/** @throws ReleaseError `invalid-config` with line and column, or `invalid-input`: what cannot be played, and what to do */
export async function prepare(source: Source): Promise<Prepared> {
	const written = (await source.tree.read([CONFIGURATION_PATH])).get(CONFIGURATION_PATH);
	const proposal = written === undefined ? await propose(source.tree) : undefined;
	const text = written ?? proposal?.text;
	if (text === undefined) throw nothingToPropose(source);
	const configuration = proposal?.configuration ?? readText(text, source.tree);
	refuseOtherBuildTags(source, configuration);
	const environments = playedEnvironments(source, configuration);
	const services = chooseServices(source, configuration).map((service) => versioned(source, configuration, service));
	refuseCollisions(source, configuration, services, environments);
	const notes = proposal?.notes ?? [];
	return { source, configuration, text, proposed: proposal !== undefined, notes, services, environments };
}

function refusal(source: Source, why: string): ReleaseError {
	return new ReleaseError("invalid-input", `--repo ${source.path}: ${why} Nothing was started.`);
}

function nothingToPropose(source: Source): ReleaseError {
	const { leftOut } = findServices(source.tree.paths, source.tree.name);
	return refusal(
		source,
		`it has no ${CONFIGURATION_PATH}, and no folder with a Dockerfile from which one could be proposed. ` +
			`${leftOut.length === 0 ? "" : `Not taken for services: ${leftOut.slice(0, 3).join(", ")}. `}` +
			"Commit the file (docs/set-up.md, step 1), or a Dockerfile in each service's folder.",
	);
}

function refuseOtherBuildTags(source: Source, { tags: { build } }: Configuration): void {
	if (build.text === "sha-{sha}") return;
	const why = `the example workflow that is played pushes builds as sha-{sha}, and the configuration's tags.build is ${build.text}.`;
	throw refusal(source, `${why} Leave tags.build out for the rehearsal.`);
}

/** The example workflows name these three, in this order. */
function playedEnvironments(source: Source, { environments }: Configuration) {
	const played = new Map<PlayedEnvironment, Environment>();
	for (const [index, name] of ENVIRONMENT_NAMES.entries()) {
		const environment = [...environments.values()].find((one) => one.name === name);
		if (environment === undefined || environment.from !== ENVIRONMENT_NAMES[index - 1]) {
			throw refusal(
				source,
				"the example workflows that are played promote from dev to staging to production, and its configuration has " +
					`${environment === undefined ? "no" : "another order for"} ${name}. Adapt a copy of the examples, and try them on GitHub.`,
			);
		}
		if ([source.branch, "main"].includes(environment.branch)) {
			throw refusal(
				source,
				`the configuration keeps ${name}'s manifest on ${environment.branch}, the branch of the code. ` +
					"The rehearsal plays GitOps branches of their own only: give it another `branch`.",
			);
		}
		played.set(name, environment);
	}
	return played;
}

/** The first ones, those that the example workflow can build before the others. */
function chooseServices(source: Source, { services }: Configuration): readonly Service[] {
	const playable = [...services.values()].filter(({ path }) => !source.submodules.some((one) => isIn(path, one)));
	if (playable.length === 0) {
		const why = "every service lies in a submodule, whose files are not in this repository.";
		throw refusal(source, `${why} Name the repository that holds the services.`);
	}
	const paths = new Set(source.tree.paths);
	const builds = ({ path }: Service) => paths.has(dockerfileOf(path));
	return [...playable.filter(builds), ...playable.filter((one) => !builds(one))].slice(0, PLAYED);
}

export function dockerfileOf(path: string): string {
	return path === "." ? "Dockerfile" : `${path}/Dockerfile`;
}

function isIn(path: string, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}/`);
}

function versioned(source: Source, { tags: templates }: Configuration, service: Service): PlayedService {
	const versions = [...source.refs.keys()].flatMap((ref) => {
		const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1] ?? "";
		return matchTag(templates.service, service.name, tag) ?? [];
	});
	const [newest] = versions.sort((a, b) => compareVersions(b, a));
	const version = parseVersion(newest === undefined ? "0.1.0" : nextMinor(newest), "The next version");
	const branchOf = (one: Version) => {
		const { major, minor } = line(one);
		return `refs/heads/${render(templates.releaseBranch, { service: service.name, major: `${major}`, minor: `${minor}` })}`;
	};
	return {
		service,
		version,
		tags: versions.map((one) => `refs/tags/${serviceTag(templates.service, service.name, one)}`),
		branches: [...new Set([...versions, version].map(branchOf))],
	};
}

function nextMinor(version: Version): string {
	const { major, minor } = line(version);
	return `${major}.${minor + 1}.0`;
}

/** Git keeps no `gitops/dev` beside a `gitops`. */
function refuseCollisions(
	source: Source,
	{ tags }: Configuration,
	services: readonly PlayedService[],
	environments: Prepared["environments"],
): void {
	const names = [
		...[...environments.values()].map(({ branch }) => `refs/heads/${branch}`),
		...services.flatMap(({ branches }) => branches),
		...services.map(({ service, version }) => `refs/tags/${serviceTag(tags.service, service.name, version)}`),
	];
	for (const name of names) {
		const other = [...source.refs.keys()].find((ref) => ref.startsWith(`${name}/`) || name.startsWith(`${ref}/`));
		if (other === undefined) continue;
		throw refusal(
			source,
			`${short(name)} would be written, but there is ${short(other)}, and Git cannot keep both. ` +
				`Rename that one, or set other names in ${CONFIGURATION_PATH}.`,
		);
	}
}

function short(ref: string): string {
	return ref.replace(/^refs\/heads\//, "the branch ").replace(/^refs\/tags\//, "the tag ");
}
