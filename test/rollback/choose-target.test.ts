import { describe, expect, test } from "@jest/globals";
import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { departure } from "../../src/manifests/ledger/departure.ts";
import { lastWith, rolledBackBy } from "../../src/manifests/ledger/versions-seen.ts";
import { chooseTarget, type RollbackFacts } from "../../src/rollback/choose-target.ts";
import { answer, letter, manifest, type Step, told, trailers } from "../manifests/history.ts";
import { refusal, service } from "../manifests/samples.ts";

const blue = service("blue");
const RUN = "https://github.example/acme/shop/actions/runs/42";

type Asked = Partial<Pick<RollbackFacts, "fromVersion" | "run">> & { readonly version?: string };

async function facts(
	steps: readonly Step[],
	{ version, fromVersion = "", run = "" }: Asked = {},
): Promise<RollbackFacts> {
	const entry = version === undefined ? undefined : (await answer(lastWith(blue, version), ...steps)).answer?.entry;
	return {
		environment: "staging",
		service: "blue",
		current: (await answer(currentRun(blue), ...steps)).answer,
		departed: (await answer(departure(blue), ...steps)).answer,
		named: version === undefined ? undefined : { version, entry },
		blockedBy: entry === undefined ? undefined : (await answer(blocked(blue, entry), ...steps)).answer,
		fromVersion,
		run,
		isRepeated: run !== "" && (await answer(rolledBackBy(blue, run, new Date(0)), ...steps)).answer,
	};
}

describe("CONTRACT 5: where a rollback goes when no version is named", () => {
	test.each([
		["A, B", "1.1.0"],
		["A, B, rb A, C", "1.1.0"],
		["A, B, C", "1.2.0"],
	])("%s → %s", async (story, version) => {
		const steps = told(story);
		expect(chooseTarget(await facts(steps)).target.version).toBe(version);
	});

	test("A, B, B′ (the same digest under another version) → A", async () => {
		const again = { content: manifest({ blue: { ...letter("b"), version: "9.9.9" }, green: letter("f") }) };
		expect(chooseTarget(await facts([...told("A, B"), again])).target.version).toBe("1.1.0");
	});

	test.each([
		["A", "no-previous", /has run nothing but blue 1\.1\.0/],
		[
			"A, B, C, rb B",
			"superseded",
			/was just rolled back to blue 1\.2\.0 by ann at .*because: it burns.*name the version/,
		],
		["-", "not-deployed", /^staging does not run blue, so there is nothing to roll back\. Nothing was written\.$/],
		[
			"A, -",
			"not-deployed",
			/^staging does not run blue any more, taken out by A Person at 2025-01-01T01:00:00Z, so there is nothing to roll back\. Promote a version to bring it back\. Nothing was written\.$/,
		],
	] as const)("%s → %s", async (story, code, words) => {
		const known = await facts(told(story));
		expect(refusal(() => chooseTarget(known))).toMatchObject({ code, message: expect.stringMatching(words) });
	});
});

describe("CONTRACT 5: a named version", () => {
	test("must once have run there", async () => {
		const known = await facts(told("A, B"), { version: "7.0.0" });
		expect(refusal(() => chooseTarget(known))).toMatchObject({
			code: "unknown-version",
			message: expect.stringContaining("blue 7.0.0 never ran in staging"),
		});
	});

	test("may be any that ran, also right after a rollback", async () => {
		expect(chooseTarget(await facts(told("A, B, C, rb B"), { version: "1.1.0" })).target.version).toBe("1.1.0");
	});

	test("must not have been rolled back itself", async () => {
		const known = await facts(told("A, B, rb A, C"), { version: "1.2.0" });
		expect(refusal(() => chooseTarget(known))).toMatchObject({
			code: "blocked-version",
			message: expect.stringContaining("because: it burns"),
		});
	});

	test("that runs already is the target, and what is there stays", async () => {
		const { current, target } = chooseTarget(await facts(told("A, B"), { version: "1.2.0" }));
		expect(target).toEqual(current);
	});
});

describe("guards", () => {
	test("from-version stops a rollback that somebody has done already", async () => {
		const known = await facts(told("A, B"), { fromVersion: "1.3.0" });
		expect(refusal(() => chooseTarget(known))).toMatchObject({
			code: "superseded",
			message: expect.stringContaining(
				"runs blue 1.2.0 now, put there by A Person at 2025-01-01T01:00:00Z, not 1.3.0 (from-version)",
			),
		});
	});

	const done = {
		content: manifest({ blue: { ...letter("a"), run: RUN }, green: letter("f") }),
		message: trailers("rollback", "blue", `Release-Run: ${RUN}`),
	};

	test("the same run again finds its own rollback", async () => {
		const known = await facts([...told("A, B"), done], { run: RUN, fromVersion: "1.2.0" });
		const { target, current, before } = chooseTarget(known);
		expect(target).toBe(current);
		expect(before?.version).toBe("1.2.0");
	});

	test("the same run again does not undo what came after it", async () => {
		const known = await facts([...told("A, B"), done, ...told("C")], { run: RUN });
		expect(refusal(() => chooseTarget(known))).toMatchObject({
			code: "superseded",
			message: expect.stringContaining("since then staging was moved on to 1.3.0"),
		});
	});

	test("another run does not take it for its own", async () => {
		const known = await facts([...told("A, B"), done], { run: `${RUN}1` });
		expect(refusal(() => chooseTarget(known)).code).toBe("superseded");
	});

	test("a promotion of the same run is no rollback of it", async () => {
		const promoted = { ...done, message: trailers("promotion", "blue") };
		expect(chooseTarget(await facts([...told("A, B"), promoted], { run: RUN })).target.version).toBe("1.2.0");
	});
});
