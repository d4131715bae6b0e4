import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world/world.ts";
import type { Remote } from "./remote.ts";
import type { SshAccess } from "./ssh-access.ts";

/**
 * Nobody is asked anything, a host that is not known is not talked to, the runner's own known_hosts is not added to, and
 * a connection that has died is noticed within a minute (ssh_config(5)).
 */
const ALWAYS = [
	"BatchMode=yes",
	"StrictHostKeyChecking=yes",
	"UpdateHostKeys=no",
	"ConnectTimeout=30",
	"ServerAliveInterval=15",
	"ServerAliveCountMax=4",
].map((option) => `-o ${option}`);

/**
 * The command by which Git reaches a remote over SSH (git-config(1), core.sshCommand): with the step's key and known
 * hosts, in files that only this user can read and that go with the world's folder; else with what the runner has.
 */
export async function sshCommand(remote: Remote, world: World): Promise<string | undefined> {
	if (remote.protocol !== "ssh") return undefined;
	const { ssh } = remote;
	if (ssh === undefined || ssh.isEmpty) return world.env.GIT_SSH_COMMAND || ["ssh", ...ALWAYS].join(" ");
	return ["ssh", ...ALWAYS, ...(await ownFiles(ssh, world.folder))].join(" ");
}

async function ownFiles({ key, knownHosts }: SshAccess, parent: string): Promise<string[]> {
	const folder = await mkdtemp(join(parent, "ssh-"));
	const options: string[] = [];
	if (key !== undefined) {
		const file = join(folder, "key");
		await writeFile(file, key, { mode: 0o600 });
		options.push(`-o ${fileOption("IdentityFile", file)}`, "-o IdentitiesOnly=yes");
	}
	if (knownHosts !== undefined) {
		const file = join(folder, "known-hosts");
		await writeFile(file, knownHosts, { mode: 0o600 });
		options.push(`-o ${fileOption("UserKnownHostsFile", file)}`);
	}
	return options;
}

/** Git gives the command to a shell; ssh takes the value apart at spaces and fills in what follows a `%`. */
function fileOption(name: string, file: string): string {
	return `'${`${name}="${file.replaceAll("%", "%%")}"`.replaceAll("'", "'\\''")}'`;
}
