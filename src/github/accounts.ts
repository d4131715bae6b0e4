import type { Account } from "../gates/facts.ts";
import { field, textField } from "../http/json-field.ts";
import { apiPath, type Read, type RestReader, readAll } from "./rest.ts";

/** Somebody whose account is gone. */
export const GHOST: Account = { id: 0, login: "ghost", type: "Mannequin" };

/** A user as the API tells of one; undefined where it is something else. */
export function parseAccount(value: unknown): Account | undefined {
	const id = field(value, "id");
	const [login, type] = [textField(value, "login"), textField(value, "type")];
	if (typeof id !== "number" || !Number.isSafeInteger(id) || login === undefined || type === undefined)
		return undefined;
	return { id, login, type };
}

/** The members of a team, those of its child teams with them. `org/team`. */
export function readTeam(reader: RestReader, team: `${string}/${string}`): Promise<Read<readonly Account[]>> {
	const [org = "", slug = ""] = team.split("/");
	return readAll(reader, {
		path: apiPath("orgs", org, "teams", slug, "members"),
		doing: `read who is in the team ${team}`,
		permission: "members: read (of the organisation; only the token of a GitHub App has it)",
		parse: parseAccount,
	});
}
