// An independent runner (act) promotes to staging by the compat form, against Debian's docker-registry and Git's own
// HTTP backend. Installs nothing: e2e/requirements.txt says which act.
// Usage: ACT_BINARY=… REGISTRY_BINARY=/usr/bin/docker-registry node scripts/node24.mjs e2e/act.ts
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { REPOSITORY } from "../rehearsal/stage.ts";
import { compatFiles } from "../scripts/compat/files.ts";
import { writeFiles } from "../scripts/compat/write-files.ts";
import { PUSHER, variants } from "../test/registry/variants.ts";
import { look, type Seen } from "./look.ts";
import { type ActRun, runAct } from "./run-act.ts";
import { type Build, openShop, type Shop } from "./shop.ts";

const TAG = "v0.0.0-compat";
const RUN = "2001";
const WORKFLOW = ".github/workflows/promote-to-staging.yaml";
const root = resolve(import.meta.dirname, "..");
const { ACT_BINARY: act, REGISTRY_BINARY: registryBinary } = process.env;
const htpasswd = variants(registryBinary).find(({ name }) => name.endsWith(", htpasswd"));
if (!act || htpasswd === undefined) {
	console.error(
		"Set ACT_BINARY to the path of act, and REGISTRY_BINARY to that of docker-registry (/usr/bin/docker-registry).",
	);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "e2e-act-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const compat = join(folder, "compat");
await mkdir(compat);
writeFiles(compat, compatFiles(root, TAG));
const registry = await htpasswd.start();
try {
	const text = readFileSync(join(compat, "workflows-examples/promote-to-staging.yaml"), "utf8");
	const signal = AbortSignal.timeout(300_000);
	const shopFolder = join(folder, "shop");
	const shop = await openShop({ root, folder: shopFolder, registry, user: PUSHER, signal, workflow: [WORKFLOW, text] });
	try {
		await play(resolve(act), shop);
	} finally {
		await shop.stage.close();
	}
} finally {
	await registry.stop();
}

type Check = readonly [sentence: string, isTrue: boolean];

async function play(program: string, shop: Shop): Promise<void> {
	const authorization = `Basic ${Buffer.from(`${PUSHER.username}:${PUSHER.password}`).toString("base64")}`;
	const before = await look(shop, authorization);
	const first = await dispatch(program, shop);
	const seen = await look(shop, authorization);
	const second = await dispatch(program, shop);
	const again = await look(shop, authorization);
	const checks: Check[] = [
		["before: staging runs nothing", before.digest === undefined && Object.keys(before.entry).length === 0],
		["the workflow succeeds", first.status === 0],
		...promoted(shop.build, seen),
		["run again: the workflow succeeds", second.status === 0],
		["run again: every ref and the image stay", again.refs === seen.refs && again.digest === seen.digest],
		["no log shows the token", ![first, second].some(({ log }) => log.includes(PUSHER.password))],
	];
	for (const [sentence, isTrue] of checks) console.log(`${isTrue ? "✓" : "✗"} ${sentence}`);
	if (checks.every(([, isTrue]) => isTrue)) return;
	for (const { status, log } of [first, second]) console.error(`\n--- act ended with ${status}:\n${log}`);
	process.exitCode = 1;
}

function promoted(build: Build, { entry, pinned, digest, ...git }: Seen): Check[] {
	const { image, tag, commit } = build;
	const isBuild = entry.image === image && entry.tag === tag && entry.commit === commit;
	const run = `/${REPOSITORY}/actions/runs/${RUN}`;
	return [
		["Git: the tag blue/1.6.0 is annotated", git.tagType === "tag"],
		["Git: it names the commit of the build", git.taggedCommit === commit],
		["Git: so does the release branch release/blue-1.6", git.branchCommit === commit],
		["manifest: staging runs 1.6.0", entry.version === "1.6.0"],
		["manifest: it is the build's image, tag and commit", isBuild],
		["manifest: it is the digest that was built", entry.digest === build.digest],
		["manifest: it says who and in which run", entry.by === PUSHER.username && String(entry.run).endsWith(run)],
		["kustomization: it pins the build's tag", pinned[image] === tag],
		["registry: 1.6.0 has the digest that was built", digest === build.digest],
	];
}

function dispatch(program: string, { stage }: Shop): Promise<ActRun> {
	return runAct({
		act: program,
		folder: stage.developer.folder,
		scratch: join(folder, "act"),
		workflow: WORKFLOW,
		inputs: { service: "blue", version: "1.6.0", reason: "an independent runner" },
		repositories: { [`org/release-actions@${TAG}`]: compat },
		actor: PUSHER.username,
		token: PUSHER.password,
		env: {
			GITHUB_SERVER_URL: stage.git.origin,
			GITHUB_REPOSITORY: REPOSITORY,
			GITHUB_API_URL: `${stage.git.origin}/no-api-here`,
			GITHUB_RUN_ID: RUN,
		},
	});
}
