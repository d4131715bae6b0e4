import type { PromotionFacts, ServiceFacts } from "../../src/gates/facts.ts";
import { isVersion } from "../../src/versions/version.ts";
import { configure, SMALLEST } from "../config/read.ts";
import { commitId, service } from "../manifests/samples.ts";

export const NOON = new Date("2025-01-20T12:00:00Z");

/** A promotion to production at noon; `lines` are further lines of the configuration. */
export function promotionFacts(lines = "", given: Partial<PromotionFacts> = {}): PromotionFacts {
	const { environments, stages } = configure(`${SMALLEST}${lines}`);
	const environment = [...environments.values()].find(({ name }) => name === "production");
	if (environment === undefined) throw new Error("The sample has no production.");
	return {
		environment,
		stages,
		now: NOON,
		move: "forward",
		emergency: false,
		approvals: undefined,
		protection: undefined,
		allowRolledBack: false,
		...given,
	};
}

/** The same for one service with nothing against it. */
export function serviceFacts(name: string, version: string, given: Partial<ServiceFacts> = {}): ServiceFacts {
	return {
		...promotionFacts(),
		service: service(name),
		version,
		semver: isVersion(version) ? version : undefined,
		rolledBack: undefined,
		rolledBackBefore: undefined,
		stretches: [],
		commit: commitId(1),
		origin: undefined,
		compatibility: undefined,
		checks: undefined,
		verifications: [],
		...given,
	};
}
