import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Deployed, Picture } from "../../rehearsal/evidence.ts";
import type { PlayedAct } from "../../rehearsal/perform.ts";
import { terminal } from "../../rehearsal/terminal.ts";
import { planExcerpt, wrap, wrapCommand } from "../../rehearsal/text.ts";

const COMMIT = "4f2a91c0".repeat(5);

function entry(version: string, digest: string): Deployed {
	const tag = `sha-${COMMIT}`;
	return { version, digest: `sha256:${digest.repeat(64)}`, commit: COMMIT, tag, deployed: "", run: "" };
}

const BEFORE: Picture = { dev: { blue: entry(`sha-${COMMIT}`, "a") } };
const AFTER: Picture = { ...BEFORE, staging: { blue: entry("1.6.0", "a") } };

const ACT: PlayedAct = {
	act: { title: "blue goes", story: "It goes to staging.", play: async () => [], expect: () => [] },
	...{ runs: [], pulls: [], before: BEFORE, after: AFTER, head: COMMIT, milliseconds: 1234 },
	expectations: [
		["staging runs blue", true],
		["the sun shines", false],
	],
};

/** Plays a short act to a screen, and gives all that was written to it. */
function shown(screen: { isTTY?: boolean; columns?: number }, coloured = true): string {
	let text = "";
	const audience = terminal({ ...screen, write: (part) => (text += part) }, { coloured });
	audience.begins();
	audience.actBegins(ACT.act, 1);
	audience.theatre.onCommand("gh workflow run promote-to-staging.yaml -f service=blue");
	audience.theatre.onProgress({ kind: "job-started", job: "promote", name: "Promote" });
	audience.theatre.onProgress({ kind: "step-started", job: "promote", step: "s", name: "x".repeat(200) });
	audience.theatre.onProgress({
		kind: "job-finished",
		job: "promote",
		name: "Promote",
		result: "success",
		milliseconds: 90,
	});
	audience.theatre.onReview("production", "grace", true);
	audience.theatre.onProgress({ kind: "step-started", job: "promote", step: "s", name: "Tag the commit" });
	audience.actEnds(ACT);
	audience.verified([["all is well", true]]);
	audience.ends(
		{ acts: [ACT], verified: [], milliseconds: 5000 },
		["blue goes: not true that the sun shines"],
		undefined,
	);
	return text;
}

describe("where it is not a terminal", () => {
	test("there are no colours, nothing is drawn over, and no line is wider than 80 columns", () => {
		const text = shown({});
		expect(text.includes("\r") || text.includes("\u001b")).toBe(false);
		expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
		expect(text).not.toContain("Tag the commit");
	});

	test("an act is a title, its story, what was typed, its jobs, a table, and what is true", () => {
		expect(shown({})).toContain(`
1. blue goes
   It goes to staging.

   $ gh workflow run promote-to-staging.yaml -f service=blue
   ✓ Promote 0.1 s
   ✓ grace approves the deployment to production

   ┌────────┬─────────────────────┬───────────────┬────────────┐
   │        │ dev                 │ staging       │ production │
   ├────────┼─────────────────────┼───────────────┼────────────┤
   │ blue   │ sha-4f2a91c  aaaaaa │ 1.6.0  aaaaaa │ –          │
   │ green  │ –                   │ –             │ –          │
   │ red    │ –                   │ –             │ –          │
   │ yellow │ –                   │ –             │ –          │
   └────────┴─────────────────────┴───────────────┴────────────┘
   ✓ staging runs blue
   ✗ the sun shines
   1.2 s
`);
	});

	test("in the end it says what is false, or that all is true, and where to look", () => {
		expect(shown({})).toMatch(/\nblue goes: not true that the sun shines\n$/);
		let text = "";
		const audience = terminal({ write: (part) => (text += part) }, { coloured: true });
		audience.ends({ acts: [], verified: [], milliseconds: 5000 }, [], "/tmp/kept");
		expect(text).toBe(`
All of it is true. 5.0 s, nothing was built twice.
The repository and the registry's content are in /tmp/kept. For instance:
   git -C /tmp/kept/shop.git log -p gitops/production-releases
`);
	});
});

/** What a terminal does when it is to begin the line anew. */
const ANEW = "\r\u001b[2K";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COLOURS = /\u001b\[[0-9;]*m/g;

describe("on a terminal", () => {
	test("what changed stands out, unless colours are not wanted", () => {
		expect(shown({ isTTY: true })).toContain("\u001b[36;1m1.6.0  aaaaaa\u001b[0m");
		expect(shown({ isTTY: true })).not.toContain("\u001b[36;1msha-4f2a91c");
		expect(shown({ isTTY: true }, false)).not.toMatch(COLOURS);
	});

	test.each([80, 40])("of %d columns, what runs is one line, which is gone before the next is written", (columns) => {
		const lines = shown({ isTTY: true, columns }).replaceAll(COLOURS, "").split("\n");
		const drawn = lines.flatMap((line) => line.split(ANEW).slice(0, -1)).filter((part) => part !== "");
		expect(drawn).toEqual([
			`   … promote: ${"x".repeat(columns)}`.slice(0, columns - 1),
			"   … promote: Tag the commit",
		]);
		expect(lines.map((line) => line.split(ANEW).at(-1)).join("\n")).toBe(shown({}));
	});

	test("an interruption leaves an empty line", () => {
		let text = "";
		const audience = terminal({ isTTY: true, write: (part) => (text += part) }, { coloured: false });
		audience.theatre.onProgress({ kind: "step-started", job: "a", step: "s", name: "b" });
		audience.interrupted();
		expect(text).toBe(`${ANEW}   … a: b${ANEW}`);
	});
});

describe("lines that fit", () => {
	test("no text loses a word, and only a word that is too long makes a long line", () => {
		const word = fc.stringMatching(/^[a-z]{1,30}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1 }), fc.nat({ max: 6 }), (words, indent) => {
				const lines = wrap(" ".repeat(indent) + words.join(" "), 40).split("\n");
				expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(words);
				expect(lines.every((line) => line.length <= 40 && line.startsWith(" ".repeat(indent)))).toBe(true);
			}),
		);
	});

	test("a long command stays one that can be pasted", () => {
		const long = `   $ gh workflow run x.yaml -f service=blue -f reason='${"y".repeat(40)}'`;
		expect(wrapCommand(long)).toBe(
			`   $ gh workflow run x.yaml \\\n       -f service=blue -f reason='${"y".repeat(40)}'`,
		);
		expect(wrapCommand("   $ git push origin main")).toBe("   $ git push origin main");
	});

	test("of a deployment request it shows each service, its risk, how much comes, and the way back", () => {
		const request = readFileSync(new URL("../deployment-request/deployment-request.md", import.meta.url), "utf8");
		expect(planExcerpt(request)).toEqual([
			"Deployment request: staging → production",
			"blue 1.6.0 in place of 1.5.0",
			"Risk: 🔴 high: 1 breaking change; 1 migration (medium); the last release was 21 days ago (medium)",
			"Skipped: 1.5.1 was released and never ran in production.",
			"Of 7 commits in 1111111 → 9999999, 5 touched blue or what it is built from by Ada, Grace, @mallory [x](http://evil.example), Linus.",
			"If it goes wrong: back to 1.5.0 (sha256:aaaaaaaaaaaa), without a build:",
			'gh workflow run rollback.yaml -f service=blue -f environment=production -f version=1.5.0 -f from_version=1.6.0 -f reason="what went wrong"',
			"Will be written",
			"- image tags ghcr.io/acme/blue:1.6.0, ghcr.io/acme/blue:prd",
			"- release-manifests/production.yaml on gitops/production-releases: blue 1.6.0",
			"- Git tag release-prd-{date} on the manifest's commit, the milestone",
		]);
	});

	test("of a plan's summary it shows what it is, the gates that do not simply pass, and what will be written", () => {
		expect(
			planExcerpt(`### Plan: staging → production

| service | version | replaces | image digest | commit |  |
| --- | --- | --- | --- | --- | --- |
| blue | \`1.6.0\` | – | \`sha256:91a887d11317\` | \`2e72e5c\` |  |

| gate | service | verdict |  |
| --- | --- | --- | --- |
| stage | blue | ✅ pass | blue 1.6.0 is a stable version. |
| age | blue | ⚠️ warn | blue 1.6.0 is young. |

**Will be written**

- Git tag \`blue/1.6.0\` on \`2e72e5c\`

Plan \`d1cc4c02\`
`),
		).toEqual([
			"Plan: staging → production",
			"! age: blue 1.6.0 is young.",
			"Will be written",
			"- Git tag blue/1.6.0 on 2e72e5c",
		]);
	});
});
