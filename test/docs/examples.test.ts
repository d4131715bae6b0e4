import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse, parseAllDocuments } from "yaml";
import type { Environment } from "../../src/config/configuration.ts";
import { parseConfiguration, resolveConfiguration } from "../../src/config/read-configuration.ts";
import { editKustomization, type WantedImage } from "../../src/manifests/edit-kustomization.ts";
import { digest, image, service } from "../manifests/samples.ts";
import { noted, page, ROOT } from "./markdown.ts";

const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8");

/** The environments of the configuration that set-up.md tells people to have. */
const configuration = page("docs/set-up.md").blocks.find(({ text }) => text.includes("pin: digest"));
const parsed = parseConfiguration({ path: "set-up.md", text: configuration?.text ?? "" });
const environments = [...resolveConfiguration(parsed, ["projects/blue", "projects/green"]).environments.values()];
const each = environments.map((environment) => [environment.name, environment] as const);

const overlay = ({ kustomization = "" }: Environment) => `examples/${kustomization}`;
const folder = ({ kustomization = "" }: Environment) => kustomization.replace("/kustomization.yaml", "");

test("there is an example for each environment", () => {
	expect(environments.map(({ name }) => String(name))).toEqual(["dev", "staging", "production"]);
});

describe.each(each)("%s", (name, environment) => {
	test("Argo CD deploys the overlay on the GitOps branch", () => {
		const { apiVersion, kind, spec } = parse(read(`examples/argo-cd/${name}.yaml`));
		expect([apiVersion, kind]).toEqual(["argoproj.io/v1alpha1", "Application"]);
		expect([spec.source.targetRevision, spec.source.path]).toEqual([environment.branch, folder(environment)]);
	});

	test("Flux deploys the overlay on the GitOps branch", () => {
		const documents = parseAllDocuments(read(`examples/flux/${name}.yaml`)).map((one) => one.toJS());
		const [repository, kustomization] = documents;
		expect(documents.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)).toEqual([
			"source.toolkit.fluxcd.io/v1 GitRepository",
			"kustomize.toolkit.fluxcd.io/v1 Kustomization",
		]);
		expect(repository.spec.ref).toEqual({ branch: environment.branch });
		expect(kustomization.spec.sourceRef).toEqual({ kind: "GitRepository", name: repository.metadata.name });
		expect(kustomization.spec.path).toBe(`./${folder(environment)}`);
	});

	test("the overlay says on which branch it is, and pins its base to a commit", () => {
		const text = read(overlay(environment));
		expect(text).toContain(`On the branch ${environment.branch},`);
		expect(parse(text).resources).toEqual([
			expect.stringMatching(/^https:\/\/github\.com\/acme\/shop\/\/k8s\/base\?ref=[0-9a-f]{40}$/),
		]);
	});

	test("a promotion can edit the overlay, and changes nothing else in it", () => {
		const source = { path: overlay(environment), text: read(overlay(environment)) };
		const pin: WantedImage["pin"] = environment.pin === "digest" ? { digest: digest("b") } : { newTag: "sha-b" };
		const edited = editKustomization(source, [{ service: service("blue"), image: image("ghcr.io/acme/blue"), pin }]);
		const before = parse(source.text);
		expect(edited).not.toBe(source.text);
		expect(parse(edited)).toEqual({ ...before, images: [{ name: "ghcr.io/acme/blue", ...pin }, before.images[1]] });
		expect(edited.split("\n").length).toBe(source.text.split("\n").length);
	});

	test("the overlay has an entry for every image of the base", () => {
		const base = ["blue", "green"].map((one) => parse(read(`examples/k8s/base/${one}.yaml`)));
		const used = base.map(({ spec }) => spec.template.spec.containers[0].image);
		expect(parse(read(overlay(environment))).images.map((one: { name: string }) => one.name)).toEqual(used);
	});
});

test.each(["argo-cd", "flux"])("the example on the page of %s is the file", (tool) => {
	const shown = page(`docs/${tool}.md`).blocks.find(({ text }) => text.includes("shop-production"))?.text ?? "";
	const strip = (text: string) => parseAllDocuments(text).map((one) => one.toJS());
	expect(strip(shown)).toEqual(strip(read(`examples/${tool}/production.yaml`)));
});

test("the blocks that are tried in Git are there", () => {
	expect(noted("tried: by hand").length).toBe(2);
});
