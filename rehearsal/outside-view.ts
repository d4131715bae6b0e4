// Looks at Git and at the registry from outside, with nothing of the product: Git's plumbing and raw HTTP.
import { isNativeError } from "node:util/types";
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
type Git = (args: readonly string[], input?: string) => Promise<string>;

export function viewFromOutside(
	stage: Pick<Stage, "bareFolder" | "registry" | "token">,
	signal?: AbortSignal,
): OutsideView {
	// Git prints dates in the zone of its environment.
	const call = { env: { TZ: "UTC" }, ...(signal === undefined ? {} : { signal }) };
	const git: Git = (args, input = "") => runGit(["--git-dir", stage.bareFolder, ...args], { ...call, input });
	return {
		async picture() {
			const places = ENVIRONMENTS.map(({ name, branch }) => `refs/heads/${branch}:${manifestPath(name)}`);
			const manifests = (await blobs(git, places)).map(manifestIn);
			return Object.fromEntries(ENVIRONMENTS.map(({ name }, index) => [name, manifests[index] ?? {}]));
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
				built: pushedTags(stage.registry.requests).filter((image) => image.includes(":sha-")),
			};
		},
	};
}

async function refsOf(git: Git): Promise<Map<string, Ref>> {
	const format = "%(refname)%00%(objecttype)%00%(objectname)%00%(*objectname)%00%(contents)%00%01";
	const records = (await git(["for-each-ref", `--format=${format}`])).split("\u0001\n");
	return new Map(
		records.map((record) => {
			const [name = "", type = "", object = "", peeled = "", message = ""] = record.split("\0");
			return [name, { annotated: type === "tag", commit: peeled === "" ? object : peeled, message }];
		}),
	);
}

async function gitopsBranch(git: Git, environment: string, ref: string): Promise<GitopsBranch> {
	const format = "--format=%H%x00%P%x00%cd%x00%(trailers:only,unfold)%x00%x01";
	const log = (await asked(git, "log", "--first-parent", "--date=format-local:%Y%m%d", format, ref)) ?? "";
	const records = log.split("\u0001").map((record) => record.trimStart().split("\0"));
	const described = records.filter(([id]) => id !== "");
	const manifests = described.map(([id]) => `${id}:${manifestPath(environment)}`);
	const [kustomization, ...texts] = await blobs(git, [`${ref}:${kustomizationPath(environment)}`, ...manifests]);
	return {
		commits: described.map(([id = "", parents = "", day = "", trailers = ""], index): GitopsCommit => {
			const services = manifestIn(texts[index]);
			return { id, parents: parents.split(" ").filter(Boolean), day, trailers: trailersOf(trailers), services };
		}),
		files: lines(await asked(git, "ls-tree", "-r", "--name-only", ref)),
		kustomization: imagesIn(kustomization),
	};
}

/** The texts at `<commit>:<path>`, undefined where there is none. */
async function blobs(git: Git, places: readonly string[]): Promise<(string | undefined)[]> {
	// git-cat-file(1): `<id> blob <bytes>`, the bytes and a newline; or `<place> missing`.
	const output = Buffer.from(`${await git(["cat-file", "--batch"], `${places.join("\n")}\n`)}\n`);
	let at = 0;
	return places.map(() => {
		const end = output.indexOf("\n", at);
		const size = / blob ([0-9]+)$/.exec(output.toString("utf8", at, end))?.[1];
		at = end + 1;
		if (size === undefined) return undefined;
		const start = at;
		at += Number(size) + 1;
		return output.toString("utf8", start, at - 1);
	});
}

function manifestIn(text: string | undefined): Manifest {
	const manifest = text === undefined ? undefined : (parse(text) as { services?: Manifest } | null);
	return manifest?.services ?? {};
}

/** The image tags of a kustomization, by service. */
function imagesIn(text: string | undefined): Record<string, string> {
	const file = text === undefined ? undefined : (parse(text) as { images?: { name: string; newTag: string }[] } | null);
	const images = file?.images ?? [];
	return Object.fromEntries(images.map(({ name, newTag }) => [name.slice(name.lastIndexOf("/") + 1), newTag]));
}

/** What Git printed; nothing where it says that there is no such thing. */
async function asked(git: Git, ...args: readonly string[]): Promise<string | undefined> {
	try {
		return await git(args);
	} catch (cause) {
		if (isNativeError(cause) && "code" in cause && cause.code === 128) return undefined;
		throw cause;
	}
}

function lines(text: string | undefined): string[] {
	return (text ?? "").split("\n").filter((line) => line !== "");
}
