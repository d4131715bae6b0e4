import { afterAll, describe, expect, test } from "@jest/globals";
import {
	CONFIG,
	configuration,
	kustomization,
	openClinic,
	type PatientOptions,
	wholeConfiguration,
	wholeGitops,
} from "./clinic.ts";

const clinic = await openClinic();
afterAll(() => clinic.close());

/** What was found of a repository that is well but for `options`. */
async function visited(options: PatientOptions) {
	const patient = await clinic.admit(options);
	// By its path a repository is read faster; how it is opened is another test's matter.
	return { patient, diagnosis: await patient.visit({ remote: patient.folder }) };
}

describe("the configuration", () => {
	test("is missing", async () => {
		const { patient, diagnosis } = await visited({ configuration: null });
		expect(diagnosis.problems).toEqual(["config"]);
		const { sentence, fix } = diagnosis.of("config");
		expect(sentence).toContain(`${CONFIG} is not on the default branch of ${patient.folder}`);
		expect(fix).toBe(
			`Commit ${CONFIG} to the default branch. The smallest one has two lines: "image: ghcr.io/acme/{service}" and "services: projects/*".`,
		);
		expect(diagnosis.of("git-push").verdict).toBe("ok");
		for (const check of ["environments", "registry-pull", "registry-push"]) {
			expect(diagnosis.of(check).sentence).toBe("Not looked at, because the configuration could not be read (config).");
		}
	});

	test("is in a repository without a commit", async () => {
		const diagnosis = await (await clinic.empty()).visit();
		expect(diagnosis.problems).toEqual(["config"]);
		expect(diagnosis.of("config").sentence).toContain("has no commit on its default branch yet");
		expect(diagnosis.of("git-push").verdict).toBe("ok");
	});

	test("is broken, and it is said where", async () => {
		const { diagnosis } = await visited({
			configuration: (host, name) => `${wholeConfiguration(host, name)}servces: {}\n`,
		});
		expect(diagnosis.problems).toEqual(["config"]);
		expect(diagnosis.of("config").sentence).toMatch(
			/^\.github\/release-actions\.yaml:11:1: .*"servces".*Did you mean "services"/,
		);
	});

	test("is at another path", async () => {
		const { patient, diagnosis } = await visited({ configuration: null });
		expect(diagnosis.problems).toEqual(["config"]);
		await patient.commit("main", { "ops/release.yaml": wholeConfiguration(patient.host, patient.name) });
		const again = await patient.visit({ remote: patient.folder, config: "ops/release.yaml" });
		expect(again.problems).toEqual([]);
		expect(again.of("config").sentence).toContain("ops/release.yaml can be read. Services: blue, green, red, yellow.");
	});
});

describe("a configured kustomization", () => {
	test("has no branch: the two commands that put it there are said", async () => {
		const { diagnosis } = await visited({ gitops: { staging: null } });
		expect(diagnosis.problems).toEqual(["kustomization-staging"]);
		expect(diagnosis.of("branch-staging")).toMatchObject({
			verdict: "todo",
			sentence: "The branch gitops/staging-releases is not there yet; it comes with its kustomization.",
		});
		expect(diagnosis.of("kustomization-staging")).toMatchObject({
			sentence: `${kustomization("staging")} of staging is not on gitops/staging-releases, where Argo CD or Flux would read it.`,
			fix: `Put it there with: "git switch --orphan gitops/staging-releases && git checkout main -- ${kustomization("staging")}", then "git commit -m 'chore: start gitops/staging-releases' && git push origin gitops/staging-releases".`,
		});
		expect(diagnosis.of("image-entries-staging")).toMatchObject({ verdict: "unknown" });
		expect(diagnosis.of("image-entries-dev").verdict).toBe("ok");
	});

	test("is not on its branch", async () => {
		const { diagnosis } = await visited({ gitops: { staging: () => ({ "README.md": "empty\n" }) } });
		expect(diagnosis.problems).toEqual(["kustomization-staging"]);
		expect(diagnosis.of("branch-staging").verdict).toBe("ok");
		expect(diagnosis.of("kustomization-staging").fix).toContain(
			'"git fetch origin && git switch gitops/staging-releases && git checkout main',
		);
	});

	const edited = (edit: (text: string, host: string, name: string) => string): PatientOptions => ({
		gitops: {
			production(host, name) {
				const path = kustomization("production");
				return { [path]: edit(wholeGitops("production")(host, name)[path] ?? "", host, name) };
			},
		},
	});

	test("has no entries for some services", async () => {
		const { patient, diagnosis } = await visited(
			edited((text) => text.replace(/ {2}- name: \S+\/green.*\n.*\n/, "").replace(/ {2}- name: \S+\/red.*\n.*\n/, "")),
		);
		expect(diagnosis.problems).toEqual(["image-entries-production"]);
		const { sentence, fix } = diagnosis.of("image-entries-production");
		expect(sentence).toContain(`"images" has no entry for ${patient.image("green")}`);
		expect(sentence).toContain(`"images" has no entry for ${patient.image("red")}`);
		expect(sentence).toMatch(/kustomization\.yaml \(gitops\/production-releases\):7:1: /);
		expect(fix).toBe(
			`In ${kustomization("production")} (gitops/production-releases), under "images:", each service needs one entry of its own: "- name: ${patient.image("green")}", "- name: ${patient.image("red")}".`,
		);
	});

	test("has two entries for a service", async () => {
		const { patient, diagnosis } = await visited(
			edited((text, host, name) => `${text}  - name: ${host}/${name}/blue\n    newTag: other\n`),
		);
		expect(diagnosis.problems).toEqual(["image-entries-production"]);
		expect(diagnosis.of("image-entries-production").sentence).toContain(`has 2 entries for ${patient.image("blue")}`);
	});

	test("has one entry for two services", async () => {
		const { diagnosis } = await visited(
			edited((text, host, name) =>
				text
					.replace(/ {2}- name: \S+\/green.*\n.*\n/, "")
					.replace(/ {2}- name: \S+\/blue.*\n/, `  - name: ${host}/${name}/green\n    newName: ${host}/${name}/blue\n`),
			),
		);
		expect(diagnosis.problems).toEqual(["image-entries-production"]);
		expect(diagnosis.of("image-entries-production").sentence).toContain("stands for blue and for green");
	});

	test("cannot be read", async () => {
		const { diagnosis } = await visited(edited((text) => `${text}\tx: y\n`));
		expect(diagnosis.problems).toEqual(["image-entries-production"]);
		expect(diagnosis.of("image-entries-production").sentence).toMatch(/:16:1: .*tab/i);
	});

	test("is no UTF-8", async () => {
		const bytes = { [kustomization("dev")]: Buffer.from([0xff, 0xfe, 0x41]) };
		const { diagnosis } = await visited({ gitops: { dev: () => bytes } });
		expect(diagnosis.problems).toEqual(["kustomization-dev"]);
		expect(diagnosis.of("kustomization-dev").sentence).toContain("is not UTF-8 text");
	});

	test("may pin by digest", async () => {
		const lines = `  dev: { kustomization: ${kustomization("dev")}, pin: digest }\n`;
		const { diagnosis } = await visited({ configuration: (host, name) => configuration(host, name, lines) });
		expect(diagnosis.of("image-entries-dev").verdict).toBe("ok");
	});
});

describe("a manifest", () => {
	const withManifest = (text: string): PatientOptions => ({
		gitops: {
			staging: (host, name) => ({ ...wholeGitops("staging")(host, name), "release-manifests/staging.yaml": text }),
		},
	});

	test("is broken, and it is said where", async () => {
		const { diagnosis } = await visited(withManifest("environment: staging\nservices:\n  blue:\n    version: 1.10\n"));
		expect(diagnosis.problems).toEqual(["manifest-staging"]);
		const { sentence, fix } = diagnosis.of("manifest-staging");
		expect(sentence).toContain("release-manifests/staging.yaml (gitops/staging-releases):4:14: ");
		expect(sentence).toContain('write "1.10.0" in quotes');
		expect(fix).toBe("Correct release-manifests/staging.yaml on gitops/staging-releases, and commit it there.");
		expect(diagnosis.of("image-entries-staging").verdict).toBe("ok");
	});

	test("names a service that nobody knows: a warning, since it stops no promotion", async () => {
		const { diagnosis } = await visited(withManifest('services:\n  bleu:\n    version: "1.0.0"\n'));
		expect(diagnosis.problems).toEqual([]);
		expect(diagnosis.of("manifest-staging")).toEqual({
			check: "manifest-staging",
			verdict: "warning",
			sentence: `release-manifests/staging.yaml on gitops/staging-releases names "bleu", which is no service in ${CONFIG}. Did you mean "blue"?`,
			fix: `Correct the name in one of the two files, add the service to ${CONFIG}, say there what it is called now (renamed-from), or take the entry out with remove-service.`,
		});
	});

	test("has a service under its former name: the next promotion changes that", async () => {
		const { diagnosis } = await visited({
			...withManifest('services:\n  bleu:\n    version: "1.0.0"\n'),
			configuration: (host, name) =>
				wholeConfiguration(host, name).replace("path: projects/blue", "path: projects/blue, renamed-from: bleu"),
		});
		expect(diagnosis.of("manifest-staging")).toMatchObject({
			verdict: "todo",
			sentence:
				"release-manifests/staging.yaml on gitops/staging-releases has blue under its former name bleu still. The next promotion changes the name.",
		});
	});

	test("is a link: what is on the branch must be put right first", async () => {
		const link = { "release-manifests/staging.yaml": { mode: "120000", content: "elsewhere.yaml" } };
		const { diagnosis } = await visited({ gitops: { staging: () => link } });
		expect(diagnosis.problems).toEqual(["branch-staging"]);
		expect(diagnosis.of("branch-staging").sentence).toContain("is a symbolic link, where a file must be");
		expect(diagnosis.of("manifest-staging").sentence).toContain("the branch gitops/staging-releases could not be read");
		expect(diagnosis.of("branch-production").verdict).toBe("ok");
	});

	test("without digests says nothing of images", async () => {
		const { diagnosis } = await visited(withManifest('services:\n  blue:\n    version: "1.0.0"\n'));
		expect(diagnosis.problems).toEqual([]);
		expect(diagnosis.of("manifest-staging").verdict).toBe("ok");
		expect(diagnosis.findings.some(({ check }) => check === "deployed-images-staging")).toBe(false);
	});
});
