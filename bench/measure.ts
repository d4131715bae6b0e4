import { performance } from "node:perf_hooks";

/** One thing beside another, timed in turns so that a slow moment of the machine meets both. */
export interface Comparison {
	readonly ours: number;
	readonly theirs: number;
	/** The median of the ratios of the pairs. */
	readonly ratio: number;
}

/** Times two things in turns, `rounds` times after one round to warm up; medians in milliseconds. */
export async function compare(
	rounds: number,
	ours: (round: number) => Promise<unknown>,
	theirs: (round: number) => Promise<unknown>,
): Promise<Comparison> {
	const pairs: { ours: number; theirs: number }[] = [];
	for (let round = 0; round <= rounds; round++) {
		const pair = { ours: await time(() => ours(round)), theirs: await time(() => theirs(round)) };
		if (round > 0) pairs.push(pair);
	}
	return {
		ours: median(pairs.map((pair) => pair.ours)),
		theirs: median(pairs.map((pair) => pair.theirs)),
		ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
	};
}

async function time(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The most requests that can have waited for each other: each of them began after the one before it had ended. */
export function longestChain(requests: readonly { readonly began: number; readonly ended: number }[]): number {
	let length = 0;
	let free = Number.NEGATIVE_INFINITY;
	for (const { began, ended } of [...requests].sort((left, right) => left.ended - right.ended)) {
		if (began < free) continue;
		length++;
		free = ended;
	}
	return length;
}
