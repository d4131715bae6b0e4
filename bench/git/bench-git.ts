// npm run bench -- git: one manifest write beside the usual ways, alone and in a crowd.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { startGitServer } from "../../rehearsal/servers/git-server.ts";
import { median } from "../measure.ts";
import { countProcesses } from "./processes.ts";
import { fillRepository, resetBranch, serviceOf, versionsNow } from "./shop.ts";
import { openSlowNetwork, type SlowNetwork } from "./slow-network.ts";
import { printWaits } from "./waits.ts";
import { BY_INPUTS, FORCED, ONE_TRY, REBASING, SPARSE, type Way, WITH_PLAN } from "./ways.ts";

const SIZES = [10, 40_000] as const;
const DELAYS_MS = [0, 50] as const;
const ROUNDS = { 10: 9, 40000: 3 } as const;
const CROWDS = [1, 8, 32] as const;
const CROWD_DELAY_MS = 50;
const PATH = process.env.PATH ?? "";

interface Ground {
	readonly network: SlowNetwork;
	readonly folder: string;
	readonly url: string;
	/** The branch's first commit. */
	readonly start: string;
	readonly carries: "manifests" | "code";
}

export async function benchGit(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "bench-git-"));
	const server = await startGitServer({ folder });
	const network = await openSlowNetwork(server.origin);
	try {
		console.log(`Node ${process.versions.node}, ${cpus().length} cores; medians, in turns; smart HTTP on loopback.\n`);
		const grounds = new Map<number, Ground>();
		for (const files of SIZES) {
			const bare = await server.createRepository(`shop-${files}`);
			const start = await fillRepository(bare, files);
			const carries = files > 500 ? "code" : "manifests";
			grounds.set(files, { network, folder: bare, url: `${network.origin}/shop-${files}`, start, carries });
		}
		for (const files of SIZES) await alone(grounds.get(files), files);
		await crowds(grounds.get(SIZES[0]));
		printWaits();
	} finally {
		await Promise.all([network.close(), server.close()]);
		rmSync(folder, { recursive: true, force: true });
	}
}

/** One writer: what it asks for, and how long it takes. */
async function alone(ground: Ground | undefined, files: 10 | 40_000): Promise<void> {
	if (ground === undefined) return;
	const ways = [WITH_PLAN, BY_INPUTS, REBASING, SPARSE];
	console.log(`\n**One write, ${files.toLocaleString("en")} files on the branch**\n`);
	console.log("| way | requests (sequential) | down / up | processes | ms at 0 | ms at 50 | × of (a) at 0 / 50 |");
	console.log("| --- | --- | --- | --- | --- | --- | --- |");
	const times = new Map<Way, number[][]>(ways.map((way) => [way, []]));
	const facts = new Map<Way, string>();
	for (const way of ways) facts.set(way, await factsOf(ground, way));
	for (const delayMs of DELAYS_MS) {
		ground.network.delayMs = delayMs;
		for (const way of ways) times.get(way)?.push([]);
		for (let round = 0; round < ROUNDS[files]; round++) {
			for (const way of ways)
				times
					.get(way)
					?.at(-1)
					?.push(await timeOf(ground, way));
		}
	}
	for (const way of ways) {
		const [atOnce = [], delayed = []] = times.get(way) ?? [];
		const [theirs0 = [], theirs50 = []] = times.get(REBASING) ?? [];
		const ratio = (ours: number[], others: number[]) =>
			median(ours.map((time, index) => time / (others[index] ?? time)));
		const ratios = `${ratio(atOnce, theirs0).toFixed(2)} / ${ratio(delayed, theirs50).toFixed(2)}`;
		console.log(`| ${way.name} | ${facts.get(way)} | ${ms(median(atOnce))} | ${ms(median(delayed))} | ${ratios} |`);
	}
}

async function factsOf(ground: Ground, way: Way): Promise<string> {
	ground.network.delayMs = 0;
	await resetBranch(ground.folder, ground.start);
	ground.network.take();
	const processes = await countProcesses((path) => write(ground, way, 0, path));
	const { requests, sequential, down, up } = ground.network.take();
	return `${requests} (${sequential}) | ${kilobytes(down)} / ${kilobytes(up)} | ${processes} + ${way.otherProcesses}`;
}

async function timeOf(ground: Ground, way: Way): Promise<number> {
	await resetBranch(ground.folder, ground.start);
	const start = performance.now();
	await write(ground, way, 0, PATH);
	return performance.now() - start;
}

async function write(ground: Ground, way: Way, writer: number, path: string): Promise<number> {
	const { url, carries } = ground;
	return way.write({ url, service: serviceOf(writer), version: "2.0.0", carries, path });
}

/** Many writers at once, each for its own service, all in one file. */
async function crowds(ground: Ground | undefined): Promise<void> {
	if (ground === undefined) return;
	ground.network.delayMs = CROWD_DELAY_MS;
	console.log(`\n**Writers at once, each its own service, one file, ${CROWD_DELAY_MS} ms a request**\n`);
	console.log(
		"| way | writers | green | landed | lost silently | attempts mean / max | time | × serial ideal | requests |",
	);
	console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
	for (const way of [WITH_PLAN, REBASING, ONE_TRY, FORCED]) {
		for (const writers of CROWDS) await crowd(ground, way, writers);
	}
}

async function crowd(ground: Ground, way: Way, writers: number): Promise<void> {
	// Before and after, since a machine is seldom as busy as it was a minute ago.
	const singles = [await timeOf(ground, way), await timeOf(ground, way)];
	await resetBranch(ground.folder, ground.start);
	ground.network.take();
	const numbers = Array.from({ length: writers }, (_, index) => index);
	const start = performance.now();
	const ends = await Promise.allSettled(numbers.map((writer) => write(ground, way, writer, PATH)));
	const time = performance.now() - start;
	const { requests } = ground.network.take();
	const now = await versionsNow(ground.folder);
	const landed = numbers.filter((writer) => now.get(serviceOf(writer)) === "2.0.0");
	const attempts = ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
	const lost = numbers.filter((writer) => ends[writer]?.status === "fulfilled" && !landed.includes(writer));
	singles.push(await timeOf(ground, way), await timeOf(ground, way));
	const idealMs = median(singles) * writers;
	const mean = attempts.reduce((sum, tried) => sum + tried, 0) / attempts.length;
	const cells = [
		...[way.name, writers, attempts.length, landed.length, lost.length],
		...[`${mean.toFixed(1)} / ${Math.max(...attempts)}`, `${(time / 1000).toFixed(1)} s`],
		...[(time / idealMs).toFixed(2), requests],
	];
	console.log(`| ${cells.join(" | ")} |`);
}

function ms(time: number): string {
	return time.toFixed(0);
}

function kilobytes(bytes: number): string {
	return bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}
