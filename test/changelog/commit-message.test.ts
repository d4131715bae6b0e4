import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { type CommitMessage, parseCommitMessage } from "../../src/changelog/commit-message.ts";

interface Case {
	readonly rule: string;
	readonly message: string;
	readonly is: Partial<CommitMessage>;
}

const cases: Case[] = parse(readFileSync(join(import.meta.dirname, "conventional-commits.yaml"), "utf8"));

test("the table is there, and names each case once", () => {
	expect(cases.length).toBeGreaterThan(40);
	expect(new Set(cases.map(({ rule }) => rule)).size).toBe(cases.length);
});

test.each(cases)("$rule", ({ message, is }) => {
	expect(parseCommitMessage(message)).toMatchObject({
		type: undefined,
		scope: undefined,
		breaking: undefined,
		pullRequest: undefined,
		reverts: { commits: [], pullRequests: [] },
		...is,
	});
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const line = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .,<>|`-]{0,30}[a-z]$/);
const footer = fc.record({ token: fc.stringMatching(/^[A-Z][a-z]{1,6}(-[a-z]{1,6})?$/), value: line });

test("what is written by the rules is read back", () => {
	const message = fc.record({
		type: word,
		scope: fc.option(word, { nil: undefined }),
		mark: fc.boolean(),
		description: line,
		body: fc.array(line, { maxLength: 3 }),
		footers: fc.array(footer, { maxLength: 3 }),
		number: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }),
		end: fc.constantFrom("\n", "\r\n"),
	});
	fc.assert(
		fc.property(message, ({ type, scope, mark, description, body, footers, number, end }) => {
			const head = `${type}${scope === undefined ? "" : `(${scope})`}${mark ? "!" : ""}: ${description}`;
			const paragraphs = [
				`${head}${number === undefined ? "" : ` (#${number})`}`,
				...body,
				footers.map(({ token, value }) => `${token}: ${value}`).join("\n"),
			];
			const written = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
			expect(parseCommitMessage(written.replaceAll("\n", end))).toEqual({
				subject: head,
				type,
				scope,
				description,
				breaking: mark ? description : undefined,
				pullRequest: number,
				body: body.join("\n\n"),
				footers,
				reverts: { commits: [], pullRequests: [] },
			});
		}),
	);
});

describe("hostile messages", () => {
	const pieces = [
		"feat",
		"(",
		")",
		"!",
		": ",
		"\n",
		"\n\n",
		"\r\n",
		"BREAKING CHANGE: ",
		"#1",
		" (#7)",
		"* ",
		'"',
		"\0",
	];
	const hostile = fc
		.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 12 })
		.map((all) => all.join(""));

	test("none is refused, and what is said of it stands in it", () => {
		fc.assert(
			fc.property(hostile, (message) => {
				const { subject, description, footers, body } = parseCommitMessage(message);
				const whole = message.replaceAll("\r\n", "\n");
				expect(whole).toContain(subject);
				expect(subject).toContain(description);
				expect(subject).not.toContain("\n");
				for (const { token } of footers) expect(whole).toContain(token);
				expect(body.length).toBeLessThanOrEqual(whole.length);
			}),
		);
	});

	test.each([
		"a",
		"(",
		"feat(",
		" ",
		"\n",
		"a\n\n",
		"* feat!: a\n",
		"BREAKING CHANGE: a\n",
		"BREAKING CHANGE:\n",
		"A: 1\n\n",
	])("300 kB of %j are read at once", (piece) => {
		const began = process.cpuUsage();
		parseCommitMessage(`feat: a (#1)\n\n${piece.repeat(Math.ceil(300_000 / piece.length))}`);
		expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
	});
});
