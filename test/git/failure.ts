import { expect } from "@jest/globals";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { READ_TOKEN, WRITE_TOKEN } from "./hosts.ts";

const SECRETS = [READ_TOKEN, WRITE_TOKEN, "s3cret"].flatMap((token) => [
	token,
	Buffer.from(`x-access-token:${token}`).toString("base64"),
]);

/** The ReleaseError that a promise ends with. Whatever it is, no credential is in it. */
export async function failure(promise: Promise<unknown>): Promise<ReleaseError> {
	const error = await promise.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(error instanceof ReleaseError)) throw new Error(`expected a ReleaseError, but got ${String(error)}`);
	for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
		for (const secret of SECRETS) expect(`${cause.message}${cause.stack ?? ""}`).not.toContain(secret);
	}
	expect(error.message).toMatch(/[.?]$/);
	return error;
}

/** As `failure`, for what throws at once. */
export function thrown(action: () => unknown): Promise<ReleaseError> {
	return failure(new Promise((resolve) => resolve(action())));
}
