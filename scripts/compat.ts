// Writes the collection for runners that do not know `$/`, `queue` and `deployment`.
// Usage: npm run compat -- [--tag vX.Y.Z-compat] [folder, default build/compat]
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compatFiles } from "./compat/files.ts";
import { writeFiles } from "./compat/write-files.ts";

const root = resolve(import.meta.dirname, "..");
const { values, positionals } = parseArgs({ options: { tag: { type: "string" } }, allowPositionals: true });
const tag = values.tag ?? `v${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version}-compat`;
const folder = resolve(positionals[0] ?? join(root, "build/compat"));

if (positionals[0] === undefined) rmSync(folder, { recursive: true, force: true });
if (existsSync(folder) && readdirSync(folder).length > 0) {
	console.error(`${folder} is not empty, so nothing was written. Name a new folder, or empty it.`);
	process.exit(1);
}
mkdirSync(folder, { recursive: true });
const files = compatFiles(root, tag);
writeFiles(folder, files);
console.log(`wrote ${files.size} files to ${folder}, as ${tag}`);
