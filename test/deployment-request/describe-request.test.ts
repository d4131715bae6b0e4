import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { describeRequest } from "../../src/deployment-request/describe-request.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { record } from "../changelog/records.ts";
import { BLUE_PLAN, blueChanges, GATES, planOf, requestFor } from "./requests.ts";

const SUMMARY = 1_000_000;
const BODY = 60_000;

/** A commit's id of a number. */
function numbered(number: number): CommitId {
	return parseCommitId(number.toString(16).padStart(40, "0"), "a test");
}

/** So many commits by ten people, each of another pull request; each tenth breaks something, each hundredth migrates. */
function many(count: number, title = "feat(cart): let people pay later, in instalments, or with a friend") {
	const commits = Array.from({ length: count }, (_, index) => ({
		...record("1", `${title}${index % 10 === 0 ? "\n\nBREAKING CHANGE: orders need a due date" : ""}`),
		commit: numbered(index + 1),
		author: `Person ${index % 10}`,
		paths: index % 100 === 0 ? [`projects/blue/migrations/${index}.sql`] : ["projects/blue/a"],
	}));
	return requestFor(
		blueChanges(commits.map((one, index) => ({ ...one, message: one.message.replace("\n", ` (#${index + 1})\n`) }))),
	);
}

describe("whatever the size of the change, the request fits", () => {
	test("3,000 commits: a thousand of them for the summary, fewer for a body, and how many there are more", () => {
		const request = many(3_000);
		const [summary, body] = [describeRequest(request, SUMMARY), describeRequest(request, BODY)];
		expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY);
		expect(Buffer.byteLength(body)).toBeLessThanOrEqual(BODY);
		expect(summary).toContain("<summary>The newest 1000 of 3000 commits</summary>");
		expect(summary).toContain("And 2000 more, all older.");
		expect(body).toContain("<summary>The newest 120 of 3000 commits</summary>");
		expect(body).toContain("> **300 breaking changes**");
		expect(body).toContain("> - and 270 more\n");
		for (const text of [summary, body]) {
			expect(text).toContain("gh workflow run rollback.yaml -f service=blue");
			expect(text.endsWith("the milestone")).toBe(true);
		}
	});

	test("where not even one fits, they are counted", () => {
		const body = describeRequest(many(3_000), 6_000);
		expect(body).toContain("The list of 3000 commits does not fit here.");
		expect(body).toContain("> **300 breaking changes**\n>\n> - and 300 more");
		expect(body.endsWith("the milestone")).toBe(true);
	});

	test("what does not fit at all is cut between two sections, and says where the rest is", () => {
		const request = many(3_000);
		const whole = describeRequest(request, 6_000);
		for (const part of [0.1, 0.4, 0.7, 0.99]) {
			const bytes = Math.floor(part * Buffer.byteLength(whole));
			const cut = describeRequest(request, bytes);
			const end = "\n\n_The rest does not fit here. The output `plan` of this step has all that will be written._";
			expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
			expect(cut.endsWith(end)).toBe(true);
			const kept = cut.slice(0, -end.length);
			expect(whole.startsWith(`${kept}\n\n`)).toBe(true);
			expect(kept).toContain("### Deployment request: staging → production");
		}
	});

	test("a reason leaves room for what is to be approved, whoever wrote it", () => {
		const request = requestFor(blueChanges([]), { reason: "#".repeat(60_000) });
		const emergency = { ...request, plan: { ...request.plan, emergency: true } };
		for (const body of [describeRequest(request, BODY), describeRequest(emergency, BODY)]) {
			expect(body).toContain(`Reason: ${"&#35;&#8203;".repeat(500)}…\n`);
			expect(body).toContain("gh workflow run rollback.yaml -f service=blue");
			expect(body.endsWith("the milestone")).toBe(true);
		}
	});

	test("thirty services share the room", () => {
		const one = many(200);
		const [service] = one.services;
		if (service === undefined) throw new Error("There is no service.");
		const request = { ...one, services: Array.from({ length: 30 }, () => service) };
		const [summary, body] = [describeRequest(request, SUMMARY), describeRequest(request, BODY)];
		expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY);
		expect(Buffer.byteLength(body)).toBeLessThanOrEqual(BODY);
		expect(summary).toContain("<summary>The newest 33 of 200 commits</summary>");
		expect(summary).toContain("**30 services, in one manifest commit. Risk:** 🔴 high");
	});
});

describe("what is known, and what is not", () => {
	const some = () => blueChanges([record("9", "feat: a (#12)")]);
	const shown = (...about: Parameters<typeof requestFor>) => describeRequest(requestFor(...about), BODY);

	test("the commits could not be read: it says so, and why", () => {
		const text = shown("The commit 1111111 is not there. <b>");
		expect(text).toContain("_The commits are not known._ The commit 1111111 is not there. &#60;b&#62;");
		expect(text).toContain("what changes could not be read");
	});

	test("without a way to address pages, nothing is a link or a reference", () => {
		const text = shown(some(), { links: undefined });
		expect(text).toContain("| `9999999` | &#35;&#8203;12 | feat: a | Ada |");
		expect(text).not.toContain("](");
	});

	test("a first version replaces nothing, and there is no way back", () => {
		const text = shown("Nothing of it ran here before, so all of it is new.", {}, { previous: undefined, skipped: [] });
		expect(text).toContain("#### blue `1.6.0`\n");
		expect(text).toContain("| replaces | nothing: it is new here |");
		expect(text).toContain("**If it goes wrong**: there is no version to go back to.");
		expect(text).not.toContain("gh workflow run");
		expect(text).not.toContain("Skipped");
	});

	test("what goes away stands out, and what is kept by another commit is counted", () => {
		const going = blueChanges([record("8", "fix: hot (#40)")]).coming;
		const text = shown({ ...some(), going, kept: 2 });
		expect(text).toContain("> **1 commit of what runs now, not in what comes**\n>\n> - [`8888888`]");
		expect(text).toContain("2 more of what runs now come by another commit, such as a cherry-pick.");
	});

	test("nothing comes, only something goes: an older version", () => {
		expect(shown(blueChanges([]))).toContain("No commit comes in [`1111111` → `9999999`](");
	});

	test("whether what goes away comes by other commits is not known", () => {
		const going = blueChanges([record("8", "fix: hot (#40)")]).coming;
		const text = shown({ ...some(), going, kept: "unknown" });
		expect(text).toContain("> **1 commit of what runs now, not in what comes**");
		expect(text).toContain("Whether their change comes by other commits, such as cherry-picks, is not known.");
	});

	test("commits that were only counted", () => {
		const text = shown({ ...some(), total: 5_007, unread: 5_000 });
		expect(text).toContain("Of 5007 commits in");
		expect(text).toContain("The oldest 5000 were not looked at.");
	});

	test("nobody has to approve, so nothing expires", () => {
		const text = shown(some(), { approvalExpires: undefined });
		expect(text).not.toContain("An approval counts");
		expect(text).toContain("Given to the writing job as `approved-plan`: when staging or production has moved by then");
		expect(shown(some())).toContain("An approval counts for 24 h;");
	});

	test("before it is ready it says when it will be; without an age gate it says nothing", () => {
		const [age, ...others] = GATES;
		if (age === undefined) throw new Error("There is no gate.");
		const young = { ...age, evidence: { "ready-at": "2025-01-23T09:00:00Z" } };
		const gates = (...all: (typeof GATES)[number][]) => shown(some(), { plan: planOf([BLUE_PLAN], all, "") });
		expect(gates(young)).toContain("| ready for production | 2025-01-23T09:00:00Z (in 24 h) |");
		expect(gates(...others)).not.toContain("ready for");
		expect(gates()).not.toContain("| checks |");
	});

	test("it never ran in an environment on the way", () => {
		expect(shown(some(), {}, { way: [{ environment: "dev", ran: undefined }] })).toContain("| dev | never ran there |");
	});

	test("many skipped versions are counted", () => {
		const skipped = Array.from({ length: 23 }, () => requestFor(some()).services[0]?.skipped[0]).filter(
			(one) => one !== undefined,
		);
		expect(shown(some(), {}, { skipped })).toContain("`1.5.1` and 3 more were released and never ran");
	});

	test("an emergency is loud, and what is there already is only named", () => {
		const there = { ...BLUE_PLAN, alreadyThere: true };
		const plan = {
			...planOf([BLUE_PLAN, there], [], "the shop is down, INC-42"),
			emergency: true,
			warnings: ["Mind | this."],
		};
		const text = shown(some(), { plan });
		expect(text).toContain(
			"> [!CAUTION]\n> **EMERGENCY.** It would have passed all gates without. Reason: the shop is down, INC-42",
		);
		expect(text).toContain("> [!WARNING]\n> Mind &#124; this.");
		expect(text).toContain("There already: blue.");
	});
});

describe("hostile words stay words", () => {
	const pieces = [
		...[
			"|",
			"`",
			"```",
			"<img src=x>",
			"<!--",
			"</details>",
			"@acme/leads",
			"#1",
			"GH-1",
			"::error::",
			"](javascript:a)",
		],
		...[
			"[x](http://a.b)",
			"\n",
			"\r\n",
			"\n\n# x",
			"\u2028",
			"\0",
			"\u202e",
			"https://a.b",
			"www.a.b",
			"**",
			"_",
			"~~",
		],
		...["$x$", "&lt;", "\\", "\\|", "[^1]", "- [ ] ", "> ", "&#8203;", "feat!: ", "a (#7)", "é🎉"],
	];
	const hostile = fc
		.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })), { minLength: 1, maxLength: 6 })
		.map((all) => all.join(""));

	/** The request as lines without what we write ourselves: code, links to the forge's own pages, and a few tags. */
	function bare(text: string): string[] {
		const unfenced = text.replace(/```console\ngh [^\n`]*\n```/, "fence");
		return unfenced.split("\n").map((line) =>
			line
				.replaceAll(/`[^`]*`/g, "code")
				.replaceAll(/\[(?:code|code → code|#\d+)\]\(https:\/\/github\.com\/acme\/shop\/[\w/.]+\)/g, "link")
				.replaceAll(/<br>|<\/?details>|<\/?summary>/g, ""),
		);
	}

	test("in titles, notes, names, paths and reasons: no line, cell, tag, mention, reference or link comes of them", () => {
		fc.assert(
			fc.property(hostile, hostile, hostile, hostile, (title, note, name, path) => {
				const request = (words: readonly [string, string, string, string]) => {
					const message = `x${words[0].replaceAll(/[\r\n]/g, " ")}\n\nBREAKING CHANGE: x${words[1]}`;
					const commit = { ...record("9", message), author: words[2] || "x" };
					const paths = [`projects/blue/migrations/x${words[3]}`];
					const read = blueChanges([{ ...commit, paths }]);
					return bare(shownWith(read, words[2]));
				};
				const lines = request([title, note, name, path]);
				expect(lines.length).toBe(request(["x", "x", "x", "x"]).length);
				for (const line of lines) {
					expect(line).not.toMatch(/[@<`\u202e\u2028\0\r$~]|(?<!&)#\d|&(?!#\d+;)|:\/\/|www\.|\]\(|GH-\d/);
					if (line.startsWith("| link")) expect(line.split("|")).toHaveLength(6);
				}
			}),
		);
	});

	function shownWith(changes: ReturnType<typeof blueChanges>, reason: string): string {
		return describeRequest(
			requestFor(changes, { plan: { ...planOf([BLUE_PLAN], GATES, `x${reason}`), warnings: [reason] } }),
			BODY,
		);
	}

	test("a title as long as a book is cut", () => {
		const text = describeRequest(requestFor(blueChanges([record("9", `feat: ${"🎉".repeat(100_000)}`)])), BODY);
		expect(text).toContain(`feat: ${"🎉".repeat(114)}…`);
		expect(Buffer.byteLength(text)).toBeLessThan(10_000);
	});
});
