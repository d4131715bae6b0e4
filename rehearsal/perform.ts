// Plays the acts, one after the other, looks at the result of each, and at everything in the end.

import type { Evidence } from "./evidence.ts";
import type { WorkflowRun } from "./runner/workflow-run.ts";
import type { Act, ActResult, Expectation, Scene } from "./story.ts";

/** Some acts, and what must be true when they are over. */
export interface Chapter {
	readonly acts: readonly Act[];
	verify(evidence: Evidence): readonly Expectation[];
}

export interface PlayedAct extends ActResult {
	readonly act: Act;
	readonly expectations: readonly Expectation[];
	readonly milliseconds: number;
}

export interface Performance {
	/** Up to the first with a false sentence: the others build on it. */
	readonly acts: readonly PlayedAct[];
	/** Empty when the story did not come to its end. */
	readonly verified: readonly Expectation[];
	readonly milliseconds: number;
}

export interface Audience {
	actBegins(act: Act, number: number): void;
	actEnds(played: PlayedAct): void;
	verified(expectations: readonly Expectation[]): void;
}

export async function perform(story: readonly Chapter[], scene: Scene, audience: Audience): Promise<Performance> {
	const start = performance.now();
	const acts: PlayedAct[] = [];
	const verified: Expectation[] = [];
	const performed = () => ({ acts, verified, milliseconds: performance.now() - start });
	for (const chapter of story) {
		for (const act of chapter.acts) {
			audience.actBegins(act, acts.length + 1);
			const played = await play(act, scene);
			acts.push(played);
			audience.actEnds(played);
			if (untrue(played.expectations).length > 0) return performed();
		}
		const seen = chapter.verify(await scene.view.evidence());
		verified.push(...seen);
		audience.verified(seen);
		if (untrue(seen).length > 0) return performed();
	}
	return performed();
}

async function play(act: Act, scene: Scene): Promise<PlayedAct> {
	const { view, developer, theatre } = scene;
	const start = performance.now();
	const before = await view.picture();
	const runs = await act.play(scene);
	const pulls = theatre.pulls();
	const result = { runs, pulls, before, after: await view.picture(), head: await developer.git("rev-parse", "main") };
	return { act, ...result, expectations: act.expect(result), milliseconds: performance.now() - start };
}

/** Every sentence that turned out false, with what the runs said about it. */
export function failures({ acts, verified }: Performance): string[] {
	return [
		...acts.flatMap(({ act, expectations, runs }) => {
			const sentences = untrue(expectations).map((sentence) => `${act.title}: not true that ${sentence}`);
			return sentences.length === 0 ? [] : [...sentences, ...runs.flatMap(errorsOf)];
		}),
		...untrue(verified).map((sentence) => `At the end: not true that ${sentence}`),
	];
}

function untrue(expectations: readonly Expectation[]): string[] {
	return expectations.filter(([, holds]) => !holds).map(([sentence]) => sentence);
}

function errorsOf({ name, jobs }: WorkflowRun): string[] {
	return jobs.flatMap((job) => {
		const steps = job.steps.filter(({ outcome, annotations }) => outcome === "failure" && annotations.length > 0);
		return [{ name: job.name, annotations: job.annotations }, ...steps].flatMap((one) => {
			const errors = one.annotations.filter(({ level }) => level === "error");
			return errors.length === 0 ? [] : [`  ${name}, ${one.name}:`, ...errors.map(({ message }) => `    ${message}`)];
		});
	});
}
