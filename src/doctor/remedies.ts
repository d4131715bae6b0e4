import type { Remote } from "../git/remote.ts";
import { type ImageName, registryHost, repositoryPath } from "../images/image-name.ts";
import type { World } from "../world/world.ts";

/** What to do about a token that may not read a repository. */
export function giveReading(remote: Remote, env: World["env"]): string {
	const address = `Check that ${remote.url} is the repository's address.`;
	if (!isOnGitHub(remote, env)) return `${address} Give a token (or an SSH key) that may read it.`;
	return `${address} Give the job "permissions: contents: read". ${anotherRepository("read")}`;
}

/** What to do about a token that may not push. */
export function giveWriting(remote: Remote, env: World["env"]): string {
	if (!isOnGitHub(remote, env)) return "Give a token (or an SSH key) that may write to this repository.";
	return `Give the job that promotes "permissions: contents: write" (for all workflows: Settings → Actions → General → Workflow permissions → Read and write permissions). ${anotherRepository("write")}`;
}

function anotherRepository(access: string): string {
	return `The job's own token reaches its own repository only: for another one give the token of a GitHub App that has Contents: ${access} there (actions/create-github-app-token).`;
}

/** What to do about credentials that may not read or write images. */
export function giveImages(images: readonly ImageName[]): string {
	const byHost = Map.groupBy(images, registryHost);
	return [...byHost].map(([host, those]) => (host === "ghcr.io" ? givePackages(those) : giveLogin(host))).join(" ");
}

function giveLogin(host: string): string {
	return `Log in to ${host} before this step (docker/login-action; on your own machine: docker login ${host}), or give username and password, of a user who may pull and push these images.`;
}

function givePackages(images: readonly ImageName[]): string {
	const names = [...new Set(images.map(repositoryPath))];
	const shown = [...names.slice(0, 5), ...(names.length > 5 ? [`${names.length - 5} more`] : [])].join(", ");
	return `Give the job "permissions: packages: write". On GitHub, open each package (${shown}) → Package settings → Manage Actions access → Add repository → this repository, with the role Write. A package that does not exist yet is made by the first push, and belongs to the repository that pushed it.`;
}

function isOnGitHub(remote: Remote, env: World["env"]): boolean {
	const servers = ["https://github.com", env.GITHUB_SERVER_URL ?? ""];
	return servers.some((server) => remote.origin === `${server}/`);
}
