// Writes the JSON Schemas, which editors use, from the declarations that the actions read with.
// Usage: npm run schema
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { schemaFiles } from "./schema/files.ts";

const root = resolve(import.meta.dirname, "..");
for (const [path, text] of schemaFiles()) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
	console.log(`wrote ${path}`);
}
