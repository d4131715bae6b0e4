import { ReleaseError } from "./release-error.ts";

const NOTHING = "Nothing was written.";

/**
 * Runs something that only reads. Whoever meets its error must know that things are as they were, so every error that
 * does not say so already says it then.
 */
export async function reading<Result>(act: () => Promise<Result>): Promise<Result> {
	try {
		return await act();
	} catch (cause) {
		if (!(cause instanceof ReleaseError) || /nothing was (read or )?written/i.test(cause.message)) throw cause;
		const { code, message, retryable, detail } = cause;
		throw new ReleaseError(code, `${message} ${NOTHING}`, { cause, retryable, detail });
	}
}
