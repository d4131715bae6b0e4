// Writes what is generated from each action.yml: the README's table of actions, and docs/reference.md.
// Usage: npm run readme
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readmeFiles } from "./readme/files.ts";

const root = resolve(import.meta.dirname, "..");
for (const [path, text] of readmeFiles(root)) {
	writeFileSync(join(root, path), text);
	console.log(`wrote ${path}`);
}
