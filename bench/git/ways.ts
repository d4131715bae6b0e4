// The ways to change one line of a manifest on a branch: ours, and what pipelines do. yq is played by sed, which is
// quicker than any yq, and cannot read YAML.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "../bundle.ts";
import { BRANCH, ENVIRONMENT, IMAGE, MANIFEST } from "./shop.ts";
import { COMMIT, DIGEST, writtenPlan } from "./written-plan.ts";

interface Write {
	/** Of the repository. */
	readonly url: string;
	readonly service: string;
	readonly version: string;
	/** What plan-promotion found on the branch. */
	readonly carries: "manifests" | "code";
	/** Where `git` is found. */
	readonly path: string;
}

/** One way to write; it ends with an error where its step would be red. */
export interface Way {
	readonly name: string;
	/** Processes that are not Git's: the action's own, or the editor. */
	readonly otherProcesses: number;
	/** Gives how often it tried. */
	write(what: Write): Promise<number>;
}

const run = promisify(execFile);

export const WITH_PLAN: Way = {
	name: "update-manifest, plan given",
	otherProcesses: 1,
	async write({ url, service, version, carries, path }) {
		const inputs = { remote: url, token: "", plan: writtenPlan(service, version, carries) };
		return Number((await bundle("update-manifest", inputs, { PATH: path })).attempts);
	},
};

export const BY_INPUTS: Way = {
	name: "update-manifest by inputs (reads the configuration)",
	otherProcesses: 1,
	async write({ url, service, version, path }) {
		const entry = { environment: ENVIRONMENT, service, version, image: `${IMAGE}/${service}`, kind: "promotion" };
		const build = { tag: `sha-${COMMIT}`, digest: DIGEST, commit: COMMIT };
		return Number(
			(await bundle("update-manifest", { remote: url, token: "", ...entry, ...build }, { PATH: path })).attempts,
		);
	},
};

export const ONE_TRY: Way = checkout("depth-1 checkout, sed, commit, push", ["--depth=1"], async (git) => {
	await git("push", "--quiet");
	return 1;
});

export const FORCED: Way = checkout("the same with `push --force`", ["--depth=1"], async (git) => {
	await git("push", "--quiet", "--force");
	return 1;
});

/** (a): what most published recipes do. */
export const REBASING: Way = checkout(
	"depth-1 checkout, sed, commit, (`pull --rebase`, push) × 5",
	["--depth=1"],
	async (git) => {
		for (let tried = 1; ; tried++) {
			await git("pull", "--quiet", "--rebase");
			try {
				await git("push", "--quiet");
				return tried;
			} catch (cause) {
				if (tried === 5) throw cause;
			}
		}
	},
);

/** (b): what careful people do in a big repository. */
export const SPARSE: Way = checkout(
	"blobless sparse checkout, sed, commit, push",
	["--depth=1", "--filter=blob:none", "--sparse"],
	async (git) => {
		await git("push", "--quiet");
		return 1;
	},
);

type Git = (...args: string[]) => Promise<unknown>;

function checkout(name: string, options: readonly string[], send: (git: Git) => Promise<number>): Way {
	return {
		name,
		otherProcesses: 1,
		async write({ url, service, version, path }) {
			const folder = mkdtempSync(join(tmpdir(), "bench-checkout-"));
			const by = { GIT_AUTHOR_NAME: "bot", GIT_AUTHOR_EMAIL: "bot@example.com" };
			const committer = { GIT_COMMITTER_NAME: "bot", GIT_COMMITTER_EMAIL: "bot@example.com" };
			const config = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
			const env = { PATH: path, HOME: folder, ...config, ...by, ...committer };
			const work = join(folder, "work");
			const git: Git = (...args) => run("git", ["-C", work, ...args], { env });
			try {
				await run("git", ["clone", "--quiet", ...options, `--branch=${BRANCH}`, url, work], { env });
				if (options.includes("--sparse")) await git("sparse-checkout", "set", "release-manifests");
				const edit = `/^  ${service}:/,/version:/ s/version: .*/version: "${version}"/`;
				await run("sed", ["-i", edit, join(work, MANIFEST)], { env });
				await git("commit", "--quiet", "--all", "--message", `deploy ${service} ${version}`);
				return await send(git);
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
	};
}
