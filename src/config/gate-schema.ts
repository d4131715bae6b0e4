import { MOMENT, parseMoment } from "../calendar/freeze.ts";
import { parseTimeZone, TIME_ZONE } from "../calendar/time-zone.ts";
import { parseTimeOfDay } from "../calendar/wall-clock.ts";
import { DAYS, type Hours } from "../calendar/window.ts";
import { list, object, optional, placed, record, union } from "../documents/collections.ts";
import { nullable, oneOf, parsed, wholeNumber } from "../documents/scalars.ts";
import { described } from "../documents/schema.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import { SERVICE_NAME } from "../services/service-name.ts";
import { APPROVER, ASKS, AUTHORS_RULES, parseApprover, parseTeam, TEAM } from "./approvals.ts";
import { ON_TOO_YOUNG, SOAKS, TAKES } from "./configuration.ts";
import { DURATION, parseDuration } from "./duration.ts";
import { parseWorkflowFile, WORKFLOW_FILE } from "./workflow-file.ts";

const HOURS = /^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$/;
const CHECK = /^[^\p{Cc}]{1,200}$/u;

const duration = parsed(parseDuration, DURATION);
const zone = described("IANA time zone, such as `Europe/Berlin`.", parsed(parseTimeZone, TIME_ZONE));

const window = object({
	days: described("Days on which the hours begin.", list(oneOf(...DAYS))),
	hours: described(
		"From and to, such as `09:00-16:00`; `22:00-06:00` goes over midnight, `00:00-24:00` is the whole day.",
		parsed(parseHours, HOURS),
	),
	zone,
});

const freeze = object({
	from: described("First day, or the date and time at which it begins.", parsed(parseMoment, MOMENT)),
	to: described("Last day, or the date and time at which it ends.", parsed(parseMoment, MOMENT)),
	zone: optional(zone),
	reason: described("Why; people read it who are stopped by it.", parsed(parseReason)),
	by: optional(described("Who decided it: whom to ask.", parsed(parseReason))),
	except: optional(
		described("Services that may go in all the same.", list(placed(parsed(parseServiceName, SERVICE_NAME)))),
	),
});

const count = wholeNumber(100);

const approvals = union(
	count,
	object({
		required: described("How many people.", count),
		by: optional(
			described(
				"Who may: logins, and teams as `org/team`. Left out: whoever may review the environment.",
				list(parsed(parseApprover, APPROVER)),
			),
		),
		"of-each": optional(
			described(
				"How many of a team must be among them, such as `{ acme/release-managers: 1, acme/tech-leads: 1 }`.",
				record(parseTeam, count, TEAM),
			),
		),
		authors: optional(
			described("Whether those who wrote the commits that ship may approve them.", oneOf(...AUTHORS_RULES)),
		),
	}),
);

const workflow = parsed(parseWorkflowFile, WORKFLOW_FILE);

const verify = object({
	before: optional(described("What a version must pass before it comes here.", workflow)),
	after: optional(
		described("What is started once a version is here, and must have passed before it goes on.", workflow),
	),
});

/** The keys of an environment that say what may come in, and when. `null` takes away what it has by default. */
export const gateFields = {
	"minimum-age": optional(
		described(
			"How long a version must have run in `from` before it comes here, such as `24h`, `90m` or `2d`.",
			placed(nullable(duration)),
		),
	),
	"on-too-young": optional(
		described("What happens to a version below the minimum age.", placed(oneOf(...ON_TOO_YOUNG))),
	),
	soak: optional(
		described(
			"Which time in `from` counts for the minimum age: the newest unbroken one, or the longest.",
			placed(oneOf(...SOAKS)),
		),
	),
	take: optional(
		described(
			"What may be taken: what `from` runs, or any version that ran there long enough and was not rolled back.",
			placed(oneOf(...TAKES)),
		),
	),
	windows: optional(described("When promotions may happen; left out: always.", placed(list(placed(window))))),
	freezes: optional(described("When no promotion may happen.", list(placed(freeze)))),
	"required-checks": optional(
		described("Checks that must have passed on the commit, by their names on GitHub.", list(parsed(parseCheck, CHECK))),
	),
	verify: optional(
		described(
			"Workflows of your own that say whether a version is good: files in `.github/workflows` of the default branch that are started by `workflow_dispatch`.",
			verify,
		),
	),
	approvals: optional(described("How many people must approve, and who may.", placed(approvals))),
	approval: optional(
		described(
			"Where people approve: in GitHub's environment of that name, which has required reviewers; or on a pull request, for private repositories whose plan has none.",
			placed(oneOf(...ASKS)),
		),
	),
	"rollback-approvals": optional(described("How many must approve a rollback to what ran before.", count)),
	"emergency-approvals": optional(described("How many must approve an emergency.", count)),
	"approval-expires": optional(described("How long an approval holds, such as `24h`.", duration)),
};

function parseHours(text: string, what: string): Hours {
	const [from, to] = text.split("-").map(parseTimeOfDay);
	if (HOURS.test(text) && from !== undefined && to !== undefined && from !== to && from < 1440) {
		return { from, to, text };
	}
	throw new ReleaseError(
		"invalid-input",
		`${what} must be two different times of day, such as 09:00-16:00 or 22:00-06:00 (over midnight), but is ${quote(text)}.`,
	);
}

function parseReason(text: string, what: string): string {
	if (text.trim() !== "" && text.length <= 300) return text.trim();
	throw new ReleaseError("invalid-input", `${what} must be words, 300 characters at most, but is ${quote(text)}.`);
}

function parseCheck(text: string, what: string): string {
	if (CHECK.test(text)) return text;
	throw new ReleaseError("invalid-input", `${what} must be the name of a check on GitHub, but is ${quote(text)}.`);
}
