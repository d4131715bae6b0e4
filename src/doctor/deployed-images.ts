import type { Configuration } from "../config/configuration.ts";
import { type Digest, shortDigest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { Registry } from "../registry/registry.ts";
import type { Service } from "../services/service.ts";
import type { ExaminedEnvironment } from "./environments.ts";
import { examined, type Finding, firstOf, ok, problem } from "./finding.ts";
import { inTurns } from "./in-turns.ts";
import { AT_A_TIME, MOST_SERVICES } from "./registries.ts";

interface Deployed {
	readonly words: string;
	readonly image: ImageName;
	readonly digest: Digest;
}

/**
 * Whether the registry still has what an environment runs: what goes on from here, or back to it, needs it. Entries
 * without a digest, and images that cannot be read at all, are left to the checks that are about these.
 */
export async function examineDeployed(
	registry: Registry,
	configuration: Configuration,
	{ environment, manifest }: ExaminedEnvironment,
	readable: readonly Service[],
): Promise<readonly Finding[]> {
	const check = `deployed-images-${environment.name}`;
	const images = new Set(readable.map((service) => service.image));
	const deployed = [...(manifest?.services ?? [])].flatMap(([service, { image, digest, version }]): Deployed[] => {
		const name = image ?? configuration.services.get(service)?.image;
		if (name === undefined || digest === undefined || !images.has(name)) return [];
		return [{ words: `${service} ${version}`, image: name, digest }];
	});
	if (deployed.length === 0) return [];
	const fix = `Look whether the registry deletes old images, and exempt what is deployed. Then build the commit again and promote it, or promote another version to ${environment.name}.`;
	const finding = await examined(check, fix, async () => {
		const some = deployed.slice(0, MOST_SERVICES);
		const found = await inTurns(some, AT_A_TIME, ({ image, digest }) => registry.readManifest(image, digest, "pull"));
		const gone = some.filter((_, index) => found[index] === undefined);
		if (gone.length === 0)
			return ok(check, `The registry has the images of ${some.length} entries in ${environment.manifest}.`);
		const sentences = gone.map(
			({ words, image, digest }) =>
				`${environment.name} runs ${words}, but the registry does not have ${image}@${shortDigest(digest)} any more.`,
		);
		return problem(check, firstOf(sentences), fix);
	});
	return [finding];
}
