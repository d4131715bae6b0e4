import type { ApprovalRules } from "../config/approvals.ts";
import { findEnvironment } from "../config/configuration.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { approvalsGate } from "../gates/approvals.ts";
import type { GateVerdict } from "../gates/ask-gates.ts";
import { expiryGate } from "../gates/expiry.ts";
import type { ApprovalFacts } from "../gates/facts.ts";
import { pass } from "../gates/gate.ts";
import { refusalOf } from "../gates/refusal.ts";
import { openRepository } from "../git/repository.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { type CodeRemoteInputs, parseCodeRemote } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { readApprovalFacts } from "./read-approvals.ts";

export interface CheckInputs extends CodeRemoteInputs {
	readonly environment: string;
	readonly required: string;
	readonly "exclude-actor": boolean;
	readonly "run-id": string;
	readonly "approved-plan": string;
	readonly config: string;
}

export interface CheckedApprovals {
	/** The logins of those whose approvals count. */
	readonly approvers: readonly string[];
	readonly verdicts: readonly GateVerdict[];
}

const DAY = 24 * 3_600_000;
const MOST = 100;

/**
 * Who approved a run for an environment, when they are enough.
 * @throws ReleaseError `approvals-missing`, `approval-expired`, `environment-unprotected`, `gate-unavailable`
 */
export function checkApprovals(inputs: CheckInputs, world: World): Promise<CheckedApprovals> {
	return reading(async () => {
		const { environment, "approved-plan": plan } = inputs;
		const runId = wholeNumber(inputs, "run-id", Number.MAX_SAFE_INTEGER);
		if (plan !== "" && !/^[0-9a-f]{64}$/.test(plan)) {
			throw invalid(`"approved-plan" must be the output "plan-hash" of a plan, but is ${quote(plan)}`);
		}
		const rules = await rulesOf(inputs, world);
		if (rules.asks === "pull-request") {
			throw new ReleaseError(
				"invalid-input",
				`${environment} is approved on pull requests (\`approval: pull-request\`), and check-approvals asks a run's gate jobs. Leave it out: request-approval opens the pull request, and promote asks who approved there.`,
			);
		}
		if (rules.required === 0) {
			const sentence = `${environment} needs no approval.`;
			return { approvers: [], verdicts: [named("approvals", pass(sentence))] };
		}
		const facts = await readApprovalFacts(
			{
				...{ environment, rules, runId, approvedPlan: plan === "" ? undefined : plan },
				excludeAsker: inputs["exclude-actor"],
				bearer: parseCodeRemote(inputs, world.env).bearer,
				// Which commits ship, only a promotion knows.
				authors: async () => undefined,
			},
			world,
		);
		const verdicts = [
			named("approvals", approvalsGate(rules, rules.required, facts)),
			...ages(inputs, rules, facts, world),
		];
		const refused = refusalOf(verdicts);
		if (refused !== undefined) throw refused;
		return { approvers: verdicts.flatMap(({ evidence }) => evidence.approvers?.split(", ") ?? []), verdicts };
	});
}

/** Without a plan nothing says which jobs asked; where a configuration sets an age, that is not passed over. */
function ages(
	inputs: CheckInputs,
	{ expireAfter, required }: ApprovalRules,
	facts: Awaited<ReturnType<typeof readApprovalFacts>>,
	world: World,
): GateVerdict[] {
	const isAsked = inputs["approved-plan"] !== "" || inputs.required === "";
	if (!isAsked || isUnread(facts)) return [];
	return [named("expiry", expiryGate(expireAfter, required, facts.gateJobs, world.now()))];
}

function isUnread(facts: Awaited<ReturnType<typeof readApprovalFacts>>): facts is Exclude<typeof facts, ApprovalFacts> {
	return "unread" in facts;
}

/** A number that is given is the whole rule; else the configuration's, with all that it says. */
async function rulesOf(inputs: CheckInputs, world: World): Promise<ApprovalRules> {
	const required = wholeNumber(inputs, "required", MOST);
	if (required !== undefined) {
		const nobody = { by: [], ofEach: new Map(), authors: "allowed", asks: "environment" } as const;
		return { required, forRollback: required, forEmergency: required, expireAfter: DAY, ...nobody };
	}
	const code = await openRepository(parseCodeRemote(inputs, world.env), world);
	return findEnvironment(await readConfiguration(code, inputs.config), inputs.environment).approvals;
}

function wholeNumber(inputs: CheckInputs, name: "required" | "run-id", most: number): number | undefined {
	const text = inputs[name];
	if (text === "") return undefined;
	if (/^[1-9]\d{0,15}$/.test(text) && Number(text) <= most) return Number(text);
	throw invalid(`"${name}" must be a whole number from 1 to ${most}, but is ${quote(text)}`);
}

function invalid(what: string): ReleaseError {
	return new ReleaseError("invalid-input", `The input ${what}. Nothing was read or written.`);
}

function named(gate: string, verdict: Omit<GateVerdict, "gate" | "service">): GateVerdict {
	return { gate, service: null, ...verdict };
}
