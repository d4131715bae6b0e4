import { field, listField, parseJson, textField } from "../http/json-field.ts";

/**
 * What a bearer token permits in a repository, where it says so: a JWT by the token authentication of the distribution
 * project has the claim `access`. Undefined for a token that only its registry can read, as ghcr.io gives. The token's
 * signature is not looked at: this is for telling people, and opens nothing.
 */
export function grantedActions(token: string, repository: string): readonly string[] | undefined {
	const [, payload, signature] = token.split(".");
	if (payload === undefined || signature === undefined) return undefined;
	const claims = parseJson(Buffer.from(payload, "base64url").toString("utf8"));
	if (!Array.isArray(field(claims, "access"))) return undefined;
	return listField(claims, "access")
		.filter((grant) => textField(grant, "type") === "repository" && textField(grant, "name") === repository)
		.flatMap((grant) => listField(grant, "actions"))
		.filter((action) => typeof action === "string");
}
