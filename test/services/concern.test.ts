import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { affected } from "../../src/services/affected.ts";
import { concernOf } from "../../src/services/concern.ts";
import { configure } from "../config/read.ts";

const REPOSITORY = configure(
	`image: ghcr.io/acme/{service}
services:
  web: { path: projects/web, depends-on: [api] }
  api: { path: projects/api, depends-on: [libs/payment, "proto/**/*.proto"] }
  blue: { path: projects/blue, depends-on: [green] }
  green: { path: projects/green, depends-on: [blue] }
  odd: { path: "projects/[odd] *?" }
shared: [libs/common/**, tools]
ignore: ["docs/**", "**/*.md", projects/web/ignored]
`,
	[],
);
const FOLDERS = ["projects", "web", "api", "blue", "green", "[odd] *?", "nested", "libs", "payment", "common", "proto"];
const parts = fc.array(fc.constantFrom(...FOLDERS, "tools", "docs", "ignored", "a\nb", "a.md", "a.proto", ".x"), {
	minLength: 1,
	maxLength: 4,
});

test("a path is a service's concern exactly when its change affects the service", () => {
	const concerns = [...REPOSITORY.services.values()].map((service) => ({
		name: service.name,
		...concernOf(REPOSITORY, service),
	}));
	fc.assert(
		fc.property(parts, (path) => {
			const changed = path.join("/");
			const names = affected(REPOSITORY, [changed]).map(({ service }) => service);
			const concerned = concerns.filter(({ touches }) => touches(changed)).map(({ name }) => name);
			expect(concerned.sort()).toEqual(names);
		}),
		{ numRuns: 2_000 },
	);
});

test("its own folder is its own by name, not as a glob", () => {
	const odd = [...REPOSITORY.services.values()].find(({ path }) => path.includes("odd"));
	if (odd === undefined) throw new Error("There is no such service.");
	const { isOwn } = concernOf(REPOSITORY, odd);
	expect([isOwn("projects/[odd] *?/a"), isOwn("projects/[odd] x?/a"), isOwn("libs/common/a")]).toEqual([
		true,
		false,
		false,
	]);
});
