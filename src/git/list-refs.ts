import { demand } from "./ask.ts";
import type { RefState } from "./ref-state.ts";
import type { Repository } from "./repository.ts";

export type { RefState } from "./ref-state.ts";

/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). The server leaves out what no pattern can mean.
 */
export async function listRefs(
	{ contents }: Repository,
	patterns: readonly string[],
): Promise<ReadonlyMap<string, RefState>> {
	if (patterns.length === 0) return new Map();
	return demand(contents, (transport) => transport.list(contents, patterns), "list the refs");
}
