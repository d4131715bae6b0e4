import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { rewriteForCompat } from "./rewrite.ts";

/** What others use of this repository. */
const PUBLISHED = [
	"action.yml",
	"*/action.yml",
	"actions/*/action.yml",
	"dist/*/*.{js,json}",
	"workflows-examples/*.yaml",
	"schema/*.json",
	"LICENSE",
	"README.md",
];

/** The collection for older runners: from the path to the bytes. `tag` is what its actions name each other by. */
export function compatFiles(root: string, tag: string): ReadonlyMap<string, Buffer> {
	return new Map(publishedPaths(root).map((path) => [path, compatForm(path, readFileSync(join(root, path)), tag)]));
}

/** Every path of the collection: what others use, and the workflows that they call. */
export function publishedPaths(root: string): readonly string[] {
	const workflows = globSync(".github/workflows/*.{yml,yaml}", { cwd: root }).filter((path) =>
		isReusable(readFileSync(join(root, path), "utf8")),
	);
	const found = globSync(PUBLISHED, { cwd: root, exclude: ["node_modules/**", "build/**"] });
	return [...found, ...workflows].map((path) => path.replaceAll("\\", "/")).sort();
}

function compatForm(path: string, bytes: Buffer, tag: string): Buffer {
	const isTemplate = /(^|\/)action\.yml$|^(workflows-examples|\.github\/workflows)\//.test(path);
	return isTemplate ? Buffer.from(rewriteForCompat(path, bytes.toString("utf8"), tag)) : bytes;
}

function isReusable(workflow: string): boolean {
	const { on } = parse(workflow) as { on?: unknown };
	if (typeof on === "object" && on !== null)
		return Array.isArray(on) ? on.includes("workflow_call") : "workflow_call" in on;
	return on === "workflow_call";
}
