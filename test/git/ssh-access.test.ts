import { generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parseSshAccess } from "../../src/git/ssh-access.ts";
import { thrown } from "./failure.ts";

/** A key as OpenSSH writes it: the magic word, its cipher's name, and what nobody looks into here. */
function opensshKey(cipher: string): string {
	const name = Buffer.from(cipher);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(name.length);
	const body = Buffer.concat([Buffer.from("openssh-key-v1\0"), size, name, Buffer.alloc(90, 7)]).toString("base64");
	const lines = body.match(/.{1,70}/g)?.join("\n");
	return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----`;
}

function pem(options: { cipher?: string; passphrase?: string }): string {
	const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	return privateKey.export({ type: "pkcs8", format: "pem", ...options } as never).toString();
}

/** With headers (RFC 1421). */
function oldPem(): string {
	const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
	return privateKey.export({ type: "pkcs1", format: "pem", cipher: "aes-256-cbc", passphrase: "x" }).toString();
}

const KEY = opensshKey("none");
const HOST = "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

describe("a private key", () => {
	test.each([
		["of OpenSSH", KEY, `${KEY}\n`],
		["with the line ends of Windows", KEY.replaceAll("\n", "\r\n"), `${KEY}\n`],
		["with blank lines around it", `\n\n${KEY}\n\n`, `${KEY}\n`],
	])("%s is written as ssh wants it", (_, given, written) => {
		expect(parseSshAccess(given, "").key).toBe(written);
	});

	test("in PEM", () => {
		const key = pem({});
		expect(parseSshAccess(key, "").key).toBe(key);
	});

	test("is not shown by what holds it", () => {
		const access = parseSshAccess(KEY, HOST);
		const secret = KEY.split("\n")[1] ?? "";
		expect(
			`${inspect(access, { showHidden: true, depth: 9 })}${JSON.stringify(access)}${String(access)}`,
		).not.toContain(secret);
	});

	test.each([
		[
			"a public key",
			HOST.replace("github.com ", ""),
			/holds a public key\. Give the private half: the whole file, from /,
		],
		["a path", "~/.ssh/id_ed25519", /is no private key\. Give the whole file, from "-----BEGIN … PRIVATE KEY-----"/],
		["half a file", KEY.slice(0, 90), /is no private key\./],
		["a certificate", KEY.replaceAll("OPENSSH PRIVATE KEY", "CERTIFICATE"), /is no private key\./],
		[
			"one with a passphrase, of OpenSSH",
			opensshKey("aes256-ctr"),
			/is protected by a passphrase, which nobody can type here/,
		],
		["one with a passphrase, as OpenSSL wrote it once", oldPem(), /is protected by a passphrase/],
		["one with a passphrase, in PEM", pem({ cipher: "aes-256-cbc", passphrase: "x" }), /is protected by a passphrase/],
	])("%s is refused, and not repeated", async (_, given, words) => {
		const error = await thrown(() => parseSshAccess(given, ""));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toMatch(/^The input "ssh-key" /);
		expect(error.message).toMatch(words);
		expect(error.message).toMatch(/ Nothing was written\.$/);
		for (const line of given.split("\n").filter((text) => /^[^-]{20}/.test(text))) {
			expect(error.message).not.toContain(line.slice(0, 20));
		}
	});
});

describe("known hosts", () => {
	test.each([
		HOST,
		`# a comment\n\n${HOST} and a comment\n`,
		HOST.replace("github.com", "[git.example.com]:2222,192.0.2.1"),
		HOST.replace("github.com", "|1|c2FsdHNhbHQ=|aGFzaGhhc2g="),
		`@cert-authority *.example.com ${HOST.replace("github.com ", "")}`,
		`@revoked ${HOST}`,
		`${HOST}\r\n${HOST.replace("ssh-ed25519", "ecdsa-sha2-nistp256")}`,
	])("%j", (given) => {
		const lines = given.trim().replaceAll("\r", "");
		expect(parseSshAccess("", given).knownHosts?.trim()).toBe(lines);
	});

	test.each([
		["a key without its host", HOST.replace("github.com ", ""), /The host's name is missing at its beginning\./],
		[
			"a name alone",
			"github.com",
			/has a line that is none of a known_hosts file: "github\.com"\. Each line is a host's name/,
		],
		["a fingerprint", "github.com SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU", /none of a known_hosts file/],
	])("%s is refused", async (_, given, words) => {
		const error = await thrown(() => parseSshAccess("", given));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toMatch(words);
	});
});
