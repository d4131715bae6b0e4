// What the story plays on: a Git server and a registry on this machine, both with credentials, and the shop's repository.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Developer, startDeveloper } from "./developer.ts";
import { type GitServer, startGitServer } from "./servers/git-server.ts";
import { type RegistryServer, startRegistry } from "./servers/registry-server.ts";
import { ENVIRONMENTS, gitopsFiles, shopFiles } from "./shop.ts";

export const REPOSITORY = "acme/shop";

export interface Stage {
	readonly git: GitServer;
	readonly registry: RegistryServer;
	/** The bare repository that the Git server serves. */
	readonly bareFolder: string;
	/** Where the registry lays down its content when the stage closes. */
	readonly registryFolder: string;
	/** Opens the repository and the registry, as a job's token does on GitHub. */
	readonly token: string;
	readonly developer: Developer;
	close(): Promise<void>;
}

/** @param options.folder exists; everything is written below it @param options.signal gives up what is waited for */
export async function openStage(options: {
	readonly folder: string;
	readonly token: string;
	readonly signal: AbortSignal;
}): Promise<Stage> {
	const { folder, token, signal } = options;
	const registryFolder = join(folder, "registry");
	const gitFolder = join(folder, "git");
	await mkdir(gitFolder);
	const git = await startGitServer({
		folder: gitFolder,
		credentials: { [token]: { name: "job token", access: "write" } },
	});
	const registry = await startRegistry({
		auth: { mode: "token", users: [{ password: token, rights: "push" }] },
		folder: registryFolder,
	});
	const close = async () => void (await Promise.all([git.close(), registry.close()]));
	try {
		const bareFolder = await git.createRepository(REPOSITORY);
		const developer = await startDeveloper({
			url: git.url(REPOSITORY),
			authorization: `Basic ${Buffer.from(`ada:${token}`).toString("base64")}`,
			folder: join(folder, "clone"),
			name: "ada",
			signal,
		});
		return { git, registry, bareFolder, registryFolder, token, developer, close };
	} catch (cause) {
		await close();
		throw cause;
	}
}

/** The shop's first commit, and its GitOps branches with their kustomizations. */
export async function foundShop({ developer, registry }: Stage, root: string): Promise<void> {
	const gitops = ENVIRONMENTS.map(({ name, branch }) => [branch, gitopsFiles(name, registry.host)] as const);
	await developer.found({ main: await shopFiles(root, registry.host), ...Object.fromEntries(gitops) });
}
