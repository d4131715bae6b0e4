import type { Drift } from "./facts.ts";
import { block, type Gate, pass, unknown, type Verdict, warn } from "./gate.ts";

/** What every summary says where the boundary does not hold, or cannot be seen. */
export const ADVISORY = "Advisory only: anyone with write access can bypass these gates.";

/** Whether GitHub asks people before a job may use the environment, and whether only the App can write its branch. */
export const environmentProtection: Gate = {
	name: "environment-protection",
	of: "environment",
	ask({ environment, protection }) {
		return protection === undefined ? undefined : protectionVerdict(environment.name, protection);
	},
};

/** What `drift` means for the environment of that name; also for those who only look. */
export function protectionVerdict(environment: string, drift: readonly Drift[]): Verdict {
	const evidence = Object.fromEntries(drift.map(({ what, is }) => [what, is]));
	const relied = drift.filter(({ weight }) => weight === "gate");
	const hidden = relied.filter(({ state }) => state === "unknown");
	const missing = relied.filter(({ state }) => state === "missing");
	if (missing.length > 0) {
		const sentence = `GitHub does not protect the environment ${environment} as the configuration asks: ${listed(missing)}.`;
		return block("environment-unprotected", `${sentence} ${mends(missing)}`, evidence);
	}
	if (hidden.length > 0) {
		const sentence = `Whether GitHub protects the environment ${environment} cannot be told: ${listed(hidden)}.`;
		return unknown(`${sentence} ${mends(hidden)}`, evidence);
	}
	if (drift.length === 0) return pass(`GitHub protects ${environment} as the configuration asks.`);
	const sentence = `GitHub asks people before ${environment}, but not all of its boundary holds: ${listed(drift)}.`;
	return warn("environment-unprotected", `${sentence} ${ADVISORY}`, evidence);
}

function listed(drift: readonly Drift[]): string {
	return drift.map(({ what, wanted, is }) => `${what}: ${wanted} is wanted, but it is ${is}`).join("; ");
}

function mends(drift: readonly Drift[]): string {
	return [...new Set(drift.map(({ mend }) => mend))].join(" ");
}
