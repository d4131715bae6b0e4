import { isLoopback } from "../http/loopback.ts";
import type { ImageName } from "../images/image-name.ts";
import { registryHost, repositoryPath } from "../images/image-name.ts";

/** Where the registry named `host` in an image's name answers: https, or plain http on this machine alone. */
export function registryOrigin(host: string): URL {
	const secure = new URL(`https://${isDockerHub(host) ? "registry-1.docker.io" : host}/`);
	return isLoopback(secure.hostname) ? new URL(`http://${host}/`) : secure;
}

/** Docker Hub answers to several names; its images are called `docker.io/…`. */
export function isDockerHub(host: string): boolean {
	return host === "docker.io" || host === "index.docker.io" || host === "registry-1.docker.io";
}

/** The repository in the registry's own paths and scopes; Docker Hub keeps its official images under `library/`. */
export function repositoryOf(image: ImageName): string {
	const path = repositoryPath(image);
	return isDockerHub(registryHost(image)) && !path.includes("/") ? `library/${path}` : path;
}
