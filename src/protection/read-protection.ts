import type { Configuration } from "../config/configuration.ts";
import type { Drift } from "../gates/facts.ts";
import { readEnvironment } from "../github/environments.ts";
import { findRestPlace } from "../github/place.ts";
import { readRepository } from "../github/repository.ts";
import { openRest, type Read, type RestReader } from "../github/rest.ts";
import { type Ruleset, readRulesets } from "../github/rulesets.ts";
import type { Remotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { environmentDrift } from "./environment-drift.ts";
import { refDrift } from "./ref-drift.ts";
import { type WantedEnvironment, type WantedRefs, wantedProtection } from "./wanted.ts";

/** The two repositories on GitHub; undefined: elsewhere, where nothing of this can be asked. */
export interface ProtectionReaders {
	readonly code: RestReader | undefined;
	readonly manifests: RestReader | undefined;
}

/** What is wanted, and how GitHub differs from it. */
export interface ProtectionState {
	readonly environments: readonly { readonly wanted: WantedEnvironment; readonly drift: readonly Drift[] }[];
	readonly refs: readonly { readonly wanted: WantedRefs; readonly drift: readonly Drift[] }[];
	readonly app: number | undefined;
	readonly isPrivate: boolean;
}

/** @param bearer one token for both repositories; undefined: each with its own */
export function openProtection(remotes: Remotes, world: World, bearer?: string): ProtectionReaders {
	const open = ({ url, bearer: own }: Remotes["code"]) => {
		const place = findRestPlace(url, world.env);
		return place === undefined ? undefined : openRest(place, bearer ?? own, world);
	};
	const code = open(remotes.code);
	return { code, manifests: remotes.manifests === remotes.code ? code : open(remotes.manifests) };
}

/**
 * Compares all that the configuration wants of GitHub with what is there; undefined where it wants nothing.
 * @param only an environment: what the others want is left out, and the rules about refs of the code stay in
 */
export async function readProtection(
	configuration: Configuration,
	{ code, manifests }: ProtectionReaders,
	only?: string,
): Promise<ProtectionState | undefined> {
	if (wantedProtection(configuration, "") === undefined) return undefined;
	const repository = code === undefined ? elsewhere("the code") : await readRepository(code);
	const { defaultBranch, isPrivate } =
		repository.kind === "read" ? repository.value : { defaultBranch: "the default branch", isPrivate: false };
	const wanted = wantedProtection(narrowed(configuration, only), defaultBranch);
	if (wanted === undefined) return undefined;
	const environments = wanted.environments.map(async (one) => {
		const isReadable = code !== undefined && repository.kind === "read";
		const unread = repository.kind === "hidden" ? repository : elsewhere("the code");
		const read = isReadable ? await readEnvironment(code, one.name) : unread;
		return { wanted: one, drift: environmentDrift(one, read, isPrivate) };
	});
	const rulesets = await readBoth(code, manifests);
	const refs = wanted.refs.map((one) => ({ wanted: one, drift: refDrift(one, rulesets[one.repository], wanted.app) }));
	return { environments: await Promise.all(environments), refs, app: wanted.app, isPrivate };
}

export function driftOf({ environments, refs }: ProtectionState): readonly Drift[] {
	return [...environments, ...refs].flatMap(({ drift }) => drift);
}

async function readBoth(code: RestReader | undefined, manifests: RestReader | undefined) {
	const ofCode = await rulesetsOf(code, "the code");
	return { code: ofCode, manifests: manifests === code ? ofCode : await rulesetsOf(manifests, "the manifests") };
}

async function rulesetsOf(reader: RestReader | undefined, what: string): Promise<Read<readonly Ruleset[]>> {
	return reader === undefined ? elsewhere(what) : readRulesets(reader);
}

function narrowed(configuration: Configuration, only: string | undefined): Configuration {
	if (only === undefined) return configuration;
	const environments = [...configuration.environments].filter(([name]) => name === only);
	return { ...configuration, environments: new Map(environments) };
}

function elsewhere(what: string): Extract<Read<never>, { readonly kind: "hidden" }> {
	const why = `The repository of ${what} is not on the GitHub server whose API this run has (GITHUB_SERVER_URL, GITHUB_API_URL). Take \`protection\` out of the configuration, or protect it there by hand.`;
	return { kind: "hidden", status: 0, why };
}
