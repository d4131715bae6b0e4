// Each forge's own words, through a real push that a hook refuses with them.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { failure } from "./failure.ts";
import { git, type Host, type Playground, startPlayground } from "./hosts.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { addHook, seed } from "./seed.ts";

let playground: Playground;
let host: Host;
beforeAll(async () => {
	playground = await startPlayground();
	host = await playground.local();
	await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
});
afterAll(() => playground.close());

const APP = /bypass list, e\.g\. from actions\/create-github-app-token\.$/;
const GITLAB = /allow the role or the deploy key of this credential to push and to create\.$/;
const GITEA = /on the rule's whitelist for pushes\.$/;
const SIGN = /^.* takes signed commits only: set commit-with to api, .* or give a signing key/;

describe("a hook that says, in a forge's own words,", () => {
	test.each<readonly [said: string, advice: RegExp]>([
		// GitHub
		[
			"error: GH006: Protected branch update failed for refs/heads/main.\n- Changes must be made through a pull request.",
			APP,
		],
		[
			"error: GH006: Protected branch update failed for refs/heads/main.\n- You're not authorized to push to this branch.",
			APP,
		],
		["error: GH013: Repository rule violations found for refs/heads/main.\n- Cannot update this protected ref.", APP],
		[
			"error: GH013: Repository rule violations found for refs/tags/v1.\n- Cannot create ref due to creations being restricted.",
			APP,
		],
		[
			"error: GH013: Repository rule violations found for refs/heads/main.\n- Commits must have verified signatures.",
			SIGN,
		],
		[
			"error: GH013: Repository rule violations found for refs/heads/main.\n- This branch must not contain merge commits.",
			/takes no merge commits/,
		],
		[
			"error: GH013: Repository rule violations found for refs/heads/main.\n- Cannot force-push to this branch",
			/built on a state that it does not have any more/,
		],
		[
			"error: GH013: Repository rule violations found for refs/heads/main.\n- Commit message must match a given regex pattern: ^JIRA-",
			/asks for another form of commit messages/,
		],
		["error: GH009: Secrets detected! This push failed.", /looks like a secret/],
		[
			"error: GH013: Repository rule violations found for refs/heads/main.\n- GITHUB PUSH PROTECTION\n- Push cannot contain secrets",
			/looks like a secret/,
		],
		[
			"error: File a.bin is 145.33 MB; this exceeds GitHub's file size limit of 100.00 MB\nerror: GH001: Large files detected.",
			/larger than the forge allows/,
		],
		[
			"refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yaml` without `workflows` permission",
			/contents and workflows \(write\)/,
		],
		[
			"refusing to allow an OAuth App to create or update workflow `.github/workflows/ci.yaml` without `workflow` scope",
			/contents and workflows \(write\)/,
		],
		["This repository was archived so it is read-only.", /is archived, so nobody can write/],
		[
			"error: GH007: Your push would publish a private email address.",
			/asks for another form of commit messages, names or e-mail addresses/,
		],
		// GitLab
		["GitLab: You are not allowed to push code to protected branches on this project.", GITLAB],
		["GitLab: You are not allowed to create protected branches on this project.", GITLAB],
		["GitLab: You are not allowed to change existing tags on this project.", GITLAB],
		["GitLab: You are not allowed to create this tag as it is protected.", GITLAB],
		[
			"GitLab: You are not allowed to force push code to a protected branch on this project.",
			/built on a state that it does not have any more/,
		],
		["GitLab: Commit must be signed with a GPG key", SIGN],
		["GitLab: Commit message does not follow the pattern 'JIRA-\\d+'", /asks for another form of commit messages/],
		[
			"GitLab: You cannot push commits for 'release-actions@example.com'. You can only push commits that were committed with one of your own verified emails.",
			/asks for another form of commit messages, names or e-mail addresses/,
		],
		["PUSH BLOCKED: Secrets detected in code changes", /looks like a secret/],
		[
			'GitLab: File "a.bin" is larger than the allowed size of 1 MB. Use Git LFS to manage this file.',
			/larger than the forge allows/,
		],
		["GitLab: You can't push code to an archived project.", /is archived, so nobody can write/],
		["GitLab: You can't push code to a read-only GitLab instance.", /takes no writes at present/],
		[
			"GitLab: Your push has been rejected, because this repository has exceeded its size limit of 100 MB by 160 MB.",
			/used up the space/,
		],
		["GitLab: You are not allowed to push code to this project.", /^It may read, but not write: /],
		// Gitea, Forgejo: as a real Gitea 1.26 says it, with the frame that it puts around; older ones begin with their name
		["error:\nerror: Not allowed to push to protected branch main\nerror:", GITEA],
		["error:\nerror: branch main is protected from changing file x\nerror:", GITEA],
		["Gitea: Not allowed to push to protected branch gitops/staging-releases", GITEA],
		["Forgejo: Not allowed to push to protected branch gitops/staging-releases", GITEA],
		["Gitea: branch main is protected from changing file release-manifests/staging.yaml", GITEA],
		["Gitea: Tag v1 is protected", GITEA],
		["Gitea: branch main is protected from force push", /built on a state that it does not have any more/],
		["Gitea: Branch main is protected from unverified commit 0123abc", SIGN],
		["Forgejo: New repository size is over limitation of 10 MiB", /used up the space/],
		["Gitea: User permission denied for writing.", /^It may read, but not write: /],
		// A server of one's own
		["fatal: write error: No space left on device", /The server's disk is full/],
		["fatal: cannot create object: Disk quota exceeded", /used up the space/],
		["error: unable to write file: Read-only file system", /takes no writes at present/],
		["nope, not on a Friday", /Change what the remote objects to, then run again\.$/],
	])("%j", async (said, advice) => {
		const quoted = `'${said.replaceAll("'", "'\\''")}'`;
		await addHook(host.folder, "pre-receive", `printf '%s\\n' ${quoted} >&2; exit 1`);
		const before = await git(host.folder, "for-each-ref");
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("rejected");
		for (const line of said.split("\n")) expect(error.message).toContain(line === "error:" ? "" : line);
		expect(error.message).not.toMatch(/error: \/|error: \(/);
		const [words = "", sentence = ""] = error.message.split(" (pre-receive hook declined) Nothing was changed. ");
		expect(words).toMatch(/^\S+ refused the write of the staging manifest of blue\. It said: /);
		expect(sentence).toMatch(advice);
		expect(await git(host.folder, "for-each-ref")).toBe(before);
	});
});

/** A server that refuses each ref with a reason of its own, as GitHub's does (githooks(5), proc-receive). */
const REFUSER = `
let rest = Buffer.alloc(0);
let flushes = 0;
const refs = [];
const send = (lines) => {
	for (const line of lines) process.stdout.write((line.length + 4).toString(16).padStart(4, "0") + line);
	process.stdout.write("0000");
};
process.stdin.on("data", (chunk) => {
	rest = Buffer.concat([rest, chunk]);
	while (rest.length >= 4) {
		const size = Number.parseInt(rest.toString("latin1", 0, 4), 16) || 4;
		if (rest.length < size) return;
		const line = rest.toString("latin1", 4, size).trim();
		rest = rest.subarray(size);
		if (size > 4 && flushes === 1) refs.push(line.split(" ")[2]);
		if (size > 4) continue;
		flushes++;
		send(flushes === 1 ? ["version=1\\0atomic"] : refs.map((ref) => "ng " + ref + " " + process.argv[2]));
	}
});
`;

test.each(["protected branch hook declined", "push declined due to repository rule violations"])(
	"a reason that GitHub gives with the ref alone: %s",
	async (reason) => {
		const server = await playground.local();
		await seed(server.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		await git(server.folder, "config", "receive.procReceiveRefs", "refs/heads");
		const script = join(server.folder, "refuser.cjs");
		await writeFile(script, REFUSER);
		await addHook(server.folder, "proc-receive", `exec '${process.execPath}' '${script}' '${reason}'`);
		const error = await failure(commit(server, append("red")));
		expect(error.code).toBe("rejected");
		expect(error.message).toContain(`It said: (${reason}) Nothing was changed. A rule of the repository forbids it`);
		expect(error.message).toMatch(APP);
	},
);
