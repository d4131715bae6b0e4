import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { World } from "../world/world.ts";
import { gitEnvironment } from "./environment.ts";
import { runGit } from "./process.ts";

/** Configuration by environment came with 2.31, a usable `push.negotiate` with 2.32; 2.34 is Ubuntu 22.04's. */
const OLDEST_GIT: Oldest = { major: 2, minor: 34, to: "" };

/** `git merge-tree --write-tree`: a merge without a work tree. */
const OLDEST_TO_MERGE: Oldest = { major: 2, minor: 38, to: "To cherry-pick, " };

interface Oldest {
	readonly major: number;
	readonly minor: number;
	/** What needs it, where not everything does: the beginning of the sentence. */
	readonly to: string;
}

/** What `git version` says. @throws ReleaseError `unsupported` when Git is missing or too old. */
export async function requireGit(world: World): Promise<string> {
	const version = await gitVersion(world);
	requireVersion(version);
	return version;
}

/** @throws ReleaseError `unsupported` when this Git cannot merge without a work tree. */
export async function requireGitThatMerges(world: World): Promise<void> {
	requireVersion(await gitVersion(world), OLDEST_TO_MERGE);
}

async function gitVersion(world: World): Promise<string> {
	const { stdout } = await runGit(["version"], gitEnvironment(world));
	return stdout.toString().trim();
}

/** @throws ReleaseError `unsupported` when `text`, what `git version` says, is older than the oldest that works. */
export function requireVersion(text: string, oldest = OLDEST_GIT): void {
	const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(text) ?? [];
	const isEnough = Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor);
	if (isEnough) return;
	throw new ReleaseError(
		"unsupported",
		`${oldest.to}Git ${oldest.major}.${oldest.minor} or newer is needed, but this runner has ${quote(text)}. Nothing was written.`,
	);
}
