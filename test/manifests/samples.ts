import { expect } from "@jest/globals";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { type Digest, isDigest } from "../../src/images/digest.ts";
import { type ImageName, isImageName } from "../../src/images/image-name.ts";
import { type ImageTag, isImageTag } from "../../src/images/image-tag.ts";
import type { Entry } from "../../src/manifests/entry.ts";
import { type CommitId, isCommitId } from "../../src/refs/commit-id.ts";
import { isServiceName, type ServiceName } from "../../src/services/service-name.ts";

function made<T extends string>(text: string, is: (text: string) => text is T): T {
	if (is(text)) return text;
	throw new Error(`The sample ${text} is none.`);
}

/** `digest("a")` is `sha256:aaaa…`. */
export const digest = (digit: string): Digest => made(`sha256:${digit.repeat(64)}`, isDigest);
export const commitId = (number: number): CommitId => made(number.toString(16).padStart(40, "c"), isCommitId);
export const service = (name: string): ServiceName => made(name, isServiceName);
export const image = (name: string): ImageName => made(name, isImageName);
export const imageTag = (name: string): ImageTag => made(name, isImageTag);

export function entries(wanted: Readonly<Record<string, Entry>>): Map<ServiceName, Entry> {
	return new Map(Object.entries(wanted).map(([name, entry]) => [service(name), entry]));
}

/** Runs `act` and gives the error that it must throw. */
export function refusal(act: () => unknown): ReleaseError {
	try {
		act();
	} catch (error) {
		if (error instanceof ReleaseError) return error;
		throw error;
	}
	throw new Error("Nothing was refused.");
}

export function expectRefusal(act: () => unknown, message: string): void {
	const error = refusal(act);
	expect(error.code).toBe("invalid-config");
	expect(error.message).toBe(message);
}
