// From the command that the on-call engineer types to the new manifest: GitHub's own `gh` dispatches the example workflows
// in compat form, an independent runner (act) plays them, against Debian's docker-registry and Git's own HTTP backend.
// Installs nothing: e2e/requirements.txt says which programs.
// Usage: ACT_BINARY=… GH_BINARY=… REGISTRY_BINARY=/usr/bin/docker-registry node scripts/node24.mjs e2e/main.ts
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compatFiles } from "../scripts/compat/files.ts";
import { writeFiles } from "../scripts/compat/write-files.ts";
import { noted } from "../test/docs/markdown.ts";
import { PUSHER, variants } from "../test/registry/variants.ts";
import { openGh } from "./gh.ts";
import { tryRecipes } from "./recipes.ts";
import { openRuns, type Runs } from "./runs.ts";
import { openShop } from "./shop.ts";
import { play, type Told } from "./story.ts";

const TAG = "v0.0.0-compat";
const CALLER = ".github/workflows/call-promote.yaml";
/** Of the person who types; what it may do is what a person who may write may do. */
const TOKEN = "gho_e2e0person";
const root = resolve(import.meta.dirname, "..");
const { ACT_BINARY: act, GH_BINARY: gh, REGISTRY_BINARY: registryBinary } = process.env;
const htpasswd = variants(registryBinary).find(({ name }) => name.endsWith(", htpasswd"));
if (!act || !gh || htpasswd === undefined) {
	console.error(
		"Set ACT_BINARY and GH_BINARY to the paths of act and gh, and REGISTRY_BINARY to that of docker-registry (/usr/bin/docker-registry).",
	);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "e2e-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const compat = join(folder, "compat");
await mkdir(compat);
writeFiles(compat, compatFiles(root, TAG));
const examples = join(compat, "workflows-examples");
const texts = readdirSync(examples).map((name) => [
	`.github/workflows/${name}`,
	readFileSync(join(examples, name), "utf8"),
]);
/** The caller that the page about workflows shows, for staging. */
const [{ text: caller } = { text: "" }] = noted("workflow: promote.yaml");
texts.push([CALLER, caller.replaceAll("canary", "staging").replace("@v1", `@${TAG}`)]);
const registry = await htpasswd.start();
let dispatched: Runs["dispatch"] = () => {
	throw new Error("Nothing is dispatched yet.");
};
try {
	const shop = await openShop({
		...{ root, folder: join(folder, "shop"), registry, user: PUSHER, signal: AbortSignal.timeout(300_000) },
		workflows: Object.fromEntries(texts),
		visitors: {
			tokens: {
				[TOKEN]: {
					user: { id: 100, login: PUSHER.username, type: "User" },
					permissions: ["actions:write", "checks:read"],
				},
			},
			dispatch: (...asked) => dispatched(...asked),
		},
	});
	const runs = openRuns({
		...{ act: resolve(act), stage: shop.stage, scratch: join(folder, "act") },
		repositories: { [`org/release-actions@${TAG}`]: compat },
		...{ actor: PUSHER.username, token: PUSHER.password },
	});
	const engineer = await openGh({ gh: resolve(gh), folder, api: shop.stage.github.origin, token: TOKEN });
	try {
		const recipes = await tryRecipes(engineer, (take) => {
			dispatched = take;
		});
		dispatched = runs.dispatch;
		say({ checks: recipes, logs: [] });
		say(await play({ shop, runs, gh: engineer, user: PUSHER, secrets: [PUSHER.password, TOKEN] }));
	} finally {
		await engineer.close();
		await shop.stage.close();
	}
} finally {
	await registry.stop();
}

function say({ checks, logs }: Told): void {
	for (const [sentence, isTrue] of checks) console.log(`${isTrue ? "✓" : "✗"} ${sentence}`);
	if (checks.every(([, isTrue]) => isTrue)) return;
	for (const log of logs) console.error(`\n---\n${log}`);
	process.exitCode = 1;
}
