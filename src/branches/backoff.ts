import type { World } from "../world/world.ts";

const FIRST_MS = 250;
const LONGEST_MS = 4_000;

/** A wait before try number `tried + 1`: anywhere between nothing and a limit that doubles ("full jitter"). */
export function jitter(tried: number, world: World): number {
	return Math.floor(world.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (tried - 1)));
}

/** The same with a floor of half the limit, for a server that is in trouble rather than in demand. */
export function patience(tried: number, world: World): number {
	const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
	return Math.floor(limit / 2 + (world.random() * limit) / 2);
}
