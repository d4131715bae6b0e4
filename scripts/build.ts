// Builds every bundle: `src/` to JavaScript with tsc, then one folder per action with ncc. `build/` is scratch.
// Usage: node scripts/node24.mjs scripts/build.ts [folder for the bundles, default dist]
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
// A folder of its own, so that two builds at once do not meet; below the root, where the dependencies are found.
const build = join(root, "build", String(process.pid));
const require = createRequire(import.meta.url);
type Ncc = (
	entry: string,
	options: object,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer }> }>;
const ncc = require("@vercel/ncc") as Ncc;

try {
	mkdirSync(build, { recursive: true });
	const compiler = join(root, "node_modules/typescript/bin/tsc");
	const options = ["-p", join(root, "tsconfig.build.json"), "--outDir", join(build, "src")];
	execFileSync(process.execPath, [compiler, ...options], { stdio: "inherit" });
	writeFileSync(join(build, "package.json"), '{ "type": "module", "sideEffects": false }\n');
	dropUnusedToolkit();
	takeRandomFromTheGlobal();
	takeYamlAsModules();
	const target = resolve(process.argv[2] ?? join(root, "dist"));
	// ncc names modules after their place below the working directory: like this the folder's own name is in no bundle.
	process.chdir(build);
	await bundleAll(target);
} finally {
	process.chdir(root);
	rmSync(build, { recursive: true, force: true });
}

async function bundleAll(target: string): Promise<void> {
	const files = readdirSync(join(build, "src/actions")).filter((file) => file.endsWith(".js"));
	const names = files.map((file) => basename(file, ".js")).sort();
	for (const name of names) await bundle(name, target);
	for (const other of readdirSync(target)) {
		if (!names.includes(other)) rmSync(join(target, other), { recursive: true });
	}
}

/** An action's file only declares it; what the runner starts is this entry. */
async function bundle(name: string, target: string): Promise<void> {
	const entry = join(build, "entries", `${name}.js`);
	mkdirSync(join(build, "entries"), { recursive: true });
	writeFileSync(
		entry,
		`import { action } from "../src/actions/${name}.js";\nimport { runAction } from "../src/runner/run-action.js";\nawait runAction(action);\n`,
	);
	const { code, assets } = await ncc(entry, { cache: false, quiet: true, esm: true, target: "es2024" });
	// What an action loads only when it is asked for (`await import()`) is a file beside the entry.
	const chunks = Object.entries(assets).filter(([asset]) => asset !== "package.json");
	const unexpected = chunks.find(([asset]) => !/^\d+\.index\.js$/.test(asset));
	if (unexpected !== undefined) throw new Error(`${name}: ncc made ${unexpected[0]}, which no action loads`);
	mkdirSync(join(target, name), { recursive: true });
	for (const [chunk, { source }] of chunks) replace(join(target, name, chunk), source);
	replace(join(target, name, "index.js"), code);
	replace(join(target, name, "package.json"), '{ "type": "module" }\n');
	const files = ["index.js", "package.json", ...chunks.map(([chunk]) => chunk)];
	for (const file of readdirSync(join(target, name))) {
		if (!files.includes(file)) rmSync(join(target, name, file));
	}
}

/** Whole or not at all, so that a bundle that is started meanwhile is the old one or the new one. */
function replace(path: string, text: string | Buffer): void {
	writeFileSync(`${path}.${process.pid}`, text);
	renameSync(`${path}.${process.pid}`, path);
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

/**
 * The toolkit loads all of node:crypto, a seventh of a start, for one random id; the global is loaded when it is used.
 */
function takeRandomFromTheGlobal(): void {
	const file = join(build, "node_modules/@actions/core/lib/file-command.js");
	const whole = "import * as crypto from 'crypto';";
	const [head, tail, ...more] = readFileSync(file, "utf8").split(whole);
	if (tail === undefined || more.length > 0) throw new Error(`@actions/core has another ${whole}: look at ${file}`);
	writeFileSync(file, `${head}const crypto = { randomUUID: () => globalThis.crypto.randomUUID() };${tail}`);
}

/**
 * The YAML library publishes itself twice: as CommonJS, which Node would take, and as modules for all others. Only of
 * modules can a bundle leave out what it does not use, which is a third of the library and of the time to load it.
 */
function takeYamlAsModules(): void {
	const copy = join(build, "node_modules/yaml");
	cpSync(join(root, "node_modules/yaml/browser"), copy, { recursive: true });
	const manifest = { type: "module", main: "./dist/index.js", sideEffects: false };
	writeFileSync(join(copy, "package.json"), JSON.stringify(manifest));
}
