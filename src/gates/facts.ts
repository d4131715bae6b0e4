import type { Configuration, Environment } from "../config/configuration.ts";
import type { RollbackRecord } from "../manifests/ledger/blocked.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { Version } from "../versions/version.ts";

/** What gates may know of a promotion as a whole. */
export interface PromotionFacts {
	readonly environment: Environment;
	readonly stages: Configuration["stages"];
	readonly now: Date;
	/** A recorded, justified way past the gates that make people wait. */
	readonly emergency: boolean;
	/** What was rolled back out of the environment may come back, for a recorded reason. */
	readonly allowRolledBack: boolean;
}

/** The same with what is known of one service that goes in. */
export interface ServiceFacts extends PromotionFacts {
	readonly service: ServiceName;
	/** A SemVer; where builds are taken, the build tag. */
	readonly version: string;
	/** The same where it is a SemVer. */
	readonly semver: Version | undefined;
	/** The rollback that took this digest out of the environment. */
	readonly rolledBack: RollbackRecord | undefined;
	/** Since when `from` has run this digest without a break; undefined where it does not run it. */
	readonly since: Date | undefined;
}

/** `blue 1.6.0`, for sentences. */
export function subjectOf({ service, version }: Pick<ServiceFacts, "service" | "version">): string {
	return `${service} ${version}`;
}
