import { describe, expect, test } from "@jest/globals";
import { renamesOf } from "../../src/config/configuration.ts";
import { configure } from "./read.ts";
import { expectRefused, RULE } from "./refused.ts";

const services = (...lines: readonly string[]) =>
	`image: ghcr.io/acme/{service}\nservices:\n${lines.map((line) => `  ${line}\n`).join("")}`;

test("a service says what it was called before", () => {
	const text = services("blue: { path: projects/blue }", "green: { path: projects/green, renamed-from: verdant }");
	const configuration = configure(text);
	expect(Object.fromEntries(renamesOf(configuration))).toEqual({ green: "verdant" });
	expect([...configuration.services.values()]).toEqual([
		{ name: "blue", path: "projects/blue", image: "ghcr.io/acme/blue", dependsOn: [] },
		{ name: "green", path: "projects/green", image: "ghcr.io/acme/green", dependsOn: [], renamedFrom: "verdant" },
	]);
});

describe("a former name is refused", () => {
	test.each([
		[
			services("blue: { path: a, renamed-from: old }", "green: { path: b, renamed-from: old }"),
			'4:35: The services "blue" and "green" are both renamed from "old": one history cannot go on in two. Keep one of the two.',
		],
		[
			services("blue: { path: a }", "green: { path: b, renamed-from: blue }"),
			'4:35: The service "green" is renamed from "blue", which is still a service: its history cannot belong to both. Take one of the two away.',
		],
		[
			services("blue: { path: a, renamed-from: green }", "green: { path: b, renamed-from: blue }"),
			'3:34: The service "blue" is renamed from "green", which is still a service: its history cannot belong to both. Take one of the two away.',
		],
		[services("blue: { path: a, renamed-from: blue }"), '3:34: The service "blue" is renamed from its own name.'],
		[
			services("blue: { path: a, renamed-from: Old }"),
			`3:34: \`services.blue.renamed-from\` must be a service's name (${RULE}), but is "Old". Did you mean "old"?`,
		],
		[
			`${services("x: { path: a }", "green: { path: b, renamed-from: rc-x }")}tags: { service: "{version}-{service}" }\n`,
			'5:18: `tags.service` is "{version}-{service}", by which a tag of the service "rc-x" can be read as one of "x", too. Put a "/" between {service} and {version}.',
		],
	])("%j", (text, message) => expectRefused(text, message));
});
