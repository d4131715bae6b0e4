import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseChallenges } from "../../src/registry/challenge.ts";

const plain = (header: string) =>
	parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe("challenges", () => {
	test.each([
		[
			`Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/blue:pull,push"`,
			[["bearer", { realm: "https://ghcr.io/token", service: "ghcr.io", scope: "repository:acme/blue:pull,push" }]],
		],
		[
			`Basic realm="a, b=c", Bearer realm = "x" , service=y`,
			[
				["basic", { realm: "a, b=c" }],
				["bearer", { realm: "x", service: "y" }],
			],
		],
		[
			`Negotiate, NTLM , Basic REALM=r`,
			[
				["negotiate", {}],
				["ntlm", {}],
				["basic", { realm: "r" }],
			],
		],
		[
			`Negotiate YWJj==, Basic realm="r"`,
			[
				["negotiate", {}],
				["basic", { realm: "r" }],
			],
		],
		[`Basic realm="say \\"hi\\" \\\\"`, [["basic", { realm: `say "hi" \\` }]]],
		[`Basic realm="first", realm="second"`, [["basic", { realm: "first" }]]],
		[`,, Basic , realm="r",,`, [["basic", { realm: "r" }]]],
		[`Basic realm="never closed, Bearer x=1`, [["basic", {}]]],
		[
			`Negotiate abc=, Bearer x=1`,
			[
				["negotiate", {}],
				["bearer", { x: "1" }],
			],
		],
		[`"`, []],
		["", []],
	])("%s", (header, expected) => {
		expect(plain(header)).toEqual(expected);
	});

	test("any list that is written by the grammar is read as it was meant", () => {
		const letters = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-._~!#$%&'*+^`|";
		const token = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
		const space = fc.constantFrom("", " ", "\t", "  ");
		const value = fc.oneof(
			token.map((text) => ({ text, written: text })),
			fc.string({ unit: "grapheme-ascii" }).map((text) => ({ text, written: `"${text.replace(/["\\]/g, "\\$&")}"` })),
		);
		const parameter = fc.record({ name: token, before: space, after: space, value });
		const challenge = fc.record({
			scheme: token,
			parameters: fc.uniqueArray(parameter, { maxLength: 4, selector: ({ name }) => name.toLowerCase() }),
			separator: fc.constantFrom(",", ", ", " , ", ",,"),
		});
		fc.assert(
			fc.property(fc.array(challenge, { maxLength: 4 }), (challenges) => {
				const header = challenges
					.map(({ scheme, parameters, separator }) =>
						`${scheme} ${parameters.map((p) => `${p.name}${p.before}=${p.after}${p.value.written}`).join(separator)}`.trim(),
					)
					.join(", ");
				const meant = challenges.map(({ scheme, parameters }) => ({
					scheme: scheme.toLowerCase(),
					parameters: new Map(parameters.map((p) => [p.name.toLowerCase(), p.value.text])),
				}));
				expect(parseChallenges(header)).toEqual(meant);
			}),
		);
	});

	test("anything at all is read to some end", () => {
		const unit = fc.constantFrom("a", " ", ",", "=", '"', "\\", "\t", "é", "\u0000");
		fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (header) => Array.isArray(parseChallenges(header))));
	});
});
