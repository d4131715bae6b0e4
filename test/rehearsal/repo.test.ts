import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findServices } from "../../rehearsal/repo/find-services.ts";
import { guessImage } from "../../rehearsal/repo/guess-image.ts";
import { localNames } from "../../rehearsal/repo/local-registry.ts";
import { playedConfiguration } from "../../rehearsal/repo/played-configuration.ts";
import { propose } from "../../rehearsal/repo/propose.ts";
import type { Tree } from "../../rehearsal/repo/tree.ts";
import { parseConfiguration, resolveConfiguration } from "../../src/config/read-configuration.ts";
import { isServiceName } from "../../src/services/service-name.ts";

const HEADER =
	"# yaml-language-server: $schema=https://raw.githubusercontent.com/org/release-actions/v1/schema/release-actions.schema.json\n";

function tree(files: Readonly<Record<string, string>>, owner: string | undefined = "acme"): Tree {
	return {
		name: "Shop",
		owner,
		paths: Object.keys(files).sort(),
		read: async (paths) => new Map(paths.flatMap((path) => (path in files ? [[path, files[path] ?? ""]] : []))),
	};
}

function dockerfiles(...folders: readonly string[]): string[] {
	return folders.map((folder) => (folder === "." ? "Dockerfile" : `${folder}/Dockerfile`));
}

function kustomization(...images: readonly string[]): string {
	return `images:\n${images.map((image) => `  - name: ${image}\n    newTag: none\n`).join("")}`;
}

describe("services by their Dockerfiles", () => {
	test.each<[what: string, folders: readonly string[], found: Readonly<Record<string, string>>]>([
		["one folder each", ["src/cart", "src/web"], { cart: "src/cart", web: "src/web" }],
		[
			"a name by the rule",
			["src/Cart_Service", "src/Web UI!"],
			{ cart_service: "src/Cart_Service", "web-ui": "src/Web UI!" },
		],
		["a nameless folder", ["src/cart/src", "src/web"], { cart: "src/cart/src", web: "src/web" }],
		[
			"a folder called app beside others",
			["services/app", "services/web"],
			{ app: "services/app", web: "services/web" },
		],
		["the same name twice", ["a/web", "b/web"], { "a-web": "a/web", "b-web": "b/web" }],
		["what lies inside a service", ["src/cart", "src/cart/genproto"], { cart: "src/cart" }],
		["tests and examples", ["src/cart", "test/fake", "examples/x", ".devcontainer"], { cart: "src/cart" }],
		["the root beside others", [".", "src/cart"], { cart: "src/cart" }],
		["the root alone", ["."], { shop: "." }],
		["a folder without a name", ["src/__", "src/cart"], { cart: "src/cart" }],
	])("%s", (_, folders, found) => {
		const { services } = findServices(dockerfiles(...folders), "Shop");
		expect(Object.fromEntries(services.map(({ name, path }) => [name, path]))).toEqual(found);
	});

	test("what is left out is said, with the reason", () => {
		const paths = [
			...dockerfiles(".", "cart", "cart/proto", "test/fake", "__"),
			"app/android.Dockerfile",
			"cart/Dockerfile.debug",
		];
		expect(findServices(paths, "shop").leftOut).toEqual([
			"the Dockerfile at the root (the others lie below it)",
			"cart/proto (inside a service)",
			"test/fake (tests, examples and the like)",
			"app/android.Dockerfile (the example workflow builds <folder>/Dockerfile)",
			"__ (no name for a service can be made of it)",
		]);
	});

	test.each<[what: string, paths: readonly string[], glob: string | undefined]>([
		["all folders are services", dockerfiles("src/a", "src/b"), "src/*"],
		["a hidden folder beside them", [...dockerfiles("src/a", "src/b"), "src/.cache/x"], "src/*"],
		["a folder that is none", [...dockerfiles("src/a", "src/b"), "src/lib/x"], undefined],
		["a name that is not the folder's", dockerfiles("src/A", "src/b"), undefined],
		["two parents", dockerfiles("src/a", "lib/b"), undefined],
		["the root", dockerfiles("a", "b"), undefined],
		["one service", dockerfiles("src/a"), undefined],
	])("as a glob: %s", (_, paths, glob) => expect(findServices(paths, "shop").glob).toBe(glob));

	test("whatever folders are called, names are by the rule, each once, and no folder lies in another", () => {
		const part = fc.constantFrom("src", "app", "a", "A", "b c", "__", "x.y", "test", "ü");
		const folder = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
		fc.assert(
			fc.property(fc.uniqueArray(folder, { maxLength: 8 }), (folders) => {
				const { services } = findServices(dockerfiles(...folders), "shop");
				expect(services.every(({ name }) => isServiceName(name))).toBe(true);
				expect(new Set(services.map(({ name }) => name)).size).toBe(services.length);
				const nested = services.filter(({ path }) => services.some((other) => path.startsWith(`${other.path}/`)));
				expect(nested).toEqual([]);
			}),
		);
	});
});

describe("images", () => {
	const guess = (text: string, owner?: string) =>
		guessImage(["blue", "blue-api"], new Map([["k8s/x.yaml", text]]), owner);

	test.each([
		["a container", "  - image: eu.gcr.io/acme/blue:1.0\n", "eu.gcr.io/acme/{service}"],
		["by digest", `image: "ghcr.io/acme/blue@sha256:${"a".repeat(64)}" # x\n`, "ghcr.io/acme/{service}"],
		["a registry with a port", "image: localhost:5000/blue:1\n", "localhost:5000/{service}"],
		[
			"a kustomization",
			"images:\n  - name: blue\n    newName: ghcr.io/acme/shop-blue\n",
			"ghcr.io/acme/shop-{service}",
		],
		["a chart's values", "image:\n  repository: quay.io/acme/blue\n", "quay.io/acme/{service}"],
		["Docker's registry", "image: acme/blue:1\n", "docker.io/acme/{service}"],
		["the longer service", "image: ghcr.io/acme/blue-api\n", "ghcr.io/acme/{service}"],
		["what most services have", "image: a.io/x/blue\nimage: b.io/x/blue\nimage: b.io/x/blue-api\n", "b.io/x/{service}"],
	])("%s", (_, text, template) => {
		expect(guess(text)).toEqual({ template, because: "as in k8s/x.yaml" });
	});

	test("of other images, or none, nothing is concluded", () => {
		const text = "image: redis:7\nimage: ghcr.io/acme/bluebird\nimage: {{ .Values.image }}\n";
		expect(guess(text, "acme")).toEqual({
			template: "ghcr.io/acme/{service}",
			because: "no manifest names an image of these services; by the remote's owner",
		});
		expect(guess(text).because).toMatch(/put your name for `acme`$/);
	});
});

describe("the proposal", () => {
	const services = Object.fromEntries(
		dockerfiles("projects/blue", "projects/green").map((path) => [path, "FROM scratch\n"]),
	);
	const complete = kustomization("ghcr.io/acme/blue", "ghcr.io/acme/green");

	test("of a repository with everything", async () => {
		const proposal = await propose(
			tree({
				...services,
				"k8s/overlays/development/kustomization.yaml": complete,
				"k8s/overlays/stg/kustomization.yml": complete,
				"k8s/overlays/prod/kustomization.yaml": complete,
				"charts/shop/Chart.yaml": "name: shop\n",
			}),
		);
		expect(proposal?.text).toBe(`${HEADER}image: ghcr.io/acme/{service}
services: projects/*
environments:
  dev: { kustomization: k8s/overlays/development/kustomization.yaml }
  staging: { kustomization: k8s/overlays/stg/kustomization.yml }
  production: { kustomization: k8s/overlays/prod/kustomization.yaml }
`);
		expect(proposal?.notes).toEqual([
			"Images: ghcr.io/acme/{service} (as in k8s/overlays/development/kustomization.yaml).",
			"Charts: charts/shop/Chart.yaml. Helm values are not moved yet: let them read the manifest.",
		]);
		expect([...(proposal?.configuration.services.keys() ?? [])]).toEqual(["blue", "green"]);
	});

	test("a kustomization that does not know every service is left out, and what to do is said", async () => {
		const file = "k8s/overlays/dev/kustomization.yaml";
		const proposal = await propose(tree({ ...services, [file]: kustomization("ghcr.io/acme/blue") }));
		expect(proposal?.text).toBe(`${HEADER}image: ghcr.io/acme/{service}\nservices: projects/*\n`);
		expect(proposal?.notes[1]).toBe(
			`Kustomization of dev: ${file} has no \`images\` entry of its own for green (it has ghcr.io/acme/blue), so it is left out. Add the entries, then set environments.dev.kustomization to this path.`,
		);
	});

	test("of several kustomizations the one that knows every service is taken", async () => {
		const files = { "a/dev/kustomization.yaml": kustomization("blue"), "b/dev/kustomization.yaml": complete };
		const proposal = await propose(tree({ ...services, ...files }));
		expect(proposal?.text).toContain("  dev: { kustomization: b/dev/kustomization.yaml }\n");
	});

	test("names that YAML takes for something else are quoted", async () => {
		const proposal = await propose(
			tree({ "true/Dockerfile": "", "src/1.0/Dockerfile": "", "src/a, b/Dockerfile": "" }),
		);
		expect(proposal?.text).toContain(
			'services:\n  "1.0": { path: src/1.0 }\n  a-b: { path: "src/a, b" }\n  "true": { path: "true" }\n',
		);
		expect([...(proposal?.configuration.services.keys() ?? [])]).toEqual(["1.0", "a-b", "true"]);
	});

	test("without a Dockerfile there is none", async () => {
		expect(await propose(tree({ "README.md": "", "test/Dockerfile": "" }))).toBeUndefined();
	});
});

describe("the copy's names of images", () => {
	const text = `image: Reg.example:5000/acme/{service}
services:
  blue: { path: blue }
  green: { path: green, image: ghcr.io/acme/green }
environments:
  dev: { kustomization: dev.yaml }
  production: { on-too-young: block }
  qa: null
`;
	const configuration = resolveConfiguration(
		parseConfiguration({ path: "x.yaml", text: text.replace("  qa: null\n", "") }),
		[],
	);
	const names = localNames(configuration, "127.0.0.1:9");

	test("there and back again", () => {
		expect(names.here("ghcr.io/acme/green")).toBe("127.0.0.1:9/ghcr.io/acme/green");
		const theirs =
			"a: Reg.example:5000/acme/blue\nb: ghcr.io/acme/green:1\nc: ghcr.io/acme/green-api\nd: x/ghcr.io/acme/green\n";
		const here = names.hereIn(theirs);
		expect(here).toBe(
			"a: 127.0.0.1:9/reg.example-5000/acme/blue\nb: 127.0.0.1:9/ghcr.io/acme/green:1\nc: ghcr.io/acme/green-api\nd: x/ghcr.io/acme/green\n",
		);
		expect(names.theirs(here)).toBe(theirs);
	});

	test("the configuration has them, waits for nothing, and loses the kustomizations that cannot be played", () => {
		const of = (without: Parameters<typeof playedConfiguration>[2]) => playedConfiguration(text, names, without);
		expect(of([])).toBe(`image: 127.0.0.1:9/reg.example-5000/acme/{service}
services:
  blue:
    path: blue
  green:
    path: green
    image: 127.0.0.1:9/ghcr.io/acme/green
environments:
  dev:
    kustomization: dev.yaml
  production:
    on-too-young: warn
  qa: null
`);
		expect(of(["dev"])).toContain("  dev:\n    kustomization: null\n");
	});

	test("the configuration loses its files, which may be about what is not in the copy", () => {
		const file = '{ path: v.yaml, pointer: "/{service}", value: "{tag}" }';
		const written = `image: a.b/{service}\nservices: "*"\nenvironments:\n  dev: { pin: digest, files: [${file}] }\n`;
		expect(playedConfiguration(written, names, [])).toMatch(/\n {2}dev:\n {4}pin: digest\n$/);
	});
});
