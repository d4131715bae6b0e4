// npm run bench: what things cost, side by side, in one run. The ratios are what counts; times are of this machine alone.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { pushImage } from "../rehearsal/servers/push-image.ts";
import { foundShop, openStage, REPOSITORY, type Stage } from "../rehearsal/stage.ts";
import { chooseTransport, stockGit } from "../src/git/choose-transport.ts";
import { parseRemote } from "../src/git/remote.ts";
import { appendLine } from "./append-line.ts";
import { bundle } from "./bundle.ts";
import { benchHistory } from "./history.ts";
import { type Comparison, compare, longestChain } from "./measure.ts";
import { bareRetag, cloneEditPush, diffTree } from "./peers.ts";

if (process.argv[2] === "git") {
	await (await import("./git/bench-git.ts")).benchGit();
	process.exit();
}

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");
const ROUNDS = 11;
const DELAY_MS = 50;

console.log(
	`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${ROUNDS} pairs\n`,
);
console.log("| what | ours | beside it | ratio |\n| --- | --- | --- | --- |");

for (const name of readdirSync(join(root, "dist")).sort()) {
	const start = () =>
		run(process.execPath, [join(root, "dist", name, "index.js")], { cwd: tmpdir(), env: {} }).catch(() => {});
	const row = await compare(ROUNDS, start, () => run(process.execPath, ["-e", "0"], { cwd: tmpdir(), env: {} }));
	print(`start of ${name}`, row, "`node -e 0`");
}

await benchHistory(print);

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const stage = await openStage({ folder, token: "ghs_bench0token", signal: new AbortController().signal });
try {
	await play(stage);
} finally {
	await stage.close();
	rmSync(folder, { recursive: true, force: true });
}

async function play({ git, registry, developer, bareFolder, token }: Stage): Promise<void> {
	await foundShop(stage, root);
	const base = await developer.git("rev-parse", "HEAD");
	const head = await developer.commit("feat: change", { "projects/blue/main.txt": "changed\n" });
	const access = { remote: git.url(REPOSITORY), token };
	const registryAccess = { username: "ada", password: token };
	const auth = { username: "ada", password: token };
	const image = `${registry.host}/shop/blue`;
	const digest = await pushImage(registry.host, "shop/blue", `sha-${head}`, { auth, kind: "index-with-attestation" });

	const detection = await compare(
		ROUNDS,
		() => bundle("detect-changed-services", { ...access, base, head }),
		() => diffTree(bareFolder, base, head),
	);
	print("detect-changed-services, over HTTP without a clone", detection, "`git diff-tree` in a clone on this disk");

	const retag = await compare(
		ROUNDS,
		(round) => bundle("retag-image", { image, source: `sha-${head}`, tags: `ours-${round}`, ...registryAccess }),
		(round) => bareRetag(registry.host, "shop/blue", `sha-${head}`, `theirs-${round}`, token),
	);
	print("retag-image", retag, "a Node script: token, GET, PUT");

	const entry = {
		environment: "dev",
		service: "blue",
		image,
		tag: `sha-${head}`,
		digest,
		commit: head,
		kind: "deploy",
	};
	const write = await compare(
		ROUNDS,
		(round) => bundle("update-manifest", { ...access, ...entry, version: `ours-${round}` }),
		(round) =>
			cloneEditPush(
				git.url(REPOSITORY),
				`Basic ${Buffer.from(`ada:${token}`).toString("base64")}`,
				"gitops/dev-auto-update",
				"release-manifests/dev.yaml",
				`theirs-${round}`,
			),
	);
	print("update-manifest, with its kustomization", write, "clone, edit, commit, push");

	for (const delay of [0, DELAY_MS]) {
		git.delay = delay;
		const remote = parseRemote(access.remote, token, "remote");
		const both = await compare(
			ROUNDS,
			(round) => appendLine(remote, chooseTransport, `wire ${delay} ${round}`),
			(round) => appendLine(remote, stockGit, `git ${delay} ${round}`),
		);
		print(`a commit on a GitOps branch, the protocol spoken directly, ${delay} ms a request`, both, "by stock Git");
	}
	git.delay = 0;

	await bundle("update-manifest", { ...access, ...entry, version: `sha-${head}` });
	await countRequests(
		{ git, registry },
		{ ...access, service: "blue", version: "1.6.0", environment: "staging" },
		auth,
	);
}

/**
 * The whole promotion, step by step as promote/action.yml has them, and what it asked of the servers. These are as far
 * away as servers are, so that what is asked at once also overlaps.
 */
async function countRequests(
	{ git, registry }: Pick<Stage, "git" | "registry">,
	inputs: Readonly<Record<string, string>>,
	auth: Readonly<Record<string, string>>,
): Promise<void> {
	const { remote = "", token = "" } = inputs;
	const counts: string[] = [];
	git.delay = registry.delay = DELAY_MS;
	async function step(name: string, act: () => Promise<Record<string, string>>): Promise<Record<string, string>> {
		const before = [git.log.length, registry.requests.length] as const;
		const outputs = await act();
		const [asked, pulled] = [git.log.slice(before[0]), registry.requests.slice(before[1])];
		const chain = longestChain([...asked, ...pulled]);
		counts.push(`${name} ${asked.length} + ${pulled.length} (${chain})`);
		return outputs;
	}
	const start = [git.log.length, registry.requests.length] as const;
	const { plan = "" } = await step("plan", () => bundle("plan-promotion", { ...inputs, ...auth }));
	const planned = { plan, remote, token };
	await step("tag", () => bundle("create-release-tag", planned));
	await step("image tags", () => bundle("retag-image", { ...planned, ...auth, which: "fixed" }));
	const written = await step("manifest", () => bundle("update-manifest", planned));
	await step("moving tags", () => bundle("retag-image", { ...planned, ...auth, which: "moving" }));
	const commit = written["manifest-commit"] ?? "";
	await step("milestone", () => bundle("create-milestone-tag", { ...planned, "manifest-commit": commit }));
	git.delay = registry.delay = 0;
	const all = [...git.log.slice(start[0]), ...registry.requests.slice(start[1])];
	const chain = longestChain(all);
	console.log(
		`\nA promotion to staging makes ${all.length} requests, ${chain} of them one after the other. By step, Git + registry (one after the other): ${counts.join(", ")}.`,
	);
	console.log(
		"What is left: the configuration's commit, folders and text name what to read next, a registry asks for its token first, and each step is a process that meets its servers anew.",
	);
}

function print(what: string, { ours, theirs, ratio }: Comparison, peer: string): void {
	console.log(`| ${what} | ${ours.toFixed(0)} ms | ${peer}: ${theirs.toFixed(0)} ms | ${ratio.toFixed(2)} |`);
}
