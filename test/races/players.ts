// What one of the racing processes does in a round: always the real bundles, each a process of its own.
import { performance } from "node:perf_hooks";
import { parse } from "yaml";
import type { BundleRun } from "../bundles/run-bundle.ts";
import type { Built, Shop } from "../bundles/shop.ts";
import type { Call, Entry } from "./check-history.ts";

/** A call with what sort of turn made it. */
export type PlayedCall = Call & { readonly kind: string };

export const ENVIRONMENT = "staging";

export interface Turn {
	readonly shop: Shop;
	readonly builds: readonly Built[];
	readonly services: readonly string[];
	/** Numbers that no other turn has: from them comes the version that it writes. */
	readonly writer: number;
	readonly round: number;
	/** From 0 (included) to 1 (excluded); by the seed. */
	random(): number;
}

/** What a turn came to: the calls that it made, or the code with which a rollback said that there is nothing to do. */
export type Played = { readonly calls: readonly PlayedCall[] } | { readonly refused: string };

export type Player = (turn: Turn) => Promise<Played>;

/** Writes whatever is there. */
export const setter: Player = (turn) => setEntry(turn, "set", undefined);

/** Writes only over the version that it has seen. */
export const guard: Player = async (turn) => {
	const service = oneOf(turn, turn.services);
	const { services } = parse(await turn.shop.manifest(ENVIRONMENT)) as { services: Record<string, Entry> };
	return setEntry(turn, "guarded", { service, version: services[service]?.version ?? "" });
};

async function setEntry(
	turn: Turn,
	kind: string,
	seen: { readonly service: string; readonly version: string } | undefined,
): Promise<Played> {
	const { shop } = turn;
	const service = seen?.service ?? oneOf(turn, turn.services);
	const { commit, digests } = oneOf(turn, turn.builds);
	const entry = { version: `1.${turn.round}.${turn.writer}`, digest: digests[service] ?? "" };
	const inputs = {
		environment: ENVIRONMENT,
		service,
		...entry,
		image: shop.image(service),
		tag: `sha-${commit}`,
		commit,
	};
	const guarded = seen === undefined ? {} : { "expected-version": seen.version };
	const expects = new Map(seen === undefined ? [] : [[service, seen.version]]);
	return { calls: [await write(turn, kind, { ...inputs, ...guarded }, new Map([[service, entry]]), expects)] };
}

/** Plans a promotion of one service, or of two in one commit, and writes by the plan. */
export const promoter = (count: 1 | 2): Player =>
	async function promote(turn) {
		const start = Math.floor(turn.random() * turn.services.length);
		const services = Array.from({ length: count }, (_, index) => turn.services[(start + index) % turn.services.length]);
		const { commit } = oneOf(turn, turn.builds);
		const inputs = {
			environment: ENVIRONMENT,
			service: services.join(","),
			version: services.map(() => `2.${turn.round}.${turn.writer}`).join(","),
			"source-sha": commit,
			// Somebody may have rolled this build back meanwhile.
			...{ "allow-rolled-back": "true", reason: "the race" },
		};
		return byPlan(turn, `promotion of ${count}`, "plan-promotion", inputs);
	};

export const rollback: Player = (turn) => {
	const inputs = { environment: ENVIRONMENT, service: oneOf(turn, turn.services), reason: "the race" };
	return byPlan(turn, "rollback", "plan-rollback", inputs);
};

/** A rollback may find that nothing ran before, or that it was just rolled back. */
const NOTHING_TO_DO = ["no-previous", "superseded"];

interface PlannedService extends Entry {
	readonly service: string;
	readonly replaces: Entry | null;
}

async function byPlan(
	turn: Turn,
	kind: string,
	planner: "plan-promotion" | "plan-rollback",
	inputs: Readonly<Record<string, string>>,
): Promise<Played> {
	const began = performance.now();
	const planned = await turn.shop.run(planner, inputs, environmentOf(turn));
	const ended = performance.now();
	const code = planned.outputs["error-code"] ?? "";
	if (planner === "plan-rollback" && NOTHING_TO_DO.includes(code)) return { refused: code };
	if (planned.exitCode !== 0) throw unexpected(turn, kind, planned);
	const { plan = "" } = planned.outputs;
	const { services } = JSON.parse(plan) as { services: readonly PlannedService[] };
	const expects = new Map(services.map(({ service, replaces }) => [service, replaces?.version]));
	const writes = new Map(services.map(({ service, version, digest }) => [service, { version, digest }]));
	const name = `${nameOf(turn, kind)}, its plan`;
	const read = { name, kind: `plan of a ${kind}`, began, ended, expects, answer: { kind: "read" } } as const;
	return { calls: [read, await write(turn, kind, { plan }, writes, expects)] };
}

async function write(
	turn: Turn,
	kind: string,
	inputs: Readonly<Record<string, string>>,
	writes: ReadonlyMap<string, Entry>,
	expects: Call["expects"],
): Promise<PlayedCall> {
	const began = performance.now();
	const ran = await turn.shop.run("update-manifest", inputs, environmentOf(turn));
	const call = { name: nameOf(turn, kind), kind, began, ended: performance.now(), expects };
	const { "error-code": code, changed, "manifest-commit": commit = "" } = ran.outputs;
	if (code === "superseded") return { ...call, answer: { kind: "superseded" } };
	if (ran.exitCode !== 0) throw unexpected(turn, kind, ran);
	if (changed !== "true") return { ...call, answer: { kind: "unchanged", writes } };
	const previous = writes.size === 1 ? ran.outputs["previous-version"] : undefined;
	return { ...call, answer: { kind: "written", commit, writes, previous, isReturn: kind === "rollback" } };
}

/** Each turn is a run of its own, or a rollback would take the next one for its repetition. */
function environmentOf({ writer, round }: Turn) {
	return { GITHUB_RUN_ID: `${1 + writer}${String(round).padStart(4, "0")}`, GITHUB_ACTOR: `writer-${writer}` };
}

function nameOf({ writer, round }: Turn, kind: string): string {
	return `writer ${writer}, round ${round} (${kind})`;
}

function unexpected(turn: Turn, kind: string, { log }: BundleRun): Error {
	return new Error(`${nameOf(turn, kind)} failed:\n${log}`);
}

function oneOf<Item>({ random }: Pick<Turn, "random">, items: readonly Item[]): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error("There is nothing to choose from.");
	return item;
}
