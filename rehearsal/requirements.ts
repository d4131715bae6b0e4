import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ReleaseError } from "../src/errors/release-error.ts";
import { runGit } from "./git-process.ts";

/** The oldest Git that the actions work with. */
const OLDEST = [2, 34] as const;

/** @throws ReleaseError `git-unavailable` or `unsupported`, saying what the rehearsal needs and this machine has not */
export async function checkMachine(): Promise<void> {
	const version = await runGit(["--version"], {}).catch((cause: unknown) => {
		throw new ReleaseError("git-unavailable", missing("git", "Git 2.34 or newer"), { cause });
	});
	const [major = 0, minor = 0] = (/[0-9]+\.[0-9]+/.exec(version)?.[0] ?? "").split(".").map(Number);
	if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
		const sentence = `The rehearsal needs Git ${OLDEST.join(".")} or newer, but this is ${version}. Nothing was started.`;
		throw new ReleaseError("git-unavailable", sentence);
	}
	const programs = await runGit(["--exec-path"], {});
	if (!["git-http-backend", "git-http-backend.exe"].some((name) => existsSync(join(programs, name)))) {
		const sentence = `The rehearsal needs git-http-backend, which is not in ${programs}. Some systems have it in a package of its own (Alpine Linux: git-daemon). Nothing was started.`;
		throw new ReleaseError("git-unavailable", sentence);
	}
	await promisify(execFile)("bash", ["-c", "true"]).catch((cause: unknown) => {
		throw new ReleaseError("unsupported", missing("bash", "bash, which runs the workflows' steps"), { cause });
	});
}

function missing(program: string, what: string): string {
	return `The rehearsal needs ${what}, but there is no ${program} that runs on the PATH. Install it and try again; nothing was started.`;
}
