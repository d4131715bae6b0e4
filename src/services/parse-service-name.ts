import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { isServiceName, type ServiceName } from "./service-name.ts";

/** The rule for service names, in words. */
const SERVICE_NAME_RULE =
	'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';

/** @throws ReleaseError `invalid-input` with the rule, and the name that was probably meant. */
export function parseServiceName(text: string, what: string): ServiceName {
	if (isServiceName(text)) return text;
	const meant = text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	const suggestion = isServiceName(meant) ? ` Did you mean "${meant}"?` : "";
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a service's name (${SERVICE_NAME_RULE}), but is ${quote(text)}.${suggestion}`,
	);
}
