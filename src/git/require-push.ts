import { demand } from "./ask.ts";
import type { Repository } from "./repository.ts";

/**
 * Whether the credential may push at all, without writing. A rule for single branches or tags shows only at the write
 * itself. An empty repository can be asked, too.
 * @throws ReleaseError `unauthorized`, `git-unavailable`.
 */
export async function requirePush({ history }: Repository): Promise<void> {
	await demand(history, (transport) => transport.knock(history), "push");
}
