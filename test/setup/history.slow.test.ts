// What a question costs on a branch of 5,000 commits, over smart HTTP: the bytes and the requests of one step.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isDigest } from "../../src/images/digest.ts";
import { arrival } from "../../src/manifests/ledger/arrival.ts";
import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { departure } from "../../src/manifests/ledger/departure.ts";
import { disagreementsNow } from "../../src/manifests/ledger/disagreements.ts";
import { ask, type Question } from "../../src/manifests/ledger/ledger.ts";
import { highestStable, lastWith, rolledBackBy } from "../../src/manifests/ledger/versions-seen.ts";
import { manifestFile, manifestVersions } from "../../src/setup/read-manifests.ts";
import { type Host, type Playground, startPlayground } from "../git/hosts.ts";
import { digestOf, longHistory, madeAt } from "../git/long-history.ts";
import { branch, seed } from "../git/seed.ts";
import { service } from "../manifests/samples.ts";

const COUNT = 5_000;
const BRANCH = branch("gitops/production-releases");
const PATH = "release-manifests/production.yaml";
const [blue, green, red, olive, violet] = ["blue", "green", "red", "olive", "violet"].map(service) as [
	ReturnType<typeof service>,
	ReturnType<typeof service>,
	ReturnType<typeof service>,
	ReturnType<typeof service>,
	ReturnType<typeof service>,
];

const MOVES = {
	blue: { 4000: { version: "9.0.0" }, 150: { version: "1.4.0" }, 80: { version: "1.5.0" } },
	green: { 46: { version: "2.0.0" }, 30: null },
	red: { 45: { version: "1.0.0" }, 35: { version: "1.1.0" }, 20: { version: "1.0.0", kind: "rollback" } },
	olive: { 4990: { version: "3.0.0" } },
} as const;

let playground: Playground;
let host: Host;
beforeAll(async () => {
	playground = await startPlayground();
	host = await playground.http();
	await seed(host.folder, BRANCH, longHistory(COUNT, PATH, MOVES));
}, 60_000);
afterAll(() => playground.close());

/** Asks as a step does, from a fresh repository; what that took. */
async function asked<A>(question: Question<A>) {
	const repository = await host.open();
	playground.server.clearLog();
	const start = performance.now();
	const place = { name: "production", branch: BRANCH, manifest: PATH };
	await ask(await manifestVersions(repository, place), manifestFile(place, new Map()), [question]);
	const milliseconds = performance.now() - start;
	const log = playground.server.log;
	return {
		answer: question.answer(),
		requests: log.length,
		bytes: log.reduce((sum, { sent }) => sum + sent, 0),
		milliseconds,
	};
}

/** The most that one depth of history may cost: 50 commits are about 40 kB here, and each next depth is four times that. */
const LIMITS = {
	50: { requests: 3, bytes: 80_000 },
	200: { requests: 5, bytes: 250_000 },
	all: { requests: 11, bytes: 6_000_000 },
} as const;

function digest(name: string, version: string) {
	const text = digestOf(name, version);
	if (isDigest(text)) return text;
	throw new Error(text);
}

test("since when, within the newest 100: less than 500 kB", async () => {
	const { answer, requests, bytes, milliseconds } = await asked(currentRun(blue));
	process.stdout.write(
		`since when, of ${COUNT} commits: ${milliseconds.toFixed(0)} ms, ${requests} requests, ${bytes} bytes\n`,
	);
	expect(answer).toMatchObject({
		entry: { version: "1.5.0" },
		began: { committedAt: madeAt(COUNT, 80), by: "octocat", kind: "promotion" },
		previous: { entry: { version: "1.4.0" } },
	});
	expect(bytes).toBeLessThan(500_000);
	expect(requests).toBeLessThanOrEqual(5);
});

describe("a question reads as much as it needs", () => {
	const told = [
		["a disagreement", 50, () => disagreementsNow(), []],
		["who took it out", 50, () => departure(green), { committedAt: madeAt(COUNT, 30), entry: { version: "2.0.0" } }],
		["whether it was rolled back", 50, () => currentRun(red), { rollback: true, entry: { version: "1.0.0" } }],
		[
			"whether it is blocked, when it is",
			50,
			() => blocked(red, { version: "1.1.0", digest: digest("red", "1.1.0") }),
			{ committedAt: madeAt(COUNT, 20) },
		],
		["whether a run did it", 50, () => rolledBackBy(red, "https://github.example/1", madeAt(COUNT, 40)), false],
		["which commit brought it", 200, () => arrival(blue), { committedAt: madeAt(COUNT, 80) }],
		["a version of the past", 200, () => lastWith(blue, "1.4.0"), { entry: { version: "1.4.0" } }],
		["a run that nothing came before", "all", () => currentRun(olive), { began: { committedAt: madeAt(COUNT, 4990) } }],
		["whether it is blocked, when it is not", "all", () => blocked(blue, { version: "7.0.0" }), undefined],
		["a service that never was", "all", () => departure(violet), undefined],
		["a version that never was", "all", () => lastWith(blue, "0.1.0"), undefined],
		["the highest version", "all", () => highestStable(blue), "9.0.0"],
	] as const;

	test.each(told)("%s: %s commits", async (_, depth, question: () => Question<unknown>, expected) => {
		const { answer, requests, bytes } = await asked(question());
		if (typeof expected === "object") expect(answer).toMatchObject(expected);
		else expect(answer).toBe(expected);
		expect(bytes).toBeLessThan(LIMITS[depth].bytes);
		expect(requests).toBeLessThanOrEqual(LIMITS[depth].requests);
		// One that says how little it reads must not be wrong because everything is that little.
		if (depth === "all") expect(bytes).toBeGreaterThan(LIMITS[200].bytes);
	});
});

// At each edge of what a fetch brings, a commit looks as if it had made the whole manifest.
test.each([48, 49, 50, 51, 198, 199, 200, 201, 799, 800])(
	"a run that began %i commits below the tip began there, not at the edge of a fetch",
	async (below) => {
		const small = await playground.local();
		const moves = { blue: { [below + 3]: { version: "1.4.0" }, [below]: { version: "1.5.0" } } };
		await seed(small.folder, BRANCH, longHistory(below + 30, PATH, moves));
		const place = { name: "production", branch: BRANCH, manifest: PATH };
		const run = currentRun(blue);
		await ask(await manifestVersions(await small.open(), place), manifestFile(place, new Map()), [run]);
		expect(run.answer()).toMatchObject({
			began: { committedAt: madeAt(below + 30, below) },
			previous: { entry: { version: "1.4.0" } },
		});
	},
);
