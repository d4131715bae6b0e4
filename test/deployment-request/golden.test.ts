import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { describeRequest } from "../../src/deployment-request/describe-request.ts";
import { record } from "../changelog/records.ts";
import { blueChanges, requestFor } from "./requests.ts";

const GOLDEN = join(import.meta.dirname, "deployment-request.md");

/** What a team did in a week, and what somebody may write who means no good. */
const COMMITS = [
	record("9", "Merge pull request #41 from acme/later\n\nfeat(cart)!: pay later", { parents: "78", paths: [] }),
	record(
		"8",
		"feat(cart)!: pay later\n\nBREAKING CHANGE: orders need a due date\n\nCo-authored-by: Grace <g@example.com>",
		{
			parents: "6",
			paths: ["projects/blue/cart.ts", "projects/blue/migrations/0042_due_date.sql"],
		},
	),
	record("7", "fix: <img src=x> @acme/leads | fixes #1 ](javascript:alert(1)) `::error::` https://evil.example (#40)", {
		parents: "6",
		author: "@mallory [x](http://evil.example)",
	}),
	record("6", 'Revert "feat!: drop the old API (#38)" (#39)\n\nReverts acme/shop#38', { parents: "5" }),
	record("5", "feat!: drop the old API (#38)", { parents: "4", author: "Linus" }),
	record("4", "perf(payment): one query instead of ten (#37)", {
		parents: "3",
		paths: ["libs/payment/query.ts"],
		author: "Linus",
	}),
	record("3", "docs: another service's (#36)", { parents: "2", paths: ["projects/green/README.md"] }),
];

// GitHub shows the file as it shows the request. UPDATE_GOLDEN=1 writes it anew.
test("a small change, as it is shown", () => {
	const shown = `${describeRequest(requestFor(blueChanges(COMMITS)), 60_000)}\n`;
	if (process.env.UPDATE_GOLDEN === "1") writeFileSync(GOLDEN, shown);
	expect(shown).toBe(readFileSync(GOLDEN, "utf8"));
});
