import type { Repository } from "./affected.ts";
import { folderTest, type PathTest, pathTest } from "./path-pattern.ts";
import type { Service } from "./service.ts";

/** Which paths one service is about: asked for many changes, one by one. */
export interface ServiceConcern {
	/** Whether a change of this path affects the service: the same that `affected` says of it. */
	readonly touches: PathTest;
	/** Whether it is in the service's own folder. */
	readonly isOwn: PathTest;
}

export function concernOf(repository: Repository, service: Service): ServiceConcern {
	const built = [...builtFrom(repository, service)];
	const tests = [
		...built.map(({ path }) => folderTest(path)),
		...built.flatMap(({ dependsOn }) => dependsOn.flatMap((one) => ("path" in one ? [pathTest(one.path)] : []))),
		...repository.shared.map(pathTest),
	];
	const ignored = repository.ignore.map(pathTest);
	return {
		touches: (path) => tests.some((test) => test(path)) && !ignored.some((test) => test(path)),
		isOwn: folderTest(service.path),
	};
}

/** The service with all that it depends on over any number of steps; circles are fine. */
function builtFrom({ services }: Repository, service: Service): ReadonlySet<Service> {
	const found = new Set([service]);
	// A set can grow while it is walked.
	for (const { dependsOn } of found) {
		for (const dependency of dependsOn) {
			const other = "service" in dependency ? services.get(dependency.service) : undefined;
			if (other !== undefined) found.add(other);
		}
	}
	return found;
}
