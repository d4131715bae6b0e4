import { list, object, optional } from "../documents/collections.ts";
import { flag, nullable, parsed, wholeNumber } from "../documents/scalars.ts";
import { described } from "../documents/schema.ts";
import { APPROVER, parseApprover } from "./approvals.ts";
import { DURATION } from "./duration.ts";
import { BRANCH_PATTERN, parseBranchPattern, parseWaitTimer } from "./protection.ts";

/** What GitHub is to enforce by itself, for the repository. */
export const protection = described(
	"What GitHub is to enforce: `configure-environments` compares it with what is there, and can make it so. `{}` is enough; production is protected then, and its branch closed.",
	object({
		app: optional(
			described(
				"Id of the GitHub App that alone may write closed GitOps branches and milestone tags (the number on its settings page).",
				wholeNumber(999_999_999),
			),
		),
	}),
);

/** What GitHub is to ask of jobs that name the environment. */
export const environmentProtection = described(
	"What GitHub is to ask of jobs that name this environment, and that its GitOps branch is closed. `{}` is enough; `null`: neither. Left out: production has it where `protection` stands at the top.",
	nullable(
		object({
			reviewers: optional(
				described(
					"Who is asked: logins, and teams as `org/team`; six at most, one of them is enough. `[]`: nobody. Left out: somebody, whoever it is.",
					list(parsed(parseApprover, APPROVER)),
				),
			),
			"prevent-self-review": optional(described("Whether who asked may not approve; default `true`.", flag)),
			"admins-may-bypass": optional(described("Whether administrators may go past the rules; default `false`.", flag)),
			branches: optional(
				described(
					"Branches whose jobs may use the environment, such as `main` or `release/*`. Left out: the default branch alone.",
					list(parsed(parseBranchPattern, BRANCH_PATTERN)),
				),
			),
			"wait-timer": optional(
				described("How long GitHub lets a job wait, such as `30m`.", parsed(parseWaitTimer, DURATION)),
			),
		}),
	),
);
