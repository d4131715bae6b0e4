import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world/world.ts";
import { notSigned } from "./not-signed.ts";
import { runProgram } from "./run-program.ts";
import type { SigningKey } from "./signing-key.ts";

/** An SSH signature in the namespace that Git uses (ssh-keygen(1), -Y sign). The key is a file while it signs. */
export async function signWithSsh(
	{ text }: SigningKey,
	payload: Buffer,
	folder: string,
	world: Pick<World, "env">,
): Promise<string> {
	const file = join(folder, "key");
	await writeFile(file, text, { mode: 0o600, flag: "wx" });
	try {
		const env = { PATH: world.env.PATH, LC_ALL: "C", SSH_ASKPASS_REQUIRE: "never" };
		const { code, stdout, stderr } = await runProgram(
			"ssh-keygen",
			["-q", "-Y", "sign", "-n", "git", "-f", file],
			env,
			payload,
		);
		if (code === 0) return stdout.toString();
		throw notSigned("ssh-keygen", stderr.replaceAll(file, "the key"));
	} finally {
		await rm(file, { force: true });
	}
}
