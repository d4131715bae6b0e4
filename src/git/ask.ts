import { patience } from "./backoff.ts";
import type { BareRepository } from "./bare-repository.ts";
import { type Failure, failureError, readFailure } from "./failure.ts";
import { askEvenById } from "./mirror.ts";
import { followRedirect } from "./redirect.ts";

export type Answer =
	| { readonly ok: true; readonly stdout: Buffer }
	| { readonly ok: false; readonly failure: Failure; readonly stderr: string };

const TRIES = 4;

/**
 * A read from the remote (fetch, ls-remote): tried again while no usable answer comes, at a new address when the
 * repository was renamed. Failures that only the caller can judge (a ref or an object is missing) are returned.
 * @throws ReleaseError for all others. `doing` ends the sentence "Git could not …".
 */
export async function ask(
	repository: BareRepository,
	args: readonly string[],
	doing: string,
	input = "",
): Promise<Answer> {
	const { connection } = repository;
	let hasMoved = false;
	for (let tried = 1; ; tried++) {
		const { code, stdout, stderr } = await askEvenById(repository, args, input);
		if (code === 0) return { ok: true, stdout };
		const failure = readFailure(stderr);
		if (failure.kind === "missing-ref" || failure.kind === "missing-object") return { ok: false, failure, stderr };
		const moved = failure.kind === "redirect" && !hasMoved ? await followRedirect(repository) : undefined;
		if (moved !== undefined) {
			hasMoved = true;
			connection.moveTo(moved);
			continue;
		}
		if (failure.kind !== "unreachable" || tried >= TRIES) throw failureError(failure, doing, stderr, connection.remote);
		await connection.world.sleep(patience(tried, connection.world));
	}
}

/** As `ask`, where a missing ref or object is an error, too. */
export async function demand(
	repository: BareRepository,
	args: readonly string[],
	doing: string,
	input = "",
): Promise<Buffer> {
	const answer = await ask(repository, args, doing, input);
	if (answer.ok) return answer.stdout;
	throw failureError(answer.failure, doing, answer.stderr, repository.connection.remote);
}
