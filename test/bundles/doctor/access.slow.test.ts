import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { startRegistry } from "../../../rehearsal/servers/registry-server.ts";
import { configuration, openClinic, type Patient, PULLER, PUSHER, READER } from "./clinic.ts";

const clinic = await openClinic();
afterAll(() => clinic.close());

const nothing = { dev: null, staging: null, production: null };
const bare = (host: string, name: string) => configuration(host, name, "");
const admit = (registry?: "telling" | "silent" | "basic") =>
	clinic.admit({ configuration: bare, gitops: nothing, ...(registry && { registry }) });

describe("the repository's token", () => {
	test("may only read", async () => {
		const patient = await admit();
		const diagnosis = await patient.visit({ token: READER });
		expect(diagnosis.problems).toEqual(["git-push"]);
		const { sentence, fix } = diagnosis.of("git-push");
		expect(sentence).toContain(`Git could not push at ${patient.remote}: the credential does not permit it`);
		expect(fix).toContain('Give the job that promotes "permissions: contents: write"');
		expect(fix).toContain("Settings → Actions → General → Workflow permissions → Read and write permissions");
		expect(fix).toContain("actions/create-github-app-token");
		expect(diagnosis.of("config").verdict).toBe("ok");
	});

	test("may only read, on a server that is not GitHub", async () => {
		const diagnosis = await (await admit()).visit({ token: READER }, { GITHUB_SERVER_URL: "https://github.com" });
		expect(diagnosis.of("git-push").fix).toBe("Give a token (or an SSH key) that may write to this repository.");
	});

	test.each([
		["is not known", "ghs_strangerSTRANGER"],
		["is missing", ""],
	])("%s: nothing that hangs on it is looked at, and that is said", async (_, token) => {
		const diagnosis = await (await admit()).visit({ token });
		expect(diagnosis.problems).toEqual(["git-read"]);
		expect(diagnosis.of("git-read").sentence).toContain("the credential is missing or not accepted");
		expect(diagnosis.of("git-read").fix).toContain('Give the job "permissions: contents: read"');
		for (const check of ["git-push", "config", "environments", "registry-pull", "registry-push"]) {
			expect(diagnosis.of(check)).toMatchObject({ verdict: "unknown", fix: "" });
			expect(diagnosis.of(check).sentence).toMatch(/^Not looked at, because .*\([a-z-]+\)\.$/);
		}
	});

	test("is for a repository that is not there", async () => {
		const patient = await admit();
		const diagnosis = await patient.visit({ remote: `${patient.remote}-elsewhere` });
		expect(diagnosis.problems).toEqual(["git-read"]);
		expect(diagnosis.of("git-read").sentence).toContain("there is no such repository");
		expect(diagnosis.of("git-read").fix).toContain(
			`Check that ${patient.remote}-elsewhere is the repository's address.`,
		);
	});

	test("does not open the repository of the manifests", async () => {
		const [code, manifests] = [await admit(), await admit()];
		const diagnosis = await code.visit({ "manifest-remote": manifests.remote, "manifest-token": "ghs_stranger" });
		expect(diagnosis.problems).toEqual(["manifest-git-read"]);
		for (const environment of ["dev", "staging", "production"]) {
			expect(diagnosis.of(`branch-${environment}`).sentence).toContain("could not be read (manifest-git-read)");
		}
		expect(diagnosis.of("registry-push").verdict).toBe("ok");
		const reader = await code.visit({ "manifest-remote": manifests.remote, "manifest-token": READER });
		expect(reader.problems).toEqual(["manifest-git-push"]);
	});
});

describe("the registry", () => {
	test("lets a person only pull", async () => {
		const patient = await admit();
		const diagnosis = await patient.visit(PULLER);
		expect(diagnosis.problems).toEqual(["registry-push"]);
		const { sentence, fix } = diagnosis.of("registry-push");
		expect(sentence).toContain(
			`${patient.host} lets these credentials read ${patient.image("blue")}, but not push it.`,
		);
		expect(sentence).toContain("And 1 more like this.");
		expect(fix).toContain(`Log in to ${patient.host} before this step (docker/login-action;`);
	});

	test.each([
		["silent", "gives tokens that say nothing"],
		["basic", "takes user name and password"],
	] as const)("%s: %s, so pushing shows at the first promotion", async (kind, _) => {
		const patient = await admit(kind);
		for (const who of [PUSHER, PULLER]) {
			const diagnosis = await patient.visit(who);
			expect(diagnosis.problems).toEqual([]);
			expect(diagnosis.of("registry-pull").verdict).toBe("ok");
			expect(diagnosis.of("registry-push")).toMatchObject({
				verdict: "unknown",
				sentence: `${patient.host} tells only at a push whether it is permitted; the first promotion will show it.`,
			});
			expect(diagnosis.of("registry-push").fix).toMatch(/^To make sure: Log in to /);
		}
	});

	test.each(["telling", "silent", "basic"] as const)("%s: lets nobody in without credentials", async (kind) => {
		const patient = await admit(kind);
		const diagnosis = await patient.visit({ username: "", password: "" });
		expect(diagnosis.problems).toEqual(["registry-pull"]);
		expect(diagnosis.of("registry-pull").sentence).toContain(patient.image("blue"));
		expect(diagnosis.of("registry-pull").fix).toContain(`docker login ${patient.host}`);
		expect(diagnosis.of("registry-push").sentence).toBe("Not looked at, because no image can be read (registry-pull).");
	});

	test("lets everybody read, but has no credentials to push with", async () => {
		const open = await startRegistry({ auth: { mode: "token", users: [], anonymous: "pull" } });
		try {
			const patient = await clinic.admit({ configuration: (_, name) => bare(open.host, name), gitops: nothing });
			const diagnosis = await patient.visit({ username: "", password: "" });
			expect(diagnosis.problems).toEqual(["registry-push"]);
			expect(diagnosis.of("registry-push").sentence).toContain(`No credentials were found for ${open.host}`);
		} finally {
			await open.close();
		}
	});

	test("takes what docker login left", async () => {
		const patient = await admit();
		const folder = await mkdtemp(join(tmpdir(), "docker-"));
		try {
			const auth = Buffer.from(`${PUSHER.username}:${PUSHER.password}`).toString("base64");
			await writeFile(join(folder, "config.json"), JSON.stringify({ auths: { [patient.host]: { auth } } }));
			const none = { username: "", password: "" };
			const loggedIn = await patient.visit(none, { DOCKER_CONFIG: folder });
			expect(loggedIn.of("registry-push").verdict).toBe("ok");
			await writeFile(join(folder, "config.json"), "no JSON");
			const broken = await patient.visit(none, { DOCKER_CONFIG: folder });
			expect(broken.problems).toEqual(["registry-pull"]);
			expect(broken.of("registry-pull").sentence).toContain("config.json is not JSON");
			expect(broken.of("registry-push").sentence).toContain("no registry could be asked");
			expect(broken.of("branch-dev").verdict).toBe("todo");
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	test("is given half of its credentials", async () => {
		const diagnosis = await (await admit()).visit({ password: "" });
		expect(diagnosis.problems).toEqual(["registry-pull"]);
		expect(diagnosis.of("registry-pull").sentence).toContain("username is given, but its password is empty");
	});

	test("does not answer", async () => {
		const gone = await startRegistry();
		await gone.close();
		const patient = await clinic.admit({ configuration: (_, name) => bare(gone.host, name), gitops: nothing });
		const diagnosis = await patient.visit();
		expect(diagnosis.problems).toEqual(["registry-pull"]);
		expect(diagnosis.of("registry-pull").fix).toContain(`Check that ${gone.host} is the registry's name`);
	});
});

test("of many services the first twenty are asked for, and it is said how many were not", async () => {
	const services = Array.from({ length: 23 }, (_, index) => `  s${index}: { path: projects/s${index} }\n`).join("");
	const many = (host: string, name: string) => `image: ${host}/${name}/{service}\nservices:\n${services}`;
	const patient = await clinic.admit({ configuration: many, gitops: nothing });
	const diagnosis = await patient.visit();
	expect(diagnosis.problems).toEqual([]);
	expect(diagnosis.of("config").sentence).toContain("Services: 23.");
	expect(diagnosis.of("registry-pull").sentence).toContain(
		"20 images can be read (3 more services were not looked at)",
	);
	expect(diagnosis.of("registry-push").sentence).toContain("20 images can be pushed.");
	const asked = clinic.registries.telling.requests.filter(({ path }) => path.startsWith(`/v2/${patient.name}/`));
	expect(new Set(asked.map(({ path }) => path)).size).toBe(20);
});

describe("the images that an environment runs", () => {
	const manifest = (digests: Readonly<Record<string, string>>) =>
		`services:\n${Object.entries(digests)
			.map(([service, digest]) => `  ${service}: { version: "1.6.0", digest: "${digest}" }\n`)
			.join("")}`;
	const deploy = (patient: Patient, digests: Readonly<Record<string, string>>) =>
		patient.commit("gitops/production-releases", { "release-manifests/production.yaml": manifest(digests) });

	test("are looked for in the registry", async () => {
		const patient = await admit();
		const blue = await patient.pushImage("blue", "1.6.0");
		await deploy(patient, { blue, green: `sha256:${"1".repeat(64)}` });
		const diagnosis = await patient.visit();
		expect(diagnosis.problems).toEqual(["deployed-images-production"]);
		const { sentence, fix } = diagnosis.of("deployed-images-production");
		expect(sentence).toBe(
			`production runs green 1.6.0, but the registry does not have ${patient.image("green")}@sha256:111111111111 any more.`,
		);
		expect(fix).toContain("Look whether the registry deletes old images");
	});

	test("are not looked for where nothing can be read", async () => {
		const patient = await admit();
		await deploy(patient, { blue: `sha256:${"1".repeat(64)}` });
		const diagnosis = await patient.visit({ username: "", password: "" });
		expect(diagnosis.problems).toEqual(["registry-pull"]);
		expect(diagnosis.findings.some(({ check }) => check.startsWith("deployed-images"))).toBe(false);
	});
});

describe("the machine", () => {
	test.each([
		["too old", "#!/bin/sh\necho git version 2.25.1\n", 'this runner has "git version 2.25.1"'],
		["missing", undefined, "Git could not be started"],
	])("has a Git that is %s", async (_, script, words) => {
		const patient = await admit();
		const folder = await mkdtemp(join(tmpdir(), "old-git-"));
		try {
			if (script !== undefined) {
				await writeFile(join(folder, "git"), script);
				await chmod(join(folder, "git"), 0o755);
			}
			const diagnosis = await patient.visit({}, { PATH: script === undefined ? folder : `${folder}:/usr/bin:/bin` });
			expect(diagnosis.problems).toEqual(["git-version"]);
			expect(diagnosis.of("git-version").sentence).toContain(words);
			expect(diagnosis.of("git-version").fix).toContain("Install Git 2.34 or newer");
			expect(diagnosis.of("git-read").sentence).toContain("Git is missing or too old (git-version)");
			expect(diagnosis.of("node-version").verdict).toBe("ok");
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	test("is a runner that does not say its version", async () => {
		const github = { GITHUB_SERVER_URL: "https://github.com", RUNNER_ENVIRONMENT: "self-hosted" };
		const diagnosis = await (await admit()).visit({}, github);
		expect(diagnosis.of("runner")).toMatchObject({
			verdict: "unknown",
			sentence: expect.stringContaining("its version"),
		});
		expect(diagnosis.of("runner").fix).toContain("-compat");
	});
});
