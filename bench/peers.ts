// What our actions are held against: the plainest way to do the same, without any of the promises.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const BARE_RETAG = `
const [host, repository, from, to, basic] = process.argv.slice(1);
const scope = "repository:" + repository + ":pull,push";
const granted = await fetch("http://" + host + "/token?service=" + host + "&scope=" + scope, { headers: { authorization: "Basic " + basic } });
const authorization = "Bearer " + (await granted.json()).token;
const accept = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json";
const url = "http://" + host + "/v2/" + repository + "/manifests/";
const read = await fetch(url + from, { headers: { authorization, accept } });
const body = Buffer.from(await read.arrayBuffer());
const written = await fetch(url + to, { method: "PUT", body, headers: { authorization, "content-type": read.headers.get("content-type") } });
if (written.status !== 201) process.exit(1);
`;

/** A process that fetches a manifest and puts it under another tag. */
export async function bareRetag(host: string, repository: string, from: string, to: string, password: string) {
	const basic = Buffer.from(`ada:${password}`).toString("base64");
	await run(process.execPath, ["--input-type=module", "-e", BARE_RETAG, host, repository, from, to, basic]);
}

/** Clone the branch one deep, replace a line, commit, push: what most pipelines do. */
export async function cloneEditPush(url: string, header: string, branch: string, path: string, version: string) {
	const folder = mkdtempSync(join(tmpdir(), "bench-clone-"));
	const env = {
		...{ PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_COUNT: "1" },
		...{ GIT_CONFIG_KEY_0: "http.extraheader", GIT_CONFIG_VALUE_0: `Authorization: ${header}` },
		...{
			GIT_AUTHOR_NAME: "b",
			GIT_AUTHOR_EMAIL: "b@example.com",
			GIT_COMMITTER_NAME: "b",
			GIT_COMMITTER_EMAIL: "b@example.com",
		},
	};
	const git = (...args: string[]) => run("git", args, { cwd: folder, env });
	try {
		await git("clone", "--quiet", "--depth=1", `--branch=${branch}`, url, "work");
		const file = join(folder, "work", path);
		writeFileSync(file, readFileSync(file, "utf8").replace(/version: "[^"]*"/, `version: "${version}"`));
		await git("-C", "work", "commit", "--quiet", "--all", "--message", version);
		await git("-C", "work", "push", "--quiet");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The paths that two commits of a repository on this very disk differ in. */
export async function diffTree(folder: string, base: string, head: string) {
	await run("git", ["-C", folder, "diff-tree", "-r", "-z", "--no-renames", "--name-only", base, head]);
}
