import { quote } from "../errors/quote.ts";
import { type Changes, indexChanges } from "./changes.ts";
import { pathTest } from "./path-pattern.ts";
import type { Service } from "./service.ts";
import type { ServiceName } from "./service-name.ts";

/** What a configuration says of the repository: a `Configuration` is one. */
export interface Repository {
	readonly services: ReadonlyMap<ServiceName, Service>;
	/** A change here affects every service. */
	readonly shared: readonly string[];
	/** A change here affects none, wherever it is. */
	readonly ignore: readonly string[];
}

export interface AffectedService {
	readonly service: ServiceName;
	/** Why, for people: at least one phrase, each naming the first path that tells. */
	readonly reasons: readonly string[];
}

/** The services that must be built again after `changedPaths` changed, sorted by name. */
export function affected(repository: Repository, changedPaths: Iterable<string>): AffectedService[] {
	const ignored = repository.ignore.map(pathTest);
	const changes = indexChanges([...changedPaths].filter((path) => !ignored.some((test) => test(path))));
	const forAll = reasonsOf("shared", repository.shared, changes);
	const services = [...repository.services.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	const direct = new Map(services.map((service) => [service.name, directReasons(service, changes)]));
	const reached = reachedServices(services, direct);
	return services.flatMap((service) => {
		const reasons = [...(direct.get(service.name) ?? []), ...reasonsThrough(service, reached), ...forAll];
		return reasons.length === 0 ? [] : [{ service: service.name, reasons }];
	});
}

/** A service's own folder is never read as a glob. */
function directReasons(service: Service, changes: Changes): string[] {
	const own = changes.within(service.path);
	const paths = service.dependsOn.flatMap((dependency) => ("path" in dependency ? [dependency.path] : []));
	return [...(own === undefined ? [] : [`changed: ${quote(own)}`]), ...reasonsOf("depends on", paths, changes)];
}

function reasonsOf(what: string, patterns: readonly string[], changes: Changes): string[] {
	return patterns.flatMap((pattern) => {
		const path = changes.matching(pattern);
		return path === undefined ? [] : [`${what} ${pattern}: ${quote(path)}`];
	});
}

function reasonsThrough(service: Service, reached: ReadonlySet<ServiceName>): string[] {
	return dependencies(service)
		.filter((dependency) => dependency !== service.name && reached.has(dependency))
		.map((dependency) => `depends on the service ${dependency}`);
}

function dependencies({ dependsOn }: Service): ServiceName[] {
	return dependsOn.flatMap((dependency) => ("service" in dependency ? [dependency.service] : []));
}

/** The services with a reason of their own, and all that depend on them over any number of steps; circles are fine. */
function reachedServices(
	services: readonly Service[],
	direct: ReadonlyMap<ServiceName, readonly string[]>,
): ReadonlySet<ServiceName> {
	const dependents = new Map<ServiceName, ServiceName[]>(services.map(({ name }) => [name, []]));
	for (const service of services) {
		for (const dependency of dependencies(service)) dependents.get(dependency)?.push(service.name);
	}
	// A set can grow while it is walked: each service is visited once.
	const reached = new Set([...direct].filter(([, reasons]) => reasons.length > 0).map(([name]) => name));
	for (const name of reached) {
		for (const dependent of dependents.get(name) ?? []) reached.add(dependent);
	}
	return reached;
}
