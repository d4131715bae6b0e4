import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** What a step brings along for its remotes over SSH. It prints as nothing: the key leaves it only by `key`. */
export class SshAccess {
	/** Lines of a known_hosts file (sshd(8)); undefined: the runner's own files are asked. */
	readonly knownHosts: string | undefined;
	readonly #key: string | undefined;

	constructor(key: string | undefined, knownHosts: string | undefined) {
		this.#key = key;
		this.knownHosts = knownHosts;
	}

	/** The private key, as a key file holds it; undefined: the agent's or the runner's own are used. */
	get key(): string | undefined {
		return this.#key;
	}

	get isEmpty(): boolean {
		return this.#key === undefined && this.knownHosts === undefined;
	}
}

/** Both texts may be empty. @throws ReleaseError `invalid-input`; the key's text is never repeated. */
export function parseSshAccess(key: string, knownHosts: string): SshAccess {
	return new SshAccess(key === "" ? undefined : parseKey(key), knownHosts === "" ? undefined : parseHosts(knownHosts));
}

const WHOLE_FILE = 'the whole file, from "-----BEGIN … PRIVATE KEY-----" to "-----END … PRIVATE KEY-----"';

function parseKey(given: string): string {
	// ssh refuses a key without its last line end, and inputs are trimmed.
	const key = `${given.replaceAll(/\r\n?/g, "\n").trim()}\n`;
	if (/^(ssh|ecdsa|sk)-\S+ \S/.test(key)) {
		throw refused(
			`holds a public key. Give the private half: ${WHOLE_FILE}. The public half belongs to the repository`,
		);
	}
	const [, , body] = /^-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----\n([\s\S]+)\n-----END \1-----\n$/.exec(key) ?? [];
	if (body === undefined) throw refused(`is no private key. Give ${WHOLE_FILE}`);
	if (isEncrypted(key, body)) {
		throw refused(
			'is protected by a passphrase, which nobody can type here. Give a key of its own for this purpose, without one (ssh-keygen -t ed25519 -N "")',
		);
	}
	return key;
}

/** OpenSSH's own format names its cipher first (PROTOCOL.key in its source); PEM says it in a header (RFC 1421). */
function isEncrypted(key: string, body: string): boolean {
	if (/^-----BEGIN ENCRYPTED |^Proc-Type: .*ENCRYPTED/m.test(key)) return true;
	const bytes = Buffer.from(body, "base64");
	const magic = "openssh-key-v1\0";
	if (bytes.toString("latin1", 0, magic.length) !== magic) return false;
	return bytes.toString("latin1", magic.length + 4, magic.length + 8) !== "none";
}

function refused(why: string): ReleaseError {
	return new ReleaseError("invalid-input", `The input "ssh-key" ${why}. Nothing was written.`);
}

function parseHosts(given: string): string {
	const lines = given.split(/\r\n?|\n/).map((line) => line.trim());
	for (const line of lines.filter((text) => text !== "" && !text.startsWith("#"))) {
		if (/^(@(cert-authority|revoked)\s+)?[^\s@]\S*\s+(ssh|ecdsa|sk)-\S+\s+[A-Za-z0-9+/]+=*(\s|$)/.test(line)) continue;
		const host = /^(ssh|ecdsa|sk)-/.test(line) ? " The host's name is missing at its beginning." : "";
		throw new ReleaseError(
			"invalid-input",
			`The input "ssh-known-hosts" has a line that is none of a known_hosts file: ${quote(line)}.${host} Each line is a host's name, the type of its key, and the key: "github.com ssh-ed25519 AAAA…". Nothing was written.`,
		);
	}
	return `${lines.join("\n")}\n`;
}
