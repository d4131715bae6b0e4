// Kills a run before and after each of its writes, and loses each answer; the writes are those that a clean run makes.
import { isDeepStrictEqual } from "node:util";
import { git } from "../../git/hosts.ts";
import type { Built, Shop } from "../shop.ts";
import type { Gate, Passage } from "./gate.ts";
import { outcome } from "./outcome.ts";

/** What is killed: it can be run again and again on the same servers. */
export interface Patient {
	readonly shop: Shop;
	readonly built: Built;
	/** What stands between the run and the servers. */
	readonly gates: readonly Gate[];
	/** Starts it; `whileRunning` gets the leader of each process group. Gives the last exit code: null when it was killed. */
	run(whileRunning: (pid: number) => void): Promise<{ readonly exitCode: number | null; readonly log: string }>;
}

interface Row {
	readonly write: string;
	readonly how: (typeof HOWS)[number];
	/** What came of it; "same" is what must be. */
	readonly end: "same" | string;
}

export const HOWS = ["killed before", "killed after", "answer lost"] as const;

export interface Matrix {
	/** The writes of a clean run, as names; sorted, since some go out side by side. */
	readonly writes: readonly string[];
	readonly rows: readonly Row[];
}

/** @param check is asked after each death: what is there must not lie. It gives a sentence for what does. */
export async function killMatrix(patient: Patient, check: () => Promise<string | undefined>): Promise<Matrix> {
	const start = await keep(patient.shop);
	const names: string[] = [];
	await clean(patient, (name) => names.push(name));
	const wanted = await outcome(patient.shop, patient.built);
	const rows: Row[] = [];
	for (const write of names.toSorted()) {
		for (const how of HOWS) {
			await start.restore();
			rows.push({ write, how, end: await disturb(patient, write, how, wanted, check) });
		}
	}
	return { writes: names.toSorted(), rows };
}

async function disturb(
	patient: Patient,
	write: string,
	how: Row["how"],
	wanted: unknown,
	check: () => Promise<string | undefined>,
): Promise<Row["end"]> {
	const when = how === "killed before" ? "arrived" : "done";
	let [pid, isOver] = [0, false];
	watch(patient, (passage) => {
		if (isOver || passage.when !== when || nameOf(passage) !== write) return "pass";
		isOver = true;
		if (how !== "answer lost") process.kill(-pid, "SIGKILL");
		return "cut";
	});
	const first = await patient.run((started) => {
		pid = started;
	});
	watch(patient, () => "pass");
	if (!isOver) return "never came to this write";
	if (how === "answer lost") {
		if (first.exitCode !== 0) return `failed: ${first.log}`;
	} else {
		if (first.exitCode !== null) return "did not die";
		const lie = await check();
		if (lie !== undefined) return lie;
		await clean(patient, () => {});
	}
	const state = await outcome(patient.shop, patient.built);
	if (isDeepStrictEqual(state, wanted)) return "same";
	return `other state: ${JSON.stringify(state)}, not ${JSON.stringify(wanted)}`;
}

/** A run that must succeed; tells the names of its writes. */
async function clean(patient: Patient, note: (name: string) => void): Promise<void> {
	watch(patient, (passage) => {
		const name = nameOf(passage);
		if (name !== undefined && passage.when === "arrived") note(name);
		return "pass";
	});
	const { exitCode, log } = await patient.run(() => {});
	if (exitCode !== 0) throw new Error(`A run that nobody disturbed failed:\n${log}`);
}

function watch({ gates }: Patient, watch: Gate["watch"]): void {
	for (const gate of gates) gate.watch = watch;
}

/** Undefined for what only reads. Any other method than these is a write that nobody has thought of. */
function nameOf({ method, path, body }: Passage): string | undefined {
	if (method === "GET" || method === "HEAD" || path.endsWith("/git-upload-pack")) return undefined;
	const [, image = "", tag = ""] = /^\/v2\/[^/]+\/(.+)\/manifests\/(.+)$/.exec(path) ?? [];
	if (method === "PUT" && image !== "") return `image tag ${image}:${tag}`;
	if (!path.endsWith("/git-receive-pack")) return `${method} ${path}`;
	return `push ${pushedRefs(body).join(" ").replaceAll(/\d{8}/g, "DATE")}`;
}

/** The refs that a push names, before its pack (gitprotocol-pack(5): a line begins with its length, 0000 ends them). */
function pushedRefs(body: Buffer): string[] {
	const refs: string[] = [];
	for (let position = 0; ; ) {
		const length = Number.parseInt(body.toString("latin1", position, position + 4), 16);
		if (!(length > 4)) return refs;
		const line = body.toString("latin1", position + 4, position + length);
		const ref = /^[0-9a-f]{40} [0-9a-f]{40} ([^\0\n]+)/.exec(line)?.[1];
		if (ref !== undefined) refs.push(ref);
		position += length;
	}
}

/** The refs and image tags of a shop as they are now, to be brought back. Objects that came since do no harm. */
async function keep(shop: Shop): Promise<{ restore(): Promise<void> }> {
	const refs = await refsOf(shop);
	const restoreImageTags = shop.keepImageTags();
	return {
		async restore() {
			const added = [...(await refsOf(shop)).keys()].filter((ref) => !refs.has(ref));
			for (const ref of added) await git(shop.folder, "update-ref", "-d", ref);
			for (const [ref, object] of refs) await git(shop.folder, "update-ref", ref, object);
			restoreImageTags();
		},
	};
}

async function refsOf(shop: Shop): Promise<ReadonlyMap<string, string>> {
	const lines = (await shop.snapshotOfRefs()).split("\n").filter((line) => line !== "");
	return new Map(lines.map((line) => line.split(" ")).map(([ref = "", object = ""]) => [ref, object]));
}
