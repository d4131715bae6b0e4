// The commands of the pages for people, run as they stand in a shop with a remote.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import { blocked, type RollbackRecord } from "../../src/manifests/ledger/blocked.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { ask } from "../../src/manifests/ledger/ledger.ts";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { digest, entries, service } from "../manifests/samples.ts";
import { noted } from "./markdown.ts";

const STAGING = "gitops/staging-releases";
const PRODUCTION = "gitops/production-releases";
const MANIFEST = "release-manifests/production.yaml";
const OVERLAY = "k8s/overlays/production/kustomization.yaml";
const OLD = { version: "1.5.0", digest: digest("a") };
const BAD = { version: "1.6.0", digest: digest("b") };

let root = "";
let shop = "";
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "by-hand-"));
	shop = join(root, "shop");
	git(root, "init", "--quiet", "--bare", "--initial-branch=main", "remote.git");
	git(root, "clone", "--quiet", join(root, "remote.git"), shop);
	const overlay = readFileSync(join(import.meta.dirname, "../../examples", OVERLAY), "utf8");
	const staging = OVERLAY.replace("production", "staging");
	commit("main", "base", { "k8s/base/kustomization.yaml": "resources: []\n", [OVERLAY]: overlay, [staging]: overlay });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Nothing of this machine's own configuration of Git takes part. */
function environment(): NodeJS.ProcessEnv {
	const who = { NAME: "Ann", EMAIL: "ann@example.com" };
	const names = Object.entries(who).flatMap(([key, value]) => [
		[`GIT_AUTHOR_${key}`, value],
		[`GIT_COMMITTER_${key}`, value],
	]);
	const config = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "user.name", GIT_CONFIG_VALUE_0: "Ann" };
	const { PATH } = process.env;
	return { PATH, ...Object.fromEntries(names), ...config, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
}

function git(cwd: string, ...args: string[]): string {
	return execFileSync("git", args, { cwd, env: environment(), encoding: "utf8", stdio: "pipe" }).trim();
}

function commit(branch: string, message: string, files: Readonly<Record<string, string>>): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(shop, path)), { recursive: true });
		writeFileSync(join(shop, path), text);
	}
	git(shop, "add", "--all");
	git(shop, "commit", "--quiet", "-m", message);
	git(shop, "push", "--quiet", "origin", `HEAD:${branch}`);
	return git(shop, "rev-parse", "HEAD");
}

/** Runs the commands in one shell, as somebody who pastes them would; the first that fails ends it. */
function run(note: string, replace: (text: string) => string = (text) => text): void {
	const script = replace(
		noted(note)
			.map(({ text }) => text)
			.join(""),
	);
	execFileSync("bash", ["--norc", "-euo", "pipefail", "-c", script], { cwd: shop, env: environment(), stdio: "pipe" });
}

function onBranch(branch: string, path: string): string {
	return git(join(root, "remote.git"), "show", `${branch}:${path}`);
}

test("the kustomization is put on a branch that is there", () => {
	git(shop, "switch", "--quiet", "--orphan", STAGING);
	commit(STAGING, "deploy", { "release-manifests/staging.yaml": "environment: staging\n" });
	git(shop, "switch", "--quiet", "main");
	git(shop, "branch", "--quiet", "-D", STAGING);
	run("tried: staging branch exists");
	expect(git(join(root, "remote.git"), "ls-tree", "-r", "--name-only", STAGING).split("\n")).toEqual([
		"k8s/overlays/staging/kustomization.yaml",
		"release-manifests/staging.yaml",
	]);
	expect(git(shop, "branch", "--show-current")).toBe("main");
});

test("the kustomization is put on a branch that is not there yet, and nothing else is", () => {
	run("tried: production branch does not exist");
	expect(git(join(root, "remote.git"), "ls-tree", "-r", "--name-only", PRODUCTION)).toBe(OVERLAY);
	expect(git(shop, "status", "--porcelain")).toBe("");
});

test("the base moves to main's commit, or is copied", () => {
	git(shop, "switch", "--quiet", "--create", STAGING);
	git(shop, "rm", "--quiet", "-r", "k8s/base");
	commit(STAGING, "start", {});
	git(shop, "branch", "--quiet", "--set-upstream-to", `origin/${STAGING}`);
	git(shop, "switch", "--quiet", "main");
	const path = OVERLAY.replace("production", "staging");
	run("tried: base moves");
	expect(onBranch(STAGING, path)).toContain(`//k8s/base?ref=${git(shop, "rev-parse", "main")}\n`);
	run("tried: base copied");
	expect(onBranch(STAGING, path)).toContain("  - ../../base\n");
	expect(onBranch(STAGING, "k8s/base/kustomization.yaml")).toBe("resources: []");
});

test("a rollback by hand is read as one: what ran before is back, and the bad digest is blocked", async () => {
	git(shop, "switch", "--quiet", "--orphan", PRODUCTION);
	const write = (blue: typeof OLD, message: string) =>
		commit(PRODUCTION, message, {
			[MANIFEST]: editManifest(undefined, "production", entries({ blue })),
			[OVERLAY]: `images:\n  - name: ghcr.io/acme/blue\n    digest: ${blue.digest}\n`,
		});
	write(OLD, "promote blue 1.5.0 to production");
	const bad = write(BAD, "promote blue 1.6.0 to production");
	run("tried: by hand", (text) => text.replace("--no-commit BAD", `--no-commit ${bad}`));
	expect(onBranch(PRODUCTION, OVERLAY)).toContain(OLD.digest);
	const { current, block } = await readHistory();
	expect(current).toMatchObject({ rollback: true, entry: OLD });
	expect(block).toMatchObject({ by: "Ann", reason: "checkout fails, INC-42", to: OLD });
});

async function readHistory() {
	const remote = join(root, "remote.git");
	const ids = git(remote, "rev-list", "--first-parent", PRODUCTION).split("\n");
	async function* versions() {
		for (const id of ids) {
			const [seconds = "", ...message] = git(remote, "log", "-1", "--format=%ct%n%B", id).split("\n");
			const content = `${git(remote, "show", `${id}:${MANIFEST}`)}\n`;
			yield {
				commit: parseCommitId(id, "A commit"),
				committedAt: new Date(Number(seconds) * 1000),
				author: "A Person",
				message: message.join("\n"),
				content,
			};
		}
	}
	const [current, block] = [currentRun(service("blue")), blocked(service("blue"), BAD)];
	await ask(versions(), { environment: "production", path: MANIFEST, renames: new Map() }, [current, block]);
	const record: RollbackRecord | undefined = block.answer();
	return { current: current.answer(), block: record };
}
