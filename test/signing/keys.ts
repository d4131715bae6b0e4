import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface MadeKey {
	/** The private key as text. */
	readonly text: string;
	/** Plain Git's options by which it verifies signatures of this key alone. */
	readonly verifyWith: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

/** An SSH key pair, and the list of signers that Git is to trust. */
export async function makeSshKey(
	folder: string,
	options: { readonly type?: string; readonly passphrase?: string; readonly pem?: boolean } = {},
): Promise<MadeKey> {
	const { type = "ed25519", passphrase = "", pem = false } = options;
	const file = join(folder, `key-${type}-${passphrase}-${pem}`);
	await run("ssh-keygen", ["-q", "-t", type, "-N", passphrase, "-C", "", "-f", file, ...(pem ? ["-m", "PEM"] : [])]);
	const signers = `${file}.signers`;
	await writeFile(signers, `* ${await readFile(`${file}.pub`, "utf8")}`);
	const verifyWith = ["-c", "gpg.format=ssh", "-c", `gpg.ssh.allowedSignersFile=${signers}`];
	return { text: await readFile(file, "utf8"), verifyWith, env: {} };
}

/** A GPG key in a home of its own, in which Git verifies. */
export async function makeGpgKey(folder: string, passphrase = ""): Promise<MadeKey> {
	const home = join(folder, `gpg-${passphrase}`);
	await mkdir(home, { mode: 0o700 });
	const env = { GNUPGHOME: home, PATH: process.env.PATH ?? "" };
	const gpg = (...args: string[]) =>
		run("gpg", ["--batch", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", passphrase, ...args], { env });
	await gpg("--quick-generate-key", "Release Bot <release-bot@example.com>", "ed25519", "sign", "never");
	const { stdout } = await gpg("--armor", "--export-secret-keys");
	await run("gpgconf", ["--kill", "gpg-agent"], { env });
	return { text: stdout, verifyWith: [], env: { GNUPGHOME: home } };
}
