import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world/world.ts";
import { cannotSign } from "./cannot-sign.ts";
import { runProgram } from "./run-program.ts";
import type { SigningKey } from "./signing-key.ts";

/** An SSH signature in the namespace that Git uses (ssh-keygen(1), -Y sign). `folder` is the caller's to remove. */
export async function signWithSsh(
	{ text }: SigningKey,
	payload: Buffer,
	folder: string,
	world: Pick<World, "env">,
): Promise<string> {
	const file = join(folder, "key");
	await writeFile(file, text, { mode: 0o600, flag: "wx" });
	const env = { PATH: world.env.PATH, LC_ALL: "C", SSH_ASKPASS_REQUIRE: "never" };
	async function keygen(args: readonly string[], input?: Buffer): Promise<Buffer> {
		const { code, stdout, stderr } = await runProgram("ssh-keygen", ["-q", ...args, "-f", file], env, input);
		if (code === 0) return stdout;
		throw cannotSign("ssh-keygen", stderr.replaceAll(file, "key"));
	}
	// A key in PEM does not have its public half, which the signature names.
	await writeFile(`${file}.pub`, await keygen(["-y"]));
	return (await keygen(["-Y", "sign", "-n", "git"], payload)).toString();
}
