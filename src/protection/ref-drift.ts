import picomatch from "picomatch/posix.js";
import type { Drift } from "../gates/facts.ts";
import type { Read } from "../github/rest.ts";
import type { BypassActor, Ruleset } from "../github/rulesets.ts";
import type { WantedRefs } from "./wanted.ts";

/** GitHub's number for the role that may change rulesets anyway: going through a pull request takes nothing from them. */
const ADMIN_ROLE = 5;

type Hold = "holds" | "unknown" | "missing";
type Rule = WantedRefs["rules"][number];

const WORDS: Readonly<Record<Rule, string>> = {
	creation: "create",
	update: "update",
	deletion: "delete",
	non_fast_forward: "force-push",
};

/** Where no ruleset, whatever its name, keeps people from what they must not do to these refs. */
export function refDrift(
	wanted: WantedRefs,
	read: Read<readonly Ruleset[]>,
	app: number | undefined,
): readonly Drift[] {
	const { what, rules } = wanted;
	const base = { what, wanted: wantedWords(wanted, app), weight: "boundary" } as const;
	if (read.kind === "hidden") {
		return [{ ...base, is: "not readable with this token", mend: read.why, state: "unknown" }];
	}
	const holds = rules.map((rule) => ({ rule, hold: worst(wanted, rule, read.value, app) }));
	const open = holds.filter(({ hold }) => hold === "missing").map(({ rule }) => WORDS[rule]);
	if (open.length > 0) {
		const others = wanted.bypass === "app" ? "open to others, or closed to the App too" : "open";
		return [{ ...base, is: `${others}: ${open.join(", ")}`, mend: mendOf(wanted, app), state: "missing" }];
	}
	if (holds.every(({ hold }) => hold === "holds")) return [];
	const mend =
		"Run configure-environments with an admin-token, which sees the list; or look by hand: Settings → Rules → Rulesets.";
	return [{ ...base, is: "closed, but the bypass list is not readable with this token", mend, state: "unknown" }];
}

function wantedWords({ rules, bypass }: WantedRefs, app: number | undefined): string {
	const verbs = rules.map((rule) => WORDS[rule]).join(", ");
	const who = app === undefined ? "an App" : `the App ${app}`;
	return bypass === "app" ? `only ${who} may ${verbs}` : `nobody may ${verbs}`;
}

function mendOf({ bypass }: WantedRefs, app: number | undefined): string {
	const apply =
		"Run configure-environments with mode apply and an admin-token; or by hand: Settings → Rules → Rulesets.";
	if (bypass === "nobody" || app !== undefined) return apply;
	return `Write the App's id into the configuration (\`protection: { app: … }\`). ${apply}`;
}

/** A rule holds where it holds for every ref. */
function worst(wanted: WantedRefs, rule: Rule, rulesets: readonly Ruleset[], app: number | undefined): Hold {
	const holds = wanted.samples.map((ref) => holdOf(wanted, rule, ref, rulesets, app));
	if (holds.includes("missing")) return "missing";
	return holds.includes("unknown") ? "unknown" : "holds";
}

/** Rulesets add up: one that binds everybody is enough, whom others let pass or not. */
function holdOf(
	wanted: WantedRefs,
	rule: Rule,
	ref: string,
	rulesets: readonly Ruleset[],
	app: number | undefined,
): Hold {
	const binding = rulesets.filter(
		({ active, target, rules, include, exclude }) =>
			active &&
			target === wanted.target &&
			rules.includes(rule) &&
			include.some((pattern) => covers(pattern, ref)) &&
			!exclude.some((pattern) => covers(pattern, ref)),
	);
	if (binding.some(({ bypass }) => bypass !== undefined && isNarrow(bypass, wanted, app))) return "holds";
	return binding.some(({ bypass }) => bypass === undefined) ? "unknown" : "missing";
}

/** GitHub reads patterns as Ruby's `File.fnmatch` with `FNM_PATHNAME`: `*` takes no slash. */
function covers(pattern: string, ref: string): boolean {
	return pattern === "~ALL" || picomatch.isMatch(ref, pattern, { dot: true, nobrace: true, noextglob: true });
}

function isNarrow(bypass: readonly BypassActor[], { bypass: wanted, target }: WantedRefs, app: number | undefined) {
	if (wanted === "nobody") return bypass.length === 0;
	const isApp = ({ type, id }: BypassActor) => type === "Integration" && (app === undefined || id === app);
	return bypass.some(isApp) && bypass.every((actor) => isApp(actor) || (target === "branch" && isReview(actor)));
}

function isReview({ type, id, mode }: BypassActor): boolean {
	return type === "RepositoryRole" && id === ADMIN_ROLE && mode === "pull_request";
}

/** Who may pass, in a ruleset of ours: the App; on branches administrators by pull requests, to change an overlay. */
export function bypassOf({ bypass, target }: WantedRefs, app: number): readonly BypassActor[] {
	if (bypass === "nobody") return [];
	const review = { type: "RepositoryRole", id: ADMIN_ROLE, mode: "pull_request" };
	return [{ type: "Integration", id: app, mode: "always" }, ...(target === "branch" ? [review] : [])];
}
