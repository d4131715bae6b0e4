import type { Verification, VerificationRun } from "../gates/verification-run.ts";
import type { PlannedEnvironment, ServicePlan } from "./plan.ts";

/** How each verification stands; a run is undefined where none was started. */
export interface Verified {
	readonly runs: readonly { readonly asked: Verification; readonly run: VerificationRun | undefined }[];
	/** Services that the manifest does not have as the plan says, so that nothing is started for them; sentences. */
	readonly leftAlone: readonly string[];
}

type Subject = Pick<ServicePlan, "service" | "version" | "digest" | "commit">;
type Place = Pick<PlannedEnvironment, "name" | "from" | "verify">;

/** What must have looked at a service's image before it may come into the environment. */
export function neededFor({ name, from, verify }: Place, subject: Subject): Verification[] {
	const before = asked(verify.before, "before", name, subject);
	return from === null ? before : [...asked(verify.inFrom, "after", from, subject), ...before];
}

/** What looks at it once it is there. */
export function startedFor({ name, verify }: Place, subject: Subject): Verification[] {
	return asked(verify.after, "after", name, subject);
}

function asked(
	workflow: Verification["workflow"] | null,
	when: Verification["when"],
	environment: string,
	{ service, version, digest, commit }: Subject,
): Verification[] {
	return workflow === null ? [] : [{ workflow, when, environment, service, version, digest, commit }];
}
