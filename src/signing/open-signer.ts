import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world/world.ts";
import { signWithGpg } from "./gpg.ts";
import type { SigningKey } from "./signing-key.ts";
import { signWithSsh } from "./ssh.ts";

/**
 * Signs with a key that is on the disk only while it signs, in a private folder of this step.
 * @throws ReleaseError `invalid-input` when the key cannot sign, `unsupported` when ssh-keygen or gpg is missing.
 */
export function openSigner(
	key: SigningKey,
	world: Pick<World, "env" | "folder">,
): (payload: Buffer) => Promise<string> {
	const sign = key.kind === "ssh" ? signWithSsh : signWithGpg;
	return async (payload) => {
		const folder = await mkdtemp(join(world.folder, "sign-"));
		try {
			return await sign(key, payload, folder, world);
		} finally {
			await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		}
	};
}
