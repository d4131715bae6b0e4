import type { World } from "../world/world.ts";
import { type BareRepository, createBareRepository } from "./bare-repository.ts";
import { chooseTransport } from "./choose-transport.ts";
import { Connection, type TransportChoice } from "./connection.ts";
import { requireGit } from "./git-version.ts";
import type { Remote } from "./remote.ts";

/**
 * A remote repository, worked on without a checkout. What is fetched goes to one of three throw-away repositories,
 * since what one question leaves out another needs, and Git does not ask again for what it believes to have.
 */
export interface Repository {
	readonly remote: Remote;
	readonly world: World;
	/** Tips with their folders, and the few files that are read. */
	readonly contents: BareRepository;
	/** Commits without their files: ancestry, tags and branches. It can never upload a tree, since it has none. */
	readonly graph: BareRepository;
	/** Whole commits of GitOps branches, some depth of them: how a file came to be, and what is written there next. */
	readonly history: BareRepository;
}

/** Nothing is sent yet. @throws ReleaseError `unsupported` when Git is missing or too old. */
export async function openRepository(
	remote: Remote,
	world: World,
	choose: TransportChoice = chooseTransport,
): Promise<Repository> {
	const connection = new Connection(remote, world, choose);
	const [contents, graph, history] = await Promise.all([
		createBareRepository(connection, "blob:none"),
		createBareRepository(connection, "tree:0"),
		createBareRepository(connection, "none"),
		requireGit(world),
	]);
	return { remote, world, contents, graph, history };
}
