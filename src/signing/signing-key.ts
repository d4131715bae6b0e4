import { ReleaseError } from "../errors/release-error.ts";

/** A private key that signs what Git holds. It never prints itself: only the programs that sign get its text. */
export interface SigningKey {
	readonly kind: "ssh" | "gpg";
	/** The armored key, with line ends as the programs want them. */
	readonly text: string;
}

const MAGIC = "openssh-key-v1\0";
const ALLOWED = "Give the whole private key as text, from BEGIN to END: an SSH key (ssh-keygen) or an armored GPG key";

/**
 * A key from an input. A key with a passphrase is refused: nobody is there to type it.
 * @throws ReleaseError `invalid-input`; no part of the text is repeated.
 */
export function parseSigningKey(input: string, what: string): SigningKey {
	const text = `${input.replaceAll(/\r\n?/g, "\n").trim()}\n`;
	const [, label, body] = /^-----BEGIN ([A-Z ]+)-----\n(.*)\n-----END \1-----\n$/s.exec(text) ?? [];
	if (label === undefined || body === undefined) throw refused(what, `is no private key. ${ALLOWED}.`);
	if (label === "PGP PRIVATE KEY BLOCK") return { kind: "gpg", text };
	if (label.includes("PUBLIC")) throw refused(what, `is a public key, which cannot sign. ${ALLOWED}.`);
	if (!/^(OPENSSH|RSA|EC|ENCRYPTED)? ?PRIVATE KEY$/.test(label)) {
		throw refused(what, `is a key of a form that cannot sign. ${ALLOWED}.`);
	}
	if (isEncrypted(label, body)) {
		throw refused(
			what,
			"is protected by a passphrase, and nobody is there to type it. Make a key of its own for this purpose without one (ssh-keygen -t ed25519 -N '' -C release-actions), and keep it as a secret.",
		);
	}
	return { kind: "ssh", text };
}

/** From the key's own words: PEM says so in a header, OpenSSH's form names a cipher (PROTOCOL.key of OpenSSH). */
function isEncrypted(label: string, body: string): boolean {
	if (label !== "OPENSSH PRIVATE KEY") return label === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(body);
	const bytes = Buffer.from(body, "base64");
	const start = MAGIC.length;
	if (bytes.toString("latin1", 0, start) !== MAGIC || bytes.length < start + 4) return false;
	const length = bytes.readUInt32BE(start);
	return bytes.toString("latin1", start + 4, start + 4 + length) !== "none";
}

function refused(what: string, why: string): ReleaseError {
	return new ReleaseError("invalid-input", `${what} ${why} Nothing was written.`);
}
