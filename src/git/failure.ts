import { advice } from "../branches/advice.ts";
import { recognise } from "../branches/wordings.ts";
import { saysDiskFull } from "../errors/disk-full.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Remote } from "./remote.ts";
import { remoteWords } from "./remote-words.ts";

/** Why a remote could not be talked to. */
export type Failure =
	| { readonly kind: "missing-ref"; readonly ref: string }
	| { readonly kind: "missing-object"; readonly object: string }
	/** `to`: the repository's address there, where the answer said it. */
	| { readonly kind: "redirect"; readonly to?: string }
	| {
			readonly kind: "unauthorized" | "forbidden" | "not-found" | "no-ids" | "no-atomic" | "other-hash" | "certificate";
	  }
	/** The protocol cannot be spoken from here: Git itself is asked instead (choose-transport.ts), and nobody else knows. */
	| { readonly kind: "not-spoken" }
	/** `now`: the fingerprint of another key than the known one; undefined: none is known for this host. */
	| { readonly kind: "host-key"; readonly now: string | undefined }
	| { readonly kind: "no-ssh" | "disk-full" }
	| { readonly kind: "unreachable" };

/**
 * From the words of the Git on this machine (in English by LC_ALL): the only place that says why a transport failed.
 * No decision about what was written hangs on it.
 */
export function readFailure(stderr: string): Failure {
	const ref = /couldn't find remote ref (\S+)/i.exec(stderr)?.[1];
	if (ref !== undefined) return { kind: "missing-ref", ref };
	const object = /(?:not our ref|bad object) ([0-9a-f]{40})/.exec(stderr)?.[1];
	if (object !== undefined) return { kind: "missing-object", object };
	if (/request for unadvertised object/i.test(stderr)) return { kind: "no-ids" };
	if (saysDiskFull(stderr)) return { kind: "disk-full" };
	if (/does not support --atomic/i.test(stderr)) return { kind: "no-atomic" };
	if (/mismatched algorithms/i.test(stderr)) return { kind: "other-hash" };
	if (/certificate (problem|verification failed)/i.test(stderr)) return { kind: "certificate" };
	const status = Number(/^(?!remote:).*(?:returned error:|HTTP) (\d{3})/m.exec(stderr)?.[1]);
	if (status >= 300 && status < 400) return { kind: "redirect" };
	if (status === 401 || /could not read (Username|Password)|Authentication failed/i.test(stderr)) {
		return { kind: "unauthorized" };
	}
	if (/Host key verification failed/.test(stderr)) return { kind: "host-key", now: newFingerprint(stderr) };
	if (/Permission denied \(/.test(stderr)) return { kind: "unauthorized" };
	if (/cannot run ssh: No such file|\bssh: (command )?not found/.test(stderr)) return { kind: "no-ssh" };
	if (status === 403) return { kind: "forbidden" };
	const overSsh = /Could not read from remote repository/.test(stderr) ? recognise(stderr)?.obstacle : undefined;
	if (overSsh === "no-such-repository") return { kind: "not-found" };
	if (overSsh !== undefined) return { kind: "forbidden" };
	if (status === 404 || /repository '.*' not found|does not appear to be a git repository/i.test(stderr)) {
		return { kind: "not-found" };
	}
	return { kind: "unreachable" };
}

/** What ssh says of a host whose key is another one than before: `SHA256:…`. */
function newFingerprint(stderr: string): string | undefined {
	if (!/REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/.test(stderr)) return undefined;
	return /\bSHA256:[A-Za-z0-9+/]+/.exec(stderr)?.[0] ?? "a revoked one";
}

/** The failure as an error for people. `doing` ends the sentence "Git could not …", e.g. "read the branch main". */
export function failureError(failure: Failure, doing: string, stderr: string, remote: Remote): ReleaseError {
	const words = remoteWords(stderr, remote);
	const said = words === "" ? "" : ` It was said: ${words}`;
	const start = `Git could not ${doing} at ${remote.url}`;
	switch (failure.kind) {
		case "unauthorized":
			return new ReleaseError(
				"unauthorized",
				`${start}: the credential is missing or not accepted.${said} Nothing was written. Check the token (or the SSH key and known host) of this remote.`,
			);
		case "host-key":
			return new ReleaseError("unauthorized", `${start}: ${hostKeySentence(failure.now)}`);
		case "disk-full":
			return new ReleaseError(
				"unsupported",
				`${start}: a disk is full, of this runner (RUNNER_TEMP)${remote.origin === undefined ? " or of the server" : ""}.${said} Nothing was written. Free some space there, then run again.`,
			);
		case "no-ssh":
			return new ReleaseError(
				"unsupported",
				`${start}: there is no ssh on the PATH of this runner. Nothing was written. Install an OpenSSH client, or give an https address and a token.`,
			);
		case "forbidden":
			return new ReleaseError(
				"unauthorized",
				`${start}: the credential does not permit it.${said} Nothing was written. ${permissionAdvice(stderr)}`,
			);
		case "not-found":
			return remote.protocol === "file"
				? new ReleaseError(
						"invalid-input",
						`${start}: there is no Git repository.${said} Nothing was written. Check the path.`,
					)
				: new ReleaseError(
						"unauthorized",
						`${start}: there is no such repository, or the credential may not see it.${said} Nothing was written. Check the address and the token.`,
					);
		case "missing-ref":
			return new ReleaseError("unknown-commit", `${start}: it has no ${failure.ref}. Nothing was written.`);
		case "missing-object":
			return new ReleaseError(
				"unknown-commit",
				`${start}: it has no commit ${failure.object}. Nothing was written. Was it pushed, and to this repository?`,
			);
		case "no-atomic":
			return new ReleaseError(
				"unsupported",
				`${start}: this server cannot change several refs all or none (no atomic pushes). Nothing was written. A server that supports them is needed.`,
			);
		case "other-hash":
			return new ReleaseError(
				"unsupported",
				`${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`,
			);
		case "certificate":
			return new ReleaseError(
				"git-unavailable",
				`${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`,
			);
		case "redirect":
			return new ReleaseError(
				"git-unavailable",
				`${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`,
			);
		// What is not given by its id is asked of a copy; see mirror.ts.
		case "no-ids":
		case "not-spoken":
		case "unreachable":
			return new ReleaseError(
				"git-unavailable",
				`${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`,
				{ retryable: true },
			);
	}
}

function hostKeySentence(now: string | undefined): string {
	const recipe = 'Put the lines that its owner publishes ("host type key") into the input ssh-known-hosts';
	if (now === undefined) {
		return `the host's key is not known here, so it may be anybody's machine. Nothing was sent to it and nothing was written. ${recipe}, or into the known_hosts file of this runner.`;
	}
	return `the host's key is not the one that is known here (it is ${now}), so either the host has a new key or somebody is in between. Nothing was sent to it and nothing was written. Compare it with what the host's owner publishes. ${recipe} if it is right.`;
}

function permissionAdvice(stderr: string): string {
	if (recognise(stderr) !== undefined) return advice(stderr);
	return "Give the token the permission (contents: write), or use an App's token.";
}
