import type { Freeze } from "../config/configuration.ts";
import { second } from "./age.ts";
import type { ServiceFacts } from "./facts.ts";
import { type Gate, pass, unlessUrgent, type Verdict } from "./gate.ts";

/** Whether somebody has said that nothing may come in for now. */
export const notFrozen: Gate = {
	name: "freeze",
	of: "service",
	ask: (facts) => (facts.environment.freezes.length === 0 ? undefined : freezeGate(facts)),
};

function freezeGate(facts: ServiceFacts): Verdict {
	const { environment, service, now } = facts;
	const { name, freezes } = environment;
	const running = freezes.filter((freeze) => isDuring(freeze, now));
	const binding = freezes.filter(({ except }) => !except.includes(service));
	const [first] = binding.filter((freeze) => isDuring(freeze, now)).sort(lastFirst);
	if (first === undefined) {
		const [other] = running;
		if (other === undefined) return pass(`${name} is not frozen.`);
		return pass(`${name} is frozen (${other.reason}), but ${service} is excepted.`);
	}
	const end = endOf(binding, first.to);
	const by = first.by === undefined ? "" : ` by ${first.by}`;
	const sentence = `${name} is frozen${by} from ${second(first.from)} to ${second(end)}: ${first.reason}.`;
	const evidence = { from: second(first.from), "ready-at": second(end), reason: first.reason };
	const advice = `Wait until then, or add ${service} to the freeze's \`except\` on the default branch`;
	return unlessUrgent("frozen", { sentence, evidence }, facts, advice);
}

function isDuring({ from, to }: Freeze, instant: Date): boolean {
	return from <= instant && instant < to;
}

function lastFirst(left: Freeze, right: Freeze): number {
	return right.to.getTime() - left.to.getTime();
}

/** One freeze may go over into the next. */
function endOf(freezes: readonly Freeze[], end: Date): Date {
	const [next] = freezes.filter((freeze) => isDuring(freeze, end)).sort(lastFirst);
	return next === undefined ? end : endOf(freezes, next.to);
}
