import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ACTION_FACTS } from "../../scripts/action-facts.ts";
import { actionFolders, documentedActions } from "../../scripts/readme/action-file.ts";
import { readmeFiles, withGenerated } from "../../scripts/readme/files.ts";
import { reference } from "../../scripts/readme/reference.ts";

const root = resolve(import.meta.dirname, "../..");

test.each([...readmeFiles(root)])("%s is what `npm run readme` writes", (path, text) => {
	expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

describe("the facts that no action.yml has", () => {
	test("are said of every action, and of nothing else", () => {
		expect(Object.keys(ACTION_FACTS).sort()).toEqual(actionFolders(root));
		expect(actionFolders(root)).toEqual(expect.arrayContaining([".", "promote", "actions/plan-promotion"]));
	});

	test.each(documentedActions(root))("fit the inputs of $folder", ({ inputs, facts, name, folder }) => {
		const takesRegistry = "username" in inputs || "registry-username" in inputs;
		expect({ name, registry: facts.hosts.includes("registry") }).toEqual({ name, registry: takesRegistry });
		expect(facts.permissions.packages !== undefined).toBe(takesRegistry);
		expect(facts.permissions.contents).toBeDefined();
		const writes = Object.values(facts.permissions).includes("write");
		// The doctor reads, by the rights of a job that writes.
		expect({ name, writes }).toEqual({ name, writes: "dry-run" in inputs || folder === "actions/doctor" });
		if ("commit-with" in inputs) expect(facts.hosts).toContain("api");
		for (const host of facts.hosts) if (host.endsWith("remote")) expect(inputs).toHaveProperty(host);
	});
});

describe("the reference", () => {
	const text = reference(documentedActions(root));

	test.each(documentedActions(root).filter(({ folder }) => folder !== "."))(
		"has each input and output of $folder",
		({ folder, inputs, outputs }) => {
			const name = folder.slice(folder.lastIndexOf("/") + 1);
			const section = text.slice(text.indexOf(`\n## ${name}\n`)).split("\n## ")[1] ?? "";
			for (const each of [...Object.keys(inputs), ...Object.keys(outputs)])
				expect(section).toContain(`| \`${each}\` | `);
			expect(section).toContain(`\`uses: org/release-actions/${folder}@v1\``);
		},
	);

	test("says that the action at the root is promote", () => {
		expect(text).toContain("`uses: org/release-actions@v1` is [`promote`](#promote)");
	});

	test("keeps a bar in a description from ending the cell", () => {
		const [promote] = documentedActions(root);
		if (promote === undefined) throw new Error("There is no action.");
		const odd = { ...promote, inputs: { a: { description: "one|two\nthree", required: false } } };
		expect(reference([odd])).toContain("| `a` | one\\|two three |  |");
	});
});

test("a README without the markers is refused", () => {
	expect(() => withGenerated("# Title\n", "table")).toThrow("README.md must have the lines <!-- generated: actions");
});
