// A repository that a person might have, in a folder of its own.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runGit } from "../../rehearsal/git-process.ts";
import { temporaryFolder } from "./rehearsal-process.ts";

const PERSON = ["-c", "user.name=eve", "-c", "user.email=eve@shop.example"];

export class Repository {
	readonly folder = temporaryFolder();

	git(...args: readonly string[]): Promise<string> {
		return runGit([...PERSON, ...args], { folder: this.folder, env: { HOME: this.folder } });
	}

	write(files: Readonly<Record<string, string>>): void {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(this.folder, path)), { recursive: true });
			writeFileSync(join(this.folder, path), text);
		}
	}

	async commit(files: Readonly<Record<string, string>>): Promise<void> {
		this.write(files);
		await this.git("add", "--all");
		await this.git("commit", "--quiet", "--message", "work");
	}

	/** Every file, also Git's own, by its content and the time of its last change. */
	state(): string {
		const files = readdirSync(this.folder, { recursive: true, encoding: "utf8" }).sort();
		const hash = createHash("sha256");
		for (const file of files) {
			const path = join(this.folder, file);
			const { mtimeMs } = statSync(path);
			hash.update(`${file} ${mtimeMs}\n`);
			if (statSync(path).isFile()) hash.update(readFileSync(path));
		}
		return `${files.length} ${hash.digest("hex")}`;
	}
}

export async function repository(files: Readonly<Record<string, string>>, branch = "main"): Promise<Repository> {
	const made = new Repository();
	await made.git("init", "--quiet", `--initial-branch=${branch}`);
	if (Object.keys(files).length > 0) await made.commit(files);
	return made;
}
