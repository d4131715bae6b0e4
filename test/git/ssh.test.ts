// What is SSH's own; that everything else is as over HTTP, the contract suites show.
import { mkdir, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { listRefs } from "../../src/git/list-refs.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { openRepository } from "../../src/git/repository.ts";
import { parseSshAccess } from "../../src/git/ssh-access.ts";
import { readTip } from "../../src/git/tips.ts";
import { failure } from "./failure.ts";
import { git, type Host, type Playground, startPlayground, testWorld } from "./hosts.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { branch, seed } from "./seed.ts";
import { SSHD, type SshServer } from "./sshd.ts";

const MAIN = branch("main");
const title = "a remote over SSH";
const withSshd = SSHD === undefined ? describe.skip : describe;

withSshd(SSHD === undefined ? `${title} (skipped: SSHD_BINARY names no sshd, e.g. /usr/sbin/sshd)` : title, () => {
	let playground: Playground;
	let sshd: SshServer;
	beforeAll(async () => {
		playground = await startPlayground();
		sshd = await playground.sshd();
	});
	afterAll(() => playground.close());

	/** The same repository, opened with another key or other known hosts. */
	async function opened(host: Host, { key = sshd.keys.write, knownHosts = sshd.knownHosts } = {}) {
		const remote = parseRemote(host.remote.url, "", "remote").openedWith(parseSshAccess(key, knownHosts));
		return playground.host(host.folder, remote);
	}

	async function shop(): Promise<Host> {
		const host = await playground.ssh();
		await seed(host.folder, "main", [{ files: { x: "1" } }]);
		return host;
	}

	test("the key is in a file that only its user can read, and in no log, argument or message", async () => {
		const host = await shop();
		await readTip(await host.open(), MAIN, ["x"]);
		const [folder = ""] = (await readdir(host.world.folder)).filter((name) => name.startsWith("ssh-"));
		const file = join(host.world.folder, folder, "key");
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		expect((await stat(join(host.world.folder, folder))).mode & 0o777).toBe(0o700);
		expect(await readFile(file, "utf8")).toBe(sshd.keys.write);
		const secret = sshd.keys.write.split("\n")[1] ?? "";
		expect(secret).toMatch(/^[A-Za-z0-9+/]{60,}$/);
		expect(host.world.lines.join("\n")).not.toContain(secret);
		expect(`${host.remote} ${JSON.stringify(host.remote)} ${JSON.stringify(host.remote.ssh)}`).not.toContain(secret);
	});

	test("a folder with spaces, quotes and percent signs is none of ssh's or the shell's business", async () => {
		const host = await shop();
		const folder = join(playground.folder, "it's 100 % $HOME");
		await mkdir(folder);
		const repository = await openRepository(host.remote, testWorld(folder));
		expect((await readTip(repository, MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("1");
	});

	test("a key that the server does not know is unauthorized, at once, and its own words are quoted", async () => {
		const host = await shop();
		const unknown = await opened(host, { key: sshd.keys.stranger });
		const before = sshd.connections;
		const error = await failure(readTip(await unknown.open(), MAIN, []));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toMatch(
			/^Git could not read the branch main at ssh:\S+: the credential is missing or not accepted\. It was said: .*Permission denied \(publickey\)\. Nothing was written\. Check the token \(or the SSH key and known host\) of this remote\.$/,
		);
		expect(sshd.connections - before).toBe(1);
	});

	test("a key that may only read: reads work, a write is unauthorized and changes nothing", async () => {
		const host = await shop();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const reader = await opened(host, { key: sshd.keys.read });
		expect((await readTip(await reader.open(), MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("1");
		const error = await failure(commit(reader, append("red")));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toMatch(
			/^Git could not write the staging manifest of blue at ssh:\S+: the credential does not permit it\. It was said: ERROR: The key you are authenticating with has been marked as read only\. Nothing was written\. It may read, but not write: give .* the deploy key write access/,
		);
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a host that nobody knows gets nothing: not even the key is offered", async () => {
		const host = await shop();
		const elsewhere = sshd.knownHosts.replace(/^\S+/, "[127.0.0.1]:1");
		const error = await failure(readTip(await (await opened(host, { knownHosts: elsewhere })).open(), MAIN, []));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toBe(
			`Git could not read the branch main at ${host.remote.url}: the host's key is not known here, so it may be anybody's machine. Nothing was sent to it and nothing was written. Put the lines that its owner publishes ("host type key") into the input ssh-known-hosts, or into the known_hosts file of this runner.`,
		);
	});

	test("without known hosts of its own it is the runner's that are asked, and they are not added to", async () => {
		const host = await shop();
		const error = await failure(readTip(await (await opened(host, { knownHosts: "" })).open(), MAIN, []));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("the host's key is not known here");
		const again = await failure(readTip(await (await opened(host, { knownHosts: "" })).open(), MAIN, []));
		expect(again.message).toBe(error.message);
	});

	test("a host whose key is another one is not talked to, and the new fingerprint is said", async () => {
		const host = await shop();
		const another = `${sshd.knownHosts.split(" ")[0]} ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f`;
		const error = await failure(readTip(await (await opened(host, { knownHosts: another })).open(), MAIN, []));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toMatch(
			/: the host's key is not the one that is known here \(it is SHA256:[A-Za-z0-9+/]{43}\), so either the host has a new key or somebody is in between\. Nothing was sent to it and nothing was written\. Compare it with what the host's owner publishes\. .* ssh-known-hosts if it is right\.$/,
		);
	});

	test("a repository that is not there", async () => {
		const remote = parseRemote(sshd.url(join(playground.folder, "none.git")), "", "remote");
		const host = await playground.host("", remote.openedWith(parseSshAccess(sshd.keys.write, sshd.knownHosts)));
		const error = await failure(listRefs(await host.open(), ["refs/heads/main"]));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("there is no such repository, or the credential may not see it");
	});

	test("no ssh on the runner", async () => {
		const host = await shop();
		const bin = join(playground.folder, "bin");
		await mkdir(bin);
		const exec = await git(host.folder, "--exec-path");
		await symlink(join(exec, "git"), join(bin, "git"));
		const repository = await openRepository(host.remote, testWorld(host.world.folder, { PATH: bin }));
		const error = await failure(readTip(repository, MAIN, []));
		expect(error.code).toBe("unsupported");
		expect(error.message).toMatch(
			/: there is no ssh on the PATH of this runner\. Nothing was written\. Install an Open/,
		);
	});

	describe("whose connection breaks", () => {
		test.each([
			["before it begins", 0],
			["in the middle of the greeting", 10],
			["while keys are exchanged", 300],
			["in the middle of an answer", 3_000],
		])("%s: the read is tried again", async (_, afterBytes) => {
			const host = await shop();
			const repository = await host.open();
			sshd.queueCut({ afterBytes });
			const before = sshd.connections;
			expect((await readTip(repository, MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("1");
			expect(sshd.connections - before).toBeGreaterThan(1);
		});

		test.each([0, 300, 3_000])(
			"during a push, after %i bytes: it is found out what became of it",
			async (afterBytes) => {
				const host = await shop();
				await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
				const { decide, ...request } = append("red");
				const outcome = await commit(host, {
					...request,
					decide: (tip) => {
						sshd.queueCut({ afterBytes });
						return decide(tip);
					},
				});
				expect(outcome).toMatchObject({ changed: true, attempts: 1 });
				expect(await git(host.folder, "rev-parse", BRANCH)).toBe(outcome.commit);
				expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe("2");
			},
		);
	});
});
