import { describe, expect, test } from "@jest/globals";
import type { BundleRun } from "../run-bundle.ts";
import type { Shop } from "../shop.ts";

type Inputs = Readonly<Record<string, string>>;

/** What a person has to be told, and the code that a workflow has to get. */
export interface Refusal {
	readonly code: string;
	readonly words: RegExp;
}

/**
 * An action that refuses: one sentence, its code and nothing else, in the log, the outputs and the summary; and nothing
 * was written to the repository, the registry, the workspace or the runner's folder.
 */
export async function refused(
	shop: Shop,
	action: string,
	inputs: Inputs,
	{ code, words }: Refusal,
	env: Inputs = {},
): Promise<string> {
	const before = await shop.snapshot();
	const ran = await shop.run(action, inputs, env);
	expectRefusal(ran, { code, words });
	expect(await shop.snapshot()).toEqual(before);
	return ran.errors[0] ?? "";
}

export function expectRefusal(ran: BundleRun, { code, words }: Refusal): void {
	expect(ran).toMatchObject({
		exitCode: 1,
		outputs: { "error-code": code },
		errors: [expect.stringMatching(words)],
		leftBehind: [],
		leftInTemp: [],
	});
	expect(Object.keys(ran.outputs)).toEqual(["error-code"]);
	const [sentence = ""] = ran.errors;
	expect(sentence).not.toContain("\n");
	expect(sentence.endsWith(` [${code}]`)).toBe(true);
	expect(ran.summary).toContain(`\`${code}\``);
	expect(ran.log).not.toMatch(/^\s+at /m);
}

/** An input's name, its value, and the code and words with which it is refused. */
type BadInput = readonly [name: string, value: string, code: string, words: RegExp];

/** Tests that an action whose other inputs are good refuses each of these. */
export function refusesEach(shop: Shop, action: string, inputs: Inputs, bad: readonly BadInput[]): void {
	describe(action, () => {
		test.concurrent.each(bad)("%s %j", async (name, value, code, words) => {
			await refused(shop, action, { ...inputs, [name]: value }, { code, words });
		});
	});
}
