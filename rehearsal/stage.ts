// What the story plays on: a Git server and a registry on this machine, both with credentials, and the shop's repository.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Developer, orphanBranch, startDeveloper } from "./developer.ts";
import { type GitServer, startGitServer } from "./servers/git-server.ts";
import { type RegistryServer, startRegistry } from "./servers/registry-server.ts";
import { ENVIRONMENTS, gitopsFiles, shopFiles } from "./shop.ts";

export const REPOSITORY = "acme/shop";

export interface Stage {
	readonly git: GitServer;
	readonly registry: RegistryServer;
	/** The bare repository that the Git server serves. */
	readonly bareFolder: string;
	/** Opens the repository and the registry, as a job's token does on GitHub. */
	readonly token: string;
	readonly developer: Developer;
	close(): Promise<void>;
}

/** @param folder exists; everything is written below it. @param keep where Git and the registry lay down their content */
export async function openStage(options: {
	readonly folder: string;
	readonly keep: string | undefined;
	readonly token: string;
}): Promise<Stage> {
	const { folder, token } = options;
	const kept = options.keep ?? folder;
	const gitFolder = join(kept, "git");
	const registryFolder = join(kept, "registry");
	await Promise.all([mkdir(gitFolder, { recursive: true }), mkdir(registryFolder, { recursive: true })]);
	const git = await startGitServer({
		folder: gitFolder,
		credentials: { [token]: { name: "job token", access: "write" } },
	});
	const registry = await startRegistry({
		auth: { mode: "token", users: [{ password: token, rights: "push" }] },
		...(options.keep === undefined ? {} : { folder: registryFolder }),
	});
	const bareFolder = await git.createRepository(REPOSITORY);
	const developer = await startDeveloper({
		url: git.url(REPOSITORY),
		authorization: `Basic ${Buffer.from(`ada:${token}`).toString("base64")}`,
		folder: join(folder, "clone"),
		name: "ada",
	});
	const close = async () => void (await Promise.all([git.close(), registry.close()]));
	return { git, registry, bareFolder, token, developer, close };
}

/** The shop's first push, and its GitOps branches with their kustomizations. */
export async function foundShop({ developer, registry }: Stage, root: string): Promise<string> {
	const commit = await developer.commit("feat: open the shop", await shopFiles(root, registry.host));
	for (const { name, branch } of ENVIRONMENTS) {
		await orphanBranch(developer, branch, gitopsFiles(name, registry.host));
	}
	return commit;
}
