import { describe, expect, test } from "@jest/globals";
import { findEnvironment, findService } from "../../src/config/configuration.ts";
import { parseConfiguration, servicesFolder } from "../../src/config/read-configuration.ts";
import { refusal } from "../documents/refusal.ts";
import { configure, LISTED, SMALLEST } from "./read.ts";

const WHOLE = `
image: ghcr.io/acme/{service}
services:
  blue:
    path: projects/blue/
    depends-on: [libs/payment, green, libs]
  green:
    path: projects/green
    image: ghcr.io/acme/green-api
shared: [libs/common/**, .github/workflows/ci.yaml]
ignore: ["docs/**"]
tags:
  build: sha-{short-sha}
  service: "{service}@v{version}"
  release-branch: lines/{service}/{major}.{minor}
environments:
  dev:
    kustomization: k8s/overlays/dev/kustomization.yaml
    pin: digest
    image-tags: [dev, "sha-{short-sha}"]
  production:
    minimum-age: 2d
    on-too-young: block
  qa:
    from: staging
    branch: gitops/qa
    manifest: release-manifests/qa.yaml
    image-tags:
      - latest
      - "{major}.{minor}"
      - "{major}"
      - qa
      - { tag: "{service}-newest", moves: upward }
      - { tag: "{major}", moves: with-environment }
      - "{sha}"
versions:
  stages: { nightly: [dev, qa] }
changelog: { migrations: [db, "**/*.sql"] }
`;

test("a whole file", () => {
	const { services, shared, ignore, tags, stages, migrations, path } = configure(WHOLE, []);
	expect(path).toBe("c.yaml");
	expect([...services.values()]).toEqual([
		{
			name: "blue",
			path: "projects/blue",
			image: "ghcr.io/acme/blue",
			dependsOn: [{ path: "libs/payment" }, { service: "green" }, { path: "libs" }],
		},
		{ name: "green", path: "projects/green", image: "ghcr.io/acme/green-api", dependsOn: [] },
	]);
	expect(shared).toEqual(["libs/common/**", ".github/workflows/ci.yaml"]);
	expect(ignore).toEqual(["docs/**"]);
	expect([tags.build.text, tags.service.text, tags.releaseBranch.text]).toEqual([
		"sha-{short-sha}",
		"{service}@v{version}",
		"lines/{service}/{major}.{minor}",
	]);
	expect(stages).toEqual(new Map([["nightly", ["dev", "qa"]]]));
	expect(migrations).toEqual(["db", "**/*.sql"]);
});

test("what is written for a known environment replaces key by key; another has no defaults", () => {
	const { environments } = configure(WHOLE, []);
	expect([...environments.keys()]).toEqual(["dev", "staging", "production", "qa"]);
	const plain = [...environments.values()].map(({ imageTags, milestoneTag, minimumAge, onTooYoung, ...rest }) => ({
		name: rest.name,
		...(rest.from === undefined ? {} : { from: rest.from }),
		branch: rest.branch,
		manifest: rest.manifest,
		...(rest.kustomization === undefined ? {} : { kustomization: rest.kustomization }),
		pin: rest.pin,
		...(minimumAge === undefined ? {} : { minimumAge }),
		onTooYoung,
		tags: imageTags.map(({ template, moves }) => `${template.text} ${moves}`),
		milestone: milestoneTag?.text,
	}));
	expect(plain).toEqual([
		{
			name: "dev",
			branch: "gitops/dev-auto-update",
			manifest: "release-manifests/dev.yaml",
			kustomization: "k8s/overlays/dev/kustomization.yaml",
			pin: "digest",
			onTooYoung: "block",
			tags: ["dev with-environment", "sha-{short-sha} fixed"],
		},
		{
			name: "staging",
			from: "dev",
			branch: "gitops/staging-releases",
			manifest: "release-manifests/staging.yaml",
			pin: "build-tag",
			onTooYoung: "block",
			tags: ["{version} fixed"],
		},
		{
			name: "production",
			from: "staging",
			branch: "gitops/production-releases",
			manifest: "release-manifests/production.yaml",
			pin: "build-tag",
			minimumAge: 172_800_000,
			onTooYoung: "block",
			tags: ["{version} fixed", "prd with-environment"],
			milestone: "release-prd-{date}",
		},
		{
			name: "qa",
			from: "staging",
			branch: "gitops/qa",
			manifest: "release-manifests/qa.yaml",
			pin: "build-tag",
			onTooYoung: "block",
			tags: [
				"latest upward",
				"{major}.{minor} upward",
				"{major} upward",
				"qa with-environment",
				"{service}-newest upward",
				"{major} with-environment",
				"{sha} fixed",
			],
		},
	]);
});

test("the smallest file has the defaults of the contract", () => {
	const { services, shared, ignore, tags, environments, stages, migrations } = configure(SMALLEST);
	expect(migrations).toEqual(["**/migrations/**"]);
	expect([...services.values()].map(({ name, path, image }) => `${name} ${path} ${image}`)).toEqual([
		"blue projects/blue ghcr.io/acme/blue",
		"green projects/green ghcr.io/acme/green",
	]);
	expect([shared, ignore]).toEqual([[], []]);
	expect([tags.build.text, tags.service.text, tags.releaseBranch.text]).toEqual([
		"sha-{sha}",
		"{service}/{version}",
		"release/{service}-{major}.{minor}",
	]);
	expect([...environments.keys()]).toEqual(["dev", "staging", "production"]);
	expect(environments.get(findEnvironment(configure(SMALLEST), "production").name)).toMatchObject({
		from: "staging",
		minimumAge: 86_400_000,
		onTooYoung: "warn",
		milestoneTag: { text: "release-prd-{date}" },
	});
	expect(stages).toEqual(
		new Map([
			["alpha", ["dev"]],
			["beta", ["staging"]],
			["rc", ["staging"]],
		]),
	);
});

test("a service's own image may hold {service}, and then no common image is needed", () => {
	const { services } = configure("services:\n  blue: { path: ., image: 'ghcr.io/acme/x-{service}' }\n");
	expect([...services.values()]).toEqual([{ name: "blue", path: ".", image: "ghcr.io/acme/x-blue", dependsOn: [] }]);
});

describe("the folders that a glob means", () => {
	const folder = (glob: string) =>
		servicesFolder(parseConfiguration({ path: "c.yaml", text: `services: "${glob}"\n` }));
	const names = (glob: string, folders: string[]) =>
		[...configure(`image: ghcr.io/acme/{service}\nservices: "${glob}"\n`, folders).services].map(
			([name, { path }]) => `${name}=${path}`,
		);

	test.each([
		["projects/*", "projects"],
		["a/b/svc-*/", "a/b"],
		["*", ""],
	])("%s lists %j", (glob, parent) => {
		expect(folder(glob)).toBe(parent);
	});

	test("listed services need no folders", () => {
		expect(servicesFolder(parseConfiguration({ path: "c.yaml", text: LISTED }))).toBeUndefined();
	});

	test("what does not match is left aside: other names, other depths, dot folders", () => {
		expect(names("projects/*", ["projects/b", "projects/a", "projects/.hidden", "other/c", "projects/a/deep"])).toEqual(
			["a=projects/a", "b=projects/b"],
		);
		expect(names("svc-*.d", ["svc-a.d", "svc-axd", "xsvc-a.d", ".github"])).toEqual(["svc-a.d=svc-a.d"]);
	});
});

describe("null takes away", () => {
	test("an environment, also from the default stages", () => {
		const { environments, stages } = configure(`${SMALLEST}environments:\n  dev: ~\n  staging: { from: null }\n`);
		expect([...environments.keys()]).toEqual(["staging", "production"]);
		expect(environments.get(findEnvironment(configure(SMALLEST), "staging").name)).not.toHaveProperty("from");
		expect(stages.get("alpha")).toEqual([]);
		expect(stages.get("rc")).toEqual(["staging"]);
	});

	test("a default of an environment", () => {
		const text = `${SMALLEST}environments:\n  production: { milestone-tag: ~, minimum-age: ~, kustomization: ~ }\n`;
		const production = findEnvironment(configure(text), "production");
		expect(production).not.toHaveProperty("milestoneTag");
		expect(production).not.toHaveProperty("minimumAge");
		expect(production).not.toHaveProperty("kustomization");
		expect(production.from).toBe("staging");
	});

	test("`from`, and the default's age with it", () => {
		const text = `${SMALLEST}environments:\n  production: { from: ~ }\n`;
		expect(findEnvironment(configure(text), "production")).not.toHaveProperty("minimumAge");
	});
});

describe("looking up a name", () => {
	test("that is there", () => {
		expect(findService(configure(SMALLEST), "blue").path).toBe("projects/blue");
		expect(findEnvironment(configure(SMALLEST), "dev").branch).toBe("gitops/dev-auto-update");
	});

	test("that is not", () => {
		expect(refusal(() => findService(configure(SMALLEST), "bleu"))).toEqual({
			code: "unknown-service",
			message: 'c.yaml has no service "bleu". Did you mean "blue"? The services are: blue, green.',
		});
		expect(refusal(() => findService(configure(SMALLEST), "__proto__"))).toEqual({
			code: "unknown-service",
			message: 'c.yaml has no service "__proto__". The services are: blue, green.',
		});
		expect(refusal(() => findEnvironment(configure(SMALLEST), "prod"))).toEqual({
			code: "unknown-environment",
			message: 'c.yaml has no environment "prod". The environments are: dev, production, staging.',
		});
	});

	test("among many, of which twenty are listed", () => {
		const folders = Array.from({ length: 22 }, (_, index) => `projects/svc-${String(index).padStart(2, "0")}`);
		const { message } = refusal(() => findService(configure(SMALLEST, folders), "unlike-any-other"));
		expect(message).toMatch(
			/^c\.yaml has no service "unlike-any-other"\. The services are: svc-00, .*svc-19 and 2 more\.$/,
		);
	});
});

test("four hundred services are read in no time worth speaking of", () => {
	const folders = Array.from({ length: 400 }, (_, index) => `projects/svc-${index}`);
	const text = SMALLEST.replace("services:", "tags: { service: '{service}@{version}' }\nservices:");
	expect(configure(text, folders).services.size).toBe(400);
});
