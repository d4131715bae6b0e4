import { satisfies } from "../versions/range.ts";
import { isVersion } from "../versions/version.ts";
import { type Compatibility, type Requirement, type ServiceFacts, subjectOf } from "./facts.ts";
import { block, type Evidence, type Gate, pass, unknown, type Verdict, warn } from "./gate.ts";

/**
 * Whether what runs there afterwards fits together, in both directions: what the service needs, and what others need of
 * it. Needs of others that go in with it are asked of them.
 */
export const compatible: Gate = {
	name: "compatibility",
	of: "service",
	ask: (facts) => (facts.compatibility === undefined ? undefined : compatibilityGate(facts, facts.compatibility)),
};

function compatibilityGate(facts: ServiceFacts, known: Compatibility): Verdict | undefined {
	const { service, environment } = facts;
	const asked = known.requirements.filter(({ by, of }) => by === service || (of === service && !known.goingIn.has(by)));
	const judged = asked.map((requirement) => judge(requirement, known, environment.name));
	const evidence = Object.fromEntries(
		asked.map((one) => [`${one.by} requires ${one.of}`, `${one.range} (${one.where})`]),
	);
	const broken = judged.filter(({ verdict }) => verdict === "block").map(({ sentence }) => sentence);
	if (broken.length > 0) return refusal(broken.join(" "), facts.move, evidence);
	const unclear = [
		...judged.filter(({ verdict }) => verdict === "unknown").map(({ sentence }) => sentence),
		...unread(facts, known),
	];
	if (unclear.length > 0 && facts.move !== "forward") return warn("gate-unavailable", unclear.join(" "), evidence);
	if (unclear.length > 0) return unknown(unclear.join(" "), evidence);
	if (asked.length === 0) return undefined;
	return pass(`${subjectOf(facts)} fits what ${environment.name} will run: ${asked.map(words).join("; ")}.`, evidence);
}

/** Services go back one by one: if each waited for the others, none ever could. */
function refusal(sentence: string, move: ServiceFacts["move"], evidence: Evidence): Verdict {
	if (move === "forward") return block("incompatible", sentence, evidence);
	return warn("incompatible", `${sentence} A rollback is not stopped by this.`, evidence);
}

type Judged = Pick<Verdict, "verdict" | "sentence">;

function judge(requirement: Requirement, known: Compatibility, environment: string): Judged {
	const { by, of, range, where } = requirement;
	const version = known.after.get(of);
	const need = `${by} ${known.after.get(by) ?? ""} requires ${of} ${range} (${where})`;
	if (version === undefined) {
		return no(`${need}, but ${environment} does not run ${of}. Promote ${wanted(requirement, known)} first.`);
	}
	if (!isVersion(version)) {
		return { verdict: "unknown", sentence: `${need}, but ${environment} runs ${of} ${version}, which is no version.` };
	}
	if (satisfies(version, range)) return { verdict: "pass", sentence: "" };
	if (known.goingIn.has(of) && !known.goingIn.has(by)) {
		return no(
			`${need}, and ${environment} runs ${by} ${known.after.get(by)}, so it cannot get ${of} ${version}. Promote a ${by} that takes ${of} ${version} first, or both in one promotion.`,
		);
	}
	return no(
		`${need}, but ${environment} will run ${of} ${version}. Promote ${wanted(requirement, known)} first, or both in one promotion.`,
	);
}

function no(sentence: string): Judged {
	return { verdict: "block", sentence };
}

/** What to promote first: what the environment before runs, where that would do. */
function wanted({ of, range }: Requirement, { available }: Compatibility): string {
	const version = available.get(of);
	if (version !== undefined && isVersion(version) && satisfies(version, range)) return `${of} ${version}`;
	return `a ${of} that is ${range}`;
}

function words({ by, of, range }: Requirement): string {
	return `${by} requires ${of} ${range}`;
}

/** Others whose needs are not known; the service's own always are, or nothing is planned. */
function unread({ environment, service }: ServiceFacts, { unread: services }: Compatibility): string[] {
	return [...services].map(
		([other, why]) =>
			`What ${other} requires of ${service} cannot be told, since ${why}. Promote ${other} to ${environment.name} again, which records its commit.`,
	);
}
