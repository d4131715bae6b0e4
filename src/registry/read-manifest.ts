import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { parseJson, textField } from "../http/json-field.ts";
import type { HttpAnswer } from "../http/transport.ts";
import type { Digest } from "../images/digest.ts";
import { isDigest } from "../images/digest.ts";
import type { Manifest } from "./manifest.ts";
import { digestOf, isDigestOf } from "./manifest.ts";
import { IMAGE_MANIFESTS, INDEXES, isDockerSchema1 } from "./media-types.ts";
import type { Task } from "./refusals.ts";
import { statusWords, unavailable } from "./refusals.ts";

/**
 * A manifest out of a registry's answer, checked by distribution-spec 1.1, "Pulling manifests".
 * @param reference the digest that was asked for, if it was one
 * @param name the image with its tag or digest, for sentences
 */
export function manifestFrom(answer: HttpAnswer, reference: Digest | undefined, name: string, task: Task): Manifest {
	if (answer.status !== 200) throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
	const bytes = answer.body;
	for (const claimed of [reference, claimedDigest(answer)]) {
		if (claimed !== undefined && !isDigestOf(claimed, bytes)) throw notTheBytes(name, claimed, bytes);
	}
	return { bytes, mediaType: mediaTypeOf(answer, name, task), digest: reference ?? digestOf(bytes) };
}

/** The digest that the answer's header claims; undefined when it is missing or is none. */
export function claimedDigest(answer: HttpAnswer): Digest | undefined {
	const header = answer.headers["docker-content-digest"];
	return typeof header === "string" && isDigest(header) ? header : undefined;
}

export function notTheBytes(name: string, claimed: Digest, bytes: Buffer): ReleaseError {
	return new ReleaseError(
		"digest-mismatch",
		`The registry says that ${name} is ${claimed}, but the bytes that it sent are ${digestOf(bytes)}. They are not used. Something between here and the registry changes them, or its storage is damaged: pull the image by that digest from another machine to see which.`,
	);
}

/**
 * The registry's `Content-Type`, which the body's own `mediaType` must not contradict: the same bytes mean different
 * things under different types, which is a known way to smuggle.
 */
function mediaTypeOf(answer: HttpAnswer, name: string, task: Task): string {
	const document = parseJson(answer.body.toString("utf8"));
	const own = textField(document, "mediaType");
	const header = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
	const mediaType = header || own || "";
	if (isDockerSchema1(mediaType))
		throw unsupported(name, "in Docker's schema 1, a format that registries have given up");
	if (own !== undefined && own !== mediaType) {
		const contradiction = `sent it as ${quote(mediaType)}, while its own mediaType is ${quote(own)}; it is not used`;
		throw unavailable(task, `${task.host} ${contradiction}`, { retryable: false });
	}
	if (document === undefined) throw unavailable(task, `${task.host} answered with something that is no manifest`);
	if ([...IMAGE_MANIFESTS, ...INDEXES].includes(mediaType)) return mediaType;
	throw unsupported(name, `of the media type ${quote(mediaType)}, which is no image's`);
}

function unsupported(name: string, what: string): ReleaseError {
	return new ReleaseError(
		"unsupported",
		`${name} is ${what}, so it was left alone. Build the image anew as an OCI image or in Docker's schema 2 (any builder of today does).`,
	);
}
