import { renamesOf } from "../config/configuration.ts";
import { parseServiceFile, serviceFile } from "../config/requirements.ts";
import type { Compatibility, Requirement } from "../gates/facts.ts";
import { filesAt } from "../git/files-at.ts";
import { entriesAt } from "../git/trees.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import { allJoined } from "../services/renames.ts";
import type { Service } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import { sourceAt } from "../setup/source-at.ts";
import type { Planning } from "./planning.ts";

/** A service as it will run after the promotion. */
interface Running {
	readonly service: Service;
	readonly version: string;
	/** Undefined where an entry names none. */
	readonly commit: CommitId | undefined;
}

type Going = Omit<Running, "commit"> & { readonly commit: CommitId };

type Reading = Pick<Planning, "configuration" | "defaultHead" | "environment" | "states" | "code">;

/**
 * What the services of an environment will require of each other: each is asked at the commit that it runs, in its own
 * file, else in the configuration. Undefined, and no request, where the default branch knows no requirement at all, and
 * where builds are taken, which have no versions.
 */
export async function readCompatibility(
	planning: Reading,
	going: readonly Going[],
): Promise<Compatibility | undefined> {
	const { environment } = planning;
	if (environment.from === undefined || going.length === 0 || !(await isUsed(planning))) return undefined;
	const staying = runningIn(planning, environment.name).filter(
		({ service }) => !going.some((one) => one.service.name === service.name),
	);
	const running: readonly Running[] = [...staying, ...going];
	const { requirements, unread } = await readRequirements(planning, running);
	return {
		after: new Map(running.map(({ service, version }) => [service.name, version])),
		goingIn: new Set(going.map(({ service }) => service.name)),
		available: new Map(runningIn(planning, environment.from).map(({ service, version }) => [service.name, version])),
		requirements,
		unread,
	};
}

/** Whether anybody declares anything on the default branch. Its folders are here already. */
async function isUsed({ configuration, defaultHead, code }: Reading): Promise<boolean> {
	const services = [...configuration.services.values()];
	if ([...configuration.requires.values()].some(({ size }) => size > 0)) return true;
	return (
		(
			await entriesAt(
				code.contents,
				defaultHead,
				services.flatMap((service) => fileOf(configuration.path, service)),
			)
		).size > 0
	);
}

function runningIn({ configuration, states }: Reading, environment: string): Running[] {
	const entries = states.get(environment)?.manifest.services ?? new Map();
	return [...configuration.services.values()].flatMap((service) => {
		const entry = entries.get(service.name);
		return entry === undefined ? [] : [{ service, version: entry.version, commit: entry.commit }];
	});
}

async function readRequirements(planning: Reading, running: readonly Running[]) {
	const path = planning.configuration.path;
	const wanted = new Map<CommitId, string[]>();
	for (const { service, commit } of running) {
		if (commit !== undefined) wanted.set(commit, [...(wanted.get(commit) ?? []), ...fileOf(path, service)]);
	}
	const files = await filesAt(planning.code, wanted, "read what services require of each other");
	const requirements: Requirement[] = [];
	const unread = new Map<ServiceName, string>();
	for (const { service, commit } of running) {
		const at = commit === undefined ? undefined : files.get(commit);
		if (commit === undefined) unread.set(service.name, "its entry names no commit");
		else if (at === undefined) unread.set(service.name, `the repository has no commit ${shortId(commit)} any more`);
		else requirements.push(...requirementsOf(service, planning.configuration, at, commit));
	}
	return { requirements, unread };
}

function requirementsOf(
	service: Service,
	configuration: Planning["configuration"],
	files: ReadonlyMap<string, Buffer>,
	commit: CommitId,
): Requirement[] {
	const [path] = fileOf(configuration.path, service);
	const found = path === undefined ? undefined : files.get(path);
	const source =
		path === undefined || found === undefined
			? undefined
			: sourceAt({ files: new Map([[path, { bytes: found, mode: "100644" }]]) }, path, `commit ${shortId(commit)}`);
	const own = source === undefined ? undefined : parseServiceFile(source);
	const where = own === undefined || path === undefined ? configuration.path : `${path} at ${shortId(commit)}`;
	// A file of an older commit may speak of a service by the name that it had then.
	const declared =
		own === undefined ? configuration.requires.get(service.name) : allJoined(own, renamesOf(configuration));
	return [...(declared ?? [])].map(([of, range]) => ({
		by: service.name,
		of,
		range,
		where,
	}));
}

/** The one file that is no service's is the configuration itself. */
function fileOf(configuration: string, { path }: Service): string[] {
	const file = serviceFile(path);
	return file === configuration ? [] : [file];
}
