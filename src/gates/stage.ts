import { isStable, stage, type Version } from "../versions/version.ts";
import { subjectOf } from "./facts.ts";
import { block, type Gate, pass, type Verdict } from "./gate.ts";

/** Where pre-releases may go. A build that has no version has no stage; what is gone back to was let in once. */
export const stageAllowed: Gate = {
	name: "stage",
	of: "service",
	ask({ semver, environment, stages, ...facts }) {
		if (semver === undefined || facts.move !== "forward") return undefined;
		return stageGate({ subject: subjectOf(facts), version: semver, environment: environment.name, stages });
	},
};

/** Whether a pre-release may go to an environment; a stable version goes everywhere. */
export function stageGate(facts: {
	readonly subject: string;
	readonly version: Version;
	readonly environment: string;
	readonly stages: ReadonlyMap<string, readonly string[]>;
}): Verdict {
	if (isStable(facts.version)) return pass(`${facts.subject} is a stable version.`);
	const name = stage(facts.version);
	const allowed = name === undefined ? undefined : facts.stages.get(name);
	if (allowed?.includes(facts.environment)) {
		return pass(`${facts.subject}: ${name} versions may go to ${facts.environment}.`);
	}
	const rule =
		allowed === undefined
			? `versions.stages knows ${[...facts.stages.keys()].join(", ") || "no stages"} only`
			: `${name} versions go to ${allowed.join(", ") || "no environment"} only`;
	return block(
		"stage-not-allowed",
		`${facts.subject} is a pre-release that may not go to ${facts.environment}: ${rule}. Promote the stable version, or change versions.stages in the configuration.`,
	);
}
