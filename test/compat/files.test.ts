import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { compatFiles, publishedPaths } from "../../scripts/compat/files.ts";
import { writeFiles } from "../../scripts/compat/write-files.ts";
import { actionFolders } from "../../scripts/readme/action-file.ts";
import { languageServiceFindings } from "../workflows/language-service.ts";
import type { Repository } from "../workflows/repository.ts";

const root = resolve(import.meta.dirname, "../..");
const TAG = "v9.9.9-compat";
const files = compatFiles(root, TAG);
const isTemplate = (path: string) => /action\.yml$|^workflows-examples\/|^\.github\//.test(path);
const templates = [...files.keys()].filter(isTemplate);
const original = (path: string) => readFileSync(join(root, path));
const compat = (path: string) => files.get(path) ?? Buffer.alloc(0);

describe("the collection", () => {
	test("has every action, its bundle, and what users copy and read", () => {
		const paths = publishedPaths(root);
		expect([...files.keys()]).toEqual(paths);
		const actions = actionFolders(root).map((folder) => (folder === "." ? "action.yml" : `${folder}/action.yml`));
		expect(paths).toEqual(expect.arrayContaining(actions));
		const bundles = actions.flatMap((path) => /^actions\/([^/]+)/.exec(path)?.[1] ?? []);
		for (const name of bundles) {
			const bundle = readdirSync(join(root, "dist", name)).map((file) => `dist/${name}/${file}`);
			expect(bundle).toContain(`dist/${name}/index.js`);
			expect(paths).toEqual(expect.arrayContaining(bundle));
		}
		const others = ["LICENSE", "README.md", "schema/manifest.schema.json", "workflows-examples/ci.yaml"];
		expect(paths).toEqual(expect.arrayContaining(others));
		expect(paths).not.toContain(".github/workflows/ci.yaml");
	});

	test("has every file byte for byte that is neither a workflow nor an action.yml", () => {
		const changed = [...files].filter(([path, bytes]) => !isTemplate(path) && !bytes.equals(original(path)));
		expect(changed.map(([path]) => path)).toEqual([]);
	});
});

describe("the workflows and actions", () => {
	/** Line by line and without a parser: what is left of the original when the compat form is taken away. */
	function differences(path: string): { readonly spelled: string[]; readonly gone: string[] } {
		const rest = compat(path).toString().split("\n");
		const spelled: string[] = [];
		const gone: string[] = [];
		for (const line of original(path).toString().split("\n")) {
			const uses = line
				.replace(/(?<=uses: )\$\/(.+)$/, `org/release-actions/$1@${TAG}`)
				.replace(/(?<=uses: org\/release-actions.*)@v1$/, `@${TAG}`);
			if (rest[0] === uses) {
				rest.shift();
				if (uses !== line) spelled.push(uses);
			} else gone.push(line.trim());
		}
		expect(rest).toEqual([]);
		return { spelled, gone };
	}

	test.each(templates)("%s differs in those lines only", (path) => {
		const { gone } = differences(path);
		expect(gone.filter((line) => !/^(queue|deployment): /.test(line))).toEqual([]);
		expect(compat(path).toString()).not.toMatch(
			/^\s*(?:- )?(uses: ["']?\$\/|uses: org\/release-actions.*@v1$|(queue|deployment):)/m,
		);
	});

	test("and there are such lines", () => {
		expect(differences("promote/action.yml").spelled.length).toBeGreaterThan(3);
		expect(differences("workflows-examples/promote-to-production.yaml").gone).toHaveLength(4);
	});

	// The check knows the collection by the tag of the examples. Our own rules want `$/` and `queue`, so they are not asked.
	const repository: Repository = {
		read: (path) => files.get(path)?.toString().replaceAll(`@${TAG}`, "@v1"),
		exists: (path) => files.has(path),
	};
	test.each(templates)("%s: GitHub's parser finds no fault", async (path) => {
		expect(await languageServiceFindings(path, repository)).toEqual([]);
	});
});

describe("on disk", () => {
	const folder = mkdtempSync(join(tmpdir(), "compat-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test("the files are what they were", () => {
		writeFiles(folder, files);
		for (const [path, bytes] of files) expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
	});
});
