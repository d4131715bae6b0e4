import { ReleaseError } from "../../src/errors/release-error.ts";
import type { Digest } from "../../src/images/digest.ts";
import { isDigest } from "../../src/images/digest.ts";
import type { ImageName } from "../../src/images/image-name.ts";
import { isImageName } from "../../src/images/image-name.ts";
import type { ImageTag } from "../../src/images/image-tag.ts";
import { isImageTag } from "../../src/images/image-tag.ts";
import { connectRegistry } from "../../src/registry/connect-registry.ts";
import type { RegistryCredentials } from "../../src/registry/credentials.ts";
import type { Manifest } from "../../src/registry/manifest.ts";
import type { Registry } from "../../src/registry/registry.ts";

/** 2026-03-01, noon. */
export const NOON = new Date("2026-03-01T12:00:00Z");

/** A world whose clock stands still: sleeping takes no time and is written down. */
export function stillWorld(env: Record<string, string> = {}) {
	const slept: number[] = [];
	const sleep = async (milliseconds: number) => void slept.push(milliseconds);
	return { env, slept, now: () => NOON, random: () => 0.5, sleep };
}

export function connected(credentials?: RegistryCredentials): Registry & { readonly slept: readonly number[] } {
	const world = stillWorld();
	return { ...connectRegistry({ credentials: () => credentials, world }), slept: world.slept };
}

export function image(host: string, repository: string): ImageName {
	const name = `${host}/${repository}`;
	if (isImageName(name)) return name;
	throw new TypeError(`${name} is no image's name.`);
}

export function tag(text: string): ImageTag {
	if (isImageTag(text)) return text;
	throw new TypeError(`${text} is no tag.`);
}

export function digest(text: string): Digest {
	if (isDigest(text)) return text;
	throw new TypeError(`${text} is no digest.`);
}

export function present(manifest: Manifest | undefined): Manifest {
	if (manifest === undefined) throw new TypeError("There is no manifest.");
	return manifest;
}

/** The error that a promise ends with, which must be one for people. */
export async function errorOf(promise: Promise<unknown>): Promise<ReleaseError> {
	const outcome = await promise.then(
		() => "no error",
		(error: unknown) => error,
	);
	if (outcome instanceof ReleaseError) return outcome;
	throw new TypeError(`Expected a ReleaseError, but there was ${String(outcome)}.`);
}
