import { join } from "node:path";
import { drawPicture, penFor } from "./draw.ts";
import type { Audience, Performance } from "./perform.ts";
import { planExcerpt, wrap, wrapCommand } from "./text.ts";
import type { TheatreOptions } from "./theatre.ts";

export interface TerminalAudience extends Audience {
	readonly theatre: Pick<TheatreOptions, "onCommand" | "onProgress" | "onReview">;
	begins(): void;
	/** @param kept where Git and the registry lay down their content */
	ends(played: Performance, untrue: readonly string[], kept: string | undefined): void;
	/** Leaves the terminal as it was found. */
	interrupted(): void;
}

/** Where it is shown: `process.stdout`. */
export interface Screen {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(text: string): unknown;
}

const INTRODUCTION =
	"Played on this machine by the workflow files that you would copy and the bundles that GitHub would run. " +
	"After each act you see the version of each service, and the first six digits of its image's digest: " +
	"the same digits are the same image.";

/** People who watch: acts, jobs as they end, a picture after each act. */
export function terminal(screen: Screen, { coloured }: { readonly coloured: boolean }): TerminalAudience {
	const isTerminal = screen.isTTY === true;
	const pen = penFor(isTerminal && coloured);
	let whispered = false;
	const say = (text = "") => {
		hush();
		screen.write(`${text}\n`);
	};
	// A line that is drawn over: what runs at this moment. It is never wider than the terminal, or it could not be.
	const whisper = (text: string) => {
		if (!isTerminal) return;
		whispered = true;
		screen.write(`\r\u001b[2K${pen.dim(text.slice(0, (screen.columns ?? 80) - 1))}`);
	};
	const hush = () => {
		if (whispered) screen.write("\r\u001b[2K");
		whispered = false;
	};
	const mark = (good: boolean) => (good ? pen.good("✓") : pen.bad("✗"));
	const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
	const sayPage = (page: string) => {
		say();
		say("   What the reviewer read, in the run's summary:");
		for (const line of planExcerpt(page)) say(wrap(line, 75).replaceAll(/^/gm, `   ${pen.dim("│")} `));
	};
	const sayAll = (expectations: Parameters<Audience["verified"]>[0]) => {
		for (const [sentence, holds] of expectations) say(`   ${mark(holds)} ${sentence}`);
	};

	return {
		begins() {
			say(pen.bold("The shop: four services in one repository, from a push to production"));
			say();
			say(wrap(INTRODUCTION));
		},
		actBegins(act, number) {
			say();
			say(pen.bold(`${number}. ${act.title}`));
			say(wrap(`   ${act.story}`));
			say();
		},
		actEnds({ act, runs, before, after, expectations, milliseconds }) {
			const page = act.page?.(runs);
			if (page !== undefined) sayPage(page);
			say();
			say(drawPicture(after, before, pen).replaceAll(/^/gm, "   "));
			sayAll(expectations);
			say(pen.dim(`   ${seconds(milliseconds)}`));
		},
		verified(expectations) {
			say();
			say(pen.bold("Seen from outside, with Git's plumbing and raw HTTP"));
			say();
			sayAll(expectations);
		},
		theatre: {
			onCommand: (command) => say(pen.dim(wrapCommand(`   $ ${command}`))),
			onProgress(event) {
				if (event.kind === "step-started") whisper(`   … ${event.job}: ${event.name}`);
				if (event.kind !== "job-finished") return;
				say(`   ${mark(event.result === "success")} ${shortened(event.name)} ${pen.dim(seconds(event.milliseconds))}`);
			},
			onReview: (environment, by, approved) =>
				say(`   ${mark(approved)} ${by} ${approved ? "approves" : "rejects"} the deployment to ${environment}`),
		},
		ends({ milliseconds }, untrue, kept) {
			say();
			for (const sentence of untrue) say(pen.bad(sentence));
			if (untrue.length === 0) say(pen.good(`All of it is true. ${seconds(milliseconds)}, nothing was built twice.`));
			if (kept === undefined) return;
			say(`The repository and the registry's content are in ${kept}. For instance:`);
			say(`   git -C ${join(kept, "shop.git")} log -p gitops/production-releases`);
		},
		interrupted: hush,
	};
}

/** A job's name may hold a plan's whole hash, of which a terminal needs but the beginning. */
function shortened(name: string): string {
	return name.replaceAll(/([0-9a-f]{12})[0-9a-f]{52}/g, "$1…");
}
