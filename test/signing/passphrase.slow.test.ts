import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openSigner } from "../../src/signing/open-signer.ts";
import { parseSigningKey } from "../../src/signing/signing-key.ts";
import { failure } from "../git/failure.ts";
import { testWorld } from "../git/hosts.ts";
import { makeGpgKey } from "./keys.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "sign-"));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

test("a GPG key with a passphrase: gpg's words are told, and nothing is left behind", async () => {
	const { text } = await makeGpgKey(folder, "hunter24");
	const here = testWorld(await mkdtemp(join(folder, "w-")));
	const error = await failure(openSigner(parseSigningKey(text, "It"), here)(Buffer.from("x")));
	expect(error.code).toBe("invalid-input");
	expect(error.message).toMatch(
		/^gpg cannot sign with the input "signing-key"\. It said: .+ Nothing was written\. Check that /,
	);
	expect(error.message).toContain("without a passphrase");
	expect(await readdir(here.folder)).toEqual([]);
});
