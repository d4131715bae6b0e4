import type { Placed } from "../documents/collections.ts";
import { errorAt, type Place } from "../documents/place.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type ImageName, isImageName } from "../images/image-name.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import type { Dependency, Service } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { VersionRange } from "../versions/range.ts";
import { render } from "../versions/template.ts";
import type { Declared, DeclaredService } from "./schema.ts";
import type { ServiceGlob } from "./service-glob.ts";
import type { ImageTemplate } from "./templates.ts";

/** A service together with where its parts are written. */
export interface PlacedService extends Service {
	readonly at: Place;
	readonly pathAt: Place;
	readonly imageAt: Place;
	readonly requires: ReadonlyMap<ServiceName, VersionRange>;
	readonly renamedFromAt: Place | undefined;
}

type Written = ReadonlyMap<ServiceName, Placed<DeclaredService>>;

/**
 * The services that the file names, or that `folders` (the folders right inside the glob's parent) show.
 * @throws ReleaseError `invalid-config`: no service, a folder or an image that gives no name, a folder in two services.
 */
export function resolveServices(file: Declared, folders: readonly string[], start: Place): readonly PlacedService[] {
	const { value, at } = file.services;
	const written = isGlob(value) ? found(value, folders, at) : value;
	if (written.size === 0) throw errorAt(at, "`services` names no service.");
	const services = [...written].map(([name, service]) => resolveService(name, service, written, file.image, start));
	checkFolders(services);
	return services;
}

export function isGlob(services: ServiceGlob | Written): services is ServiceGlob {
	return "matches" in services;
}

function found(glob: ServiceGlob, folders: readonly string[], at: Place): Written {
	const matching = folders.filter((folder) => glob.matches(folder)).sort();
	if (matching.length === 0) throw errorAt(at, `No folder of the repository matches ${quote(glob.text)}.`);
	return new Map(matching.map((path) => [nameOf(path, glob, at), { value: { path: { value: path, at } }, at }]));
}

function nameOf(folder: string, glob: ServiceGlob, at: Place): ServiceName {
	try {
		return parseServiceName(folder.slice(folder.lastIndexOf("/") + 1), "its name");
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		const advice = "Rename the folder, or list the services one by one.";
		throw errorAt(at, `The folder ${quote(folder)} matches ${quote(glob.text)}, so ${error.message} ${advice}`, error);
	}
}

function resolveService(
	name: ServiceName,
	{ value, at }: Placed<DeclaredService>,
	all: Written,
	shared: Placed<ImageTemplate> | undefined,
	start: Place,
): PlacedService {
	const template = value.image ?? shared;
	if (template === undefined) {
		throw errorAt(start, `The key "image" is missing, and the service "${name}" has none of its own.`);
	}
	return {
		name,
		path: value.path.value,
		image: imageOf(name, template),
		requires: requirements(name, value.requires, all),
		dependsOn: (value["depends-on"] ?? []).map((text) => dependency(text, all)),
		at,
		pathAt: value.path.at,
		imageAt: template.at,
		...(value["renamed-from"] === undefined ? {} : { renamedFrom: value["renamed-from"].value }),
		renamedFromAt: value["renamed-from"]?.at,
	};
}

function requirements(
	name: ServiceName,
	written: DeclaredService["requires"],
	all: Written,
): PlacedService["requires"] {
	const stranger = [...(written?.value.keys() ?? [])].find((other) => other === name || !all.has(other));
	if (written === undefined || stranger === undefined) return written?.value ?? new Map();
	const others = [...all.keys()].filter((other) => other !== name);
	throw errorAt(
		written.at,
		stranger === name
			? `The service "${name}" requires itself. Leave that out.`
			: `The service "${name}" requires ${quote(stranger)}, which is no service.${didYouMean(stranger, others)}`,
	);
}

function imageOf(service: ServiceName, { value, at }: Placed<ImageTemplate>): ImageName {
	const image = render(value, { service });
	if (isImageName(image)) return image;
	throw errorAt(
		at,
		`The image of the service "${service}" would be ${quote(image)}, which is no full image name: it needs a registry, ` +
			"a repository in lower case, and no tag, such as ghcr.io/acme/blue.",
	);
}

function dependency(text: string, services: Written): Dependency {
	const service = [...services.keys()].find((name) => name === text);
	return service === undefined ? { path: text } : { service };
}

/** Sorted with a slash at the end, a folder comes right before what lies in it. */
function checkFolders(services: readonly PlacedService[]): void {
	const key = ({ path }: Service) => (path === "." ? "" : `${path}/`);
	const sorted = [...services].sort((a, b) => (key(a) < key(b) ? -1 : 1));
	for (const [index, inner] of sorted.entries()) {
		const outer = sorted[index - 1];
		if (outer === undefined || !key(inner).startsWith(key(outer))) continue;
		throw errorAt(
			inner.pathAt,
			outer.path === inner.path
				? `The services "${outer.name}" and "${inner.name}" have the same folder, ${quote(inner.path)}.`
				: `The folder of the service "${inner.name}", ${quote(inner.path)}, lies inside that of "${outer.name}", ${quote(outer.path)}.`,
		);
	}
}
