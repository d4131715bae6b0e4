// What the on-call engineer types, and what is to be seen afterwards.
import { review } from "../rehearsal/reviews.ts";
import { REPOSITORY } from "../rehearsal/stage.ts";
import type { Gh } from "./gh.ts";
import { headOf, look, type Seen, type SeenEnvironment } from "./look.ts";
import type { Runs } from "./runs.ts";
import type { Build, Shop } from "./shop.ts";

export type Check = readonly [sentence: string, isTrue: boolean];

interface Cast {
	readonly shop: Shop;
	readonly runs: Runs;
	readonly gh: Gh;
	readonly user: { readonly username: string; readonly password: string };
	/** What no terminal and no log may show. */
	readonly secrets: readonly string[];
}

/** A workflow that was dispatched and watched to its end. */
interface Watched {
	readonly id: number;
	/** Of `gh run watch --exit-status`. */
	readonly status: number | null;
	/** What the terminal showed, and the runner's log. */
	readonly text: string;
	/** What there is afterwards. */
	readonly seen: Seen;
}

export interface Told {
	readonly checks: readonly Check[];
	/** For people, where a check is not true. */
	readonly logs: readonly string[];
}

export async function play(cast: Cast): Promise<Told> {
	const { shop, user, runs, secrets } = cast;
	const blue = { service: "blue", version: "1.6.0" };
	const before = await look(shop, authorizationOf(user));
	const staging = await dispatch(cast, "promote-to-staging.yaml", { ...blue, reason: "an independent runner" });
	const again = await dispatch(cast, "promote-to-staging.yaml", { ...blue, reason: "an independent runner" });
	runs.answerWith(["grace", "grace"]);
	const one = await dispatch(cast, "promote-to-production.yaml", blue);
	runs.answerWith(["grace", "linus"]);
	const two = await dispatch(cast, "promote-to-production.yaml", blue);
	await shop.nextInDev();
	const next = { service: "blue", version: "1.7.0" };
	const nextStaging = await dispatch(cast, "call-promote.yaml", next);
	runs.answerWith(["linus", "ken"]);
	const nextProduction = await dispatch(cast, "promote.yaml", { ...next, environment: "production" });
	const broken = { service: "blue", environment: "production", reason: "checkout fails, INC-42" };
	const back = await dispatch(cast, "rollback.yaml", broken);
	await shop.approveOnPullRequests();
	const recovery = { ...next, allow_rolled_back: "true", reason: "it was the database, INC-42" };
	const asked = await dispatch(cast, "promote-by-pull-request.yaml", recovery);
	const { state, violations } = shop.stage.github;
	const [pull] = state.pulls.values();
	if (pull === undefined) throw new Error(`No pull request was opened: ${asked.text}`);
	const wasOpen = pull.state === "open";
	const commit = await headOf(shop, pull.head);
	for (const words of ["grace approves", "ken approves"]) review(state, pull, words, { commit });
	const onRequest = await dispatch(cast, "promote-by-pull-request.yaml", recovery);
	const all = [staging, again, one, two, nextStaging, nextProduction, back, asked, onRequest];
	const by = user.username;
	return {
		checks: [
			["before: staging runs nothing", before.digest === undefined && Object.keys(before.staging.entry).length === 0],
			["staging: gh sees the run succeed", staging.status === 0],
			...released(shop.first, staging.seen),
			...runsThere("staging", "1.6.0", shop.first, staging, by),
			["run again: gh sees the run succeed", again.status === 0],
			["run again: every ref and the image stay", isUnmoved(staging.seen, again.seen)],
			["production, one person twice: gh sees the run fail", one.status === 1],
			["production, one person twice: it is said who is missing", one.text.includes("1 more is missing, from ")],
			["production, one person twice: every ref and the image stay", isUnmoved(staging.seen, one.seen)],
			["production, two people: gh sees the run succeed", two.status === 0],
			...runsThere("production", "1.6.0", shop.first, two, by),
			["production: the commit names both", isApprovedBy(two.seen.production, "grace", "linus")],
			["production: the image tag prd follows", two.seen.prd === shop.first.digest],
			["production: a milestone was made", /refs\/tags\/release-prd-\d{8} /.test(two.seen.refs)],
			["a call from ten lines: nobody is asked, and gh sees the run succeed", nextStaging.status === 0],
			...runsThere("staging", "1.7.0", shop.second, nextStaging, by),
			["any environment, production: two people, and gh sees the run succeed", nextProduction.status === 0],
			...runsThere("production", "1.7.0", shop.second, nextProduction, by),
			[
				"any environment, production: the commit names both",
				isApprovedBy(nextProduction.seen.production, "linus", "ken"),
			],
			["rollback: nobody is asked, and gh sees the run succeed", back.status === 0],
			...runsThere("production", "1.6.0", shop.first, back, by),
			["rollback: the image tag prd follows", back.seen.prd === shop.first.digest],
			["rollback: staging stays", back.seen.staging.message === nextStaging.seen.staging.message],
			["pull request: gh sees the run that asks succeed", asked.status === 0 && wasOpen],
			[
				"pull request: until people have approved, production stays",
				isSame(back.seen.production, asked.seen.production),
			],
			["pull request: gh sees the run that promotes succeed", onRequest.status === 0],
			...runsThere("production", "1.7.0", shop.second, onRequest, by),
			["pull request: the commit names both", isApprovedBy(onRequest.seen.production, "grace", "ken")],
			["pull request: it is closed", pull.state === "closed" && state.pulls.size === 1],
			["GitHub was asked only what it understands", violations.length === 0],
			[
				"no terminal and no log shows a token",
				all.every(({ text }) => !secrets.some((secret) => text.includes(secret))),
			],
		],
		logs: [violations.join("\n"), ...all.map(({ text }) => text)],
	};
}

/** `gh workflow run`, then `gh run watch` of what it names. */
async function dispatch(cast: Cast, file: string, inputs: Readonly<Record<string, string>>): Promise<Watched> {
	const { gh, runs, shop, user } = cast;
	const fields = Object.entries(inputs).flatMap(([name, value]) => ["-f", `${name}=${value}`]);
	const started = await gh.type("workflow", "run", file, "-R", REPOSITORY, "--ref", "main", ...fields);
	const id = Number(/\/actions\/runs\/(\d+)/.exec(started.text)?.[1]);
	if (started.status !== 0 || Number.isNaN(id)) throw new Error(`gh workflow run ${file}: ${started.text}`);
	const watched = await gh.type("run", "watch", String(id), "-R", REPOSITORY, "--exit-status", "--interval", "1");
	const { log } = await runs.ended(id);
	const text = [started.text, watched.text, log].join("\n");
	return { id, status: watched.status, text, seen: await look(shop, authorizationOf(user)) };
}

function authorizationOf({ username, password }: Cast["user"]): string {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

function isUnmoved(before: Seen, after: Seen): boolean {
	return after.refs === before.refs && after.digest === before.digest && after.prd === before.prd;
}

function isSame(before: SeenEnvironment, after: SeenEnvironment): boolean {
	return JSON.stringify(after) === JSON.stringify(before);
}

function isApprovedBy({ message }: SeenEnvironment, ...people: readonly string[]): boolean {
	return message.includes(`\n${people.map((name) => `Release-Approved-By: ${name}\n`).join("")}`);
}

function released(build: Build, { digest, ...git }: Seen): Check[] {
	return [
		["Git: the tag blue/1.6.0 is annotated", git.tagType === "tag"],
		["Git: it names the commit of the build", git.taggedCommit === build.commit],
		["Git: so does the release branch release/blue-1.6", git.branchCommit === build.commit],
		["registry: 1.6.0 has the digest that was built", digest === build.digest],
	];
}

function runsThere(
	name: "staging" | "production",
	version: string,
	build: Build,
	{ id, seen }: Watched,
	by: string,
): Check[] {
	const { entry, pinned } = seen[name];
	const { image, tag, commit } = build;
	const isBuild = entry.image === image && entry.tag === tag && entry.commit === commit;
	const run = `/${REPOSITORY}/actions/runs/${id}`;
	return [
		[`${name}: the manifest says ${version}`, entry.version === version],
		[`${name}: it is the build's image, tag and commit`, isBuild],
		[`${name}: it is the digest that was built`, entry.digest === build.digest],
		[`${name}: it says who and in which run`, entry.by === by && String(entry.run).endsWith(run)],
		[`${name}: the kustomization pins the build's tag`, pinned[image] === tag],
	];
}
