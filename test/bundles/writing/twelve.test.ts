// Twelve services in one DEV update: whatever a push has changed is one commit and one push.
import { afterAll, expect, test } from "@jest/globals";
import { readTrailers } from "../../../src/manifests/message/read-trailers.ts";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const SERVICES = Array.from({ length: 12 }, (_, index) => `service-${String(index + 1).padStart(2, "0")}`);

test("twelve services: one commit, one push, and each has its trailers", async () => {
	const settings = `environments: { dev: { files: [{ path: values.yaml, pointer: "/{service}/tag", value: "{tag}" }] } }\n`;
	const shop = await stage.shop({ services: SERVICES, settings });
	const valuesFile = (tag: string) => SERVICES.map((service) => `${service}: { tag: ${tag} } # ${service}\n`).join("");
	const { branch, manifest } = ENVIRONMENTS.dev;
	const start = await shop.commit(branch, { files: { "values.yaml": valuesFile("old") } });
	const { commit, digests } = await shop.build(SERVICES);

	const planned = await shop.run("plan-promotion", {
		environment: "dev",
		service: SERVICES.join(","),
		"source-sha": commit,
	});
	const pushes = () => shop.requests().git.filter((request) => /POST .*git-receive-pack$/.test(request)).length;
	const before = pushes();
	const written = await shop.run("update-manifest", { plan: planned.outputs.plan ?? "" });

	expect(written.errors).toEqual([]);
	expect(pushes() - before).toBe(1);
	const made = written.outputs["manifest-commit"] ?? "";
	expect(await git(shop.folder, "rev-list", `${start}..refs/heads/${branch}`)).toBe(made);
	expect(await git(shop.folder, "diff", "--name-only", start, made)).toBe(`${manifest}\nvalues.yaml`);
	expect(`${await git(shop.folder, "cat-file", "blob", `${made}:values.yaml`)}\n`).toBe(valuesFile(`sha-${commit}`));
	// Git itself reads the same: each line is a trailer, and none is cut.
	const values = await git(shop.folder, "log", "-1", "--format=%(trailers:key=Release-Service,valueonly)", made);
	expect(values.split("\n").filter(Boolean)).toEqual(SERVICES);
	const trailers = readTrailers(await git(shop.folder, "log", "-1", "--format=%B", made));
	expect(trailers).toMatchObject({ kind: "deploy", environment: "dev", actor: "ada" });
	expect(trailers?.services).toEqual(
		SERVICES.map((service) => ({ service, version: `sha-${commit}`, digest: digests[service], commit })),
	);
});
