import { parse, stringify } from "yaml";
import type { PlayedEnvironment } from "./find-kustomizations.ts";
import type { LocalNames } from "./local-registry.ts";

/** The part of a valid configuration file that is different in the copy. */
interface Written {
	readonly image?: string;
	readonly services: string | Readonly<Record<string, { readonly image?: string }>>;
	readonly environments?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/**
 * The configuration for the copy: its images are in the rehearsal's registry, some kustomizations and all `files` are
 * left out, and an age that blocks only warns.
 */
export function playedConfiguration(
	text: string,
	names: Pick<LocalNames, "here">,
	withoutKustomization: readonly PlayedEnvironment[],
): string {
	// The text was read by the configuration's own schema before.
	const written = parse(text) as Written;
	const moved = <T extends { readonly image?: string }>(one: T): T =>
		one.image === undefined ? one : { ...one, image: names.here(one.image) };
	const { services } = written;
	const environments = Object.entries(written.environments ?? {}).map(([name, environment]) => {
		if (environment === null) return [name, null] as const;
		const without = withoutKustomization.some((one) => one === name) ? { kustomization: null } : {};
		// Nobody waits a day for a rehearsal.
		const hurried = environment["on-too-young"] === "block" ? { "on-too-young": "warn" } : {};
		// They may refer to what is not in the copy: other charts, other branches.
		const { files: _, ...played } = environment;
		return [name, { ...played, ...without, ...hurried }] as const;
	});
	return stringify({
		...moved(written),
		services:
			typeof services === "string"
				? services
				: Object.fromEntries(Object.entries(services).map(([name, service]) => [name, moved(service)])),
		...(environments.length === 0 ? {} : { environments: Object.fromEntries(environments) }),
	});
}
