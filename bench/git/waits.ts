// Which wait after a lost race is best? A model of many writers, since a machine that is fast or slow, near or far, with few
// or many processors, is not at hand each time. What it asks of the processor was measured once; only ratios count.

/** Milliseconds until the next try, after `lost` lost races, the last of which took `attemptMs`; `random` is from 0 to 1. */
type Wait = (lost: number, attemptMs: number, random: number) => number;

const WAITS: Readonly<Record<string, Wait>> = {
	none: () => 0,
	"doubles from 250 ms to 4 s": (lost, _, random) => random * Math.min(4_000, 250 * 2 ** (lost - 1)),
	"doubles from one attempt": (lost, attemptMs, random) => random * attemptMs * 2 ** (lost - 1),
	"one attempt for each race lost": (lost, attemptMs, random) => random * attemptMs * lost,
	"one attempt for each try, the next one too (ours)": (lost, attemptMs, random) => random * attemptMs * (lost + 1),
};

interface Place {
	readonly writers: number;
	/** Of each request. */
	readonly delayMs: number;
	/** Of the machine that runs all of the writers and the server. */
	readonly cores: number;
}

/** One part of an attempt: waiting for the network, work for a processor, or a moment at which the server looks. */
type Part = readonly ["network"] | readonly ["work", number] | readonly ["reads" | "compares" | "swaps"];

const ATTEMPT: readonly Part[] = [
	...([["network"], ["work", 20], ["network"], ["reads"], ["work", 20], ["network"], ["work", 90]] as const),
	...([["network"], ["compares"], ["work", 35], ["network"], ["work", 20], ["swaps"], ["work", 10]] as const),
];
const START_MS = 70;
const TICK_MS = 2;
const LONGEST_MS = 120_000;

interface Writer {
	/** Which part it is at; -1: it is starting or waiting. */
	at: number;
	left: number;
	isWorking: boolean;
	began: number;
	lost: number;
	seen: number;
}

interface Simulated {
	/** Until the last one landed; Infinity when one of them gave up. */
	readonly totalMs: number;
	readonly meanAttempts: number;
}

function simulate(wait: Wait, { writers, delayMs, cores }: Place, seed: number): Simulated {
	const random = numbers(seed);
	let version = 0;
	const start: Writer = { at: -1, left: START_MS, isWorking: true, began: START_MS, lost: 0, seen: 0 };
	const crowd: Writer[] = Array.from({ length: writers }, () => ({ ...start }));
	let racing = crowd;
	for (let now = 0; now <= LONGEST_MS; now += TICK_MS) {
		const share = Math.min(1, cores / racing.filter(({ isWorking }) => isWorking).length) * TICK_MS;
		for (const writer of racing) {
			writer.left -= writer.isWorking ? share : TICK_MS;
			if (writer.left <= 0) advance(writer, now);
		}
		racing = racing.filter(({ at }) => at < ATTEMPT.length);
		if (racing.length === 0) {
			return { totalMs: now, meanAttempts: crowd.reduce((sum, { lost }) => sum + lost + 1, 0) / writers };
		}
	}
	return { totalMs: Number.POSITIVE_INFINITY, meanAttempts: Number.NaN };

	function advance(writer: Writer, now: number): void {
		if (writer.at === -1) writer.began = now;
		for (writer.at += 1; writer.at < ATTEMPT.length; writer.at += 1) {
			const [kind, workMs = 0] = ATTEMPT[writer.at] ?? ["reads"];
			if (kind === "network" || kind === "work") {
				writer.isWorking = kind === "work";
				writer.left = kind === "work" ? workMs : delayMs * (0.95 + 0.1 * random());
				return;
			}
			if (kind === "reads") writer.seen = version;
			if (writer.seen !== version) {
				lose(writer, now);
				return;
			}
			if (kind === "swaps") version += 1;
		}
	}

	function lose(writer: Writer, now: number): void {
		writer.lost += 1;
		writer.at = -1;
		writer.isWorking = false;
		writer.left = wait(writer.lost, now - writer.began, random());
	}
}

/** The same numbers for the same seed (Lehmer's). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 16_807) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

const SEEDS = Array.from({ length: 12 }, (_, index) => 7_919 * (index + 1));

/** A table: total time × serial ideal, and attempts, for each wait at several places. */
export function printWaits(): void {
	const places: readonly Place[] = [
		{ writers: 8, delayMs: 50, cores: 2 },
		{ writers: 32, delayMs: 50, cores: 2 },
		{ writers: 32, delayMs: 50, cores: 64 },
		{ writers: 32, delayMs: 200, cores: 64 },
		{ writers: 100, delayMs: 50, cores: 2 },
	];
	console.log("\n**Waits after a lost race, simulated: time × serial ideal (mean attempts)**\n");
	const heads = places.map(({ writers, delayMs, cores }) => `${writers} writers, ${delayMs} ms, ${cores} cores`);
	console.log(`| wait | ${heads.join(" | ")} |\n| --- | ${heads.map(() => "---").join(" | ")} |`);
	for (const [name, wait] of Object.entries(WAITS)) {
		const cells = places.map((place) => {
			const alone = simulate(wait, { ...place, writers: 1 }, 1).totalMs;
			const runs = SEEDS.map((seed) => simulate(wait, place, seed));
			const ratio = runs.reduce((sum, { totalMs }) => sum + totalMs, 0) / runs.length / alone / place.writers;
			const attempts = runs.reduce((sum, { meanAttempts }) => sum + meanAttempts, 0) / runs.length;
			return Number.isFinite(ratio) ? `${ratio.toFixed(2)} (${attempts.toFixed(1)})` : "some give up after 2 minutes";
		});
		console.log(`| ${name} | ${cells.join(" | ")} |`);
	}
}
