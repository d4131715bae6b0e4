/** Every `error-code` that a user can meet, as the contract lists them. */
export const ERROR_CODES = [
	"invalid-input",
	"invalid-config",
	"unknown-service",
	"unknown-environment",
	"unknown-commit",
	"not-deployed",
	"not-in-source",
	"unknown-version",
	"version-exists",
	"version-order",
	"not-the-candidate",
	"branch-diverged",
	"cherry-pick-conflict",
	"nothing-to-release",
	"image-missing",
	"digest-mismatch",
	"tag-immutable",
	"too-young",
	"approvals-missing",
	"approval-expired",
	"window-closed",
	"frozen",
	"incompatible",
	"blocked-version",
	"checks-failed",
	"source-not-allowed",
	"stage-not-allowed",
	"environment-unprotected",
	"gate-unavailable",
	"no-previous",
	"superseded",
	"conflict",
	"rejected",
	"unauthorized",
	"git-unavailable",
	"registry-unavailable",
	"api-unavailable",
	"unsupported",
	"internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The one class of errors that are meant to be read by people. The message is whole sentences: what happened, to what,
 * what state things are in now, what to do. It never holds a secret.
 */
export class ReleaseError extends Error {
	override readonly name = "ReleaseError";
	readonly code: ErrorCode;
	/** Whether doing exactly the same again may succeed (a lost connection, a busy server). */
	readonly retryable: boolean;
	/** What the job summary shows below the message: Markdown that is safe to print. */
	readonly detail: string;

	constructor(
		code: ErrorCode,
		message: string,
		options: { cause?: unknown; retryable?: boolean; detail?: string } = {},
	) {
		super(message, options.cause === undefined ? undefined : { cause: options.cause });
		this.code = code;
		this.retryable = options.retryable ?? false;
		this.detail = options.detail ?? "";
	}
}
