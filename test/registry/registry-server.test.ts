import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { pushImage } from "../../rehearsal/servers/push-image.ts";
import { startRegistry } from "../../rehearsal/servers/registry-server.ts";
import { connected, image, present, tag } from "./connected.ts";

test("a registry that is kept in a folder goes on where it was", async () => {
	const folder = mkdtempSync(join(tmpdir(), "registry-"));
	try {
		const before = await startRegistry({ folder: join(folder, "kept") });
		const pushed = await pushImage(before.host, "acme/blue", "1.0.0", { kind: "index-with-attestation" });
		const bytes = before.store.manifest("acme/blue", "1.0.0")?.bytes;
		await before.close();
		const after = await startRegistry({ folder: join(folder, "kept") });
		const read = await connected().readManifest(image(after.host, "acme/blue"), tag("1.0.0"), "pull");
		const again = await pushImage(after.host, "acme/blue", "1.0.0", { kind: "index-with-attestation" });
		await after.close();
		expect(present(read)).toMatchObject({ digest: pushed, bytes });
		expect(again).toBe(pushed);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
