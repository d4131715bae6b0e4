import { patience } from "../branches/backoff.ts";
import type { BareRepository } from "./bare-repository.ts";
import { failureError } from "./failure.ts";
import { followRedirect } from "./redirect.ts";
import type { Answer, Transport } from "./transport.ts";

const TRIES = 4;

/**
 * Something read from the remote: tried again while no usable answer comes, at a new address when the repository was
 * renamed. A missing object is returned, since only the caller can judge it.
 * @throws ReleaseError for all other failures. `doing` ends the sentence "Git could not …".
 */
export async function ask<Value>(
	{ connection }: BareRepository,
	question: (transport: Transport) => Promise<Answer<Value>>,
	doing: string,
): Promise<Answer<Value>> {
	let hasMoved = false;
	for (let tried = 1; ; tried++) {
		const answer = await question(connection.transport);
		if (answer.ok || answer.failure.kind === "missing-object") return answer;
		const { failure, words } = answer;
		if (failure.kind === "redirect" && !hasMoved && (await followRedirect(connection, failure.to))) {
			hasMoved = true;
			continue;
		}
		if (failure.kind !== "unreachable" || tried >= TRIES) {
			throw failureError(failure, doing, words, connection.remote);
		}
		await connection.world.sleep(patience(tried, connection.world));
	}
}

/** As `ask`, where a missing object is an error, too. */
export async function demand<Value>(
	repository: BareRepository,
	question: (transport: Transport) => Promise<Answer<Value>>,
	doing: string,
): Promise<Value> {
	const answer = await ask(repository, question, doing);
	if (answer.ok) return answer.value;
	throw failureError(answer.failure, doing, answer.words, repository.connection.remote);
}
