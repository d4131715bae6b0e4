// What the on-call engineer types, and what is to be seen afterwards.
import { REPOSITORY } from "../rehearsal/stage.ts";
import type { Gh } from "./gh.ts";
import { look, type Seen, type SeenEnvironment } from "./look.ts";
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
}

export async function play(cast: Cast): Promise<{ checks: readonly Check[]; logs: readonly string[] }> {
	const { shop, user, runs, secrets } = cast;
	const authorization = `Basic ${Buffer.from(`${user.username}:${user.password}`).toString("base64")}`;
	const see = () => look(shop, authorization);
	const blue = { service: "blue", version: "1.6.0" };
	const before = await see();
	const staging = await dispatch(cast, "promote-to-staging.yaml", { ...blue, reason: "an independent runner" });
	const staged = await see();
	const again = await dispatch(cast, "promote-to-staging.yaml", { ...blue, reason: "an independent runner" });
	const unchanged = await see();
	runs.answerWith(["grace", "grace"]);
	const one = await dispatch(cast, "promote-to-production.yaml", blue);
	const refused = await see();
	runs.answerWith(["grace", "linus"]);
	const two = await dispatch(cast, "promote-to-production.yaml", blue);
	const promoted = await see();
	const all = [staging, again, one, two];
	return {
		checks: [
			["before: staging runs nothing", before.digest === undefined && Object.keys(before.staging.entry).length === 0],
			["staging: gh sees the run succeed", staging.status === 0],
			...released(shop.build, staged),
			...runsThere("staging", shop.build, staged.staging, staging, user.username),
			["run again: gh sees the run succeed", again.status === 0],
			["run again: every ref and the image stay", unchanged.refs === staged.refs && unchanged.digest === staged.digest],
			["production, one person twice: gh sees the run fail", one.status === 1],
			["production, one person twice: it is said who is missing", /approvals-missing/.test(one.text)],
			["production, one person twice: every ref stays", refused.refs === staged.refs && refused.prd === undefined],
			["production, two people: gh sees the run succeed", two.status === 0],
			...runsThere("production", shop.build, promoted.production, two, user.username),
			[
				"production: the commit names both",
				/^Release-Approved-By: grace\nRelease-Approved-By: linus$/m.test(promoted.production.message),
			],
			["production: the image tag prd follows", promoted.prd === shop.build.digest],
			["production: a milestone was made", /refs\/tags\/release-prd-\d{8} /.test(promoted.refs)],
			[
				"no terminal and no log shows a token",
				all.every(({ text }) => secrets.every((secret) => !text.includes(secret))),
			],
		],
		logs: [shop.stage.github.violations.join("\n"), ...all.map(({ text }) => text)],
	};
}

/** `gh workflow run`, then `gh run watch` of what it names. */
async function dispatch({ gh, runs }: Cast, file: string, inputs: Readonly<Record<string, string>>): Promise<Watched> {
	const fields = Object.entries(inputs).flatMap(([name, value]) => ["-f", `${name}=${value}`]);
	const started = await gh.type("workflow", "run", file, "-R", REPOSITORY, "--ref", "main", ...fields);
	const id = Number(/\/actions\/runs\/(\d+)/.exec(started.text)?.[1]);
	if (started.status !== 0 || Number.isNaN(id)) throw new Error(`gh workflow run ${file}: ${started.text}`);
	const watched = await gh.type("run", "watch", String(id), "-R", REPOSITORY, "--exit-status", "--interval", "1");
	const { log } = await runs.ended(id);
	return { id, status: watched.status, text: [started.text, watched.text, log].join("\n") };
}

function released(build: Build, { digest, ...git }: Seen): Check[] {
	return [
		["Git: the tag blue/1.6.0 is annotated", git.tagType === "tag"],
		["Git: it names the commit of the build", git.taggedCommit === build.commit],
		["Git: so does the release branch release/blue-1.6", git.branchCommit === build.commit],
		["registry: 1.6.0 has the digest that was built", digest === build.digest],
	];
}

function runsThere(name: string, build: Build, seen: SeenEnvironment, { id }: Watched, by: string): Check[] {
	const { entry, pinned } = seen;
	const { image, tag, commit } = build;
	const isBuild = entry.image === image && entry.tag === tag && entry.commit === commit;
	const run = `/${REPOSITORY}/actions/runs/${id}`;
	return [
		[`${name}: the manifest says 1.6.0`, entry.version === "1.6.0"],
		[`${name}: it is the build's image, tag and commit`, isBuild],
		[`${name}: it is the digest that was built`, entry.digest === build.digest],
		[`${name}: it says who and in which run`, entry.by === by && String(entry.run).endsWith(run)],
		[`${name}: the kustomization pins the build's tag`, pinned[image] === tag],
	];
}
