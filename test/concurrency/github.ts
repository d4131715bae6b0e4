// GitHub's scheduler: what may happen next. Its rules are those of GitHub's documentation and of what people observed: a
// job asks for its group when its needs are done, and when it then waits for its environment, it holds the group.
import { begin, drop, end, enter, handovers } from "./groups.ts";
import {
	gateJobsNow,
	isOver,
	jobIn,
	jobsOf,
	type RunState,
	runOf,
	type Setting,
	type State,
	shownBy,
	withJob,
	withRun,
} from "./state.ts";
import { type Step, work } from "./work.ts";
import type { Job } from "./workflow.ts";

/** All that may happen next. A free group is handed on before anything else does. */
export function nextSteps(setting: Setting, state: State): Step[] {
	const handed = handovers(setting, state);
	const steps =
		handed.length > 0
			? handed.map(
					(one): Step => ({
						by: "github",
						words: `GitHub hands the group ${one.group} to ${one.to}`,
						state: one.state,
					}),
				)
			: Object.keys(state.runs).flatMap((run) => stepsOfRun(setting, state, run));
	return steps.map((step) => ({ ...step, state: settled(setting, step.state) }));
}

/** The state after all that happens by itself and that nobody can come between: jobs become due, are skipped, begin. */
export function settled(setting: Setting, state: State): State {
	let after = state;
	for (const name of Object.keys(state.runs)) {
		if (runOf(after, name).turn !== "held") continue;
		for (const job of jobsOf(setting, name)) after = unblocked(setting, after, name, job);
	}
	return after === state ? state : settled(setting, after);
}

function unblocked(setting: Setting, state: State, name: string, job: Job): State {
	const run = runOf(state, name);
	const now = jobIn(run, job.id);
	// Once somebody has answered, nothing but a kill could come between the job and its end.
	if (now.at === "running" && state.kills === 0 && job.acts.length === 0 && job.group === undefined) {
		return end(state, name, job.id, { result: "success", why: null });
	}
	if (now.at !== "needs") return state;
	const ended = new Map(Object.entries(run.jobs).flatMap(([id, now]) => (now.at === "ended" ? [[id, now]] : [])));
	if (!job.needs.every((id) => ended.has(id))) return state;
	if (!job.goesAhead(ended)) return end(state, name, job.id, { result: "skipped", why: null });
	return job.group === undefined ? begin(setting, state, name, job) : withJob(state, name, job.id, { at: "due" });
}

function stepsOfRun(setting: Setting, state: State, name: string): Step[] {
	const run = runOf(state, name);
	const group = setting.runs[name]?.workflow.group;
	if (run.turn === "due" && group !== undefined) {
		return [
			{
				by: "github",
				words: `${name} asks for the group ${group.name}`,
				state: enter(setting, state, { run: name, job: undefined }, group),
			},
		];
	}
	if (isOver(run)) return again(setting, state, name, run);
	return [
		...answers(setting, state, name, run),
		...jobsOf(setting, name).flatMap((job) => stepsOfJob(setting, state, name, job)),
	];
}

function stepsOfJob(setting: Setting, state: State, name: string, job: Job): Step[] {
	const now = jobIn(runOf(state, name), job.id);
	const who = `${name}/${job.id}`;
	if (now.at === "due" && job.group !== undefined) {
		const after = enter(setting, state, { run: name, job: job.id }, job.group);
		return [{ by: "github", words: `${who} asks for the group ${job.group.name}`, state: after }];
	}
	if (now.at !== "running") return [];
	const steps = [work(setting, state, name, job, now)];
	if (state.kills === 0) return steps;
	const killed = drop(setting, { ...state, kills: state.kills - 1 }, { run: name, job: job.id }, "killed");
	return [...steps, { by: "accident", words: `${who} is killed`, state: killed }];
}

/** What people may answer. One answer counts for all jobs of the run that wait for the same environment. */
function answers(setting: Setting, state: State, name: string, run: RunState): Step[] {
	const waiting = jobsOf(setting, name).filter((job) => jobIn(run, job.id).at === "waiting");
	const [first] = waiting;
	if (first === undefined) return [];
	const asked = waiting.filter(({ environment }) => environment === first.environment);
	const shown = shownBy(first, run) ?? "";
	const jobs = asked.map(({ id }) => id).join(" and ");
	const reviewed = (by: string, answer: "approved" | "rejected") => {
		const reviews = [...run.reviews, { by, state: answer, shown }];
		return withRun(state, name, {
			reviews: reviews.sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1)),
		});
	};
	const approvals = mayAnswer(setting, name, run).map((by): Step => {
		const after = asked.reduce(
			(before, job) => withJob(before, name, job.id, { at: "running", act: 0, memory: {} }),
			reviewed(by, "approved"),
		);
		return { by: "person", words: `${by} approves ${name}/${jobs}`, state: after };
	});
	const [by] = setting.people;
	if (by === undefined) return approvals;
	const rejected = asked.reduce(
		(before, job) => end(before, name, job.id, { result: "failure", why: "rejected" }),
		reviewed(by, "rejected"),
	);
	return [...approvals, { by: "person", words: `${by} rejects ${name}/${jobs}`, state: rejected }];
}

/** Of those who have not answered yet one is as good as another: what follows differs by nothing but their names. */
function mayAnswer({ people, runs }: Setting, name: string, { reviews }: RunState): string[] {
	const isKnown = (person: string) => person === runs[name]?.asker || reviews.some(({ by }) => by === person);
	const [stranger] = people.filter((person) => !isKnown(person));
	return people.filter((person) => isKnown(person) || person === stranger);
}

/** A run that did not end well may be started again, all of it or what failed. */
function again(setting: Setting, state: State, name: string, run: RunState): Step[] {
	const didNotEndWell = (id: string) => {
		const now = jobIn(run, id);
		return now.at === "ended" && now.result !== "success";
	};
	const ids = Object.keys(run.jobs);
	// Where nobody had to be asked, jobs were skipped, and all is well.
	const isWell = Object.values(run.jobs).every((now) => now.at === "ended" && now.why === null);
	if (run.attempt > setting.again || isWell) return [];
	const restarted = (due: readonly string[]): State => {
		const jobs = Object.fromEntries(
			ids.map((id) => [id, due.includes(id) ? { at: "needs" as const } : jobIn(run, id)]),
		);
		const turn = setting.runs[name]?.workflow.group === undefined ? "held" : "due";
		const gateJobs = [...run.gateJobs, ...gateJobsNow(setting, name, run)];
		return withRun(state, name, { attempt: run.attempt + 1, turn, jobs, gateJobs });
	};
	const failed = ids.filter(didNotEndWell);
	const steps: Step[] = [{ by: "person", words: `all jobs of ${name} are run again`, state: restarted(ids) }];
	if (failed.length === ids.length) return steps;
	return [...steps, { by: "person", words: `the failed jobs of ${name} are run again`, state: restarted(failed) }];
}
