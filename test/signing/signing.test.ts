import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createBareRepository as createServed } from "../../rehearsal/servers/git-server.ts";
import { createBareRepository } from "../../src/git/bare-repository.ts";
import { chooseTransport } from "../../src/git/choose-transport.ts";
import { Connection } from "../../src/git/connection.ts";
import { createTag } from "../../src/git/create-tag.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { openRepository } from "../../src/git/repository.ts";
import { writeCommit } from "../../src/git/write-commit.ts";
import { openSigner } from "../../src/signing/open-signer.ts";
import { parseSigningKey } from "../../src/signing/signing-key.ts";
import { failure } from "../git/failure.ts";
import { ROBOT, testWorld } from "../git/hosts.ts";
import { seed, tag } from "../git/seed.ts";
import { type MadeKey, makeGpgKey, makeSshKey } from "./keys.ts";

let folder: string;
let keys: Record<"ssh" | "ecdsa as PEM" | "gpg", MadeKey>;
beforeAll(async () => {
	// Short, since GnuPG has a socket in it.
	folder = await mkdtemp(join(tmpdir(), "sign-"));
	const [ssh, ecdsa, gpg] = await Promise.all([
		makeSshKey(folder),
		makeSshKey(folder, { type: "ecdsa", pem: true }),
		makeGpgKey(folder),
	]);
	keys = { ssh, "ecdsa as PEM": ecdsa, gpg };
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

const run = promisify(execFile);
const DATE = new Date("2025-01-20T14:03:11Z");

function parse(text: string) {
	return parseSigningKey(text, 'The input "signing-key"');
}

/** What the parser says to a text. */
async function refusal(text: string): Promise<void> {
	parse(text);
}

async function world() {
	return testWorld(await mkdtemp(join(folder, "w-")));
}

/** Plain Git, as somebody who trusts this key. */
async function verify(repository: string, key: MadeKey, command: "verify-commit" | "verify-tag", id: string) {
	const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", ...key.env };
	const { stderr } = await run("git", ["-C", repository, ...key.verifyWith, command, id], { env });
	return stderr;
}

describe.each(["ssh", "ecdsa as PEM", "gpg"] as const)("a key of the kind %s", (kind) => {
	test("signs a commit that Git verifies, and its files and message are what they would be without", async () => {
		const here = await world();
		const repository = await createBareRepository(
			new Connection(parseRemote(folder, "", "remote"), here, chooseTransport),
			"none",
		);
		const sign = openSigner(parse(keys[kind].text), here);
		const files = new Map([["a/b", { bytes: Buffer.from("1"), mode: "100644" }]]);
		const commit = { parent: undefined, files, message: "promote blue\n\nRelease-Kind: promotion\n", date: DATE };
		const plain = await writeCommit(repository, { ...commit, identity: ROBOT });
		const signed = await writeCommit(repository, { ...commit, identity: { ...ROBOT, sign } });
		expect(signed).not.toBe(plain);
		expect(await verify(repository.folder, keys[kind], "verify-commit", signed)).toMatch(/Good .*signature/);
		await expect(verify(repository.folder, keys[kind], "verify-commit", plain)).rejects.toThrow();
		const show = (id: string) => repository.read(["show", "-s", "--format=%T%n%an%ae%cn%ce%ct%n%B", id]);
		expect(await show(signed)).toEqual(await show(plain));
		expect((await repository.run(["fsck", "--strict"])).code).toBe(0);
		expect(await readdir(here.folder)).toEqual([expect.stringMatching(/^git-/)]);
	});

	test("signs a tag that Git verifies", async () => {
		const here = await world();
		const served = await createServed(await mkdtemp(join(folder, "served-")));
		const [target] = await seed(served, "main", [{ files: { a: "1" } }]);
		if (target === undefined) throw new Error("nothing was seeded");
		const repository = await openRepository(parseRemote(served, "", "remote"), here);
		const identity = { ...ROBOT, sign: openSigner(parse(keys[kind].text), here) };
		const made = { name: tag("blue/1.6.0"), target, message: "blue 1.6.0", identity, date: DATE };
		const id = await createTag(repository, made);
		expect(await verify(repository.graph.folder, keys[kind], "verify-tag", id)).toMatch(/Good .*signature/);
		const text = (await repository.graph.read(["cat-file", "tag", id])).toString();
		expect(text).toContain("\n\nblue 1.6.0\n-----BEGIN ");
	});

	test("a key as an input gives it, trimmed and with the line ends of another system, is the same key", async () => {
		const sign = openSigner(parse(keys[kind].text.trim().replaceAll("\n", "\r\n")), await world());
		expect(await sign(Buffer.from("x"))).toMatch(/^-----BEGIN (SSH|PGP) SIGNATURE-----\n/);
	});
});

describe("what is no key that can sign", () => {
	const START = 'The input "signing-key" ';

	test.each([
		["", "is no private key. "],
		["secret", "is no private key. "],
		["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 x", "is no private key. "],
		[
			"-----BEGIN PGP PUBLIC KEY BLOCK-----\nx\n-----END PGP PUBLIC KEY BLOCK-----",
			"is a public key, which cannot sign. ",
		],
		["-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----", "is a key of a form that cannot sign. "],
	])("%j", async (text, words) => {
		const error = await failure(refusal(text));
		expect(error.code).toBe("invalid-input");
		expect(error.message.startsWith(START + words)).toBe(true);
		expect(error.message).toMatch(/ Nothing was written\.$/);
	});

	test.each([
		["OpenSSH's form", () => makeSshKey(folder, { passphrase: "hunter22" })],
		["PEM", () => makeSshKey(folder, { type: "ecdsa", passphrase: "hunter23", pem: true })],
	])("an SSH key with a passphrase, in %s", async (_, make) => {
		const { text } = await make();
		const error = await failure(refusal(text));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toContain(`${START}is protected by a passphrase, and nobody is there to type it.`);
	});

	test.each([
		["OPENSSH PRIVATE KEY", "ssh-keygen"],
		["PGP PRIVATE KEY BLOCK", "gpg"],
	])("a broken %s", async (label, program) => {
		const secret = Buffer.from("secret that nobody may read").toString("base64");
		const here = await world();
		const key = parse(`-----BEGIN ${label}-----\n${secret}\n-----END ${label}-----`);
		const error = await failure(openSigner(key, here)(Buffer.from("x")));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toMatch(new RegExp(`^${program} cannot sign with the input "signing-key"\\.`));
		expect(error.message).not.toContain(secret.slice(0, 8));
		expect(error.message).not.toContain(here.folder);
		expect(await readdir(here.folder)).toEqual([]);
	});

	test.each(["ssh", "gpg"] as const)("a machine without the program for %s", async (kind) => {
		const here = testWorld(await mkdtemp(join(folder, "w-")), { PATH: join(folder, "nowhere") });
		const error = await failure(openSigner(parse(keys[kind].text), here)(Buffer.from("x")));
		expect(error.code).toBe("unsupported");
		expect(error.message).toMatch(
			/^(ssh-keygen|gpg) could not be started, so nothing could be signed\. Nothing was written\. Install it/,
		);
		expect(await readdir(here.folder)).toEqual([]);
	});
});
