import { chmodSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { runGit } from "../../rehearsal/git-process.ts";
import { startRegistry } from "../../rehearsal/servers/registry-server.ts";
import { Rehearsal, temporaryFolder } from "./rehearsal-process.ts";

interface Report {
	readonly ok: boolean;
	readonly failures: readonly string[];
	readonly milliseconds: number;
	readonly acts: readonly { readonly title: string; readonly expectations: readonly { readonly holds: boolean }[] }[];
	readonly verified: readonly { readonly sentence: string; readonly holds: boolean }[];
}

/** The program that a name on the PATH stands for. */
function programOf(name: string): string {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const folder = folders.find((one) => one !== "" && readdirIfThere(one).includes(name));
	if (folder === undefined) throw new Error(`There is no ${name} on the PATH.`);
	return join(folder, name);
}

function readdirIfThere(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** A folder with programs: a script's text, or undefined for this machine's own. */
function binaries(programs: Readonly<Record<string, string | undefined>>): string {
	const folder = temporaryFolder();
	for (const [name, script] of Object.entries(programs)) {
		const file = join(folder, name);
		if (script === undefined) symlinkSync(programOf(name), file);
		else {
			writeFileSync(file, `#!/bin/sh\n${script}\n`);
			chmodSync(file, 0o755);
		}
	}
	return folder;
}

/** The whole story, which is played while the other tests run. */
let whole: { readonly folder: string; readonly rehearsal: Rehearsal };

beforeAll(() => {
	const folder = join(temporaryFolder(), "new/kept");
	whole = { folder, rehearsal: new Rehearsal(["--json", "--keep", folder]) };
});

test("a fault on the machine makes a sentence false: exit 1, the sentence, and what the run said", async () => {
	// Only the founding of the shop says how dates are written; the actions' own fast-import fails.
	const git = `case " $* " in
*" --date-format=now "*) ;;
*" fast-import "*) echo "the disk is full" >&2; exit 1 ;;
esac
exec '${programOf("git")}' "$@"`;
	const rehearsal = new Rehearsal([], { path: `${binaries({ git })}${delimiter}${process.env.PATH}` });
	const { code, stdout, stderr } = await rehearsal.ended;
	expect([code, stderr]).toEqual([1, ""]);
	expect(stdout).toContain("✗ the run succeeded");
	expect(stdout).toContain("The first push: not true that the run succeeded");
	expect(stdout).toContain("The first push: not true that DEV runs the push in all four services");
	expect(stdout).toContain("the disk is full");
	expect(stdout).not.toContain("2. A change in the payment library");
	expect(rehearsal.left).toEqual([]);
});

describe("what is refused before anything is started", () => {
	test.concurrent.each([
		[["--keeep", "x"], "Unknown option '--keeep'"],
		[["--keep"], "argument missing"],
		[["--keep", ""], "--keep needs a folder."],
		[["--json=yes"], "does not take an argument"],
		[["blue"], "Unexpected argument 'blue'"],
	])("the arguments %j", async (args, words) => {
		const rehearsal = new Rehearsal(args);
		const { code, stdout, stderr } = await rehearsal.ended;
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(words);
		expect(stderr).toContain("Usage: npm run rehearse -- [--json] [--keep DIR] [--repo PATH]");
		expect(rehearsal.left).toEqual([]);
	});

	test("--keep into a folder that holds something, which stays as it is", async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, "notes.txt"), "mine\n");
		const rehearsal = new Rehearsal(["--keep", folder]);
		const { code, stdout, stderr } = await rehearsal.ended;
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toBe(
			`--keep ${folder}: there is something in this folder already, and two rehearsals would be mixed in it. Nothing was started or written. Name a new or an empty folder.\n`,
		);
		expect(readdirSync(folder)).toEqual(["notes.txt"]);
		expect(rehearsal.left).toEqual([]);
	});

	test("--keep into what is no folder", async () => {
		const file = join(temporaryFolder(), "file");
		writeFileSync(file, "");
		const { code, stderr } = await new Rehearsal(["--keep", file]).ended;
		expect(code).toBe(2);
		expect(stderr).toMatch(/^--keep .*: the folder cannot be used \(EEXIST.*\)\. Nothing was started\.\n$/);
	});

	test.concurrent.each([
		["no Git", {}, /^The rehearsal needs Git 2\.34 or newer, but there is no git that runs on the PATH\. Install it/],
		[
			"an old Git",
			{ git: 'echo "git version 2.25.1"' },
			/^The rehearsal needs Git 2\.34 or newer, but this is git version 2\.25\.1\./,
		],
		[
			"a Git without its HTTP server",
			{ git: 'if [ "$1" = --version ]; then echo "git version 2.40.0"; else echo /nowhere; fi' },
			/^The rehearsal needs git-http-backend, which is not in \/nowhere\./,
		],
		[
			"no bash",
			{ git: undefined },
			/^The rehearsal needs bash, which runs the workflows' steps, but there is no bash that runs/,
		],
	])("a machine with %s", async (_, programs, words) => {
		const rehearsal = new Rehearsal([], { path: binaries(programs) });
		const { code, stdout, stderr } = await rehearsal.ended;
		expect([code, stdout]).toEqual([1, ""]);
		expect(stderr).toMatch(words);
		expect(stderr.trim().split("\n")).toHaveLength(1);
		expect(rehearsal.left).toEqual([]);
	});
});

test("--json is one document and nothing else; --keep is what it says; nothing else is written; under 120 s", async () => {
	const { folder, rehearsal } = whole;
	const { code, stdout, stderr } = await rehearsal.ended;
	expect([stderr, code]).toEqual(["", 0]);
	expect(rehearsal.left).toEqual([]);

	const report = JSON.parse(stdout) as Report;
	expect(report).toMatchObject({ ok: true, failures: [] });
	expect(report.acts.map(({ title }) => title)).toEqual([
		"The first push",
		"A change in the payment library",
		"A build fails",
		"blue 1.6.0 goes to staging",
		"blue goes to production, green 1.5.0 to staging meanwhile",
		"The same promotion again",
		"A hotfix for blue",
		"It cannot wait: on to production",
		"1.6.1 makes it worse: back to 1.6.0",
		"Nobody makes it worse by accident",
		"It was the database, not 1.6.1",
		"One person is not two",
		"Somebody takes the reviewers away",
		"Staging moves while linus reads the plan",
		"Two people",
		"A pull request asks",
		"One person is not two, here neither",
		"Somebody pushes to the pull request",
		"Staging moves when all have approved",
		"Two people, and a comment",
	]);
	expect(report.verified.length).toBeGreaterThan(20);
	const sentences = [...report.acts.flatMap(({ expectations }) => expectations), ...report.verified];
	expect(sentences.every(({ holds }) => holds)).toBe(true);
	expect(report.milliseconds).toBeLessThan(120_000);

	expect(readdirSync(folder).sort()).toEqual(["registry", "shop.git"]);
	const manifest = await runGit(["show", "gitops/production-releases:release-manifests/production.yaml"], {
		folder: join(folder, "shop.git"),
	});
	const digest = /digest: (\S+)/.exec(manifest)?.[1];
	await runGit(["fsck", "--strict"], { folder: join(folder, "shop.git") });
	const registry = await startRegistry({ folder: join(folder, "registry") });
	try {
		const answer = await fetch(`http://${registry.host}/v2/shop/blue/manifests/prd`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get("docker-content-digest")).toBe(digest);
	} finally {
		await registry.close();
	}
}, 180_000);
