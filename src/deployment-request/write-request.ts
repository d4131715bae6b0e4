import type { Planned } from "../promotion/plan-promotion.ts";
import { describeRequest } from "./describe-request.ts";
import { readRequest } from "./read-request.ts";

/** GitHub takes 1 MiB of summary from a step, and shows none of it when there is more. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub takes 65,536 characters as the body of a pull request or of an issue. */
const BODY_BYTES = 60_000;

/** A deployment request as Markdown. */
export interface WrittenRequest {
	/** For the job summary. */
	readonly summary: string;
	/** The same, as much of it as the body of a pull request holds. */
	readonly body: string;
}

/** Loaded only where a request is made: of all that it needs, a plan for another environment needs nothing. */
export async function writeRequest(planned: Planned): Promise<WrittenRequest> {
	const request = await readRequest(planned);
	return { summary: describeRequest(request, SUMMARY_BYTES), body: describeRequest(request, BODY_BYTES) };
}
