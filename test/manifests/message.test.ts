import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeMessage } from "../../src/manifests/message/compose-message.ts";
import { readTrailers } from "../../src/manifests/message/read-trailers.ts";
import { KINDS, type Trailers } from "../../src/manifests/message/trailers.ts";
import { oneLine } from "../../src/manifests/one-line.ts";
import { commitId, digest, refusal, service } from "./samples.ts";

const promotion: Trailers = {
	kind: "promotion",
	environment: "production",
	actor: "octocat",
	run: "https://github.com/acme/shop/actions/runs/123",
	reason: "Black Friday",
	plan: "1f3870be",
	emergency: true,
	ungated: true,
	allowedRolledBack: true,
	approvedBy: ["ann", "bob"],
	services: [
		{ service: service("green"), version: "2.0.0" },
		{
			service: service("blue"),
			version: "1.6.0",
			previousVersion: "1.5.0",
			digest: digest("a"),
			commit: commitId(1),
			from: { environment: "staging", commit: commitId(2) },
		},
	],
};

test("a message, its trailers in the contract's order", () => {
	expect(
		composeMessage("Promote blue 1.6.0", "What is in it:\r\n\r\n\r\n- a fix  \n", promotion),
	).toBe(`Promote blue 1.6.0

What is in it:

- a fix

Release-Kind: promotion
Release-Environment: production
Release-Actor: octocat
Release-Run: https://github.com/acme/shop/actions/runs/123
Release-Reason: Black Friday
Release-Plan: 1f3870be
Release-Emergency: true
Release-Ungated: true
Release-Allowed-Rolled-Back: true
Release-Approved-By: ann
Release-Approved-By: bob
Release-Service: blue
Release-Version: 1.6.0
Release-Previous-Version: 1.5.0
Release-Digest: ${digest("a")}
Release-Commit: ${commitId(1)}
Release-From: staging@${commitId(2)}
Release-Service: green
Release-Version: 2.0.0
`);
});

test("a message needs a subject", () => {
	expect(refusal(() => composeMessage(" \n", "body", promotion)).code).toBe("internal");
});

describe("reading", () => {
	test.each([
		["no message", ""],
		["a subject alone", "Release-Kind: deploy\nRelease-Environment: dev\n"],
		["other people's trailers", "Fix\n\nSigned-off-by: me\n"],
		["trailers before the last paragraph", "Fix\n\nRelease-Kind: deploy\nRelease-Environment: dev\n\nThe end.\n"],
		["an unknown kind", "Fix\n\nRelease-Kind: party\nRelease-Environment: dev\n"],
		["no environment", "Fix\n\nRelease-Kind: deploy\n"],
		[
			"a kind that belongs to a service",
			"Fix\n\nRelease-Service: blue\nRelease-Kind: deploy\nRelease-Environment: dev\n",
		],
	])("nothing: %s", (_, message) => {
		expect(readTrailers(message)).toBeUndefined();
	});

	test("what does not parse is passed over, a service with all its lines", () => {
		const message = `x\r\n\r\nRelease-Kind: rollback\r\nRelease-Environment:  dev \r\nRelease-Emergency: no\r\nRelease-Mood: good\r\nhello\r\n Release-Actor: folded\r\nRelease-Service: blue\r\nRelease-Digest: sha256:no\r\nRelease-From: @x\r\nRelease-Service: __proto__\r\nRelease-Version: 9\r\nRelease-Service: green\r\nRelease-Version: 1\r\n`;
		expect(readTrailers(message)).toEqual({
			kind: "rollback",
			environment: "dev",
			approvedBy: [],
			services: [{ service: "blue" }, { service: "green", version: "1" }],
		});
	});
});

/** Texts that try to be more than a value. */
const hostile = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.constantFrom(
		"x\nRelease-Kind: rollback",
		"x\r\n\r\nRelease-Allowed-Rolled-Back: true\n",
		"\n\n",
		"\u2028Release-Service: blue",
		"a\u0000b\u001b[31m",
		"\ud83d",
		"::error::x",
		`${"😀".repeat(600)}`,
		"Release-Approved-By: me",
		"\u0085Release-Emergency: true",
	),
	fc
		.array(fc.constantFrom("Release-", "Kind", ": ", "rollback", "\n", "\r", "\n\n", " ", "x"), { maxLength: 12 })
		.map((parts) => parts.join("")),
);
const word = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const SERVICES = ["blue", "green", "a.b-c", "0", ..."abcdefghij"];

const trailers = fc.record({
	kind: fc.constantFrom(...KINDS),
	environment: word,
	actor: optional(hostile),
	run: optional(hostile),
	reason: optional(hostile),
	plan: optional(hostile),
	emergency: optional(fc.boolean()),
	ungated: optional(fc.boolean()),
	allowedRolledBack: optional(fc.boolean()),
	approvedBy: fc.array(hostile, { maxLength: 3 }),
	services: fc.uniqueArray(
		fc.record({
			service: fc.constantFrom(...SERVICES).map(service),
			renamedFrom: optional(fc.constant(service("olive"))),
			version: optional(word),
			previousVersion: optional(hostile),
			digest: optional(fc.constantFrom("a", "b").map(digest)),
			commit: optional(fc.nat(99).map(commitId)),
			from: optional(fc.record({ environment: word, commit: fc.nat(99).map(commitId) })),
		}),
		{ selector: (one) => one.service, maxLength: 14 },
	),
});
type Wide = typeof trailers extends fc.Arbitrary<infer T> ? T : never;

/** What can be read back of `wide`: cleaned, without what is empty or false, services by name. */
function normal(wide: Wide): unknown {
	const text = (value: string | undefined) => oneLine(value ?? "") || undefined;
	const flag = (value: boolean | undefined) => (value === true ? true : undefined);
	return {
		...wide,
		actor: text(wide.actor),
		run: text(wide.run),
		reason: text(wide.reason),
		plan: text(wide.plan),
		emergency: flag(wide.emergency),
		ungated: flag(wide.ungated),
		allowedRolledBack: flag(wide.allowedRolledBack),
		approvedBy: wide.approvedBy.map(text).filter((value) => value !== undefined),
		services: wide.services
			.map((one) => ({ ...one, previousVersion: text(one.previousVersion) }))
			.sort((a, b) => (a.service < b.service ? -1 : 1)),
	};
}

function strict(wide: Wide): Trailers {
	const without = <T extends object>(value: T) =>
		Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
	return {
		...without(wide),
		kind: wide.kind,
		environment: wide.environment,
		approvedBy: wide.approvedBy,
		services: wide.services.map((one) => ({ ...without(one), service: one.service })),
	};
}

test("trailers come back as they went in, whatever the texts hold", () => {
	fc.assert(
		fc.property(trailers, hostile, hostile, (wide, subject, body) => {
			const message = composeMessage(`s${subject}`, body, strict(wide));
			expect(readTrailers(message)).toEqual(normal(wide));
			expect(message).not.toMatch(/[^\P{Cc}\n]/u);
			expect(message.isWellFormed()).toBe(true);
		}),
		{ numRuns: 500, seed: 1 },
	);
});

test("a line is one line, short, and clean already", () => {
	fc.assert(
		fc.property(hostile, (text) => {
			const line = oneLine(text);
			expect(oneLine(line)).toBe(line);
			expect([...line].length).toBeLessThanOrEqual(500);
			expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
		}),
		{ numRuns: 500, seed: 1 },
	);
	expect(oneLine(`${"x".repeat(499)}😀y`)).toBe(`${"x".repeat(499)}😀`);
	expect(oneLine(" a\r\nb\tc ")).toBe("a  b c");
});
