import { existsSync } from "node:fs";
import { posix, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { anchors, links, type Page, pages, ROOT, readPage } from "./markdown.ts";

/** What is wrong with a page's links, in words. */
function wrongLinks(page: Page, all: readonly Page[]): string[] {
	return links(page).flatMap((target) => {
		if (/^https?:/.test(target)) return [];
		const [file = "", anchor] = target.split("#");
		const path = file === "" ? page.path : posix.join(posix.dirname(page.path), file);
		if (file !== "" && !existsSync(resolve(ROOT, path))) return [`${page.path}: ${target} leads nowhere`];
		const other = path === page.path ? page : all.find((one) => one.path === path);
		if (anchor === undefined || other === undefined) return [];
		return anchors(other).includes(anchor) ? [] : [`${page.path}: ${path} has no heading #${anchor}`];
	});
}

test("every relative link leads to a file, and to a heading in it", () => {
	const all = pages();
	expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(["README.md", "SECURITY.md", "docs/set-up.md"]));
	expect(all.flatMap((page) => wrongLinks(page, all))).toEqual([]);
});

describe("the check itself", () => {
	const text = [
		"# A page",
		"## The base is pinned",
		"## `rejected`: why?",
		"## A page",
		"[good](#the-base-is-pinned) [good](#rejected-why) [good](#a-page-1) [good](set-up.md)",
		"[bad](nowhere.md) [bad](#nothing) [bad](set-up.md#nothing) `[code](nowhere.md)`",
	].join("\n");

	test("finds a missing file and a missing heading, and nothing else", () => {
		expect(wrongLinks(readPage("docs/x.md", text), pages())).toEqual([
			"docs/x.md: nowhere.md leads nowhere",
			"docs/x.md: docs/x.md has no heading #nothing",
			"docs/x.md: docs/set-up.md has no heading #nothing",
		]);
	});
});
