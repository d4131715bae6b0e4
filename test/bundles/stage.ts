// What the bundle tests play on: one Git server and one registry for a test file, both with credentials, and for each
// test a repository of its own. Everything is seeded from behind (fast-import, raw pushes), so nothing of the product
// makes the states that the product is tested on.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitServer, startGitServer } from "../../rehearsal/servers/git-server.ts";
import { type RegistryServer, startRegistry } from "../../rehearsal/servers/registry-server.ts";
import { seed } from "../git/seed.ts";
import { REGISTRY_PASSWORD, TOKEN } from "./secrets.ts";
import { Shop } from "./shop.ts";

export const CONFIG_PATH = ".github/release-actions.yaml";

interface ShopOptions {
	/** `acme/shop`, where an owner matters; default: a new name. */
	readonly name?: string;
	/** Default: blue, green and red. */
	readonly services?: readonly string[];
	/** Lines after `image` and `services` of the configuration. */
	readonly settings?: string;
	/** The whole configuration instead; null: there is none. */
	readonly configuration?: string | null;
	/** How actions reach the repository; by its path they are about twice as quick, but show no token to anybody. */
	readonly over?: "http" | "path";
}

export interface Stage {
	/** The folder that holds the bare repositories. */
	readonly folder: string;
	readonly git: GitServer;
	readonly registry: RegistryServer;
	/** A new repository, whose `main` holds the configuration; its images are its own, too. */
	shop(options?: ShopOptions): Promise<Shop>;
	close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
	const folder = await mkdtemp(join(tmpdir(), "bundle-stage-"));
	const git = await startGitServer({ folder, credentials: { [TOKEN]: { name: "job token", access: "write" } } });
	const registry = await startRegistry({
		auth: { mode: "token", users: [{ name: "robot", password: REGISTRY_PASSWORD, rights: "push" }] },
	});
	let count = 0;
	return {
		folder,
		git,
		registry,
		async shop({
			name = `shop-${++count}`,
			services = ["blue", "green", "red"],
			settings = "",
			configuration,
			over = "http",
		} = {}) {
			const shop = new Shop({ git, registry, name, folder: await git.createRepository(name), over });
			const image = shop.image("{service}");
			const text = configuration === undefined ? shopConfiguration(image, services, settings) : configuration;
			const files = text === null ? { "README.md": "# The shop\n" } : { [CONFIG_PATH]: text };
			await seed(shop.folder, "main", [{ message: "feat: open the shop", files }]);
			return shop;
		},
		async close() {
			await Promise.all([git.close(), registry.close()]);
			await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

function shopConfiguration(image: string, services: readonly string[], settings: string): string {
	const lines = services.map((service) => `  ${service}: { path: projects/${service} }\n`);
	return `image: ${image}\nservices:\n${lines.join("")}${settings}`;
}
