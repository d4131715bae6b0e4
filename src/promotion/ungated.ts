import type { Environment } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** Whether a promotion to this environment is asked for more than its version. */
export function hasGates(environment: Environment): boolean {
	return gatesOf(environment).length > 0;
}

/** The keys of the configuration that ask something of what comes in. */
function gatesOf({
	minimumAge,
	windows,
	freezes,
	requiredChecks,
	approvals,
	protection,
	verify,
}: Environment): string[] {
	return [
		...(minimumAge === undefined ? [] : ["minimum-age"]),
		...(windows.length === 0 ? [] : ["windows"]),
		...(freezes.length === 0 ? [] : ["freezes"]),
		...(requiredChecks.length === 0 ? [] : ["required-checks"]),
		...((verify.before ?? verify.inFrom) === null ? [] : ["verify"]),
		...(approvals.required === 0 ? [] : ["approvals"]),
		...(protection === undefined ? [] : ["protection"]),
	];
}

/**
 * A write without a plan has passed no gate, and the record must say so.
 * @param doing the subject of a sentence: `writing blue 1.6.0 without a plan`
 */
export function refuseUngated(environment: Environment, ungated: boolean, doing: string, advice: string): void {
	if (!hasGates(environment) || ungated) return;
	throw new ReleaseError(
		"invalid-input",
		`${environment.name} has gates (${gatesOf(environment).join(", ")}), and ${doing} would pass none of them. ${advice} Nothing was written.`,
	);
}
