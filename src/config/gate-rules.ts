import { beginning, ending, type Moment } from "../calendar/freeze.ts";
import { errorAt, type Place } from "../documents/place.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { ApprovalRules } from "./approvals.ts";
import type { Environment, Freeze, GateRules } from "./configuration.ts";
import type { DeclaredEnvironment } from "./schema.ts";

type WrittenFreeze = NonNullable<DeclaredEnvironment["freezes"]>[number];

const DAY = 24 * 3_600_000;

/**
 * What an environment asks of those who come in.
 * @throws ReleaseError `invalid-config` when keys contradict each other, or name what is not there.
 */
export function gateRules(
	name: Environment["name"],
	declared: DeclaredEnvironment,
	services: ReadonlySet<ServiceName>,
): GateRules {
	requireFrom(name, declared);
	const minimumAge = declared["minimum-age"]?.value ?? null;
	return {
		onTooYoung: declared["on-too-young"]?.value ?? "block",
		soak: declared.soak?.value ?? "continuous",
		take: declared.take?.value ?? "current",
		windows: windowsOf(name, declared),
		freezes: (declared.freezes ?? []).map((one) => freeze(one, services)),
		requiredChecks: declared["required-checks"] ?? [],
		approvals: approvalRules(name, declared),
		...(minimumAge === null ? {} : { minimumAge }),
	};
}

/** Rules about the environment before need one. */
function requireFrom(name: Environment["name"], declared: DeclaredEnvironment): void {
	if ((declared.from?.value ?? null) !== null) return;
	for (const key of ["minimum-age", "soak", "take"] as const) {
		const written = declared[key];
		if (written === undefined || written.value === null) continue;
		throw errorAt(
			written.at,
			`\`environments.${name}.${key}\` is about what runs in the environment that \`from\` names, ` +
				`but there is no \`from\`. Write one, or leave \`${key}\` out.`,
		);
	}
}

function windowsOf(name: Environment["name"], { windows }: DeclaredEnvironment): GateRules["windows"] {
	const empty = windows?.value.find(({ value }) => value.days.length === 0);
	const at = windows?.value.length === 0 ? windows.at : empty?.at;
	if (at === undefined) return windows?.value.map(({ value }) => value) ?? [];
	throw errorAt(
		at,
		`\`environments.${name}.windows\` has no day on which anything could come in. Leave \`windows\` out, or use \`freezes\`.`,
	);
}

function freeze({ value, at }: WrittenFreeze, services: ReadonlySet<ServiceName>): Freeze {
	const from = beginning(value.from, value.zone);
	const to = ending(value.to, value.zone);
	if (from === undefined || to === undefined) throw withoutZone(from === undefined ? value.from : value.to, at);
	if (to <= from) {
		throw errorAt(
			at,
			`This freeze ends (${value.to.text}) before it begins (${value.from.text}), so it stops nothing.`,
		);
	}
	const except = (value.except ?? []).map((one) => {
		if (services.has(one.value)) return one.value;
		throw errorAt(
			one.at,
			`This freeze excepts the service ${quote(one.value)}, which does not exist.${didYouMean(one.value, services)}`,
		);
	});
	const { reason, by } = value;
	return { from, to, reason, except, ...(by === undefined ? {} : { by }) };
}

function withoutZone({ text }: Moment, at: Place) {
	return errorAt(
		at,
		`This freeze says ${quote(text)}, but not in which time zone. Add \`zone\`, such as \`zone: Europe/Berlin\`.`,
	);
}

function approvalRules(name: Environment["name"], declared: DeclaredEnvironment): ApprovalRules {
	const written = declared.approvals?.value ?? 0;
	const people = typeof written === "number" ? { required: written } : written;
	const ofEach = people["of-each"] ?? new Map();
	const places = [...ofEach.values()].reduce((sum, each) => sum + each, 0);
	const required = Math.max(people.required, places);
	return {
		required,
		forRollback: declared["rollback-approvals"] ?? Math.min(required, 1),
		forEmergency: declared["emergency-approvals"] ?? required,
		expireAfter: declared["approval-expires"] ?? DAY,
		by: people.by ?? [],
		ofEach,
		authors: people.authors ?? "allowed",
		asks: asksOf(name, declared, required),
	};
}

/** Where people approve: a key that would change nothing is a mistake. */
function asksOf(
	name: Environment["name"],
	{ approval, protection }: DeclaredEnvironment,
	required: number,
): ApprovalRules["asks"] {
	if (approval?.value !== "pull-request") return "environment";
	if (required === 0) {
		throw errorAt(
			approval.at,
			`\`environments.${name}.approval\` says where people approve, but nobody needs to. Write how many must, such as \`approvals: 2\`, or leave \`approval\` out.`,
		);
	}
	if ((protection?.reviewers ?? []).length > 0) {
		throw errorAt(
			approval.at,
			`\`environments.${name}.protection.reviewers\` names whom GitHub asks before a job, and with \`approval: pull-request\` no job asks. Leave one of the two out.`,
		);
	}
	return "pull-request";
}
