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
	if (/does not support --atomic/i.test(stderr)) return { kind: "no-atomic" };
	if (/mismatched algorithms/i.test(stderr)) return { kind: "other-hash" };
	if (/certificate (problem|verification failed)/i.test(stderr)) return { kind: "certificate" };
	const status = Number(/(?:returned error:|HTTP) (\d{3})/.exec(stderr)?.[1]);
	if (status >= 300 && status < 400) return { kind: "redirect" };
	if (status === 401 || /could not read (Username|Password)|Authentication failed/i.test(stderr)) {
		return { kind: "unauthorized" };
	}
	if (/Permission denied \(|Host key verification failed/.test(stderr)) return { kind: "unauthorized" };
	if (status === 403) return { kind: "forbidden" };
	if (status === 404 || /repository '.*' not found|does not appear to be a git repository/i.test(stderr)) {
		return { kind: "not-found" };
	}
	return { kind: "unreachable" };
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
		case "forbidden":
			return new ReleaseError(
				"unauthorized",
				`${start}: the credential does not permit it.${said} Nothing was written. Give the token the permission (contents: write), or use an App's token.`,
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
		case "no-ids":
			return new ReleaseError(
				"unsupported",
				`${start}: this server gives no commit by its id. Nothing was written. A server that speaks Git protocol version 2 is needed.`,
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
		case "not-spoken":
		case "unreachable":
			return new ReleaseError(
				"git-unavailable",
				`${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`,
				{ retryable: true },
			);
	}
}
