// A server that speaks protocol version 0 gives objects only by the names of refs, unless it is told otherwise
// (git-config(1), uploadpack.allowAnySHA1InWant). So its branches and tags are copied whole, once for a step, and the
// copy is asked in its place: it gives everything by id, and leaves out what a question leaves out.
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { type BareRepository, createBareRepository } from "./bare-repository.ts";
import { readFailure } from "./failure.ts";
import type { GitResult } from "./process.ts";
import { Remote } from "./remote.ts";

const SETTINGS = `[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;
const EVERYTHING = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];

/** As `repository.ask`, where the remote refuses a question for its ids, of the copy. */
export async function askEvenById(
	repository: BareRepository,
	args: readonly string[],
	input: string,
): Promise<GitResult> {
	const answer = await repository.ask(args, input);
	if (answer.code === 0 || readFailure(answer.stderr).kind !== "no-ids") return answer;
	const { connection } = repository;
	connection.mirror ??= openMirror(repository);
	const mirror = await connection.mirror;
	const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--update-shallow", "--prune"];
	const copied = await mirror.ask(["fetch", ...quiet, "origin", ...EVERYTHING], "");
	return copied.code === 0 ? repository.ask(args, input, new Remote(mirror.folder, "file", "")) : copied;
}

async function openMirror({ connection }: BareRepository): Promise<BareRepository> {
	connection.world.log.info(
		`${connection.remote.url} gives no commit by its id (Git protocol version 0), so all its branches and tags are fetched, whole. A server that lets protocol version 2 through saves that (over SSH: AcceptEnv GIT_PROTOCOL).`,
	);
	const mirror = await createBareRepository(connection, "none");
	await appendFile(join(mirror.folder, "config"), SETTINGS);
	return mirror;
}
