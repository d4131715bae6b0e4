import type { Approver } from "../config/approvals.ts";
import type { Configuration, Environment } from "../config/configuration.ts";
import { render, type Template } from "../versions/template.ts";

/** What is to hold on GitHub. */
export interface WantedProtection {
	readonly environments: readonly WantedEnvironment[];
	readonly refs: readonly WantedRefs[];
	/** The App that may write what is closed; undefined: not said. */
	readonly app: number | undefined;
}

/** An environment of GitHub, as jobs name it. */
export interface WantedEnvironment {
	readonly name: string;
	/** `asks`: people approve there, and a gate counts on it. `holds-key`: the App's key lies there, and nobody is asked. */
	readonly role: "asks" | "holds-key";
	/** Undefined: somebody, whoever it is. */
	readonly reviewers: readonly Approver[] | undefined;
	readonly preventSelfReview: boolean;
	/** Undefined: not looked at. */
	readonly adminsMayBypass: boolean | undefined;
	readonly waitMinutes: number | undefined;
	readonly branches: readonly string[];
}

/** Some refs, and what nobody, or only the App, may do to them. */
export interface WantedRefs {
	/** Of the ruleset that `apply` makes. */
	readonly name: string;
	/** For people. */
	readonly what: string;
	readonly repository: "code" | "manifests";
	readonly target: "branch" | "tag";
	/** Patterns as rulesets have them. */
	readonly include: readonly string[];
	/** Refs that those patterns are for: each must be covered, however the rulesets that are there say it. */
	readonly samples: readonly string[];
	readonly rules: readonly ("creation" | "update" | "deletion" | "non_fast_forward")[];
	readonly bypass: "app" | "nobody";
}

const VERSION = { version: "1.2.3", major: "1", minor: "2" };
const DATE = "20250120";

/** What the configuration asks for; nothing where it asks for no protection at all. */
export function wantedProtection(configuration: Configuration, defaultBranch: string): WantedProtection | undefined {
	const closed = [...configuration.environments.values()].filter(({ protection }) => protection !== undefined);
	if (closed.length === 0 && configuration.protection === undefined) return undefined;
	return {
		environments: closed.flatMap((environment) => environmentsOf(environment, defaultBranch)),
		refs: [...branchesOf(closed), ...milestonesOf(closed), serviceTags(configuration), releaseBranches(configuration)],
		app: configuration.protection?.app,
	};
}

function environmentsOf({ name, approvals, protection }: Environment, defaultBranch: string): WantedEnvironment[] {
	if (protection === undefined) return [];
	const branches = protection.branches ?? [defaultBranch];
	const asks: WantedEnvironment = {
		name,
		role: "asks",
		reviewers: protection.reviewers,
		preventSelfReview: protection.preventSelfReview,
		adminsMayBypass: protection.adminsMayBypass,
		waitMinutes: protection.waitTimer,
		branches,
	};
	const free = { reviewers: [], preventSelfReview: false, adminsMayBypass: undefined, waitMinutes: 0 };
	const holdsKey: WantedEnvironment = { name: `${name}-write`, role: "holds-key", ...free, branches: [defaultBranch] };
	// Where pull requests are approved, no job asks for the environment itself.
	return approvals.asks === "pull-request" ? [holdsKey] : [asks, holdsKey];
}

function branchesOf(closed: readonly Environment[]): WantedRefs[] {
	if (closed.length === 0) return [];
	const branches = [...new Set(closed.map(({ branch }) => branch))];
	const refs = branches.map((branch) => `refs/heads/${branch}`);
	return [
		{
			name: "release-actions: GitOps branches",
			what: `branch ${branches.join(", ")}`,
			repository: "manifests",
			target: "branch",
			include: refs,
			samples: refs,
			rules: ["creation", "update", "deletion", "non_fast_forward"],
			bypass: "app",
		},
	];
}

function milestonesOf(closed: readonly Environment[]): WantedRefs[] {
	const tags = closed.flatMap(({ name, milestoneTag }) => {
		if (milestoneTag === undefined) return [];
		const tag = render(milestoneTag, { date: DATE, environment: name });
		return [{ pattern: render(milestoneTag, { date: "*", environment: name }), samples: [tag, `${tag}.2`] }];
	});
	if (tags.length === 0) return [];
	const patterns = [...new Set(tags.map(({ pattern }) => (pattern.endsWith("*") ? pattern : `${pattern}*`)))];
	return [
		{
			name: "release-actions: milestone tags",
			what: `milestone tags ${patterns.join(", ")}`,
			repository: "manifests",
			target: "tag",
			include: patterns.map((pattern) => `refs/tags/${pattern}`),
			samples: tags.flatMap(({ samples }) => samples.map((tag) => `refs/tags/${tag}`)),
			rules: ["creation", "update", "deletion"],
			bypass: "app",
		},
	];
}

/** Creating one stays open: promotions to staging do it with the job's own token, and people do it for hotfixes. */
function serviceTags({ services, tags }: Configuration): WantedRefs {
	const pattern = patternOf(tags.service, { version: "*.*.*" });
	const samples = [...services.keys()].flatMap((service) =>
		["1.2.3", "1.2.3-rc.1"].map((version) => `refs/tags/${render(tags.service, { service, version })}`),
	);
	return {
		name: "release-actions: version tags",
		what: `version tags ${pattern}`,
		repository: "code",
		target: "tag",
		include: [`refs/tags/${pattern}`],
		samples,
		rules: ["update", "deletion"],
		bypass: "nobody",
	};
}

/** Fixes are pushed there; what was released from there must stay in its history. */
function releaseBranches({ services, tags }: Configuration): WantedRefs {
	const pattern = patternOf(tags.releaseBranch, {});
	const samples = [...services.keys()].map(
		(service) => `refs/heads/${render(tags.releaseBranch, { service, ...VERSION })}`,
	);
	return {
		name: "release-actions: release branches",
		what: `release branches ${pattern}`,
		repository: "code",
		target: "branch",
		include: [`refs/heads/${pattern}`],
		samples,
		rules: ["deletion", "non_fast_forward"],
		bypass: "nobody",
	};
}

function patternOf(template: Template, values: Readonly<Record<string, string>>): string {
	return template.parts.map((part) => ("literal" in part ? part.literal : (values[part.placeholder] ?? "*"))).join("");
}
