import type { Brand } from "../brand/brand.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { SERVICE_NAME } from "../services/service-name.ts";

/** The name of an environment; it follows the rule of service names, since it stands in tags and file names, too. */
export type EnvironmentName = Brand<"EnvironmentName">;

function isEnvironmentName(text: string): text is EnvironmentName {
	return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}

/** @throws ReleaseError `invalid-input` with the rule. */
export function parseEnvironmentName(text: string, what: string): EnvironmentName {
	if (isEnvironmentName(text)) return text;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be an environment's name (lower-case letters and digits, with single ".", "_" or "-" between them, ` +
			`63 characters at most), but is ${quote(text)}.`,
	);
}
