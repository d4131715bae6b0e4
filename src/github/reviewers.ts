import { field, listField, textField } from "../http/json-field.ts";
import { type Read, type RestReader, readOne, repositoryPath } from "./rest.ts";

/**
 * Who must review what asks for an environment: logins, and teams as `org/team`. None where nobody must, also where there
 * is no such environment: GitHub makes one without rules as soon as a job names it.
 */
export async function readReviewers(reader: RestReader, environment: string): Promise<Read<readonly string[]>> {
	const read = await readOne(reader, {
		path: repositoryPath(reader.place, "environments", environment),
		doing: `read the rules of the environment ${environment}`,
		permission: "actions: read",
		parse: (value) => parseReviewers(value, reader.place.owner),
	});
	if (read.kind === "read" || read.status !== 404) return read;
	return (await isListReadable(reader)) ? { kind: "read", value: [] } : read;
}

/** A token that may list environments is told 404 only of those that are not there. */
async function isListReadable(reader: RestReader): Promise<boolean> {
	const listed = await readOne(reader, {
		path: `${repositoryPath(reader.place, "environments")}?per_page=1`,
		doing: "list the environments",
		permission: "actions: read",
		parse: (value) => Array.isArray(field(value, "environments")) || undefined,
	});
	return listed.kind === "read";
}

function parseReviewers(value: unknown, owner: string): readonly string[] | undefined {
	if (textField(value, "name") === undefined) return undefined;
	return listField(value, "protection_rules")
		.filter((rule) => textField(rule, "type") === "required_reviewers")
		.flatMap((rule) => listField(rule, "reviewers"))
		.flatMap((one) => {
			const reviewer = field(one, "reviewer");
			const slug = textField(reviewer, "slug");
			return slug === undefined ? (textField(reviewer, "login") ?? []) : `${owner}/${slug}`;
		});
}
