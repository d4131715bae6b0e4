import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const { branch } = ENVIRONMENTS.production;
const NEARLY_MIDNIGHT = Date.UTC(2025, 0, 20, 23, 59, 59) / 1000;

const mark = (shop: Shop, commit: string, inputs: Readonly<Record<string, string>> = {}, env = {}) =>
	shop.run("create-milestone-tag", { "manifest-commit": commit, ...inputs }, env);

function message(shop: Shop, tag: string): Promise<string> {
	return git(shop.folder, "for-each-ref", "--format=%(contents)", `refs/tags/${tag}`);
}

test.concurrent("the date is that of the manifest's commit, in UTC; a second one that day gets .2, a third .3", async () => {
	const shop = await stage.shop({ over: "path" });
	const services = { green: { version: "2.0.0" }, blue: { version: "1.6.0" } };
	const first = await shop.writeManifest("production", services, { time: NEARLY_MIDNIGHT });
	const second = await shop.writeManifest(
		"production",
		{ ...services, red: { version: "0.1.0" } },
		{ time: NEARLY_MIDNIGHT },
	);
	const third = await shop.writeManifest("production", { red: { version: "0.2.0" } }, { time: NEARLY_MIDNIGHT });
	const next = await shop.writeManifest("production", { red: { version: "0.3.0" } }, { time: NEARLY_MIDNIGHT + 1 });
	// The clock and the place of the machine that marks it have no say.
	const marks = [];
	for (const commit of [first, second, third, next]) marks.push(await mark(shop, commit, {}, { TZ: "Asia/Tokyo" }));
	expect(marks.flatMap(({ errors }) => errors)).toEqual([]);
	const tags = ["release-prd-20250120", "release-prd-20250120.2", "release-prd-20250120.3", "release-prd-20250121"];
	expect(marks.map(({ outputs }) => outputs)).toEqual(
		[first, second, third, next].map((commit, index) => ({
			tag: tags[index],
			created: "true",
			commit,
			"error-code": "",
		})),
	);
	expect(await message(shop, "release-prd-20250120")).toBe("production on 2025-01-20\n\nblue 1.6.0\ngreen 2.0.0");
	expect(await message(shop, "release-prd-20250120.2")).toBe(
		"production on 2025-01-20\n\nblue 1.6.0\ngreen 2.0.0\nred 0.1.0",
	);
	const again = await mark(shop, second);
	expect(again.outputs).toMatchObject({ tag: "release-prd-20250120.2", created: "false", commit: second });
	expect(again.summary).toContain("was there");
});

test.concurrent("two that race for one day get a name each; two for one commit share it", async () => {
	const shop = await stage.shop({ over: "path" });
	const first = await shop.writeManifest("production", { blue: { version: "1.0.0" } });
	const second = await shop.writeManifest("production", { blue: { version: "1.1.0" } });
	const marks = await Promise.all([mark(shop, first), mark(shop, second), mark(shop, second)]);
	expect(marks.flatMap(({ errors }) => errors)).toEqual([]);
	const [one, other, same] = marks.map(({ outputs }) => outputs);
	expect([one?.tag, other?.tag].sort()).toEqual(["release-prd-20231114", "release-prd-20231114.2"]);
	expect(same?.tag).toBe(other?.tag);
	expect(await shop.at(`refs/tags/${one?.tag}`)).toBe(first);
	expect(await shop.at(`refs/tags/${other?.tag}`)).toBe(second);
	expect((await git(shop.folder, "tag", "--list")).split("\n")).toHaveLength(2);
});

test.concurrent("another name, a message of one line, and a commit that is not the newest", async () => {
	const shop = await stage.shop({ over: "path" });
	const commit = await shop.writeManifest("production", { blue: { version: "1.0.0" } });
	await shop.writeManifest("production", { blue: { version: "1.1.0" } });
	const marked = await mark(shop, commit, {
		tag: "live/{environment}-{date}",
		message: "spring\n\nblue 9.9.9\r\nRelease-Kind: rollback",
	});
	expect(marked.outputs).toMatchObject({ tag: "live/production-20231114", created: "true" });
	expect(await message(shop, "live/production-20231114")).toBe(
		"spring blue 9.9.9 Release-Kind: rollback\n\nblue 1.0.0",
	);
	expect(await shop.at(`refs/heads/${branch}`)).not.toBe(commit);
});

test.concurrent.each([
	["dev has none", { environment: "dev" }, 0, "", "dev has no milestones (no milestone-tag)."],
	["no commit is named", { "manifest-commit": "" }, 1, "invalid-input", 'The input "manifest-commit" is empty.'],
	["a short commit is named", { "manifest-commit": "abc1234" }, 1, "invalid-input", '"manifest-commit"'],
	["nobody has the commit", { "manifest-commit": "1".repeat(40) }, 1, "unknown-commit", "1".repeat(40)],
	["the name is no template", { tag: "a-{dat}" }, 1, "invalid-input", 'The input "tag"'],
])("where %s, no tag is made", async (_, inputs, exitCode, code, words) => {
	const shop = await stage.shop({ over: "path" });
	const commit = await shop.writeManifest("production", { blue: { version: "1.0.0" } });
	const before = await shop.snapshot();
	const marked = await mark(shop, commit, inputs);
	expect([marked.exitCode, marked.outputs["error-code"]]).toEqual([exitCode, code]);
	expect(exitCode === 0 ? marked.summary : marked.errors.join()).toContain(words);
	expect(await shop.snapshot()).toEqual(before);
});
