import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRegistry } from "../../rehearsal/servers/registry-server.ts";
import type { RegistryCredentials } from "../../src/registry/credentials.ts";

export const PUSHER: RegistryCredentials = { username: "pusher", password: "pass:word-éè" };

/** A registry that the contract suite runs against. */
export interface Variant {
	readonly name: string;
	readonly credentials: RegistryCredentials | undefined;
	start(): Promise<RunningRegistry>;
}

export interface RunningRegistry {
	readonly host: string;
	stop(): Promise<unknown>;
}

const USERS = [{ name: PUSHER.username, password: PUSHER.password, rights: "push" }] as const;

const inProcess: readonly Variant[] = (["none", "basic", "token"] as const).map((mode) => ({
	name: `in-process, ${mode}`,
	credentials: mode === "none" ? undefined : PUSHER,
	async start() {
		const server = await startRegistry({ auth: mode === "none" ? { mode } : { mode, users: USERS } });
		return { host: server.host, stop: () => server.close() };
	},
}));

/** The registry that the environment names joins in: `REGISTRY_BINARY=/usr/bin/docker-registry`. */
export function variants(binary = process.env.REGISTRY_BINARY): readonly Variant[] {
	if (!binary) return inProcess;
	return [
		...inProcess,
		{ name: `${binary}, none`, credentials: undefined, start: () => startBinary(binary, "none") },
		{ name: `${binary}, htpasswd`, credentials: PUSHER, start: () => startBinary(binary, "htpasswd") },
	];
}

async function startBinary(binary: string, mode: "none" | "htpasswd"): Promise<RunningRegistry> {
	const folder = mkdtempSync(join(tmpdir(), "registry-"));
	const config = {
		version: 0.1,
		log: { level: "info" },
		storage: { filesystem: { rootdirectory: join(folder, "data") } },
		http: { addr: "127.0.0.1:0" },
		...(mode === "htpasswd" && { auth: { htpasswd: { realm: "registry", path: passwordFile(folder) } } }),
	};
	// JSON is YAML.
	writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
	const child = spawn(binary, ["serve", join(folder, "config.yml")], { stdio: ["ignore", "ignore", "pipe"] });
	const ended = new Promise((done) => child.on("close", done));
	const host = await new Promise<string>((resolve, reject) => {
		let said = "";
		child.on("error", reject);
		child.on("close", () => reject(new Error(`${binary} ended: ${said}`)));
		child.stderr.on("data", (chunk: Buffer) => {
			said += chunk.toString();
			const found = /listening on (127\.0\.0\.1:\d+)/.exec(said)?.[1];
			if (found !== undefined) resolve(found);
		});
	});
	return {
		host,
		async stop() {
			child.kill();
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** A line for PUSHER, as `htpasswd -nB -C 4 pusher` writes it. */
const PUSHER_LINE = "pusher:$2y$04$nwrhlCjzwg9FAQ3qjGYgqOBrZ8vQfn.7HceH0PKfT2r3oZcSCmdWu";

function passwordFile(folder: string): string {
	const path = join(folder, "htpasswd");
	writeFileSync(path, `${PUSHER_LINE}\n`);
	return path;
}
