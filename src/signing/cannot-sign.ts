import { stripVTControlCharacters } from "node:util";
import { ReleaseError } from "../errors/release-error.ts";

/** A key that a program cannot use. `words` are the program's own, where they cannot quote the key. */
export function cannotSign(program: string, words: string): ReleaseError {
	const line = stripVTControlCharacters(words)
		.replaceAll(/[\p{Cc} ]+/gu, " ")
		.trim()
		.slice(0, 300);
	const said = line === "" ? "" : ` It said: ${line}.`;
	return new ReleaseError(
		"invalid-input",
		`${program} cannot sign with the input "signing-key".${said} Nothing was written. Check that the secret holds the whole private key, without a passphrase, not expired, and that it is made for signing.`,
	);
}
