// A Git remote, or a Git on the runner, that does not do what is needed, beside what writing/refusals.test.ts has.
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { startGitServer } from "../../../rehearsal/servers/git-server.ts";
import { git } from "../../git/hosts.ts";
import { addHook, fastImport } from "../../git/seed.ts";
import { TOKEN } from "../secrets.ts";
import { ENVIRONMENTS } from "../shop.ts";
import { openStage } from "../stage.ts";
import { openGate } from "../writing/gate.ts";
import { expectRefusal, refused } from "./refused.ts";

const stage = await openStage();
const folder = await mkdtemp(join(tmpdir(), "odd-git-"));
afterAll(async () => {
	await stage.close();
	await rm(folder, { recursive: true, force: true });
});

const RELEASE = { service: "blue", version: "1.6.0", environment: "staging" };

async function open(over: "http" | "path" = "path") {
	const shop = await stage.shop({ over });
	const { commit } = await shop.build(["blue"]);
	return { shop, promotion: { ...RELEASE, "source-sha": commit } };
}

describe("a remote that gives nothing", () => {
	const opened = open("http");

	test.concurrent("no such repository on the server", async () => {
		const { shop, promotion } = await opened;
		const remote = stage.git.url("nowhere");
		const words = new RegExp(
			`^Git could not read the default branch at ${remote}: there is no such repository, or the credential may not see it\\..* Nothing was written\\. Check the address and the token\\.`,
		);
		await refused(shop, "plan-promotion", { ...promotion, remote }, { code: "unauthorized", words });
	});

	test.concurrent("no such path", async () => {
		const { shop, promotion } = await opened;
		await refused(
			shop,
			"plan-promotion",
			{ ...promotion, remote: "/nowhere/shop" },
			{
				code: "invalid-input",
				words:
					/^Git could not read the default branch at \/nowhere\/shop: there is no Git repository\..* Nothing was written\. Check the path\./,
			},
		);
	});

	test.concurrent("no commit at all", async () => {
		const { shop, promotion } = await opened;
		const remote = await stage.git.createRepository("empty");
		await refused(
			shop,
			"plan-promotion",
			{ ...promotion, remote },
			{
				code: "invalid-config",
				words:
					/\/empty has no commit on its default branch yet, so there is no configuration\. Commit \.github\/release-actions\.yaml there\. Nothing was written\./,
			},
		);
	});

	test.concurrent("object names by SHA-256", async () => {
		const { shop, promotion } = await opened;
		const remote = join(folder, "sha256");
		await git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "--object-format=sha256", remote);
		await fastImport(
			remote,
			Buffer.from("commit refs/heads/main\ncommitter A <a@example.com> 1700000000 +0000\ndata 0\n"),
		);
		await refused(
			shop,
			"plan-promotion",
			{ ...promotion, remote },
			{
				code: "unsupported",
				words: /: the repository uses SHA-256 object names, which are not supported\. Nothing was written\./,
			},
		);
	});
});

test.concurrent("a server that only answers 500, and repeats the credential that it was sent", async () => {
	const { shop, promotion } = await open();
	const server = await startGitServer({ folder: dirname(shop.folder) });
	const effect = { kind: "status", status: 500, body: `you sent ${TOKEN}` } as const;
	for (let count = 0; count < 8; count++) server.queueFault({ effect });
	const words =
		/^Git could not read the default branch at \S+: no usable answer came, after several tries\. It was said: you sent \*\*\* Try again when the server is reachable\. Nothing was written\./;
	await refused(
		shop,
		"plan-promotion",
		{ ...promotion, remote: server.url(shop.name) },
		{ code: "git-unavailable", words },
	);
	await server.close();
});

test.concurrent("a branch that moves at every push is a conflict once the time is spent", async () => {
	const { shop } = await open("http");
	const { branch, manifest } = ENVIRONMENTS.staging;
	await shop.writeManifest("staging", { blue: { version: "1.5.0" } });
	const gate = await openGate(new URL(stage.git.origin).host);
	let others = 0;
	gate.watch = async ({ method, path, when }): Promise<"pass"> => {
		if (method === "POST" && path.endsWith("git-receive-pack") && when === "arrived") {
			const text = `services:\n  blue:\n    version: "1.5.0"\n  green:\n    version: "1.0.${++others}"\n`;
			await shop.commit(branch, { files: { [manifest]: text } });
		}
		return "pass";
	};
	const before = shop.snapshotOfRegistry();
	const ran = await shop.run(
		"update-manifest",
		{ ...RELEASE, remote: `http://${gate.host}/${shop.name}`, timeout: "10s" },
		{ NODE_OPTIONS: HASTY_CLOCK },
	);
	await gate.close();
	const words =
		/^The branch gitops\/staging-releases of \S+ never held still: other writers were faster in each of \d+ attempts to write the staging manifest \(blue\)\. Nothing was written\. Run again\./;
	expectRefusal(ran, { code: "conflict", words });
	expect(others).toBeGreaterThan(1);
	expect(await shop.manifest("staging")).toContain(
		`  blue:\n    version: "1.5.0"\n  green:\n    version: "1.0.${others}"`,
	);
	expect(await git(shop.folder, "rev-list", "--count", branch)).toBe(String(others + 1));
	expect(shop.snapshotOfRegistry()).toEqual(before);
});

/** A runner whose clock goes half a second further each time that it is read, so that no test waits for ten. */
const HASTY_CLOCK = `--import=data:text/javascript,${encodeURIComponent(`
	let read = 0;
	globalThis.Date = class extends Date {
		constructor(...given) {
			if (given.length > 0) super(...given);
			else super(Date.now() + 500 * read++);
		}
	};
`)}`;

test.concurrent("a tag that is refused for the workflow files of its commit stops a promotion before anything is written", async () => {
	const { shop, promotion } = await open();
	await mkdir(join(shop.folder, "hooks"), { recursive: true });
	await addHook(
		shop.folder,
		"pre-receive",
		`if grep -q refs/tags/; then
	echo 'refusing to allow a GitHub App to create or update workflow \`.github/workflows/ci.yaml\` without \`workflows\` permission' >&2
	exit 1
fi`,
	);
	const before = await shop.snapshot();
	const ran = await shop.promote(promotion);
	const words =
		/refused the write of the tag and release branch of blue 1\.6\.0\. It said: refusing to allow a GitHub App .* Nothing was changed\. .* give the token of a GitHub App that has the permissions contents and workflows \(write\), e\.g\. from actions\/create-github-app-token\. \[rejected\]$/;
	expect(ran).toMatchObject({ exitCode: 1, errors: [expect.stringMatching(words)] });
	expect(ran.outputs["error-code"]).toBe("rejected");
	expect(Object.keys(ran.steps)).toHaveLength(2);
	expect(await shop.snapshot()).toEqual(before);
});

describe("a branch where a directory must be", () => {
	test.concurrent.each([
		["release", "the tag and release branch of blue 1\\.6\\.0"],
		["gitops", "the staging manifest \\(blue\\)"],
	])("%s", async (name, what) => {
		const { shop, promotion } = await open();
		await shop.branch(name, promotion["source-sha"]);
		const action = name === "release" ? "create-release-tag" : "update-manifest";
		const words = new RegExp(
			` cannot take ${what}: refs/heads/${name} exists, and of a name and a name below it .* Nothing was changed\\. Delete or rename refs/heads/${name}, or configure another name\\.`,
		);
		const inputs = name === "release" ? { ...RELEASE, commit: promotion["source-sha"] } : RELEASE;
		await refused(shop, action, inputs, { code: "rejected", words });
	});
});

describe("the Git of the runner", () => {
	const opened = open();

	async function gitThatSays(name: string, script: string): Promise<string> {
		const path = join(folder, name);
		await mkdir(path);
		await writeFile(join(path, "git"), `#!/bin/sh\n${script}\n`);
		await chmod(join(path, "git"), 0o755);
		return path;
	}

	test.concurrent("is not there", async () => {
		const { shop, promotion } = await opened;
		const PATH = join(folder, "nothing");
		await refused(
			shop,
			"plan-promotion",
			promotion,
			{
				code: "unsupported",
				words: /^Git could not be started\. Nothing was written\. Git 2\.34 or newer must be on the PATH/,
			},
			{ PATH },
		);
	});

	test.concurrent("is too old", async () => {
		const { shop, promotion } = await opened;
		const PATH = await gitThatSays("old", "echo 'git version 2.25.1'");
		await refused(
			shop,
			"plan-promotion",
			promotion,
			{
				code: "unsupported",
				words: /^Git 2\.34 or newer is needed, but this runner has "git version 2\.25\.1"\. Nothing was written\./,
			},
			{ PATH },
		);
	});

	test.concurrent("says what nobody understands: a fault that is ours to mend", async () => {
		const { shop, promotion } = await opened;
		const PATH = await gitThatSays(
			"odd",
			`case " $* " in *" version "*) echo 'git version 2.50.0';; *) echo '?';; esac`,
		);
		await refused(
			shop,
			"plan-promotion",
			promotion,
			{
				code: "internal",
				words:
					/^plan-promotion met something that it does not know: git .* is not understood.* This is a fault of ours; please report it with this log: https:\/\/github\.com\/\S+\/issues \[internal\]$/,
			},
			{ PATH },
		);
	});
});
