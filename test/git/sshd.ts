// A real sshd on a free port of this machine: a socket of ours takes each connection and hands it to `sshd -i`, so that
// a test can count connections, and cut them.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The sshd to run: `SSHD_BINARY=/usr/sbin/sshd`. */
export const SSHD = process.env.SSHD_BINARY || undefined;

export interface SshServer {
	/** How many connections there were. */
	readonly connections: number;
	/** A key that may do all, one that a forge would call read-only, and one that nobody knows; as files hold them. */
	readonly keys: { readonly write: string; readonly read: string; readonly stranger: string };
	/** The line of a known_hosts file. */
	readonly knownHosts: string;
	url(folder: string): string;
	/** Ends one of the next connections as soon as the server has sent so many bytes; 0: at once. */
	queueCut(cut: { readonly afterBytes: number }): void;
	close(): Promise<void>;
}

interface SshServerOptions {
	/** A folder that exists, for keys and configuration. */
	readonly folder: string;
	/** 0: a server that does not let the client's GIT_PROTOCOL through, as sshd is by default. */
	readonly protocol?: 0 | 2;
}

export async function startSshServer({ folder, protocol = 2 }: SshServerOptions): Promise<SshServer> {
	if (SSHD === undefined) throw new Error("SSHD_BINARY names no sshd.");
	const config = await writeFiles(folder, protocol);
	const read = (name: string) => readFile(join(folder, name), "utf8");
	const cuts: { afterBytes: number }[] = [];
	const children = new Set<ChildProcess>();
	let connections = 0;
	const listener = createServer((socket) => {
		connections++;
		const cut = cuts.shift();
		if (cut?.afterBytes === 0) return void socket.destroy();
		const child = serve(socket, config, cut?.afterBytes);
		children.add(child);
		child.once("close", () => children.delete(child));
	});
	await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
	const address = listener.address();
	if (address === null || typeof address === "string") throw new Error("The SSH server has no port.");
	const { port } = address;
	return {
		get connections() {
			return connections;
		},
		keys: { write: await read("write"), read: await read("read"), stranger: await read("stranger") },
		knownHosts: `[127.0.0.1]:${port} ${(await read("host.pub")).split(" ").slice(0, 2).join(" ")}`,
		url: (path) => `ssh://${userInfo().username}@127.0.0.1:${port}${path}`,
		queueCut: (cut) => void cuts.push(cut),
		async close() {
			const ends = [...children].map((child) => new Promise((done) => child.once("close", done)));
			for (const child of children) child.kill("SIGKILL");
			await Promise.all(ends);
			await new Promise((done) => listener.close(done));
		},
	};
}

function serve(socket: Socket, config: string, cutAfter = Number.POSITIVE_INFINITY): ChildProcess {
	// It insists on an absolute path, since it starts itself anew for each connection.
	const child = spawn(SSHD ?? "", ["-i", "-e", "-f", config], { stdio: ["pipe", "pipe", "ignore"], env: {} });
	let sent = 0;
	socket.on("error", () => {});
	child.stdin.on("error", () => {});
	socket.pipe(child.stdin);
	child.stdout.on("data", (chunk: Buffer) => {
		sent += chunk.length;
		if (sent >= cutAfter) return void socket.destroy();
		if (!socket.destroyed) socket.write(chunk);
	});
	child.once("close", () => socket.end());
	socket.once("close", () => child.stdin.end());
	return child;
}

/** Makes the keys and the configuration, and gives the latter's path. */
async function writeFiles(folder: string, protocol: 0 | 2): Promise<string> {
	await Promise.all(["host", "write", "read", "stranger"].map((name) => makeKey(join(folder, name))));
	const publicKey = (name: string) => readFile(join(folder, `${name}.pub`), "utf8");
	const authorized = join(folder, "authorized_keys");
	const readOnly = await writeReadOnly(join(folder, "read-only"));
	await writeFile(authorized, `${await publicKey("write")}command="${readOnly}" ${await publicKey("read")}`);
	const config = join(folder, "sshd_config");
	const lines = [
		`HostKey ${join(folder, "host")}`,
		`AuthorizedKeysFile ${authorized}`,
		"StrictModes no",
		"UsePAM no",
		"PasswordAuthentication no",
		"KbdInteractiveAuthentication no",
		"PermitRootLogin yes",
		"SetEnv GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1",
		...(protocol === 2 ? ["AcceptEnv GIT_PROTOCOL"] : []),
	];
	await writeFile(config, `${lines.join("\n")}\n`);
	// Where root runs it, it wants an empty folder to lock its helper into.
	if (process.getuid?.() === 0 && !existsSync("/run/sshd")) await mkdir("/run/sshd", { mode: 0o755 });
	return config;
}

async function makeKey(path: string): Promise<void> {
	await promisify(execFile)("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "a test", "-f", path]);
}

/** What GitHub says to a deploy key without write access. */
async function writeReadOnly(path: string): Promise<string> {
	const text = `#!/bin/sh
case "$SSH_ORIGINAL_COMMAND" in
git-receive-pack*) echo 'ERROR: The key you are authenticating with has been marked as read only.' >&2; exit 1;;
*) exec sh -c "$SSH_ORIGINAL_COMMAND";;
esac
`;
	await writeFile(path, text);
	await chmod(path, 0o755);
	return path;
}
