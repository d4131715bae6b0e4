import type { Configuration } from "../config/configuration.ts";
import type { Drift } from "../gates/facts.ts";
import { ADVISORY } from "../gates/protection.ts";
import { openProtection, type ProtectionState, readProtection } from "../protection/read-protection.ts";
import type { Remotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { type Finding, firstOf, notLookedAt, ok, reached } from "./finding.ts";

/** Whether GitHub enforces what the configuration asks of it; nothing where it asks for nothing. */
export async function examineProtection(
	remotes: Remotes,
	configuration: Configuration,
	world: World,
): Promise<readonly Finding[]> {
	const isWanted = [...configuration.environments.values()].some(({ protection }) => protection !== undefined);
	if (!isWanted && configuration.protection === undefined) return [];
	const readers = openProtection(remotes, world);
	const check = "protection";
	if (readers.code === undefined) return [notLookedAt(check, "the repository is not on the GitHub server of this run")];
	if (remotes.code.bearer === undefined) return [notLookedAt(check, "GitHub's API is not asked without a token")];
	const { finding, value } = await reached<ProtectionState>(check, "Ask again when GitHub's API answers.", async () => {
		const state = await readProtection(configuration, readers);
		return { finding: ok(check, "What GitHub enforces can be asked."), value: state };
	});
	if (value === undefined) return [finding];
	const environments = value.environments.map(({ wanted, drift }) =>
		findingOf(`environment-${wanted.name}`, `The environment ${wanted.name}`, drift),
	);
	const refs = value.refs.flatMap(({ drift }) => drift);
	return [...environments, findingOf("rulesets", "What rulesets close", refs)];
}

/** What a gate counts on stops a promotion; the rest makes gates advisory. */
function findingOf(check: string, subject: string, drift: readonly Drift[]): Finding {
	if (drift.length === 0) return ok(check, `${subject} is as the configuration asks.`);
	const relied = drift.filter(({ weight }) => weight === "gate");
	const isHidden = drift.every(({ state }) => state === "unknown");
	const verdict = isHidden ? "unknown" : relied.length > 0 ? "problem" : "warning";
	const sentences = drift.map(({ what, wanted, is }) => `${what}: ${wanted} is wanted, but it is ${is}.`);
	const advisory = relied.length > 0 ? "" : ` ${ADVISORY}`;
	const fix = [...new Set(drift.map(({ mend }) => mend))].join(" ");
	return { check, verdict, sentence: `${firstOf(sentences)}${advisory}`, fix };
}
