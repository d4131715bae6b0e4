import type { Approver } from "../config/approvals.ts";
import type { Drift } from "../gates/facts.ts";
import type { EnvironmentRules } from "../github/environments.ts";
import type { Read } from "../github/rest.ts";
import type { WantedEnvironment } from "./wanted.ts";

const APPLY = "Run configure-environments with mode apply and an admin-token";

/** Where an environment on GitHub is not as wanted; a key that the configuration leaves out is not compared. */
export function environmentDrift(
	wanted: WantedEnvironment,
	read: Read<EnvironmentRules | undefined>,
	isPrivate: boolean,
): readonly Drift[] {
	const what = `environment ${wanted.name}`;
	const weight = wanted.role === "asks" ? "gate" : "boundary";
	if (read.kind === "hidden") {
		return [
			{ what, wanted: "its rules", is: "not readable with this token", mend: read.why, state: "unknown", weight },
		];
	}
	const mend = `${APPLY}; or by hand: Settings → Environments → ${wanted.name}.`;
	if (read.value === undefined) {
		return [{ what, wanted: "an environment with rules", is: "not there", mend, state: "missing", weight }];
	}
	const rows: readonly (Row | undefined)[] = [
		reviewers(wanted, read.value, isPrivate),
		selfReview(wanted, read.value),
		bypass(wanted, read.value),
		waitTimer(wanted, read.value),
		branches(wanted, read.value),
	];
	return rows.flatMap((row) =>
		row === undefined ? [] : [{ mend, weight, ...row, what: `${what}: ${row.what}`, state: "missing" }],
	);
}

type Row = Pick<Drift, "what" | "wanted" | "is"> & Partial<Pick<Drift, "mend" | "weight">>;

function reviewers(wanted: WantedEnvironment, is: EnvironmentRules, isPrivate: boolean): Row | undefined {
	const names = is.reviewers.map(({ name }) => name).sort();
	const found = names.join(", ") || "nobody";
	if (wanted.reviewers === undefined) {
		if (names.length > 0) return undefined;
		const mend = `Name people or teams in \`protection.reviewers\` of the environment, then ${decapitalised(APPLY)}; or by hand: Settings → Environments → ${wanted.name}.`;
		return { what: "reviewers", wanted: "somebody", is: found, mend: mend + smallPlan(isPrivate) };
	}
	const asked = wanted.reviewers.map(nameOf).sort();
	if (asked.join() === names.join()) return undefined;
	const row = { what: "reviewers", wanted: asked.join(", ") || "nobody", is: found };
	if (names.length > 0 || !isPrivate) return row;
	return {
		...row,
		mend: `${APPLY}; or by hand: Settings → Environments → ${wanted.name}.${smallPlan(isPrivate)}`,
	};
}

function smallPlan(isPrivate: boolean): string {
	return isPrivate
		? " For private repositories GitHub has reviewers on Enterprise plans alone: on a smaller one write `reviewers: []`, which says that nobody is asked."
		: "";
}

export function nameOf(approver: Approver): string {
	return "team" in approver ? approver.team : approver.user;
}

/** Without reviewers GitHub has no such rule. */
function selfReview(wanted: WantedEnvironment, is: EnvironmentRules): Row | undefined {
	if (is.reviewers.length === 0 || wanted.reviewers?.length === 0) return undefined;
	if (wanted.preventSelfReview === is.preventSelfReview) return undefined;
	const words = (isPrevented: boolean) => (isPrevented ? "prevented" : "allowed");
	return { what: "self-review", wanted: words(wanted.preventSelfReview), is: words(is.preventSelfReview) };
}

/** A way around, not a gate: who goes it has no approval, and none is counted. */
function bypass(wanted: WantedEnvironment, is: EnvironmentRules): Row | undefined {
	if (wanted.adminsMayBypass === undefined || wanted.adminsMayBypass === is.adminsMayBypass) return undefined;
	const words = (may: boolean) => (may ? "administrators may bypass" : "administrators may not bypass");
	const verb = wanted.adminsMayBypass ? "Tick" : "Untick";
	return {
		what: "bypass",
		wanted: words(wanted.adminsMayBypass),
		is: words(is.adminsMayBypass),
		mend: `By hand, since GitHub's API does not take it: Settings → Environments → ${wanted.name}: ${verb} "Allow administrators to bypass configured protection rules".`,
		weight: "boundary",
	};
}

function waitTimer(wanted: WantedEnvironment, is: EnvironmentRules): Row | undefined {
	if (wanted.waitMinutes === undefined || wanted.waitMinutes === is.waitMinutes) return undefined;
	return { what: "wait timer", wanted: `${wanted.waitMinutes} min`, is: `${is.waitMinutes} min` };
}

function branches(wanted: WantedEnvironment, is: EnvironmentRules): Row | undefined {
	const found = typeof is.branches === "string" ? is.branches : is.branches.map(policyName).sort().join(", ");
	const asked = [...wanted.branches].sort().join(", ");
	if (found === asked && typeof is.branches !== "string") return undefined;
	const words = { all: "all branches", protected: "protected branches" } as const;
	const shown = typeof is.branches === "string" ? words[is.branches] : found || "no branch";
	return { what: "branches", wanted: asked, is: shown };
}

function policyName({ name, type }: { readonly name: string; readonly type: string }): string {
	return type === "branch" ? name : `${type} ${name}`;
}

function decapitalised(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
