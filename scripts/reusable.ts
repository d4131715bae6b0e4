// Writes the workflows that others call, .github/workflows/*.yaml with `on: workflow_call`, from the examples that others copy.
// Usage: npm run reusable
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reusableFiles } from "./reusable/files.ts";

const root = resolve(import.meta.dirname, "..");
for (const [path, text] of reusableFiles(root)) {
	writeFileSync(join(root, path), text);
	console.log(`wrote ${path}`);
}
