import type { ApprovalRules, Team } from "../config/approvals.ts";
import type { ApprovalFacts } from "../gates/facts.ts";
import { readTeam } from "../github/accounts.ts";
import type { RestReader } from "../github/rest.ts";

/** A team that cannot be read is left out: the gate says so where it matters. */
export async function readMembers(
	reader: RestReader,
	{ by, ofEach }: ApprovalRules,
): Promise<ApprovalFacts["members"]> {
	const named = by.flatMap((one) => ("team" in one ? [one.team] : []));
	const teams: readonly Team[] = [...new Set([...named, ...ofEach.keys()])];
	const read = await Promise.all(teams.map(async (team) => ({ team, members: await readTeam(reader, team) })));
	return new Map(
		read.flatMap(({ team, members }) =>
			members.kind === "hidden" ? [] : [[team, new Set(members.value.map(({ id }) => id))] as const],
		),
	);
}
