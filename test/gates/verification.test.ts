import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { parseWorkflowFile } from "../../src/config/workflow-file.ts";
import { askGates } from "../../src/gates/ask-gates.ts";
import type { AskedVerification, PromotionFacts } from "../../src/gates/facts.ts";
import { verifiedBefore, verifiedInFrom } from "../../src/gates/verification.ts";
import { commandFor, subjectOfTitle, titleOf, type Verification } from "../../src/gates/verification-run.ts";
import { commitId, digest, service } from "../manifests/samples.ts";
import { readCases } from "./cases.ts";
import { promotionFacts, serviceFacts } from "./facts.ts";

interface Case {
	readonly name: string;
	readonly verify?: object;
	readonly from?: object;
	readonly emergency?: boolean;
	readonly move?: PromotionFacts["move"];
	readonly runs: Readonly<Partial<Record<Verification["when"], string>>>;
	readonly verdicts: readonly (readonly [string, string])[];
}

const ASKED: Record<Verification["when"], Verification> = {
	before: verification("smoke.yaml", "before", "production"),
	after: verification("e2e.yaml", "after", "staging"),
};

function verification(workflow: string, when: Verification["when"], environment: string): Verification {
	const subject = { service: service("blue"), version: "1.6.0", digest: digest("a"), commit: commitId(1) };
	return { workflow: parseWorkflowFile(workflow, "The sample"), when, environment, ...subject };
}

function known(when: Verification["when"], word: string): AskedVerification {
	const asked = ASKED[when];
	if (word === "none") return { asked, run: undefined };
	if (word === "unread") return { asked, run: { unread: "GitHub was silent." } };
	const run = { id: 7, url: "https://github.example/runs/7", attempt: 2 };
	if (word === "running") return { asked, run: { ...run, state: "running", conclusion: null } };
	return { asked, run: { ...run, state: word === "success" ? "passed" : "failed", conclusion: word } };
}

test.each(readCases<Case>("verification.cases.yaml"))("$name", (one) => {
	const lines = stringify({ environments: { production: { verify: one.verify }, staging: { verify: one.from } } });
	const promotion = promotionFacts(one.verify || one.from ? lines.replaceAll("verify: null", "verify: {}") : "", {
		emergency: one.emergency ?? false,
		move: one.move ?? "forward",
	});
	const verifications = Object.entries(one.runs).map(([when, word]) =>
		known(when === "after" ? "after" : "before", word),
	);
	const facts = serviceFacts("blue", "1.6.0", { ...promotion, verifications });
	const verdicts = askGates([verifiedInFrom, verifiedBefore], promotion, [facts]);
	expect(verdicts.map(({ gate, verdict }) => [gate, verdict])).toEqual(
		one.verdicts.map(([verdict]) => ["verification", verdict]),
	);
	for (const [index, [verdict, words]] of one.verdicts.entries()) {
		expect(verdicts[index]?.sentence).toContain(words);
		const codes: Record<string, string | null> = { pass: null, unknown: "gate-unavailable" };
		expect(verdicts[index]?.code).toBe(verdict in codes ? codes[verdict] : "checks-failed");
	}
});

test("the evidence is the run, its attempt and how it ended", () => {
	const promotion = promotionFacts("environments: { production: { verify: { before: smoke.yaml } } }\n");
	const facts = serviceFacts("blue", "1.6.0", { ...promotion, verifications: [known("before", "success")] });
	expect(askGates([verifiedBefore], promotion, [facts])[0]?.evidence).toEqual({
		...{ workflow: "smoke.yaml", run: "https://github.example/runs/7", attempt: "2", conclusion: "success" },
	});
});

describe("the name of a run", () => {
	test("is read by people, and says which service, image, environment and moment; not which version", () => {
		expect(titleOf(ASKED.before)).toBe("blue 1.6.0 before production (sha256:aaaaaaaaaaaa)");
		expect(subjectOfTitle(titleOf(ASKED.before))).toBe("blue before production (sha256:aaaaaaaaaaaa)");
		expect(subjectOfTitle(titleOf({ ...ASKED.before, version: `sha-${"1".repeat(40)}` }))).toBe(
			subjectOfTitle(titleOf(ASKED.before)),
		);
	});

	test("is no longer than 200 characters, however long the names are, and still says which", () => {
		const name = "a".repeat(63);
		const long = { ...ASKED.after, service: service(name), environment: name, version: "1".repeat(128) };
		expect(titleOf(long).length).toBeLessThanOrEqual(200);
		expect(subjectOfTitle(titleOf(long))).toBe(`${name} after ${name} (sha256:aaaaaaaaaaaa)`);
	});

	test("is on one line, and is nothing else", () => {
		for (const title of ["", "Smoke", "blue before production (sha256:aaaaaaaaaaaa)", `${titleOf(ASKED.after)} `]) {
			expect(subjectOfTitle(title)).toBeUndefined();
		}
	});

	test("the command by which a person starts it gives all that the workflow is given", () => {
		expect(commandFor(ASKED.after)).toBe(
			`gh workflow run e2e.yaml -f service="blue" -f version="1.6.0" -f environment="staging" -f digest="${digest("a")}" -f commit="${commitId(1)}" -f verification="blue 1.6.0 after staging (sha256:aaaaaaaaaaaa)"`,
		);
	});
});
