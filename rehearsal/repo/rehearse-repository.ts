import type { Stage } from "../stage.ts";
import { openTheatre, type TheatreOptions } from "../theatre.ts";
import { copyOnto, detach } from "./copy.ts";
import { playCycle } from "./play.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { openSource } from "./source.ts";
import { foundText, repositoryReport, resultText } from "./tell.ts";

export interface RepositoryRehearsal {
	/** Plays the cycle on a stage; gives what says how it ended, and whether all of it went through. */
	playOn(stage: Stage, folder: string): Promise<() => boolean>;
}

interface Options {
	/** This project's folder. */
	readonly root: string;
	readonly json: boolean;
	/** Where the copy is kept, which must stand by itself then. */
	readonly keep: string | undefined;
	readonly signal: AbortSignal;
	readonly audience: Pick<TheatreOptions, "onCommand" | "onProgress" | "onReview">;
	/** Prints a text and a newline. */
	say(text: string): void;
}

/** @throws ReleaseError what cannot be played, and what to do; nothing was started then */
export async function rehearseRepository(path: string, options: Options): Promise<RepositoryRehearsal> {
	const prepared = await prepare(await openSource(path, options.signal));
	return { playOn: (stage, folder) => play(prepared, stage, folder, options) };
}

async function play(prepared: Prepared, stage: Stage, folder: string, options: Options): Promise<() => boolean> {
	const { root, json, keep, signal, audience, say } = options;
	const start = performance.now();
	if (!json) say(foundText(prepared));
	const copy = await copyOnto(stage, prepared, root, signal);
	const theatre = openTheatre({ root, folder, stage, signal, ...audience });
	const cycle = await playCycle(stage, prepared, copy, theatre, signal).finally(() => theatre.ended());
	if (keep !== undefined) await detach(stage);
	const milliseconds = performance.now() - start;
	return () => {
		if (json) say(JSON.stringify(repositoryReport(prepared, copy, cycle, milliseconds), undefined, 2));
		else say(resultText(prepared, copy, cycle, { milliseconds, keep }));
		return cycle.ok;
	};
}
