import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { World } from "../world/world.ts";
import { gitEnvironment } from "./environment.ts";
import { runGit } from "./process.ts";

/** Configuration by environment came with 2.31, a usable `push.negotiate` with 2.32; 2.34 is Ubuntu 22.04's. */
const OLDEST_GIT = { major: 2, minor: 34 } as const;

/** What `git version` says. @throws ReleaseError `unsupported` when Git is missing or too old. */
export async function requireGit(world: World): Promise<string> {
	const { stdout } = await runGit(["version"], gitEnvironment(world));
	const version = stdout.toString().trim();
	requireVersion(version);
	return version;
}

/** @throws ReleaseError `unsupported` when `text`, what `git version` says, is older than the oldest that works. */
export function requireVersion(text: string): void {
	const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(text) ?? [];
	const isEnough =
		Number(major) > OLDEST_GIT.major || (Number(major) === OLDEST_GIT.major && Number(minor) >= OLDEST_GIT.minor);
	if (isEnough) return;
	throw new ReleaseError(
		"unsupported",
		`Git ${OLDEST_GIT.major}.${OLDEST_GIT.minor} or newer is needed, but this runner has ${quote(text)}. Nothing was written.`,
	);
}
