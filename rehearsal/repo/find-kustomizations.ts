// Which kustomizations belong to which environment, by their folders' names.
import { isMap, isSeq, parseDocument } from "yaml";
import { ReleaseError } from "../../src/errors/release-error.ts";
import type { ImageName } from "../../src/images/image-name.ts";
import { editKustomization } from "../../src/manifests/edit-kustomization.ts";
import type { ServiceName } from "../../src/services/service-name.ts";
import { baseOf, folderOf } from "./tree.ts";

export const ENVIRONMENT_NAMES = ["dev", "staging", "production"] as const;
export type PlayedEnvironment = (typeof ENVIRONMENT_NAMES)[number];

const FOLDERS: Readonly<Record<string, PlayedEnvironment>> = {
	dev: "dev",
	development: "dev",
	staging: "staging",
	stage: "staging",
	stg: "staging",
	prod: "production",
	production: "production",
	prd: "production",
};
const FILE = /^(kustomization\.ya?ml|Kustomization)$/;

/** A service with the image that its kustomizations must have an entry for. */
export interface Deployable {
	readonly name: ServiceName;
	readonly image: ImageName;
}

export function kustomizationsOf(paths: readonly string[]): ReadonlyMap<PlayedEnvironment, readonly string[]> {
	const found = new Map<PlayedEnvironment, string[]>();
	for (const path of paths.filter((one) => FILE.test(baseOf(one)))) {
		const environment = FOLDERS[baseOf(folderOf(path)).toLowerCase()];
		if (environment !== undefined) found.set(environment, [...(found.get(environment) ?? []), path]);
	}
	return found;
}

/** The services that a kustomization cannot deploy, each with the reason. */
export function withoutEntry(path: string, text: string, services: readonly Deployable[]): Map<ServiceName, string> {
	const missing = new Map<ServiceName, string>();
	for (const { name, image } of services) {
		try {
			editKustomization({ path, text }, [{ service: name, image, pin: { newTag: "0.0.0" } }]);
		} catch (cause) {
			if (!(cause instanceof ReleaseError)) throw cause;
			missing.set(name, cause.message);
		}
	}
	return missing;
}

/** The images that a kustomization has entries for; nothing where it cannot be read. */
export function imagesNamed(text: string): string[] {
	const images: unknown = parseDocument(text, { logLevel: "silent" }).get("images");
	if (!isSeq(images)) return [];
	return images.items.flatMap((entry) => (isMap(entry) ? [String(entry.get("name"))] : []));
}
