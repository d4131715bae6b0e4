import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";

const script = resolve(import.meta.dirname, "../../scripts/release.ts");

/** The command as the workflow starts it; the server is one that answers nobody. */
function command(version: string, env: Readonly<Record<string, string>>) {
	const base = { PATH: process.env.PATH ?? "", GITHUB_SERVER_URL: "http://127.0.0.1:9", GITHUB_REPOSITORY: "org/a" };
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", script, version], {
		env: { ...base, ...env },
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

test("a version that the changelog does not have", () => {
	const { status, stdout, stderr } = command("0.0.0", { GITHUB_TOKEN: "secret" });
	expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
	expect(stderr).toMatch(/^CHANGELOG\.md has no section "## \[0\.0\.0\]"\. .* Nothing was written\.\n$/);
});

test("no token", () => {
	expect(command("0.0.0", {})).toEqual({
		status: 1,
		stdout: "",
		stderr: "Set GITHUB_SERVER_URL, GITHUB_REPOSITORY and GITHUB_TOKEN. Nothing was written.\n",
	});
});
