import { drawPicture, penFor } from "./draw.ts";
import type { Audience, Performance } from "./perform.ts";
import type { ProgressEvent } from "./runner/workflow-run.ts";
import type { TheatreOptions } from "./theatre.ts";

export interface TerminalAudience extends Audience {
	readonly theatre: Pick<TheatreOptions, "onProgress" | "onApproval">;
	end(played: Performance, untrue: readonly string[], keep: string | undefined): void;
}

/** People who watch: acts, jobs as they end, a picture after each act. `quiet` prints nothing at all. */
export function terminal({ quiet }: { readonly quiet: boolean }): TerminalAudience {
	const isTerminal = process.stdout.isTTY === true;
	const pen = penFor(isTerminal && !process.env.NO_COLOR);
	const say = (text = "") => {
		if (!quiet) process.stdout.write(`${text}\n`);
	};
	// A line that is drawn over: what runs at this moment.
	const whisper = (text: string) => {
		if (!quiet && isTerminal) process.stdout.write(`\r\u001b[2K${pen.dim(text)}`);
	};

	return {
		actBegins(act, number) {
			if (number === 1) say(`\n${pen.bold("The shop: four services, one repository, three environments.")}`);
			say(`\n${pen.bold(`${number}. ${act.title}`)}`);
			say(`   ${act.story}\n`);
		},
		actEnds({ before, after, expectations, milliseconds }) {
			whisper("");
			say(indent(drawPicture(after, before, pen)));
			for (const [sentence, holds] of expectations) say(`   ${mark(holds)} ${sentence}`);
			say(pen.dim(`   ${(milliseconds / 1000).toFixed(1)} s`));
		},
		verified(expectations) {
			say(`\n${pen.bold("Seen from outside, with Git's plumbing and raw HTTP")}\n`);
			for (const [sentence, holds] of expectations) say(`   ${mark(holds)} ${sentence}`);
		},
		theatre: {
			onProgress(event) {
				const text = progress(event);
				if (event.kind === "step-started") whisper(`   … ${text}`);
				if (event.kind !== "job-finished") return;
				whisper("");
				say(`   ${mark(event.result === "success")} ${text} ${pen.dim(`${(event.milliseconds / 1000).toFixed(1)} s`)}`);
			},
			onApproval(environment, by) {
				say(`   ${pen.good("✔")} ${by} approves the deployment to ${environment}`);
			},
		},
		end({ milliseconds }, untrue, keep) {
			say();
			for (const sentence of untrue) say(pen.bad(sentence));
			const seconds = (milliseconds / 1000).toFixed(1);
			if (untrue.length === 0)
				say(pen.good(`All of it is true. ${seconds} s, real bundles, real workflow files, nothing was built twice.`));
			if (keep !== undefined) say(`Git and the registry's content are in ${keep}.`);
		},
	};

	function mark(good: boolean): string {
		return good ? pen.good("✓") : pen.bad("✗");
	}
}

function progress(event: ProgressEvent): string {
	if (event.kind === "step-started" || event.kind === "step-finished") return `${event.job}: ${event.name}`;
	return event.name;
}

function indent(text: string): string {
	return text.replaceAll(/^/gm, "   ");
}
