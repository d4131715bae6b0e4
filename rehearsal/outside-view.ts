// Looks at Git and at the registry from outside, with nothing of the product: Git's plumbing and raw HTTP.
import { parse } from "yaml";
import {
	type Evidence,
	type GitopsBranch,
	type GitopsCommit,
	type Manifest,
	type Picture,
	type Ref,
	trailersOf,
} from "./evidence.ts";
import { runGit } from "./git-process.ts";
import { imagesByTag, pushedTags } from "./raw-registry.ts";
import { ENVIRONMENTS, kustomizationPath, manifestPath } from "./shop.ts";
import type { Stage } from "./stage.ts";

export interface OutsideView {
	/** What is where, by the manifests. */
	picture(): Promise<Picture>;
	/** Everything that there is to see; what is missing is missing in it, too. */
	evidence(): Promise<Evidence>;
}

/** Runs Git on the bare repository. */
type Git = (...args: readonly string[]) => Promise<string>;

export function viewFromOutside(
	stage: Pick<Stage, "bareFolder" | "registry" | "token">,
	signal?: AbortSignal,
): OutsideView {
	// Git prints dates in the zone of its environment.
	const call = { env: { TZ: "UTC" }, ...(signal === undefined ? {} : { signal }) };
	const git: Git = (...args) => runGit(["--git-dir", stage.bareFolder, ...args], call);
	return {
		async picture() {
			const manifests = ENVIRONMENTS.map(
				async ({ name, branch }) => [name, await manifestAt(git, `refs/heads/${branch}`, name)] as const,
			);
			return Object.fromEntries(await Promise.all(manifests));
		},
		async evidence() {
			const branches = ENVIRONMENTS.map(
				async ({ name, branch }) => [name, await gitopsBranch(git, name, `refs/heads/${branch}`)] as const,
			);
			return {
				refs: await refsOf(git),
				pushes: lines(await asked(git, "rev-list", "--reverse", "refs/heads/main")),
				environments: Object.fromEntries(await Promise.all(branches)),
				images: await imagesByTag(stage.registry.host, stage.token),
				built: pushedTags(stage.registry.requests).filter((image) => /:sha-/.test(image)),
			};
		},
	};
}

async function refsOf(git: Git): Promise<Map<string, Ref>> {
	const format = "%(refname)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(contents)%00%01";
	const records = (await git("for-each-ref", `--format=${format}`)).split("\u0001\n");
	return new Map(
		records.map((record) => {
			const [name = "", type = "", object = "", peeled = "", message = ""] = record.split("\0");
			return [name, { annotated: type === "tag", commit: peeled === "" ? object : peeled, message }];
		}),
	);
}

async function gitopsBranch(git: Git, environment: string, ref: string): Promise<GitopsBranch> {
	const format = "%H%x00%P%x00%cd%x00%(trailers:only,unfold)%x00%x01";
	const log = await asked(git, "log", "--date=format-local:%Y%m%d", `--format=${format}`, ref);
	const commits = (log ?? "").split(/\u0001\n?/).map(async (record): Promise<GitopsCommit | undefined> => {
		const [id = "", parents = "", day = "", trailers = ""] = record.split("\0");
		if (id === "") return undefined;
		const services = await manifestAt(git, id, environment);
		return { id, parents: parents.split(" ").filter(Boolean), day, trailers: trailersOf(trailers), services };
	});
	return {
		commits: (await Promise.all(commits)).filter((commit) => commit !== undefined),
		files: lines(await asked(git, "ls-tree", "-r", "--name-only", ref)),
		kustomization: await kustomizationAt(git, ref, environment),
	};
}

async function manifestAt(git: Git, commit: string, environment: string): Promise<Manifest> {
	const manifest = (await yamlAt(git, commit, manifestPath(environment))) as { services?: Manifest } | undefined;
	return manifest?.services ?? {};
}

/** The image tags by service. */
async function kustomizationAt(git: Git, commit: string, environment: string): Promise<Record<string, string>> {
	const file = (await yamlAt(git, commit, kustomizationPath(environment))) as
		| { images?: { name: string; newTag: string }[] }
		| undefined;
	const images = file?.images ?? [];
	return Object.fromEntries(images.map(({ name, newTag }) => [name.slice(name.lastIndexOf("/") + 1), newTag]));
}

async function yamlAt(git: Git, commit: string, path: string): Promise<unknown> {
	const text = await asked(git, "cat-file", "blob", `${commit}:${path}`);
	return text === undefined ? undefined : parse(text);
}

/** What Git printed; nothing where it says that there is no such thing. */
async function asked(git: Git, ...args: readonly string[]): Promise<string | undefined> {
	try {
		return await git(...args);
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === 128) return undefined;
		throw cause;
	}
}

function lines(text: string | undefined): string[] {
	return (text ?? "").split("\n").filter((line) => line !== "");
}
