import type { WorkflowFile } from "../config/workflow-file.ts";
import { type AskedVerification, type ServiceFacts, subjectOf } from "./facts.ts";
import { block, type Gate, pass, unknown, type Verdict, waits } from "./gate.ts";
import { commandFor, type Verification, type VerificationRun } from "./verification-run.ts";

/** Whether the workflow that looks at versions before they come here says that this one is good. */
export const verifiedBefore: Gate = {
	name: "verification",
	of: "service",
	ask: (facts) => ask(facts, "before", facts.environment.verify.before),
};

/** Whether the one that looks at them after they came to the environment before says so. */
export const verifiedInFrom: Gate = {
	name: "verification",
	of: "service",
	ask: (facts) => ask(facts, "after", facts.environment.verify.inFrom),
};

/** A rollback goes to what was let in once; an emergency is no reason to believe that it works. */
function ask(facts: ServiceFacts, when: Verification["when"], workflow: WorkflowFile | null): Verdict | undefined {
	if (workflow === null || facts.move !== "forward") return undefined;
	const found = facts.verifications.find(({ asked }) => asked.when === when);
	if (found !== undefined) return verificationVerdict(found);
	return unknown(`Whether ${subjectOf(facts)} has passed ${workflow} was not read.`);
}

/** What one verification says; also for those who start it and wait. */
export function verificationVerdict({ asked, run }: AskedVerification): Verdict {
	const { workflow } = asked;
	if (run === undefined) return asked.when === "before" ? notYet(asked) : missing(asked);
	const subject = `${subjectOf(asked)} ${asked.when === "before" ? "before it goes to" : "in"} ${asked.environment}`;
	if ("unread" in run) return unknown(`Whether ${workflow} has passed for ${subject} is not known. ${run.unread}`);
	const evidence = {
		workflow,
		run: run.url,
		attempt: `${run.attempt}`,
		...(run.conclusion === null ? {} : { conclusion: run.conclusion }),
	};
	if (run.state === "passed") return pass(`${workflow} passed for ${subject}: ${run.url}`, evidence);
	if (run.state === "running") {
		return waits("checks-failed", `${workflow} still looks at ${subject}: ${run.url}. Wait for it.`, evidence);
	}
	return block("checks-failed", failedSentence(asked, run, subject), evidence);
}

function notYet(asked: Verification): Verdict {
	const sentence = `${asked.workflow} must pass for ${subjectOf(asked)} before it goes to ${asked.environment}, and has not been started. The promote action starts it and waits, and so does actions/verify with this plan.`;
	return waits("checks-failed", sentence, { workflow: asked.workflow });
}

function missing(asked: Verification): Verdict {
	const sentence = `${asked.workflow} must have passed for ${subjectOf(asked)} in ${asked.environment}, and was never started for its image: perhaps it came there before \`verify\` was configured, or not by the promote action. Start it, let it pass, and run this again: ${commandFor(asked)}`;
	return block("checks-failed", sentence, { workflow: asked.workflow });
}

function failedSentence(asked: Verification, run: VerificationRun, subject: string): string {
	return `${asked.workflow} did not pass for ${subject} (${run.conclusion}): ${run.url}. If the version is at fault, release a fixed one. If it is not, run it again (gh run rerun ${run.id}), or start a new run (${commandFor(asked)}): the newest counts. Then run this again.`;
}
