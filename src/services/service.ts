import type { ImageName } from "../images/image-name.ts";
import type { ServiceName } from "./service-name.ts";

/** A part of the repository that is built into one image and released by itself. */
export interface Service {
	readonly name: ServiceName;
	/** What it was called before: its history, its versions and its lines go on under that name. */
	readonly renamedFrom?: ServiceName;
	/** Its folder, without slashes around it; `.` is the whole repository. */
	readonly path: string;
	readonly image: ImageName;
	readonly dependsOn: readonly Dependency[];
}

/** The names that a service's tags, branches and entries may have: its own first. */
export function namesOf({ name, renamedFrom }: Pick<Service, "name" | "renamedFrom">): readonly ServiceName[] {
	return renamedFrom === undefined ? [name] : [name, renamedFrom];
}

/** What a service is built from beside its own folder; `path` is a folder, a file, or a glob when it holds a `*`. */
export type Dependency = { readonly service: ServiceName } | { readonly path: string };
