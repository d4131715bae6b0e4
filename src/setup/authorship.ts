import { parseDuration } from "../config/duration.ts";
import { reading } from "../errors/with-state.ts";
import type { Identity } from "../git/identity.ts";
import { openSigner } from "../signing/open-signer.ts";
import { parseSigningKey } from "../signing/signing-key.ts";
import type { World } from "../world/world.ts";
import { parseCommitter } from "./identity.ts";

/** What everything that writes to Git is told about its commits and tags. */
export interface AuthorInputs {
	readonly committer: string;
	readonly "signing-key": string;
	readonly timeout: string;
}

export interface Authorship {
	readonly identity: Identity;
	/** How long to compete with other writers, in milliseconds. */
	readonly timeoutMs: number;
}

/** @throws ReleaseError `invalid-input` */
export async function parseAuthorship(inputs: AuthorInputs, world: Pick<World, "env" | "folder">): Promise<Authorship> {
	return reading(async () => {
		const identity = parseCommitter(inputs.committer);
		const key = inputs["signing-key"];
		const timeoutMs = parseDuration(inputs.timeout, 'The input "timeout"');
		if (key === "") return { identity, timeoutMs };
		const sign = openSigner(parseSigningKey(key, 'The input "signing-key"'), world);
		return { identity: { ...identity, sign }, timeoutMs };
	});
}
