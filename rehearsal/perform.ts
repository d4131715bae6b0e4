// Plays the acts, one after the other, and looks at the result of each.
import type { OutsideView } from "./outside-view.ts";
import type { WorkflowRun } from "./runner/workflow-run.ts";
import { ACTS, type Act, type ActResult, type Expectation, type Scene } from "./story.ts";
import { verify } from "./verify.ts";

export interface PlayedAct extends ActResult {
	readonly act: Act;
	readonly expectations: readonly Expectation[];
	readonly milliseconds: number;
}

export interface Performance {
	readonly acts: readonly PlayedAct[];
	readonly verified: readonly Expectation[];
	readonly milliseconds: number;
}

export interface Audience {
	actBegins(act: Act, number: number): void;
	actEnds(played: PlayedAct): void;
	verified(expectations: readonly Expectation[]): void;
}

export async function perform(scene: Scene, audience: Audience): Promise<Performance> {
	const start = performance.now();
	const acts: PlayedAct[] = [];
	for (const [index, act] of ACTS.entries()) {
		audience.actBegins(act, index + 1);
		const played = await play(act, scene);
		acts.push(played);
		audience.actEnds(played);
	}
	const verified = await verify(scene.view);
	audience.verified(verified);
	return { acts, verified, milliseconds: performance.now() - start };
}

async function play(act: Act, scene: Scene): Promise<PlayedAct> {
	const { view, developer } = scene;
	const start = performance.now();
	const before = await view.picture();
	const runs = await act.play(scene);
	const result = { runs, before, after: await view.picture(), head: await developer.git("rev-parse", "main") };
	return { act, ...result, expectations: act.expect(result), milliseconds: performance.now() - start };
}

/** Every sentence that turned out false, with what the runs said about it. */
export function failures({ acts, verified }: Performance): string[] {
	const untrue = (expectations: readonly Expectation[]) =>
		expectations.filter(([, holds]) => !holds).map(([text]) => text);
	return [
		...acts.flatMap(({ act, expectations, runs }) => {
			const sentences = untrue(expectations).map((sentence) => `${act.title}: not true that ${sentence}`);
			return sentences.length === 0 ? [] : [...sentences, ...runs.flatMap(errorsOf)];
		}),
		...untrue(verified).map((sentence) => `At the end: not true that ${sentence}`),
	];
}

function errorsOf({ name, jobs }: WorkflowRun): string[] {
	const steps = jobs.flatMap((job) => job.steps.filter(({ outcome }) => outcome === "failure"));
	return steps.flatMap((step) => [
		`  ${name}, ${step.name}:`,
		...step.annotations.filter(({ level }) => level === "error").map(({ message }) => `    ${message}`),
	]);
}

export type { OutsideView };
