import { type Built, ENVIRONMENTS, type Shop } from "../bundles/shop.ts";
import type { Stage } from "../bundles/stage.ts";
import { git } from "../git/hosts.ts";
import { checkHistory, type Violation } from "./check-history.ts";
import {
	ENVIRONMENT,
	guard,
	type Played,
	type PlayedCall,
	type Player,
	promoter,
	rollback,
	setter,
	type Turn,
} from "./players.ts";
import { readSteps } from "./read-steps.ts";

export interface RaceOptions {
	/** Processes at once. */
	readonly writers: number;
	/** How often each of them writes. */
	readonly rounds: number;
	readonly seed: number;
}

export interface RaceResult {
	readonly violations: readonly Violation[];
	/** How many calls ended in which way. */
	readonly counts: Readonly<Record<string, number>>;
	/** Commits that are no first parents: there must be none. */
	readonly merges: number;
}

const SERVICES = ["blue", "green", "red", "yellow", "violet", "white"] as const;
const BUILDS = 4;
/** What a turn may be; what is here twice is twice as likely. */
const PLAYERS: readonly Player[] = [setter, setter, guard, promoter(1), promoter(2), rollback];
const { branch: BRANCH, manifest: PATH } = ENVIRONMENTS[ENVIRONMENT];

/** Many processes write one file on one branch, again and again, each as it likes; then the history is checked. */
export async function race(stage: Stage, { writers, rounds, seed }: RaceOptions): Promise<RaceResult> {
	const shop = await stage.shop({ services: SERVICES, over: "path" });
	const builds: Built[] = [];
	for (let count = 0; count < BUILDS; count++) builds.push(await shop.build(SERVICES));
	await openManifest(shop, builds[0]);
	const played = await Promise.all(
		Array.from({ length: writers }, async (_, writer) => {
			const random = numbers(seed * 1_000 + writer);
			const turns: Played[] = [];
			for (let round = 1; round <= rounds; round++) {
				const turn: Turn = { shop, builds, services: SERVICES, writer, round, random };
				turns.push(await player(random)(turn));
			}
			return turns;
		}),
	);
	const calls = played.flat().flatMap((turn) => ("calls" in turn ? turn.calls : []));
	const steps = await readSteps(shop.folder, BRANCH, PATH);
	return {
		violations: checkHistory(steps, calls),
		counts: countsOf(played.flat(), calls),
		merges: Number(await git(shop.folder, "rev-list", "--count", "--min-parents=2", `refs/heads/${BRANCH}`)),
	};
}

/** As somebody might have written it, so that a byte that moves is seen. */
async function openManifest(shop: Shop, build: Built | undefined): Promise<void> {
	const entries = SERVICES.map((service, index) =>
		[
			`  ${service}: # of team ${service}`,
			`    version:   ${index % 2 === 0 ? '"1.0.0"' : "'1.0.0'"}   # the version`,
			`    digest: ${build?.digests[service]}`,
			`    commit: ${build?.commit}`,
			`    team: ${service}`,
			"",
		].join("\n"),
	);
	const text = `# The manifest of the race\nenvironment: ${ENVIRONMENT}\n\nservices:\n${entries.join("\n")}`;
	await shop.commit(BRANCH, { files: { [PATH]: text } });
}

function player(random: () => number): Player {
	return PLAYERS[Math.floor(random() * PLAYERS.length)] ?? setter;
}

function countsOf(turns: readonly Played[], calls: readonly PlayedCall[]): Record<string, number> {
	const ends = [
		...calls.map(({ kind, answer }) => `${kind}: ${answer.kind}`),
		...turns.flatMap((turn) => ("refused" in turn ? [`plan of a rollback: ${turn.refused}`] : [])),
	];
	return Object.fromEntries([...Map.groupBy(ends, (end) => end)].map(([end, all]) => [end, all.length]));
}

/** The same numbers for the same seed ("mulberry32"). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
