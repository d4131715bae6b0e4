import type { World } from "../world/world.ts";
import type { HttpAnswer, HttpFault, HttpRequest, HttpTransport } from "./transport.ts";

const ATTEMPTS = 5;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 60_000;

export type Clock = Pick<World, "now" | "random" | "sleep">;

/**
 * Sends a request until it is answered with something that lasts, at most five times, and gives the last outcome.
 * So only for requests that mean the same twice: reads, and the PUT of what is named by its own content.
 */
export async function sendPatiently(
	send: HttpTransport,
	request: HttpRequest,
	clock: Clock,
): Promise<HttpAnswer | HttpFault> {
	for (let attempt = 1; ; attempt++) {
		const outcome = await send(request);
		if (!isTransient(outcome) || attempt === ATTEMPTS) return outcome;
		const pause = pauseBefore(attempt, outcome, clock);
		if (pause > LONGEST_PAUSE) return outcome;
		await clock.sleep(pause);
	}
}

/** Whether the same request may do better in a moment. */
export function isTransient(outcome: HttpAnswer | HttpFault): boolean {
	if (outcome.kind === "fault") return outcome.transient;
	return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500;
}

/** What the server asks for, else full jitter over a pause that doubles. */
function pauseBefore(attempt: number, outcome: HttpAnswer | HttpFault, clock: Clock): number {
	const asked = outcome.kind === "answer" ? retryAfter(outcome, clock.now()) : undefined;
	return asked ?? Math.round(clock.random() * FIRST_PAUSE * 2 ** (attempt - 1));
}

/** `Retry-After` in milliseconds, from seconds or from a date (RFC 9110, section 10.2.3). */
export function retryAfter(answer: HttpAnswer, now: Date): number | undefined {
	const text = answer.headers["retry-after"]?.trim();
	if (text === undefined || text === "") return undefined;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
	const date = Date.parse(text);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
