// Looks at Git and at the registry from outside, with nothing of the product: Git's plumbing and raw HTTP.
import { createHash } from "node:crypto";
import { parse } from "yaml";
import { runGit } from "../rehearsal/git-process.ts";
import type { Shop } from "./shop.ts";

/** What promotions leave. */
export interface Seen {
	/** Every ref with its object, one a line. */
	readonly refs: string;
	/** `tag` for an annotated one. */
	readonly tagType: string;
	readonly taggedCommit: string;
	readonly branchCommit: string;
	readonly staging: SeenEnvironment;
	readonly production: SeenEnvironment;
	/** Computed from the bytes that the registry gives for `blue:1.6.0`, and for `blue:prd`. */
	readonly digest: string | undefined;
	readonly prd: string | undefined;
}

export interface SeenEnvironment {
	/** Of blue. */
	readonly entry: Readonly<Record<string, unknown>>;
	/** The tags of the kustomization, by image. */
	readonly pinned: Readonly<Record<string, string>>;
	/** Of the newest commit. */
	readonly message: string;
}

export async function look({ stage, first }: Shop, authorization: string): Promise<Seen> {
	const git = (...args: string[]) => runGit(["--git-dir", stage.bareFolder, ...args], {}).catch(() => "");
	async function environment(name: string): Promise<SeenEnvironment> {
		const branch = `refs/heads/gitops/${name}-releases`;
		const yamlAt = async (path: string) => parse(await git("cat-file", "blob", `${branch}:${path}`));
		const manifest: { services?: Record<string, Record<string, unknown>> } | null = await yamlAt(
			`release-manifests/${name}.yaml`,
		);
		const kustomization: { images?: { name: string; newTag: string }[] } | null = await yamlAt(
			`k8s/overlays/${name}/kustomization.yaml`,
		);
		return {
			entry: manifest?.services?.blue ?? {},
			pinned: Object.fromEntries((kustomization?.images ?? []).map(({ name, newTag }) => [name, newTag])),
			message: await git("log", "-1", "--format=%B", branch),
		};
	}
	return {
		refs: await git("for-each-ref", "--format=%(refname) %(objectname)"),
		tagType: await git("cat-file", "-t", "refs/tags/blue/1.6.0"),
		taggedCommit: await git("rev-parse", "refs/tags/blue/1.6.0^{commit}"),
		branchCommit: await git("rev-parse", "refs/heads/release/blue-1.6"),
		staging: await environment("staging"),
		production: await environment("production"),
		digest: await digestOf(first.image, "1.6.0", authorization),
		prd: await digestOf(first.image, "prd", authorization),
	};
}

export async function headOf({ stage }: Shop, branch: string): Promise<string> {
	const head = await runGit(["--git-dir", stage.bareFolder, "rev-parse", `refs/heads/${branch}`], {});
	return head.slice(0, 40);
}

async function digestOf(image: string, tag: string, authorization: string): Promise<string | undefined> {
	const slash = image.indexOf("/");
	const accept = ["index.v1", "manifest.v1"].map((kind) => `application/vnd.oci.image.${kind}+json`).join(", ");
	const url = `http://${image.slice(0, slash)}/v2/${image.slice(slash + 1)}/manifests/${tag}`;
	const answer = await fetch(url, { headers: { authorization, accept } });
	if (answer.status === 404) return undefined;
	if (answer.status !== 200) throw new Error(`The registry answered ${answer.status} for ${image}:${tag}.`);
	return `sha256:${createHash("sha256")
		.update(Buffer.from(await answer.arrayBuffer()))
		.digest("hex")}`;
}
