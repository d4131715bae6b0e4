import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { expectRefusal } from "../bad-input/refused.ts";
import type { BundleRun } from "../run-bundle.ts";
import { ENVIRONMENTS, type EnvironmentName, type SeededEntry, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";
import { openGate } from "./gate.ts";

const stage = await openStage();
const gate = await openGate(new URL(stage.git.origin).host);
afterAll(async () => {
	await gate.close();
	await stage.close();
});

const RUNS = "https://github.example/acme/shop/actions/runs";
const BOB = { GITHUB_ACTOR: "bob", GITHUB_RUN_ID: "77" };
const head = (shop: Shop, environment: EnvironmentName) => shop.at(`refs/heads/${ENVIRONMENTS[environment].branch}`);

/** When a branch's newest commit was made, as sentences say it. */
async function when(shop: Shop, environment: EnvironmentName): Promise<string> {
	const seconds = await git(shop.folder, "log", "-1", "--format=%ct", await head(shop, environment));
	return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

/** Staging runs blue 1.5.0 and green 2.0.0, and blue 1.6.0 is planned for it. */
async function planned() {
	const shop = await stage.shop({ over: "path" });
	const built = await shop.build(["blue"]);
	await shop.writeManifest("staging", { blue: { version: "1.5.0" }, green: { version: "2.0.0" } });
	const inputs = { service: "blue", environment: "staging", version: "1.6.0", "source-sha": built.commit };
	const { errors, outputs } = await shop.run("plan-promotion", inputs);
	expect(errors).toEqual([]);
	return { shop, built, plan: outputs.plan ?? "" };
}

const byWorkflow = (service: string, version: string) => async (shop: Shop) => {
	const ran = await shop.run("update-manifest", { environment: "staging", service, version }, BOB);
	expect(ran.errors).toEqual([]);
};
const byHand = (services: Readonly<Record<string, SeededEntry>>) => async (shop: Shop) => {
	await shop.writeManifest("staging", services, { message: "Mend it", time: 1_735_689_600 });
};
const removed = async (shop: Shop) => {
	const ran = await shop.run("remove-service", { environment: "staging", service: "blue" }, BOB);
	expect(ran.errors).toEqual([]);
};

/** Runs update-manifest through the gate; `meanwhile` happens once, just as its first push is on its way. */
async function whileWriting(
	shop: Shop,
	inputs: Readonly<Record<string, string>>,
	moment: "asks" | "sends",
	meanwhile: () => Promise<unknown>,
): Promise<BundleRun> {
	let happened = false;
	const begins = moment === "asks" ? /info\/refs\?service=git-receive-pack/ : /\/git-receive-pack$/;
	gate.watch = async ({ path, when: passage }): Promise<"pass"> => {
		if (passage === "arrived" && !happened && path.includes(`/${shop.name}/`) && begins.test(path)) {
			happened = true;
			await meanwhile();
		}
		return "pass";
	};
	const ran = await shop.run("update-manifest", { ...inputs, remote: `http://${gate.host}/${shop.name}` });
	gate.watch = () => "pass";
	expect(happened).toBe(true);
	return ran;
}

const NOW = [
	["by another run", byWorkflow("blue", "1.5.1"), `runs blue 1.5.1 now, put there by bob at TIME (${RUNS}/77)`],
	[
		"by a person with Git",
		byHand({ blue: { version: "1.5.2" }, green: { version: "2.0.0" } }),
		"runs blue 1.5.2 now, put there by A Person at 2025-01-01T00:00:00Z",
	],
	["to nothing", removed, `does not run blue any more, taken out by bob at TIME (${RUNS}/77)`],
] as const;

describe("a service that moved is superseded, with what is there now, by whom, since when and by which run", () => {
	test.each(NOW)("%s, between the plan and the write", async (_, move, now) => {
		const { shop, plan } = await planned();
		await move(shop);
		const moved = await head(shop, "staging");
		const ran = await shop.run("update-manifest", { plan });
		expectRefusal(ran, { code: "superseded", words: /^staging / });
		const sentence = `staging ${now.replace("TIME", await when(shop, "staging"))}, but this was planned when it ran 1.5.0.`;
		expect(ran.errors).toEqual([
			`${sentence} Nothing was written. Look at what is there, and start again if it should still be replaced. [superseded]`,
		]);
		expect(await head(shop, "staging")).toBe(moved);
	});

	test.each([
		["asks", ...NOW[0]],
		["sends", ...NOW[1]],
		["sends", ...NOW[2]],
	] as const)("between the read and the push, as it %s: %s", async (moment, _, move, now) => {
		const { shop, plan } = await planned();
		const ran = await whileWriting(shop, { plan }, moment, () => move(shop));
		expectRefusal(ran, { code: "superseded", words: /^staging / });
		expect(ran.errors[0]).toContain(`staging ${now.replace("TIME", await when(shop, "staging"))}, but`);
		expect(await git(shop.folder, "rev-list", "--count", await head(shop, "staging"))).toBe("2");
	});

	test("by the expected version, where there is no plan", async () => {
		const { shop } = await planned();
		const inputs = { environment: "staging", service: "blue", version: "1.6.0", "expected-version": "1.5.0" };
		const ran = await whileWriting(shop, inputs, "sends", () => byWorkflow("blue", "1.5.1")(shop));
		expectRefusal(ran, {
			code: "superseded",
			words: /^staging runs blue 1\.5\.1 now, put there by bob at .* 1\.5\.0\./,
		});
	});

	test("by what was approved", async () => {
		const shop = await stage.shop({ over: "path" });
		const { commit } = await shop.build(["blue"]);
		const inputs = { service: "blue", environment: "staging", version: "1.6.0", "source-sha": commit };
		const approved = (await shop.run("plan-promotion", inputs)).outputs["plan-hash"] ?? "";
		await byWorkflow("blue", "1.5.1")(shop);
		const ran = await shop.run("plan-promotion", { ...inputs, "approved-plan": approved });
		const at = await when(shop, "staging");
		expectRefusal(ran, { code: "superseded", words: /^What was approved is not what would happen now in staging/ });
		expect(ran.errors[0]).toContain(`staging runs blue 1.5.1 now, put there by bob at ${at} (${RUNS}/77).`);
	});
});

test.each(["asks", "sends"] as const)(
	"another service that moves while it is written, as the writer %s, stops nothing",
	async (moment) => {
		const { shop, plan } = await planned();
		const ran = await whileWriting(shop, { plan }, moment, () => byWorkflow("green", "2.1.0")(shop));
		// What it asks a push's server first tells it the newest state, too.
		const attempts = moment === "asks" ? "1" : "2";
		expect(ran.errors).toEqual([]);
		expect(ran.outputs).toMatchObject({ changed: "true", "previous-version": "1.5.0", attempts });
		const text = await shop.manifest("staging");
		expect(text).toContain('blue:\n    version: "1.6.0"');
		expect(text).toContain('green:\n    version: "2.1.0"');
		expect(await git(shop.folder, "rev-list", "--count", await head(shop, "staging"))).toBe("3");
	},
);

describe("where builds are taken, a service that moved is planned again", () => {
	/** Three builds of blue; dev runs the first or nothing, and the second is planned. */
	async function builds(extra: Readonly<Record<string, string>> = {}) {
		const shop = await stage.shop({ over: "path" });
		const [first, second, third] = [
			await shop.build(["blue"]),
			await shop.build(["blue"]),
			await shop.build(["blue"]),
		] as const;
		const deploy = async ({ commit }: typeof first) => {
			const { outputs } = await shop.run("plan-promotion", {
				service: "blue",
				environment: "dev",
				"source-sha": commit,
				...(commit === second.commit ? extra : {}),
			});
			return outputs.plan ?? "";
		};
		const plans = { first: await deploy(first), second: await deploy(second), third: await deploy(third) };
		const write = async (plan: string) => expect((await shop.run("update-manifest", { plan }, BOB)).errors).toEqual([]);
		return { shop, first, second, third, plans, write };
	}

	test("a newer build that came in between stays, and the older one is left out", async () => {
		const { shop, third, plans, write } = await builds();
		const ran = await whileWriting(shop, { plan: plans.second }, "sends", () => write(plans.third));
		expect(ran.errors).toEqual([]);
		expect(ran.outputs.changed).toBe("false");
		expect(ran.log).toMatch(/::notice::blue: the build of commit [0-9a-f]+ is left out, since dev runs/);
		expect(await shop.manifest("dev")).toContain(`commit: ${third.commit}`);
	});

	test("an older build that came in between is replaced", async () => {
		const { shop, second, plans, write } = await builds();
		const ran = await whileWriting(shop, { plan: plans.second }, "sends", () => write(plans.first));
		expect(ran.errors).toEqual([]);
		expect(ran.outputs).toMatchObject({ changed: "true", attempts: "2" });
		expect(await shop.manifest("dev")).toContain(`commit: ${second.commit}`);
	});

	test("but is superseded when the plan was approved", async () => {
		const { shop, first, plans, write } = await builds();
		const hash = String(JSON.parse(plans.second).hash);
		const inputs = { service: "blue", environment: "dev", "source-sha": JSON.parse(plans.second).services[0].commit };
		const approved = await shop.run("plan-promotion", { ...inputs, "approved-plan": hash });
		const plan = approved.outputs.plan ?? "";
		const ran = await whileWriting(shop, { plan }, "sends", () => write(plans.first));
		expectRefusal(ran, { code: "superseded", words: /^dev runs blue sha-[0-9a-f]{40} now, put there by bob at / });
		expect(await shop.manifest("dev")).toContain(`commit: ${first.commit}`);
	});
});
