import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "@jest/globals";
import type { Counterexample } from "./explore.ts";
import { play, type Scenario } from "./scenario.ts";

/** The shortest course to what is wrong. */
export function wrong(scenario: Scenario): Counterexample {
	const { counterexample } = play(scenario);
	if (counterexample === undefined) throw new Error("Nothing is wrong.");
	return counterexample;
}

/** The same, as the documentation shows it. */
export function shown(scenario: Scenario): Counterexample {
	const found = wrong(scenario);
	expect(PAGE).toContain(`\n${found.course.join("\n")}\n`);
	return found;
}
const PAGE = readFileSync(resolve(import.meta.dirname, "../../docs/concurrency.md"), "utf8");
