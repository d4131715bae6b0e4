import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { endingOf } from "./endings.ts";
import { type Exploration, explore, type Property } from "./explore.ts";
import { allProperties } from "./properties.ts";
import { type Asked, jobsOf, type RunState, type Setting, type State } from "./state.ts";
import { type Act, readWorkflow } from "./workflow.ts";
import { type World, worldAfter } from "./world.ts";

/** A dispatch, as somebody asks for it. */
export interface Request {
	/** The file's name in workflows-examples, without its ending. */
	readonly workflow:
		| "promote-to-staging"
		| "promote-to-production"
		| "promote"
		| "promote-by-pull-request"
		| "rollback";
	readonly inputs: Readonly<Record<string, string>>;
}

export const toStaging = (service: string, version: string, more: Request["inputs"] = {}): Request => ({
	workflow: "promote-to-staging",
	inputs: { service, version, ...more },
});

export const toProduction = (service: string, version: string): Request => ({
	workflow: "promote-to-production",
	inputs: { service, version },
});

/** To any environment, by the workflow that plans first and asks as many as it has to. */
export const promote = (service: string, version: string, environment: string): Request => ({
	workflow: "promote",
	inputs: { service, version, environment },
});

export const byPullRequest = (service: string, version: string): Request => ({
	workflow: "promote-by-pull-request",
	inputs: { service, version },
});

export const rollBack = (service: string, environment: string, more: Request["inputs"] = {}): Request => ({
	workflow: "rollback",
	inputs: { service, environment, reason: "it fails", ...more },
});

/** Changes the text of a workflow file before it is read. */
export type Change = (text: string, workflow: Request["workflow"]) => string;

export interface Scenario {
	readonly runs: Readonly<Record<string, Request>>;
	readonly world?: World;
	readonly change?: Change;
	/** Changes the order of a job's actions. */
	readonly order?: (acts: readonly Act[]) => readonly Act[];
	readonly kills?: number;
	readonly properties?: (start: World) => readonly Property[];
	readonly setting?: Partial<Omit<Setting, "runs">>;
}

/** Two services, each a version behind on its way: dev is ahead of staging, staging of production. */
const WORLD = worldAfter({
	dev: { blue: ["1.7.0"], green: ["2.2.0"] },
	staging: { blue: ["1.5.0", "1.6.0"], green: ["2.0.0", "2.1.0"] },
	production: { blue: ["1.4.0", "1.5.0"], green: ["2.0.0"] },
});

/** Everything that can happen when all of this is asked for at once. */
export function play({
	runs,
	world = WORLD,
	change = (text) => text,
	order = (acts) => acts,
	kills = 0,
	properties,
	setting,
}: Scenario): Exploration {
	const asked = Object.entries(runs).map(([name, request]) => [name, read(request, change, order)] as const);
	const whole: Setting = {
		...{ runs: Object.fromEntries(asked), reviewed: ["production"], people: ["ann", "ben"] },
		...{ again: 0, longestQueue: 100, approvals: { required: 2, forRollback: 1 }, carelessness: {}, ...setting },
	};
	return explore(whole, begun(whole, world, kills), (properties ?? allProperties)(world), describe);
}

function read({ workflow, inputs }: Request, change: Change, order: NonNullable<Scenario["order"]>): Asked {
	const path = `workflows-examples/${workflow}.yaml`;
	const text = change(readFileSync(resolve(import.meta.dirname, "../..", path), "utf8"), workflow);
	const { group, jobs } = readWorkflow(path, text, inputs);
	return { asker: "eve", workflow: { group, jobs: jobs.map((job) => ({ ...job, acts: order(job.acts) })) } };
}

function begun(setting: Setting, world: World, kills: number): State {
	const runs = Object.entries(setting.runs).map(([name, { workflow }]): [string, RunState] => {
		const jobs = Object.fromEntries(jobsOf(setting, name).map(({ id }) => [id, { at: "needs" as const }]));
		return [name, { attempt: 1, turn: workflow.group === undefined ? "held" : "due", jobs, reviews: [], gateJobs: [] }];
	});
	const groups = Object.values(setting.runs).flatMap(({ workflow: { group, jobs } }) => [
		group,
		...jobs.map((job) => job.group),
	]);
	const names = [...new Set(groups.flatMap((group) => group?.name ?? []))].sort();
	const free = names.map((name) => [name, { holder: null, pending: [] }] as const);
	return { runs: Object.fromEntries(runs), groups: Object.fromEntries(free), world, kills };
}

function describe(_: Setting, state: State): string {
	const names = Object.keys(state.runs);
	return names.map((name) => `${name} ${endingOf(state, name) ?? "waits for its person"}`).join(", ");
}
