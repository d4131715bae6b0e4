import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pushImage } from "../rehearsal/servers/push-image.ts";
import { foundShop, openStage, type Stage } from "../rehearsal/stage.ts";
import type { RunningRegistry } from "../test/registry/variants.ts";

/** What the story's first half leaves: a build of blue that dev runs. */
export interface Build {
	readonly commit: string;
	readonly image: string;
	readonly tag: string;
	readonly digest: string;
}

export interface Shop {
	readonly stage: Stage;
	readonly build: Build;
}

interface ShopOptions {
	readonly root: string;
	/** Exists; everything is written below it. */
	readonly folder: string;
	readonly registry: RunningRegistry;
	readonly user: { readonly username: string; readonly password: string };
	readonly signal: AbortSignal;
	/** Workflow files of the shop, and their texts. */
	readonly workflows: Readonly<Record<string, string>>;
	readonly visitors: NonNullable<Parameters<typeof openStage>[0]["visitors"]>;
}

/** The rehearsal's shop with its Git server, its images in `registry`. The user's password is the job's token, too. */
export async function openShop(options: ShopOptions): Promise<Shop> {
	const { root, folder, registry, user, signal, workflows, visitors } = options;
	await mkdir(folder, { recursive: true });
	const opened = await openStage({ folder, token: user.password, signal, visitors });
	try {
		const stage = { ...opened, registry: { ...opened.registry, host: registry.host } };
		await foundShop(stage, root);
		const { state } = stage.github;
		state.users.set(user.username, { id: 100, login: user.username, type: "User" });
		state.workflows.push(...Object.keys(workflows));
		const commit = await stage.developer.commit("ci: promote on our own runners", workflows);
		const [image, tag] = [`${registry.host}/shop/blue`, `sha-${commit}`];
		const digest = await pushImage(registry.host, "shop/blue", tag, {
			auth: user,
			kind: "index-with-attestation",
			labels: { "org.opencontainers.image.revision": commit },
		});
		const build = { commit, image, tag, digest };
		await deployToDev(stage, build);
		return { stage, build };
	} catch (cause) {
		await opened.close();
		throw cause;
	}
}

async function deployToDev({ developer }: Stage, { commit, image, tag, digest }: Build): Promise<void> {
	await developer.git("checkout", "--quiet", "gitops/dev-auto-update");
	await developer.commit("chore: blue in dev", {
		[join("release-manifests", "dev.yaml")]: `environment: dev
services:
  blue:
    version: "${tag}"
    image: ${image}
    tag: ${tag}
    digest: ${digest}
    commit: ${commit}
`,
	});
	await developer.git("checkout", "--quiet", "main");
}
