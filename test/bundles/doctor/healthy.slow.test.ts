import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { ENVIRONMENTS, SERVICES } from "../../../rehearsal/shop.ts";
import { foundShop, openStage } from "../../../rehearsal/stage.ts";
import { runBundle } from "../run-bundle.ts";
import { configuration, Diagnosis, openClinic, wholeGitops } from "./clinic.ts";

const clinic = await openClinic();
afterAll(() => clinic.close());

test("the rehearsal's shop, as it is founded, has no problem", async () => {
	const folder = await mkdtemp(join(tmpdir(), "doctor-shop-"));
	const token = "ghs_rehearsalTOKEN0123456789";
	const stage = await openStage({ folder, token, signal: new AbortController().signal });
	try {
		await foundShop(stage, resolve(import.meta.dirname, "../../.."));
		const inputs = { remote: stage.git.url("acme/shop"), token, username: "robot", password: token };
		const diagnosis = new Diagnosis(await runBundle("doctor", inputs));
		expect(diagnosis.ran.log).not.toContain("::warning::");
		expect(diagnosis.problems).toEqual([]);
		expect(diagnosis.of("config").sentence).toContain(
			"Services: blue, green, red, yellow. Environments: dev, staging, production.",
		);
		for (const { name } of ENVIRONMENTS) {
			expect(diagnosis.of(`branch-${name}`).verdict).toBe("ok");
			expect(diagnosis.of(`kustomization-${name}`).verdict).toBe("ok");
			expect(diagnosis.of(`image-entries-${name}`).verdict).toBe("ok");
			expect(diagnosis.of(`manifest-${name}`).verdict).toBe("todo");
		}
	} finally {
		await stage.close();
		await rm(folder, { recursive: true, force: true, maxRetries: 3 });
	}
});

describe("a shop that runs", () => {
	const admitted = (async () => {
		const patient = await clinic.admit();
		const digests = await Promise.all(
			SERVICES.map(async (service) => [service, await patient.pushImage(service, "b")]),
		);
		const entries = digests.map(([service, digest]) => `  ${service}:\n    version: "1.0.0"\n    digest: ${digest}\n`);
		const text = `environment: staging\nservices:\n${entries.join("")}`;
		await patient.commit("gitops/staging-releases", { "release-manifests/staging.yaml": text });
		return patient;
	})();

	test("has nothing but good findings, and what makes itself", async () => {
		const env = {
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_REPOSITORY: "acme/shop",
			RUNNER_ENVIRONMENT: "github-hosted",
		};
		const diagnosis = await (await admitted).visit({}, env);
		const verdicts = Object.groupBy(diagnosis.findings, ({ verdict }) => verdict);
		const names = (verdict: keyof typeof verdicts) => verdicts[verdict]?.map(({ check }) => check) ?? [];
		expect(Object.keys(verdicts).sort()).toEqual(["ok", "todo"]);
		expect(names("todo")).toEqual(["manifest-dev", "manifest-production"]);
		expect(names("ok")).toEqual([
			...["runner", "node-version", "git-version", "git-read", "git-push", "config", "branch-dev"],
			...["kustomization-dev", "image-entries-dev", "branch-staging", "manifest-staging", "kustomization-staging"],
			...["image-entries-staging", "branch-production", "kustomization-production", "image-entries-production"],
			...["registry-pull", "registry-push", "deployed-images-staging"],
		]);
		expect(diagnosis.findings.every(({ fix }) => fix === "")).toBe(true);
		expect(diagnosis.ran.summary).toContain("### Doctor: nothing is in the way of a promotion");
		expect(diagnosis.of("registry-push").sentence).toBe(`${(await admitted).host}: 4 images can be pushed.`);
		expect(diagnosis.of("deployed-images-staging").sentence).toContain("the images of 4 entries");
	});

	test("by its path nobody is asked for a token", async () => {
		const patient = await admitted;
		const diagnosis = await patient.visit({ remote: patient.folder, token: "" });
		expect(diagnosis.problems).toEqual([]);
	});

	test("that keeps its GitOps branches in another repository is looked at in both", async () => {
		const [code, manifests] = [
			await clinic.admit({ gitops: { dev: null, staging: null, production: null } }),
			await admitted,
		];
		const files = wholeGitops("dev")(code.host, code.name);
		await manifests.commit("gitops/dev-auto-update", files);
		const diagnosis = await code.visit({ "manifest-remote": manifests.remote });
		expect(diagnosis.of("manifest-git-read").verdict).toBe("ok");
		expect(diagnosis.of("manifest-git-push").verdict).toBe("ok");
		expect(diagnosis.of("image-entries-dev").verdict).toBe("ok");
	});
});

test("a shop with nothing but its two lines needs nothing else: branches and manifests make themselves", async () => {
	const nothing = { dev: null, staging: null, production: null };
	const patient = await clinic.admit({ configuration: (host, name) => configuration(host, name, ""), gitops: nothing });
	const diagnosis = await patient.visit();
	expect(diagnosis.problems).toEqual([]);
	expect(diagnosis.of("branch-staging")).toEqual({
		check: "branch-staging",
		verdict: "todo",
		sentence: "The branch gitops/staging-releases is not there yet; the first promotion makes it.",
		fix: "",
	});
	expect(diagnosis.of("manifest-staging").verdict).toBe("todo");
});

test("a remote that is no address is an error, since there is nothing to look at", async () => {
	const ran = await runBundle("doctor", { remote: "acme/shop" });
	expect(ran).toMatchObject({ exitCode: 1, outputs: { "error-code": "invalid-input" } });
	expect(ran.errors).toEqual([expect.stringContaining('remote "acme/shop" is no address of a Git repository')]);
});
