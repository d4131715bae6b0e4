// The repositories that the bench writes to: a GitOps branch of its own, and one that carries a whole monorepo.
import { git } from "../../test/git/hosts.ts";
import { type Change, seed } from "../../test/git/seed.ts";

export const BRANCH = "gitops/staging-releases";
export const MANIFEST = "release-manifests/staging.yaml";
export const ENVIRONMENT = "staging";
/** What every service runs before the first write. */
export const FIRST_VERSION = "1.0.0";
export const IMAGE = "ghcr.io/acme";

const SERVICES = Array.from({ length: 40 }, (_, index) => `service-${String(index).padStart(2, "0")}`);
const FILES_PER_FOLDER = 500;

/** Fills a bare repository; `files` counts those of the branch, the manifest among them. Gives the branch's first commit. */
export async function fillRepository(folder: string, files: number): Promise<string> {
	const isMonorepo = files > 100;
	const code = Object.fromEntries(Array.from({ length: files - 1 }, (_, index) => codeFile(index)));
	const configuration = { ".github/release-actions.yaml": configurationText() };
	const [main] = await seed(folder, "main", [{ files: { ...code, ...configuration } }]);
	const manifest = { [MANIFEST]: manifestText() };
	const one = isMonorepo
		? { files: manifest, ...(main === undefined ? {} : { from: main }) }
		: { files: { ...code, ...manifest } };
	const [commit] = await seed(folder, BRANCH, [one]);
	// As a forge keeps it: a fetch is answered from a pack, not from 40,000 files.
	await git(folder, "repack", "-adq");
	if (commit === undefined) throw new Error("The repository got no commit.");
	return commit;
}

/** The service that the writer of this number writes. */
export function serviceOf(writer: number): string {
	const service = SERVICES[writer];
	if (service === undefined) throw new Error(`There is no service for writer ${writer}.`);
	return service;
}

/** The versions on the branch, by service. */
export async function versionsNow(folder: string): Promise<ReadonlyMap<string, string>> {
	const text = await git(folder, "cat-file", "blob", `refs/heads/${BRANCH}:${MANIFEST}`);
	const entries = text.matchAll(/^ {2}(\S+):\n {4}version: "([^"]*)"/gm);
	return new Map([...entries].map(([, service = "", version = ""]) => [service, version]));
}

export async function resetBranch(folder: string, commit: string): Promise<void> {
	await git(folder, "update-ref", `refs/heads/${BRANCH}`, commit);
}

function codeFile(index: number): [path: string, content: Change] {
	const part = Math.floor(index / FILES_PER_FOLDER);
	return [
		`projects/part-${part}/src/file-${index}.txt`,
		`This is file ${index}, and ${(index * 7919) % 99991} is in it.\n`,
	];
}

function configurationText(): string {
	const services = SERVICES.map((service) => `  ${service}: { path: projects/${service} }\n`).join("");
	return `image: ${IMAGE}/{service}\nservices:\n${services}`;
}

function manifestText(): string {
	const entries = SERVICES.map(
		(service) => `  ${service}:\n    version: "${FIRST_VERSION}"\n    image: ${IMAGE}/${service}\n`,
	);
	return `environment: ${ENVIRONMENT}\nservices:\n${entries.join("")}`;
}
