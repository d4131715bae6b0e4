import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pushImage } from "../rehearsal/servers/push-image.ts";
import { APPROVALS } from "../rehearsal/shop.ts";
import { foundShop, openStage, type Stage } from "../rehearsal/stage.ts";
import type { RunningRegistry } from "../test/registry/variants.ts";

const CONFIG = ".github/release-actions.yaml";

/** A build of blue. */
export interface Build {
	readonly commit: string;
	readonly image: string;
	readonly tag: string;
	readonly digest: string;
}

export interface Shop {
	readonly stage: Stage;
	/** What dev runs when the story begins. */
	readonly first: Build;
	readonly second: Build;
	/** Puts the second build into dev. */
	nextInDev(): Promise<void>;
	/** From now on. */
	approveOnPullRequests(): Promise<unknown>;
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
	const stage = { ...opened, registry: { ...opened.registry, host: registry.host } };
	try {
		await foundShop(stage, root);
		const { state } = stage.github;
		state.users.set(user.username, { id: 100, login: user.username, type: "User" });
		state.workflows.push(...Object.keys(workflows));
		const builds: Build[] = [];
		for (const files of [workflows, { "projects/blue/main.txt": "blue says good morning\n" }]) {
			builds.push(await build(stage, user, files));
		}
		const [first, second] = builds;
		if (first === undefined || second === undefined) throw new Error("There are two builds.");
		await deployToDev(stage, first);
		return {
			stage,
			first,
			second,
			nextInDev: () => deployToDev(stage, second),
			approveOnPullRequests: () => ask(stage),
		};
	} catch (cause) {
		await opened.close();
		throw cause;
	}
}

async function ask({ developer }: Stage): Promise<unknown> {
	const text = await developer.git("show", `main:${CONFIG}`);
	const asking = `${text.replace(APPROVALS, `${APPROVALS}, approval: pull-request`)}\n`;
	return developer.commit("chore: approve on pull requests", { [CONFIG]: asking });
}

/** What CI would have done with a push. */
async function build(
	{ developer, registry }: Stage,
	auth: ShopOptions["user"],
	files: Readonly<Record<string, string>>,
): Promise<Build> {
	const commit = await developer.commit("feat: something new", files);
	const [image, tag] = [`${registry.host}/shop/blue`, `sha-${commit}`];
	const digest = await pushImage(registry.host, "shop/blue", tag, {
		auth,
		kind: "index-with-attestation",
		labels: { "org.opencontainers.image.revision": commit },
	});
	return { commit, image, tag, digest };
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
