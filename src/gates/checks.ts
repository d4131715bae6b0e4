import { type ServiceFacts, subjectOf } from "./facts.ts";
import { block, type Gate, pass, unknown, type Verdict } from "./gate.ts";

/** Whether the commit is green. A rollback goes to what was green once. */
export const checksPassed: Gate = {
	name: "checks",
	of: "service",
	ask(facts) {
		if (facts.environment.requiredChecks.length === 0 || facts.move !== "forward") return undefined;
		return checksGate(facts);
	},
};

function checksGate(facts: ServiceFacts): Verdict {
	const { checks } = facts;
	const { name, requiredChecks } = facts.environment;
	const subject = subjectOf(facts);
	const states = requiredChecks.map((check) => ({ check, state: checks?.get(check) ?? "not known" }));
	const evidence = Object.fromEntries(states.map(({ check, state }) => [check, state]));
	const having = (wanted: string) => states.filter(({ state }) => state === wanted).map(({ check }) => check);
	const [failed, running, silent] = [having("failed"), having("running"), having("not known")];
	if (failed.length > 0) {
		const advice = "Fix it and release a commit on which it passes.";
		return block("checks-failed", `${subject}: ${list(failed)} failed on its commit. ${advice}`, evidence);
	}
	if (silent.length > 0) {
		const why = checks === undefined ? "the checks of its commit were not read" : "nobody has reported it there";
		return unknown(
			`${name} asks that ${list(silent)} passed on the commit of ${subject}, and ${why}. See that it runs on that commit under exactly this name, or take it out of required-checks.`,
			evidence,
		);
	}
	if (running.length > 0) {
		const sentence = `${subject}: ${list(running)} has not finished on its commit. Wait for it, and run again.`;
		return block("checks-failed", sentence, evidence);
	}
	return pass(`${subject}: ${list(requiredChecks)} passed on its commit.`, evidence);
}

function list(checks: readonly string[]): string {
	return checks.map((check) => JSON.stringify(check)).join(", ");
}
