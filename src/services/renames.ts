import type { ServiceName } from "./service-name.ts";

/** What services were called before they were renamed: the former name of each, by its present one. */
export type Renames = ReadonlyMap<ServiceName, ServiceName>;

/** What `named` holds of a service: under its present name, or else under its former one. */
export function joined<T>(named: ReadonlyMap<ServiceName, T>, service: ServiceName, renames: Renames): T | undefined {
	if (named.has(service)) return named.get(service);
	const former = renames.get(service);
	return former === undefined ? undefined : named.get(former);
}

/** The same map with all entries under present names. */
export function allJoined<T>(named: ReadonlyMap<ServiceName, T>, renames: Renames): ReadonlyMap<ServiceName, T> {
	if (renames.size === 0) return named;
	const present = new Map([...renames].map(([service, former]) => [former, service]));
	const renamed = [...named].map(([name, value]): [ServiceName, T] => {
		const service = present.get(name);
		return [service === undefined || named.has(service) ? name : service, value];
	});
	return new Map(renamed);
}
