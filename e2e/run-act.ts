import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";

export interface ActCall {
	/** The program. */
	readonly act: string;
	/** A clone of the repository whose workflow runs. */
	readonly folder: string;
	/** Where act keeps its own things. */
	readonly scratch: string;
	/** The workflow's path in the clone. */
	readonly workflow: string;
	readonly inputs: Readonly<Record<string, string>>;
	/** Folders that stand for `org/repository@ref`. */
	readonly repositories: Readonly<Record<string, string>>;
	readonly actor: string;
	/** `secrets.GITHUB_TOKEN` and `github.token`. */
	readonly token: string;
	/** Of each step. */
	readonly env: Readonly<Record<string, string>>;
	/** As jobs go on. */
	onRecord(record: ActRecord): void;
}

/** A line of act's log, as far as it is looked at. */
export interface ActRecord {
	readonly jobID?: string;
	readonly job?: string;
	/** The last one of a job. */
	readonly jobResult?: "success" | "failure";
	readonly msg?: string;
}

export interface ActRun {
	/** 0 when every job succeeded. */
	readonly status: number | null;
	readonly log: string;
}

const LIMIT = 120_000;

/** Plays "Run workflow" by act, on this machine: no container, nothing downloaded, nothing of this environment but PATH. */
export async function runAct(call: ActCall): Promise<ActRun> {
	const home = join(call.scratch, "home");
	await mkdir(home, { recursive: true });
	const child = spawn(call.act, argumentsOf(call), {
		cwd: call.folder,
		// The token goes by the environment: `--secret NAME` without a value reads it there.
		env: { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), HOME: home, GITHUB_TOKEN: call.token },
		stdio: ["ignore", "pipe", "pipe"],
		timeout: LIMIT,
	});
	let log = "";
	createInterface(child.stdout).on("line", (line) => {
		const record = parseRecord(line);
		log += `${record.jobID ?? ""} | ${(record.msg ?? line).trimEnd()}\n`;
		call.onRecord(record);
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		log += text;
	});
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	return { status, log };
}

function parseRecord(line: string): ActRecord {
	try {
		// act's own format; what is not in it is undefined.
		return JSON.parse(line) as ActRecord;
	} catch {
		return { msg: line };
	}
}

function argumentsOf({ scratch, workflow, inputs, repositories, actor, env }: ActCall): string[] {
	return [
		"workflow_dispatch",
		"--json",
		...["--workflows", workflow],
		...["--platform", "ubuntu-latest=-self-hosted"],
		...["--action-cache-path", join(scratch, "actions")],
		...["--actor", actor],
		...["--secret", "GITHUB_TOKEN"],
		"--no-cache-server",
		"--action-offline-mode",
		"--pull=false",
		...Object.entries(repositories).flatMap(([name, folder]) => ["--local-repository", `${name}=${folder}`]),
		...Object.entries(inputs).flatMap(([name, value]) => ["--input", `${name}=${value}`]),
		...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
	];
}
