import { parse } from "yaml";
import type { BundleRun } from "../run-bundle.ts";
import { type Built, ENVIRONMENTS, type EnvironmentName, type SeededEntry, type Shop } from "../shop.ts";
import { CONFIG_PATH, type Stage } from "../stage.ts";
import { type Gate, openGate } from "./gate.ts";

/** A shop behind gates, with everything that a promotion or a rollback may have to write. */
export interface KillSite {
	readonly shop: Shop;
	/** What is to go out, and what ran before. */
	readonly built: Built;
	readonly older: Built;
	readonly gates: readonly Gate[];
	/** Through the gate. */
	readonly remote: string;
	/** The image as the configuration names it: through the gate, too. */
	image(service: string): string;
	run(action: string, inputs: Record<string, string>, whileRunning?: (pid: number) => void): Promise<BundleRun>;
}

const SERVICES = ["blue", "green"] as const;

/** dev runs the new build; staging has it where `stagingHas`; production runs the old one. */
export async function openKillSite(stage: Stage, stagingHas: "old" | "new"): Promise<KillSite> {
	const gates = await Promise.all([openGate(new URL(stage.git.origin).host), openGate(stage.registry.host)]);
	const [git, registry] = gates;
	const shop = await stage.shop({ configuration: null });
	const image = (service: string) => `${registry.host}/${shop.name}/${service}`;
	const files = { [CONFIG_PATH]: configuration(image("{service}")) };
	const older = await shop.build(SERVICES, "main", { files });
	const built = await shop.build(SERVICES, "main");
	for (const environment of ["staging", "production"] as const) await addKustomization(shop, environment, image, older);
	await shop.writeManifest("dev", entries(`sha-${built.commit}`, built));
	const versions = { "1.5.0": older, ...(stagingHas === "new" ? { "1.6.0": built } : {}) };
	for (const [version, build] of Object.entries(versions)) {
		await release(shop, version, build);
		await shop.writeManifest("staging", entries(version, build));
	}
	await shop.writeManifest("production", entries("1.5.0", older));
	for (const service of SERVICES) {
		shop.setImageTag(service, "staging", older.digests[service] ?? "");
		shop.setImageTag(service, "prd", older.digests[service] ?? "");
	}
	const remote = `http://${git.host}/${shop.name}`;
	const run: KillSite["run"] = (action, inputs, whileRunning) =>
		shop.run(action, { remote, ...inputs }, {}, whileRunning);
	return { shop, built, older, gates, remote, image, run };
}

/** A version as a promotion to staging leaves it, but for the manifest. */
async function release(shop: Shop, version: string, { commit, digests }: Built): Promise<void> {
	for (const service of SERVICES) {
		await shop.tag(`${service}/${version}`, commit, `${service} ${version}`);
		await shop.branch(`release/${service}-${version.slice(0, 3)}`, commit);
		shop.setImageTag(service, version, digests[service] ?? "");
	}
}

function entries(version: string, { commit, digests }: Built): Record<string, SeededEntry> {
	return Object.fromEntries(SERVICES.map((service) => [service, { version, commit, digest: digests[service] ?? "" }]));
}

/** A manifest may never name a Git tag or an image tag that does not exist. Gives a sentence where one does. */
export async function danglingName({ shop }: KillSite): Promise<string | undefined> {
	for (const environment of Object.keys(ENVIRONMENTS) as EnvironmentName[]) {
		const { services } = parse(await shop.manifest(environment)) as { services: Record<string, SeededEntry> };
		for (const [service, { version }] of Object.entries(services)) {
			const hasGitTag = environment === "dev" || (await shop.at(`refs/tags/${service}/${version}`)) !== "";
			if (!hasGitTag) return `${environment} says ${service} ${version}, which has no Git tag.`;
			if (shop.imageTag(service, version) === undefined)
				return `${environment} says ${service} ${version}: no image tag.`;
		}
	}
	return undefined;
}

function configuration(image: string): string {
	const environment = (name: string, tag: string) =>
		`  ${name}: { kustomization: ${kustomizationOf(name)}, image-tags: ["{version}", ${tag}] }\n`;
	const services = SERVICES.map((service) => `  ${service}: { path: projects/${service} }\n`).join("");
	const environments = `${environment("staging", "staging")}${environment("production", "prd")}`;
	return `image: ${image}\nservices:\n${services}environments:\n${environments}`;
}

function kustomizationOf(environment: string): string {
	return `k8s/overlays/${environment}/kustomization.yaml`;
}

async function addKustomization(
	shop: Shop,
	environment: "staging" | "production",
	image: (service: string) => string,
	{ commit }: Built,
): Promise<void> {
	const images = SERVICES.map((service) => `  - name: ${image(service)}\n    newTag: sha-${commit}\n`).join("");
	const files = { [kustomizationOf(environment)]: `resources: [../../base]\nimages:\n${images}` };
	await shop.commit(ENVIRONMENTS[environment].branch, { files });
}
