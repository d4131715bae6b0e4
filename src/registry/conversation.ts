import type { Clock } from "../http/patience.ts";
import { isTransient, retryAfter, sendPatiently } from "../http/patience.ts";
import { followRedirects } from "../http/redirects.ts";
import type { HttpAnswer, HttpRequest, HttpTransport } from "../http/transport.ts";
import type { Task } from "./refusals.ts";
import { statusWords, unavailable } from "./refusals.ts";

/** Asks with patience, follows redirects, and gives an answer that lasts; what is no such answer is an error. */
export interface Conversation {
	/** @throws ReleaseError `registry-unavailable` */
	ask(request: HttpRequest, task: Task): Promise<HttpAnswer>;
	/** From now on this text is blotted out of whatever a server says in an error. */
	keepSecret(text: string): void;
}

export function openConversation(transport: HttpTransport, clock: Clock): Conversation {
	const secrets = new Set<string>();
	const send = (request: HttpRequest) => sendPatiently(transport, request, clock);
	return {
		keepSecret: (text) => void secrets.add(text),
		async ask(request, task) {
			const { outcome, atHome, url } = await followRedirects(send, request);
			if (outcome.kind === "fault") {
				throw unavailable(task, `${url.host} ${outcome.words}`, { retryable: outcome.transient });
			}
			const answer = outcome.status < 400 ? outcome : blotOut(outcome, secrets);
			if (isTransient(answer))
				throw unavailable(task, `${url.host} answered ${statusWords(answer)}${pauseWords(answer, clock)}`);
			if (!atHome && answer.status >= 400) {
				throw unavailable(task, `${task.host} redirected to ${url.host}, which answered ${statusWords(answer)}`);
			}
			return answer;
		},
	};
}

/** A server, or a proxy before it, may echo what it was sent. */
function blotOut(answer: HttpAnswer, secrets: ReadonlySet<string>): HttpAnswer {
	let text = answer.body.toString("utf8");
	for (const secret of secrets) text = text.replaceAll(secret, "***");
	return { ...answer, body: Buffer.from(text) };
}

function pauseWords(answer: HttpAnswer, clock: Clock): string {
	const pause = retryAfter(answer, clock.now());
	return pause === undefined ? "" : ` and asks to wait ${Math.ceil(pause / 1000)} seconds`;
}
