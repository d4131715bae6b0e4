import { requestBranch } from "../approvals/request-branch.ts";
import { requestTrailers } from "../approvals/void-request.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { readCommit } from "../github/commits.ts";
import { findRestPlace } from "../github/place.ts";
import { type PullRequest, readMayWrite, readPull } from "../github/pulls.ts";
import { openRest, type Read, type RestReader } from "../github/rest.ts";
import type { Trailers } from "../manifests/message/trailers.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";

export interface ReadInputs extends RemoteInputs {
	readonly "pull-request": string;
	readonly environment: string;
}

/**
 * What a pull request asks for, by its one commit: whoever comments on it need not say it again. Whether it is approved
 * is not asked here: the promotion does.
 * @throws ReleaseError `approvals-missing` where it is void, `invalid-input` where it is none of ours, `unauthorized`
 * where a comment started it whose author may not write the repository
 */
export function readRequest(inputs: ReadInputs, world: World): Promise<Trailers> {
	return reading(async () => {
		const { environment, "pull-request": text } = inputs;
		if (!/^[1-9]\d{0,9}$/.test(text)) {
			throw invalid(`The input "pull-request" must be a pull request's number, but is ${quote(text)}.`);
		}
		const { manifests } = parseRemotes(inputs, world.env);
		const place = findRestPlace(manifests.url, world.env);
		if (place === undefined) {
			throw invalid(
				`${manifests.url} is not on the GitHub server that this run belongs to (GITHUB_SERVER_URL, GITHUB_API_URL), so it has no pull request there. Give its address there as "remote" or "manifest-remote".`,
			);
		}
		const reader = openRest(place, manifests.bearer, world);
		await requireWriter(reader, text, world.env);
		const pull = told(await readPull(reader, Number(text)));
		const where = `The pull request #${text} of ${place.owner}/${place.name}`;
		if (pull === "closed") throw invalid(`${where} is closed. Ask for the promotion anew, by "Run workflow".`);
		if (pull === "from a fork") throw invalid(`${where} comes from a fork, and asks for no promotion.`);
		return trailersOf(reader, pull, environment, where);
	});
}

/** Whoever starts a workflow by hand may write the repository; a comment is open to more people, and starts no more. */
async function requireWriter(
	reader: RestReader,
	number: string,
	{ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor = "" }: World["env"],
): Promise<void> {
	if (event !== "issue_comment" || told(await readMayWrite(reader, actor))) return;
	throw new ReleaseError(
		"unauthorized",
		`${actor}, who commented on the pull request #${number}, may not write ${reader.place.owner}/${reader.place.name}. Let somebody comment who may, or start the promotion by "Run workflow".`,
	);
}

async function trailersOf(
	reader: RestReader,
	{ head }: PullRequest,
	environment: string,
	where: string,
): Promise<Trailers> {
	const commit = told(await readCommit(reader, head.commit));
	const trailers = requestTrailers(commit);
	if (typeof trailers === "string") {
		const anew = "Close it, delete its branch, and ask for the promotion anew.";
		throw new ReleaseError("approvals-missing", `${where} asks for nothing that can be trusted: ${trailers}. ${anew}`);
	}
	const { plan = "", kind } = trailers;
	if (
		trailers.environment === environment &&
		kind === "promotion" &&
		head.branch === requestBranch(environment, plan)
	) {
		return trailers;
	}
	throw invalid(`${where} asks for no promotion to ${environment}: it is from ${head.branch}, for a ${kind}.`);
}

function told<Value>(read: Read<Value>): Value {
	if (read.kind === "read") return read.value;
	throw new ReleaseError("unauthorized", read.why);
}

function invalid(words: string): ReleaseError {
	return new ReleaseError("invalid-input", words);
}
