import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { planned, refused, short } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const FILE = "projects/blue/release-actions.yaml";
const needs = (range: string) => ({ files: { [FILE]: `requires: { green: "${range}" }\n` } });

/**
 * Staging runs blue 2.0.0 (its file at that commit: `files`) and green 1.5.0, production blue 1.0.0 and green 1.3.0;
 * the head of main has another file.
 */
async function aShop(files: object, { over = "path" as const, configured = "" } = {}) {
	const text = (image: string) =>
		`image: ${image}\nservices:\n  blue: { path: projects/blue${configured} }\n  green: { path: projects/green }\n`;
	const shop = await stage.shop({ over, configuration: null });
	await shop.commit("main", { files: { ".github/release-actions.yaml": text(shop.image("{service}")) } });
	const old = await shop.build(["blue", "green"]);
	const next = await shop.build(["blue", "green"], "main", files);
	const entry = (service: string, version: string, { commit, digests }: typeof old) => ({
		version,
		commit,
		digest: digests[service] ?? "",
	});
	await shop.writeManifest("staging", { blue: entry("blue", "2.0.0", next), green: entry("green", "1.5.0", next) });
	await shop.writeManifest("production", { blue: entry("blue", "1.0.0", old), green: entry("green", "1.3.0", old) });
	for (const tag of ["blue/2.0.0", "green/1.5.0"]) await shop.tag(tag, next.commit, tag);
	for (const tag of ["blue/1.0.0", "green/1.3.0"]) await shop.tag(tag, old.commit, tag);
	return { shop, next, old, entry };
}
const blue = { service: "blue", environment: "production" };

test.concurrent("the file at the commit that ships decides: incompatible, with the pair and what to promote first", async () => {
	const { shop, next } = await aShop(needs(">=1.4 <2"));
	await shop.commit("main", needs("^9"));
	const sentence = await refused(shop, blue, "incompatible");
	expect(sentence).toContain(
		`blue 2.0.0 requires green >=1.4 <2 (${FILE} at ${short(next.commit)}), but production will run green 1.3.0. Promote green 1.5.0 first, or both in one promotion.`,
	);
	const { plan } = await planned(shop, { ...blue, service: "blue, green" });
	expect(plan.gates).toContainEqual(
		expect.objectContaining({
			gate: "compatibility",
			service: "blue",
			verdict: "pass",
			evidence: { "blue requires green": `>=1.4 <2 (${FILE} at ${short(next.commit)})` },
		}),
	);
});

test.concurrent("what runs there already has its say, too, by the commit that it runs", async () => {
	const { shop, entry, next, old } = await aShop(needs("<1.4"));
	await shop.writeManifest("production", { blue: entry("blue", "2.0.0", next), green: entry("green", "1.3.0", old) });
	const sentence = await refused(shop, { ...blue, service: "green" }, "incompatible");
	expect(sentence).toContain("and production runs blue 2.0.0, so it cannot get green 1.5.0. Promote a blue that takes");
});

test.concurrent("without a file at its commit, the configuration says what a service requires", async () => {
	const { shop } = await aShop({}, { configured: ', requires: { green: "^2" }' });
	const sentence = await refused(shop, blue, "incompatible");
	expect(sentence).toContain("blue 2.0.0 requires green ^2 (.github/release-actions.yaml), but production will run");
});

test.concurrent("the file goes before the configuration, also where it requires nothing", async () => {
	const { shop } = await aShop({ files: { [FILE]: "requires: {}\n" } }, { configured: ', requires: { green: "^2" }' });
	await planned(shop, blue);
});

test.concurrent("an entry without a commit cannot be asked: gate-unavailable", async () => {
	const { shop, entry, old } = await aShop(needs(">=1.2"));
	await shop.writeManifest("production", { blue: entry("blue", "1.0.0", old), green: { version: "1.3.0" } });
	const sentence = await refused(shop, blue, "gate-unavailable");
	expect(sentence).toContain("What green requires of blue cannot be told, since its entry names no commit");
});

test.concurrent("a file that cannot be read is named with its place and its commit: invalid-config", async () => {
	const { shop, next } = await aShop({ files: { [FILE]: "requires: { green: newest }\n" } });
	const sentence = await refused(shop, blue, "invalid-config");
	expect(sentence).toContain(
		`${FILE} (commit ${short(next.commit)}):1:20: \`requires.green\` must be a range of versions`,
	);
});

test.concurrent("a rollback only warns", async () => {
	const { shop, entry, next } = await aShop(needs(">=1.4"));
	await shop.writeManifest("production", { blue: entry("blue", "2.0.0", next), green: entry("green", "1.5.0", next) });
	const ran = await shop.run("plan-rollback", { service: "green", environment: "production", reason: "it burns" });
	expect(ran.errors).toEqual([]);
	expect(ran.log).toMatch(/::warning::.*so it cannot get green 1\.3\.0\..*A rollback is not stopped by this\./);
	expect(ran.outputs.version).toBe("1.3.0");
});
