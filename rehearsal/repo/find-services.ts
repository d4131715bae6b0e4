// Which folders are services, by their Dockerfiles.
import { isServiceName } from "../../src/services/service-name.ts";
import { baseOf, folderOf, foldersIn } from "./tree.ts";

interface FoundService {
	readonly name: string;
	readonly path: string;
}

export interface FoundServices {
	readonly services: readonly FoundService[];
	/** `projects/*`, where it says the same. */
	readonly glob: string | undefined;
	/** What was seen and is no service, with the reason, for people. */
	readonly leftOut: readonly string[];
}

const NO_SERVICES = new Set(
	"test tests e2e example examples sample samples doc docs hack node_modules vendor third_party".split(" "),
);
/** Folders that say nothing about what is in them. */
const NAMELESS = new Set("src app docker build container image".split(" "));

/** @param repository its name, for a service that is the whole of it */
export function findServices(paths: readonly string[], repository: string): FoundServices {
	const leftOut: string[] = [];
	const all = paths.filter((path) => baseOf(path) === "Dockerfile").map(folderOf);
	const serious = all.filter((folder) => !folder.split("/").some(isNoService));
	const folders = outermost(serious);
	if (serious.length > folders.length) leftOut.push(...serious.filter((one) => !folders.includes(one)).map(inside));
	leftOut.push(...all.filter((one) => !serious.includes(one)).map((one) => `${one} (tests, examples and the like)`));
	leftOut.push(...otherDockerfiles(paths, folders));
	const services = withNames(folders, repository).filter(({ name, path }) => {
		if (isServiceName(name)) return true;
		leftOut.push(`${path} (no name for a service can be made of it)`);
		return false;
	});
	return { services, glob: globFor(services, paths), leftOut };
}

function isNoService(part: string): boolean {
	return part !== "." && (part.startsWith(".") || NO_SERVICES.has(part.toLowerCase()));
}

function inside(folder: string): string {
	return folder === "." ? "the Dockerfile at the root (the others lie below it)" : `${folder} (inside a service)`;
}

/** No service lies inside another one; the root is one only when it is alone. */
function outermost(folders: readonly string[]): string[] {
	const below = folders.filter((folder) => folder !== ".");
	if (below.length === 0) return [...folders];
	const known = new Set(below);
	return below.filter((folder) => {
		const parts = folder.split("/");
		return !parts.some((_, index) => index > 0 && known.has(parts.slice(0, index).join("/")));
	});
}

/** Files such as `Dockerfile.debug` and `android.Dockerfile`, where there is no `Dockerfile`. */
function otherDockerfiles(paths: readonly string[], services: readonly string[]): string[] {
	const others = paths.filter((path) => /^(Dockerfile\..+|.+\.Dockerfile)$/.test(baseOf(path)));
	const within = (path: string) => services.some((one) => one === "." || path.startsWith(`${one}/`));
	return others
		.filter((path) => !within(path) && !path.split("/").some(isNoService))
		.map((path) => `${path} (the example workflow builds <folder>/Dockerfile)`);
}

function withNames(folders: readonly string[], repository: string): FoundService[] {
	const plain = folders.map((path) => ({ path, name: normalised(ownName(path, folders, repository)) }));
	const names = plain.map(({ name }) => name);
	const taken = new Set<string>();
	return plain
		.map(({ path, name }) => {
			const twice = names.indexOf(name) !== names.lastIndexOf(name);
			const wanted = twice ? normalised(path.replaceAll("/", "-")) : name;
			let free = wanted;
			for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
			taken.add(free);
			return { name: free, path };
		})
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder's own name, or that of the one above, where it is `src` or the like and alone in there. */
function ownName(path: string, folders: readonly string[], repository: string): string {
	if (path === ".") return repository;
	const parent = folderOf(path);
	const alone = parent !== "." && folders.every((one) => one === path || !one.startsWith(`${parent}/`));
	return NAMELESS.has(baseOf(path).toLowerCase()) && alone ? ownName(parent, folders, repository) : baseOf(path);
}

/** By the rule of service names. */
function normalised(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9._-]+/g, "-")
		.replace(/([._-])[._-]+/g, "$1")
		.replace(/^[._-]|[._-]$/g, "");
}

function globFor(services: readonly FoundService[], paths: readonly string[]): string | undefined {
	const [first] = services;
	if (first === undefined || services.length < 2) return undefined;
	const parent = folderOf(first.path);
	if (parent === "." || parent.includes("*")) return undefined;
	const known = new Set(services.map(({ path }) => path));
	const same = services.every(({ name, path }) => path === `${parent}/${name}`);
	const visible = foldersIn(paths, parent).filter((folder) => !baseOf(folder).startsWith("."));
	return same && visible.every((folder) => known.has(folder)) ? `${parent}/*` : undefined;
}
