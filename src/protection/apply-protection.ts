import { ReleaseError } from "../errors/release-error.ts";
import type { Drift } from "../gates/facts.ts";
import {
	addBranchPolicy,
	putEnvironment,
	putRuleset,
	readReviewerId,
	removeBranchPolicy,
} from "../github/administer.ts";
import { type BranchPolicy, type EnvironmentRules, type Reviewer, readEnvironment } from "../github/environments.ts";
import type { RestReader } from "../github/rest.ts";
import { readRulesets } from "../github/rulesets.ts";
import { nameOf } from "./environment-drift.ts";
import type { ProtectionReaders, ProtectionState } from "./read-protection.ts";
import { bypassOf } from "./ref-drift.ts";
import type { WantedEnvironment, WantedRefs } from "./wanted.ts";

/** What was done, or not, in words. */
export interface Changes {
	readonly done: readonly string[];
	/** What GitHub would not do, in its own words. */
	readonly refused: readonly string[];
}

export interface Configured {
	/** What differs now, after what was changed. */
	readonly drift: readonly Drift[];
	readonly changes: Changes;
}

const NOTHING: Changes = { done: [], refused: [] };

/**
 * Changes what differs, and nothing else; a run that was cut short is ended by the next.
 * @throws ReleaseError `unauthorized`, `api-unavailable`: what was changed before stays
 */
export async function applyProtection(
	state: ProtectionState,
	{ code, manifests }: ProtectionReaders,
): Promise<Changes> {
	const changes: Changes[] = [];
	for (const { wanted, drift } of state.environments) {
		// Whether administrators may bypass is not in the API.
		const isOurs = drift.some((one) => one.state === "missing" && !one.what.endsWith(": bypass"));
		if (code !== undefined && isOurs) changes.push(await applyEnvironment(code, wanted, state.isPrivate));
	}
	for (const { wanted, drift } of state.refs) {
		const admin = wanted.repository === "code" ? code : manifests;
		const isMissing = drift.some(({ state }) => state === "missing");
		if (admin !== undefined && isMissing) changes.push(await applyRefs(admin, wanted, state.app));
	}
	return changes.reduce(joined, NOTHING);
}

async function applyEnvironment(admin: RestReader, wanted: WantedEnvironment, isPrivate: boolean): Promise<Changes> {
	const { name } = wanted;
	const read = await readEnvironment(admin, name);
	if (read.kind === "hidden") throw new ReleaseError("unauthorized", `${read.why} Nothing of ${name} was changed.`);
	const there = read.value;
	const settings = {
		reviewers: await reviewersOf(admin, wanted, there),
		preventSelfReview: wanted.preventSelfReview,
		waitMinutes: wanted.waitMinutes ?? there?.waitMinutes ?? 0,
		branches: "custom",
	} as const;
	const done =
		there === undefined ? `environment ${name}: made` : `environment ${name}: rules set, which were ${said(there)}`;
	const put = await putEnvironment(admin, name, settings);
	if (put.kind === "done") return joined({ done: [done], refused: [] }, await applyBranches(admin, wanted, there));
	// Nobody who is asked now must be taken away by a second best.
	const isPlan = isPrivate && (there?.reviewers ?? []).length === 0 && (there?.waitMinutes ?? 0) === 0;
	if (!isPlan) return { done: [], refused: [`environment ${name}: not changed: ${put.words}`] };
	const refused = `environment ${name}: GitHub takes neither reviewers nor a wait timer here (${put.words}). For private repositories it has them on Enterprise plans alone; the rest was set`;
	const rest = { reviewers: [], preventSelfReview: false, waitMinutes: 0, branches: "custom" } as const;
	const bare = await putEnvironment(admin, name, rest);
	if (bare.kind === "refused") return { done: [], refused: [`environment ${name}: ${bare.words}`] };
	const isNew = there === undefined ? [done] : [];
	return joined({ done: isNew, refused: [refused] }, await applyBranches(admin, wanted, there));
}

/** Branches that may use it are named first, and others taken away after, so that a job that may is never locked out. */
async function applyBranches(
	admin: RestReader,
	{ name, branches }: WantedEnvironment,
	there: EnvironmentRules | undefined,
): Promise<Changes> {
	const present: readonly BranchPolicy[] = Array.isArray(there?.branches) ? there.branches : [];
	const done: string[] = [];
	const has = (branch: string) => present.some((policy) => policy.type === "branch" && policy.name === branch);
	for (const branch of branches.filter((one) => !has(one))) {
		const added = await addBranchPolicy(admin, name, branch);
		if (added.kind === "refused") return { done, refused: [`environment ${name}: branch ${branch}: ${added.words}`] };
		done.push(`environment ${name}: the branch ${branch} may use it`);
	}
	const others = present.filter(({ type, name: branch }) => type !== "branch" || !branches.includes(branch));
	for (const policy of [...others].sort((one, other) => other.id - one.id)) {
		await removeBranchPolicy(admin, name, policy);
		done.push(`environment ${name}: ${policy.type} ${policy.name} may not use it any more`);
	}
	return { done, refused: [] };
}

/** Where the configuration names nobody, those who are asked stay. */
async function reviewersOf(
	admin: RestReader,
	{ name, reviewers }: WantedEnvironment,
	there: EnvironmentRules | undefined,
): Promise<readonly Pick<Reviewer, "type" | "id">[]> {
	if (reviewers === undefined) return there?.reviewers ?? [];
	const found: Pick<Reviewer, "type" | "id">[] = [];
	for (const approver of reviewers) {
		const type = "team" in approver ? "Team" : "User";
		const id = await readReviewerId(admin, type, nameOf(approver));
		if (id.kind === "hidden") {
			throw new ReleaseError(
				"unauthorized",
				`The reviewer ${nameOf(approver)} of the environment ${name} could not be found. ${id.why} What was set before stays set; nothing of ${name} was changed. Correct \`reviewers\` in the configuration, or the permissions of admin-token.`,
			);
		}
		found.push({ type, id: id.value });
	}
	return found;
}

/** A ruleset of ours is known by its name; those of others are left alone. */
async function applyRefs(admin: RestReader, wanted: WantedRefs, app: number | undefined): Promise<Changes> {
	const { name, target, include, rules } = wanted;
	if (wanted.bypass === "app" && app === undefined) {
		return { done: [], refused: [`ruleset "${name}": not made, since the configuration does not name the App`] };
	}
	const read = await readRulesets(admin);
	const present = read.kind === "read" ? read.value.find((one) => one.own && one.name === name) : undefined;
	const bypass = bypassOf(wanted, app ?? 0);
	const put = await putRuleset(admin, present?.id, { name, target, include, rules, bypass });
	if (put.kind === "refused") return { done: [], refused: [`ruleset "${name}": ${put.words}`] };
	return { done: [`ruleset "${name}": ${present === undefined ? "made" : "set"}`], refused: [] };
}

function said({ reviewers, preventSelfReview, waitMinutes, branches }: EnvironmentRules): string {
	const names = reviewers.map(({ name }) => name).join(", ") || "nobody";
	const open = Array.isArray(branches) ? branches.map(({ name }) => name).join(", ") || "none" : branches;
	const self = preventSelfReview ? "prevented" : "allowed";
	return `reviewers ${names}, self-review ${self}, wait timer ${waitMinutes} min, branches ${open}`;
}

function joined(one: Changes, other: Changes): Changes {
	return { done: [...one.done, ...other.done], refused: [...one.refused, ...other.refused] };
}
