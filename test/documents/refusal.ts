import { ReleaseError } from "../../src/errors/release-error.ts";

/** The code and the words that `act` is refused with. */
export function refusal(act: () => unknown): { code: string; message: string } {
	try {
		act();
	} catch (error) {
		if (error instanceof ReleaseError) return { code: error.code, message: error.message };
		throw error;
	}
	throw new Error("Nothing was refused.");
}
