import { field, listField, parseJson, textField } from "../http/json-field.ts";
import { isTransient, retryAfter } from "../http/patience.ts";
import type { HttpAnswer, HttpFault } from "../http/transport.ts";

/** What came of one request, as far as it concerns whether to send it again. */
export type Verdict =
	| { readonly kind: "answered"; readonly answer: HttpAnswer }
	/** Nothing was done: a rate limit. `wait` in milliseconds. */
	| { readonly kind: "limited"; readonly wait: number; readonly words: string }
	/** Nobody knows whether it was done. */
	| { readonly kind: "lost"; readonly words: string }
	/** It will be the same tomorrow: a certificate, an answer without end. */
	| { readonly kind: "hopeless"; readonly words: string };

/** What GitHub asks for where it does not say how long. */
const A_MINUTE = 60_000;
const LONGEST = 300;

/** Reads an outcome by GitHub's rules ("Rate limits for the REST API", "Rate limits … for the GraphQL API"). */
export function judge(outcome: HttpAnswer | HttpFault, now: Date): Verdict {
	if (outcome.kind === "fault") return { kind: outcome.transient ? "lost" : "hopeless", words: outcome.words };
	const words = `answered ${statusWords(outcome)}`;
	if (isLimit(outcome)) return { kind: "limited", wait: waitFor(outcome, now), words };
	if (isTransient(outcome) || isInternalError(outcome)) return { kind: "lost", words };
	if (outcome.status >= 300 && outcome.status < 400) return { kind: "hopeless", words };
	return { kind: "answered", answer: outcome };
}

function isLimit({ status, headers, body }: HttpAnswer): boolean {
	const text = parseJson(body.toString("utf8"));
	if (status === 200) return listField(text, "errors").some((error) => textField(error, "type") === "RATE_LIMITED");
	if (status !== 403 && status !== 429) return false;
	const isSaid = /rate limit/i.test(textField(text, "message") ?? "");
	return status === 429 || isSaid || headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
}

function waitFor(answer: HttpAnswer, now: Date): number {
	const asked = retryAfter(answer, now);
	if (asked !== undefined) return asked;
	const reset = Number(answer.headers["x-ratelimit-reset"]);
	const isSpent = answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
	return isSpent ? Math.max(0, reset * 1000 - now.getTime()) : A_MINUTE;
}

/** GraphQL says a failure of its own with status 200, and in an error that has neither a type nor a code. */
function isInternalError({ status, body }: HttpAnswer): boolean {
	if (status !== 200) return false;
	const errors = listField(parseJson(body.toString("utf8")), "errors");
	return errors.some((error) => field(error, "type") === undefined && field(error, "extensions") === undefined);
}

/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
export function statusWords(answer: HttpAnswer): string {
	const { status, headers, body } = answer;
	const text = parseJson(body.toString("utf8"));
	const messages = [textField(text, "message"), ...listField(text, "errors").map(errorWords)];
	const id = headers["x-github-request-id"];
	const parts = [...messages.filter(Boolean), ...(typeof id === "string" ? [`request id ${id}`] : [])];
	const line = parts
		.join("; ")
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf} ]+/gu, " ")
		.trim();
	if (line === "") return String(status);
	return `${status} (${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line})`;
}

/** One of `errors`: GraphQL's have a type, REST's a code; either may be plain text. */
function errorWords(error: unknown): string {
	if (typeof error === "string") return error;
	const kind = textField(error, "type") ?? textField(error, "code");
	return [textField(error, "message"), kind && `[${kind}]`].filter(Boolean).join(" ");
}
