// What the story plays on: a Git server, a registry and GitHub's API on this machine, all with credentials, and the shop's repository.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Developer, startDeveloper } from "./developer.ts";
import { hire } from "./reviews.ts";
import { type GitServer, startGitServer } from "./servers/git-server.ts";
import { emptyState, type User } from "./servers/github/state.ts";
import { type GitHubServer, type GitHubServerOptions, startGitHub } from "./servers/github-server.ts";
import { type RegistryServer, startRegistry } from "./servers/registry-server.ts";
import { ENVIRONMENTS, gitopsFiles, shopFiles } from "./shop.ts";

export const REPOSITORY = "acme/shop";

export interface Stage {
	readonly git: GitServer;
	readonly registry: RegistryServer;
	/** GitHub's API: the runs of the shop's workflows, and who approves them. */
	readonly github: GitHubServer;
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
	/** Who else may ask GitHub's API, and what happens when they dispatch a workflow. */
	readonly visitors?: Partial<Pick<GitHubServerOptions, "tokens" | "dispatch">>;
}): Promise<Stage> {
	const { folder, token, signal, visitors } = options;
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
	const bareFolder = await git.createRepository(REPOSITORY);
	const state = emptyState(REPOSITORY);
	hire(state);
	const user: User = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };
	const permissions = ["actions:write", "contents:write", "packages:write", "pull_requests:write"];
	const tokens = { ...visitors?.tokens, [token]: { user, permissions } };
	const github = await startGitHub({ ...visitors, state, folder: bareFolder, tokens });
	const close = async () => void (await Promise.all([git.close(), registry.close(), github.close()]));
	try {
		const developer = await startDeveloper({
			url: git.url(REPOSITORY),
			authorization: `Basic ${Buffer.from(`ada:${token}`).toString("base64")}`,
			folder: join(folder, "clone"),
			name: "ada",
			signal,
		});
		return { git, registry, github, bareFolder, registryFolder, token, developer, close };
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
