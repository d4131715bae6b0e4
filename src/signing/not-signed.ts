import { stripVTControlCharacters } from "node:util";
import { ReleaseError } from "../errors/release-error.ts";

/** A key that a program cannot use; its own words say why, and hold no secret: they speak of the key, not in it. */
export function notSigned(program: string, stderr: string): ReleaseError {
	const words = stripVTControlCharacters(stderr)
		.replaceAll(/[\p{Cc} ]+/gu, " ")
		.trim()
		.slice(0, 300);
	return new ReleaseError(
		"invalid-input",
		`${program} cannot sign with the input "signing-key". It said: ${words === "" ? "nothing." : words} Nothing was written. Check that the secret holds the whole private key, without a passphrase, not expired, and that it is made for signing.`,
	);
}
