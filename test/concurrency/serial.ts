import { advance, isIdle, type Memory } from "./act.ts";
import { type GateJob, type OwnRun, type PlanOutputs, Refused } from "./plan.ts";
import type { Asked, Setting } from "./state.ts";
import { planHashOf } from "./workflow.ts";
import { entriesOf, type World } from "./world.ts";

/** Which runs have left something: all that they were to do, or perhaps only their Git tag. */
export interface Traces {
	readonly whole: readonly string[];
	readonly partly: readonly string[];
}

/** Whether these runs, one after the other in some order, each alone and approved, lead to what the environments run. */
export function isSerial(setting: Setting, start: World, { whole, partly }: Traces, end: World): boolean {
	return subsets(partly).some((some) =>
		orders([...whole, ...some]).some((order) => {
			const after = inOrder(setting, start, order);
			return after !== undefined && runsOf(after) === runsOf(end);
		}),
	);
}

function subsets(names: readonly string[]): string[][] {
	const [first, ...others] = names;
	if (first === undefined) return [[]];
	return subsets(others).flatMap((some) => [some, [first, ...some]]);
}

function runsOf(world: World): string {
	const environments = ["staging", "production"] as const;
	return JSON.stringify(
		environments.map((environment) =>
			Object.entries(entriesOf(world, environment))
				.map(([service, { build, version }]) => [service, version, build])
				.sort(),
		),
	);
}

function orders(names: readonly string[]): string[][] {
	if (names.length === 0) return [[]];
	return names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

/** Undefined when one of them is refused in this order. */
function inOrder(setting: Setting, start: World, order: readonly string[]): World | undefined {
	const known = remembered.get(setting) ?? new Map<string, World | undefined>();
	remembered.set(setting, known);
	const key = order.join();
	if (known.has(key)) return known.get(key);
	const before = order.length === 0 ? start : inOrder(setting, start, order.slice(0, -1));
	const name = order.at(-1);
	const asked = name === undefined ? undefined : setting.runs[name];
	const after =
		before === undefined || name === undefined || asked === undefined ? before : alone(setting, before, name, asked);
	known.set(key, after);
	return after;
}
const remembered = new WeakMap<Setting, Map<string, World | undefined>>();

function alone(setting: Setting, start: World, name: string, { asker, workflow }: Asked): World | undefined {
	const plans = new Map<string, PlanOutputs>();
	const approvers = setting.people.filter((person) => person !== asker);
	const run: OwnRun = {
		...{ name, asker, attempt: 1 },
		get gateJobs() {
			return workflow.jobs.flatMap(({ id, showsPlanOf = "" }): GateJob[] => {
				const shows = plans.get(showsPlanOf)?.hash;
				return shows === undefined ? [] : [{ job: id, shows, conclusion: "success" }];
			});
		},
		reviews: approvers.map((by) => ({ by, state: "approved", shown: "" })),
		planIn: (input = "") => plans.get(planHashOf(input) ?? ""),
	};
	const rules = { ...setting, carelessness: {} };
	let world = start;
	try {
		for (const job of workflow.jobs) {
			let memory: Memory = {};
			for (const act of job.acts) {
				let isDone = isIdle(act, memory);
				while (!isDone) ({ world, memory, isDone } = advance(act, { world, memory, run, rules }));
			}
			if (memory.plan !== undefined) plans.set(job.id, memory.plan);
		}
		return world;
	} catch (error) {
		if (error instanceof Refused) return undefined;
		throw error;
	}
}
