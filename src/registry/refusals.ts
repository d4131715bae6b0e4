import { ReleaseError } from "../errors/release-error.ts";
import { field, listField, parseJson, textField } from "../http/json-field.ts";
import type { HttpAnswer } from "../http/transport.ts";

/** What was being done, for sentences: `write the tag 1.6.0 of ghcr.io/acme/blue`, asked of `ghcr.io`. */
export interface Task {
	readonly host: string;
	readonly words: string;
}

const LONGEST = 300;

/**
 * The registry's own codes and messages (distribution specification, "Error Codes"), one line, at most 300 characters.
 * A body may be anything: plain text is quoted, a web page is not.
 */
function registryWords(answer: HttpAnswer): string {
	const text = answer.body.toString("utf8");
	const errors = listField(parseJson(text), "errors").slice(0, 3).map(describeError).filter(Boolean);
	const plain = /^\s*[<{[]/.test(text) ? "" : text;
	const line = (errors.length > 0 ? errors.join("; ") : plain).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function describeError(error: unknown): string {
	const detail = field(error, "detail");
	const parts = [
		textField(error, "code"),
		textField(error, "message"),
		typeof detail === "string" ? detail : undefined,
	];
	return parts.filter((part) => part !== undefined && part !== "").join(": ");
}

/** `403 (DENIED: permission_denied: write_package)` */
export function statusWords(answer: HttpAnswer): string {
	const words = registryWords(answer);
	return words === "" ? String(answer.status) : `${answer.status} (${words})`;
}

/** No usable answer: with `retryable: false`, one that will be the same tomorrow. */
export function unavailable(task: Task, what: string, { retryable = true } = {}): ReleaseError {
	const advice = retryable
		? "When the registry is well, run this again: what is already done stays done."
		: "Trying again will not help: check the registry's address and its settings.";
	return new ReleaseError("registry-unavailable", `Could not ${task.words}: ${what}. ${advice}`, { retryable });
}

/** Bad or missing credentials, with what to do about it. */
export function unauthorized(task: Task, answer: HttpAnswer, haveCredentials: boolean): ReleaseError {
	return new ReleaseError(
		"unauthorized",
		`${task.host} does not let us ${task.words}: it answered ${statusWords(answer)}. ${remedy(task.host, haveCredentials)}`,
	);
}

function remedy(host: string, haveCredentials: boolean): string {
	if (!haveCredentials) {
		return `No credentials were found for ${host}: log in with docker/login-action before this step, or give username and password.`;
	}
	if (host === "ghcr.io") {
		return "Grant this repository write access in the package's settings (Package settings > Manage Actions access), and give the job the permission packages: write.";
	}
	return `Check that the user name and password for ${host} are right and may read and write this repository.`;
}

/** A rule of the registry refused a write: not a matter of credentials, and not of time. */
export function rejected(task: Task, answer: HttpAnswer): ReleaseError {
	return new ReleaseError(
		"rejected",
		`${task.host} refused to ${task.words}: it answered ${statusWords(answer)}. That tag was not written. Check the registry's rules for this repository: that it exists, how many tags it may hold, which may be moved.`,
	);
}
