import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world/world.ts";
import { cannotSign } from "./cannot-sign.ts";
import { runProgram } from "./run-program.ts";
import type { SigningKey } from "./signing-key.ts";

/**
 * A detached, armored OpenPGP signature. GnuPG gets a home of its own, whose agent goes when it has signed; it never asks for a
 * passphrase. `folder` is the caller's to remove.
 */
export async function signWithGpg(
	{ text }: SigningKey,
	payload: Buffer,
	folder: string,
	world: Pick<World, "env">,
): Promise<string> {
	const home = join(folder, "gpg");
	await mkdir(home, { mode: 0o700 });
	const env = { PATH: world.env.PATH, LC_ALL: "C", GNUPGHOME: home };
	const gpg = (args: readonly string[], input: string | Buffer) =>
		runProgram("gpg", ["--batch", "--no-tty", "--quiet", "--pinentry-mode", "error", ...args], env, input);
	try {
		const imported = await gpg(["--import"], text);
		// What it says of a key that it cannot read quotes the key.
		if (imported.code !== 0) throw cannotSign("gpg", "");
		const { code, stdout, stderr } = await gpg(["--armor", "--detach-sign"], payload);
		if (code !== 0) throw cannotSign("gpg", stderr);
		return stdout.toString();
	} finally {
		await runProgram("gpgconf", ["--kill", "gpg-agent"], env).catch(() => {});
	}
}
