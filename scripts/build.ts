// Builds every bundle: `src/` to JavaScript with tsc, then one file per action with ncc. `build/` is scratch.
// Usage: node scripts/node24.mjs scripts/build.ts [folder for the bundles, default dist]
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const build = join(root, "build");
const require = createRequire(import.meta.url);
type Ncc = (entry: string, options: object) => Promise<{ code: string; assets: Record<string, unknown> }>;
const ncc = require("@vercel/ncc") as Ncc;

rmSync(build, { recursive: true, force: true });
execFileSync(
	process.execPath,
	[join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
	{
		stdio: "inherit",
	},
);
writeFileSync(join(build, "package.json"), '{ "type": "module", "sideEffects": false }\n');
dropUnusedToolkit();

const target = resolve(process.argv[2] ?? join(root, "dist"));
rmSync(target, { recursive: true, force: true });
for (const file of readdirSync(join(build, "src/actions")).sort()) {
	if (file.endsWith(".js")) await bundle(basename(file, ".js"));
}

/** An action's file only declares it; what the runner starts is this entry. */
async function bundle(name: string): Promise<void> {
	const entry = join(build, "entries", `${name}.js`);
	mkdirSync(join(build, "entries"), { recursive: true });
	writeFileSync(
		entry,
		`import { action } from "../src/actions/${name}.js";\nimport { runAction } from "../src/runner/run-action.js";\nawait runAction(action);\n`,
	);
	const { code, assets } = await ncc(entry, { cache: false, quiet: true, esm: true, target: "es2024" });
	const unexpected = Object.keys(assets).filter((asset) => asset !== "package.json");
	if (unexpected.length > 0)
		throw new Error(`${name}: a bundle must be one file, but ncc made ${unexpected.join(", ")}`);
	mkdirSync(join(target, name), { recursive: true });
	writeFileSync(join(target, name, "index.js"), code);
	writeFileSync(join(target, name, "package.json"), '{ "type": "module" }\n');
}

/**
 * Copies the toolkit with a mark that its modules have no side effects. Without it each bundle carries an HTTP client
 * for identity tokens that no action uses (more than 1 MB, and twice the start-up time).
 */
function dropUnusedToolkit(): void {
	for (const name of readdirSync(join(root, "node_modules/@actions"))) {
		const copy = join(build, "node_modules/@actions", name);
		if (!["core", "exec", "http-client", "io"].includes(name)) continue;
		cpSync(join(root, "node_modules/@actions", name), copy, { recursive: true });
		const manifest = join(copy, "package.json");
		writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), sideEffects: false }));
	}
}
