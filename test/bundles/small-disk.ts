import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
	/** A folder on it. */
	readonly folder: string;
	close(): Promise<void>;
}

/**
 * A disk of so many kilobytes, in a mount namespace of a process that does nothing but keep it (mount_namespaces(7),
 * proc(5): /proc/PID/root); undefined where the machine does not let us.
 */
export async function makeSmallDisk(kilobytes: number): Promise<SmallDisk | undefined> {
	const folder = await mkdtemp(join(tmpdir(), "small-disk-"));
	const script = `mount -t tmpfs -o size=${kilobytes}k tmpfs "$0" && echo mounted && exec cat`;
	const child = spawn("unshare", ["--map-root-user", "--mount", "sh", "-c", script, folder], {
		stdio: ["pipe", "pipe", "ignore"],
	});
	const ended = new Promise<void>((done) => child.once("close", () => done()));
	const mounted = new Promise<true>((done) => child.stdout.once("data", () => done(true)));
	const isThere = await Promise.race([mounted, ended, new Promise((_, fail) => child.once("error", fail))]).catch(
		() => false,
	);
	const close = async (): Promise<void> => {
		child.stdin.end();
		if (isThere) await ended;
		await rm(folder, { recursive: true, force: true });
	};
	if (isThere) return { folder: `/proc/${child.pid}/root${folder}`, close };
	await close();
	return undefined;
}
