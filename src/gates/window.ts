import { describeLocal } from "../calendar/wall-clock.ts";
import { closesNext, isWithin, opensNext, type Window } from "../calendar/window.ts";
import { second } from "./age.ts";
import type { PromotionFacts } from "./facts.ts";
import { type Gate, pass, unlessUrgent, type Verdict } from "./gate.ts";

/** Whether promotions may happen at this time. */
export const windowOpen: Gate = {
	name: "window",
	of: "environment",
	ask: (facts) => (facts.environment.windows.length === 0 ? undefined : windowGate(facts)),
};

function windowGate(facts: PromotionFacts): Verdict {
	const { environment, now } = facts;
	const { name, windows } = environment;
	const evidence = { windows: windows.map(describe).join("; "), now: second(now) };
	if (windows.some((window) => isWithin(window, now))) {
		const closes = closesNext(windows, now);
		const until = closes === undefined ? "" : `, until ${second(closes)}`;
		return pass(`${name} is open for promotions${until}.`, evidence);
	}
	const opens = opensNext(windows, now);
	const here = windows[0] === undefined ? "" : ` (${describeLocal(now, windows[0].zone)})`;
	const when =
		opens === undefined ? "no window opens in the next two weeks" : `the next window opens at ${second(opens)}`;
	const sentence = `${name} takes promotions on ${evidence.windows}, and it is ${second(now)}${here}: ${when}.`;
	const ready = opens === undefined ? evidence : { ...evidence, "ready-at": second(opens) };
	return unlessUrgent("window-closed", { sentence, evidence: ready }, facts, "Wait until then");
}

function describe({ days, hours, zone }: Window): string {
	return `${days.join(", ")} ${hours.text} (${zone})`;
}
