// What GitHub knows of the commits that ship: whether they are green, and who wrote them.
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { openOffice } from "./office.ts";

const stage = await openStage();
const settings = `environments:
  staging: { required-checks: [test, "build / image"] }
  production: { approvals: { required: 1, authors: excluded } }
`;
const shop = await stage.shop({ name: "acme/shop", settings });
const office = await openOffice(shop.folder);
afterAll(() => Promise.all([stage.close(), office.github.close()]));
afterEach(() => expect(office.github.violations).toEqual([]));

const { checks, statuses } = office.github.state;
const SERVER = { GITHUB_SERVER_URL: stage.git.origin, GITHUB_API_URL: office.github.origin };
const done = (name: string, conclusion: "success" | "failure" | "skipped") =>
	({ name, status: "completed", conclusion }) as const;

describe("required-checks: check runs and statuses of the commit", () => {
	const STAGING = { service: "blue", environment: "staging" };
	const ask = async (version: string, commit: string, inputs = {}) =>
		shop.run("plan-promotion", { ...STAGING, version, "source-sha": commit, ...inputs }, SERVER);

	test.each([
		["all passed", [done("test", "success")], "success", ""],
		["one was skipped, which GitHub counts as passed", [done("test", "skipped")], "success", ""],
		["one failed", [done("test", "failure")], "success", '"test" failed on its commit'],
		["a status failed", [done("test", "success")], "error", '"build / image" failed on its commit'],
		["of two with one name one failed", [done("test", "success"), done("test", "failure")], "success", '"test" failed'],
		["one still runs", [{ name: "test", status: "in_progress", conclusion: null }], "success", "has not finished"],
		["one waits", [done("test", "success")], "pending", '"build / image" has not finished'],
	] as const)("%s", async (_, runs, state, words) => {
		const { commit } = await shop.build(["blue"]);
		checks.set(commit, [...runs]);
		statuses.set(commit, [{ context: "build / image", state }]);
		const ran = await ask("1.6.0", commit);
		if (words === "") expect(ran).toMatchObject({ errors: [], outputs: { "error-code": "" } });
		else
			expect(ran).toMatchObject({
				errors: [expect.stringContaining(words)],
				outputs: { "error-code": "checks-failed" },
			});
	});

	test("more than one page of them", async () => {
		const { commit } = await shop.build(["blue"]);
		const others = Array.from({ length: 130 }, (_, index) => done(`other ${index}`, "success"));
		checks.set(commit, [...others, done("test", "success")]);
		statuses.set(commit, [{ context: "build / image", state: "success" }]);
		expect(await ask("1.6.0", commit)).toMatchObject({ errors: [] });
	});

	test("one that nobody has reported, or that may not be read: not known", async () => {
		const { commit } = await shop.build(["blue"]);
		const silent = await ask("1.6.0", commit);
		expect(silent.outputs["error-code"]).toBe("gate-unavailable");
		expect(silent.errors[0]).toContain("nobody has reported it there");
		const elsewhere = await shop.run(
			"plan-promotion",
			{ ...STAGING, version: "1.6.0", "source-sha": commit },
			{ ...SERVER, GITHUB_SERVER_URL: "https://github.example" },
		);
		expect(elsewhere.outputs["error-code"]).toBe("gate-unavailable");
		expect(elsewhere.errors[0]).toContain("is no repository of this run's GitHub server");
		office.github.queueFault({
			operation: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
			effect: { kind: "status", status: 403 },
		});
		const blind = await ask("1.6.0", commit);
		expect(blind.outputs["error-code"]).toBe("gate-unavailable");
		expect(blind.errors[0]).toContain('Give the job\'s token the permission "checks: read"');
	});
});

describe("authors: excluded", () => {
	const PRODUCTION = { service: "blue", environment: "production" };

	test("who wrote what ships does not count; who has no account on GitHub leaves it unknown", async () => {
		const [old, built] = [await shop.build(["blue"]), await shop.build(["blue"])];
		const entry = (version: string, { commit, digests }: typeof built) => ({
			blue: { version, commit, digest: digests.blue ?? "" },
		});
		await shop.tag("blue/2.0.0", old.commit, "2.0.0");
		await shop.tag("blue/2.1.0", built.commit, "2.1.0");
		await shop.writeManifest("production", entry("2.0.0", old));
		await shop.writeManifest("staging", entry("2.1.0", built));
		const asked = await shop.run("plan-promotion", PRODUCTION, SERVER);
		expect(asked.errors).toEqual([]);
		const plan = asked.outputs["plan-hash"] ?? "";
		const write = (history: string, inputs = {}) =>
			shop.run(
				"plan-promotion",
				{ ...PRODUCTION, "approved-plan": plan, ...inputs },
				{ ...office.run({ plan, history: [history], hoursAgo: [1] }), ...SERVER },
			);
		const nobody = await write("grace approved");
		expect(nobody.outputs["error-code"]).toBe("gate-unavailable");
		expect(nobody.errors[0]).toContain("Who wrote the commits that ship is not known");
		office.hire("grace", "A Person");
		const own = await write("grace approved");
		expect(own.outputs["error-code"]).toBe("approvals-missing");
		expect(own.errors[0]).toContain("That of grace does not count: who wrote the commits may not approve them.");
		expect(await write("linus approved")).toMatchObject({ errors: [], outputs: { "error-code": "" } });
	});
});
