import { existsSync, globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The files of this repository, or of one that differs from it in some of them; paths are relative, with slashes. */
export interface Repository {
	read(path: string): string | undefined;
	exists(path: string): boolean;
}

export const workingTree: Repository = {
	read: (path) => (existsSync(resolve(ROOT, path)) ? readFileSync(resolve(ROOT, path), "utf8") : undefined),
	exists: (path) => existsSync(resolve(ROOT, path)),
};

export function withFile(repository: Repository, path: string, text: string): Repository {
	return { ...repository, read: (asked) => (asked === path ? text : repository.read(asked)) };
}

/** Every action.yml of this repository, and every workflow: those that users copy, and our own. */
export function templatePaths(): string[] {
	const found = globSync(
		["**/action.{yml,yaml}", "workflows-examples/**/*.{yml,yaml}", ".github/workflows/*.{yml,yaml}"],
		{ cwd: ROOT, exclude: ["node_modules/**", "dist/**", "build/**"] },
	);
	return found.map((path) => path.replaceAll("\\", "/")).sort();
}

export function isActionFile(path: string): boolean {
	return /(^|\/)action\.ya?ml$/.test(path);
}
