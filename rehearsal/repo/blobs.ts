import { spawn } from "node:child_process";
import { devNull } from "node:os";

/** The texts of blobs by their ids, read by one process. Bytes that are no UTF-8 become U+FFFD. */
export async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, string>> {
	const bytes = await outputOf(folder, ids);
	const texts = new Map<string, string>();
	let at = 0;
	for (const id of ids) {
		// git-cat-file(1): `<id> blob <bytes>`, the bytes and a newline; or `<id> missing`.
		const end = bytes.indexOf("\n", at);
		const size = / blob ([0-9]+)$/.exec(bytes.toString("latin1", at, end))?.[1];
		at = end + 1;
		if (size === undefined) continue;
		texts.set(id, bytes.toString("utf8", at, at + Number(size)));
		at += Number(size) + 1;
	}
	return texts;
}

async function outputOf(folder: string, ids: readonly string[]): Promise<Buffer> {
	const env = {
		PATH: process.env.PATH,
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		// A partial clone would otherwise fetch, and so write.
		GIT_NO_LAZY_FETCH: "1",
	};
	const child = spawn("git", ["cat-file", "--batch"], { cwd: folder, env, stdio: ["pipe", "pipe", "ignore"] });
	const parts: Buffer[] = [];
	child.stdout.on("data", (part: Buffer) => parts.push(part));
	child.stdin.on("error", () => undefined).end(ids.map((id) => `${id}\n`).join(""));
	await new Promise<void>((done, fail) => {
		child.on("error", fail);
		child.on("close", (code) => (code === 0 ? done() : fail(new Error(`git cat-file ended with ${code}.`))));
	});
	return Buffer.concat(parts);
}
