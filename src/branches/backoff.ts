import type { World } from "../world/world.ts";

const FIRST_MS = 250;
const LONGEST_MS = 4_000;
const SHORTEST_ATTEMPT_MS = 100;

/**
 * A wait before try number `next`, after a lost race that took `attemptMs`: anywhere between nothing and that long for
 * each try, this one too. How long an attempt takes says how far the server, the network and this machine are away, and
 * how busy; how many there were says how many others there are. docs/git-writes.md compares it with waits that double.
 */
export function jitter(next: number, attemptMs: number, world: World): number {
	return Math.floor(world.random() * Math.max(SHORTEST_ATTEMPT_MS, attemptMs) * next);
}

/** A wait for a server that is in trouble rather than in demand: it doubles, with a floor of half of it. */
export function patience(tried: number, world: World): number {
	const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
	return Math.floor(limit / 2 + (world.random() * limit) / 2);
}
