// Looks at Git and at the registry from outside, with nothing of the product: Git's plumbing and raw HTTP.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { devNull } from "node:os";
import { promisify } from "node:util";
import { parse } from "yaml";
import { ENVIRONMENTS, kustomizationPath, manifestPath, SERVICES } from "./shop.ts";
import type { Stage } from "./stage.ts";

const run = promisify(execFile);

/** A service in an environment, as the manifest on its branch says. */
export interface Deployed {
	readonly version: string;
	readonly digest: string;
	readonly commit: string;
	readonly tag: string;
	readonly deployed: string;
}

/** `picture.staging.blue` */
export type Picture = Readonly<Record<string, Readonly<Record<string, Deployed>>>>;

export interface OutsideView {
	/** Runs Git on the bare repository. */
	git(...args: readonly string[]): Promise<string>;
	/** What is where, by the manifests. */
	picture(): Promise<Picture>;
	/** The image tags of a kustomization, by service. */
	kustomization(environment: string): Promise<Readonly<Record<string, string>>>;
	/** The digest under a tag, computed from the bytes that the registry gives; undefined when there is none. */
	digest(service: string, tag: string): Promise<string | undefined>;
}

export function viewFromOutside(stage: Pick<Stage, "bareFolder" | "registry" | "token">): OutsideView {
	async function git(...args: readonly string[]): Promise<string> {
		const env = { PATH: process.env.PATH, LC_ALL: "C", GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
		const { stdout } = await run("git", ["--git-dir", stage.bareFolder, ...args], { env, maxBuffer: 1 << 26 });
		return stdout.replace(/\n$/, "");
	}

	async function yamlAt(branch: string, path: string): Promise<unknown> {
		try {
			return parse(await git("cat-file", "blob", `refs/heads/${branch}:${path}`));
		} catch {
			return undefined;
		}
	}

	async function picture(): Promise<Picture> {
		const entries = ENVIRONMENTS.map(async ({ name, branch }) => {
			const manifest = (await yamlAt(branch, manifestPath(name))) as
				| { services?: Record<string, Deployed> }
				| undefined;
			return [name, manifest?.services ?? {}] as const;
		});
		return Object.fromEntries(await Promise.all(entries));
	}

	async function kustomization(environment: string): Promise<Record<string, string>> {
		const branch = ENVIRONMENTS.find(({ name }) => name === environment)?.branch ?? "";
		const file = (await yamlAt(branch, kustomizationPath(environment))) as
			| { images?: { name: string; newTag: string }[] }
			| undefined;
		return Object.fromEntries(
			(file?.images ?? []).map(({ name, newTag }) => [name.slice(name.lastIndexOf("/") + 1), newTag]),
		);
	}

	async function digest(service: string, tag: string): Promise<string | undefined> {
		const { host } = stage.registry;
		const scope = `repository:shop/${service}:pull`;
		const basic = Buffer.from(`verifier:${stage.token}`).toString("base64");
		const granted = await fetch(`http://${host}/token?service=${host}&scope=${scope}`, {
			headers: { authorization: `Basic ${basic}` },
		});
		const { token } = (await granted.json()) as { token: string };
		const accept = ["index.v1", "manifest.v1"].map((kind) => `application/vnd.oci.image.${kind}+json`).join(", ");
		const answer = await fetch(`http://${host}/v2/shop/${service}/manifests/${tag}`, {
			headers: { authorization: `Bearer ${token}`, accept },
		});
		if (answer.status === 404) return undefined;
		if (answer.status !== 200) throw new Error(`The registry answered ${answer.status} for ${service}:${tag}.`);
		const bytes = Buffer.from(await answer.arrayBuffer());
		return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	}

	return { git, picture, kustomization, digest };
}

/** All services that the shop has, so that a picture has a row for each. */
export const ROWS: readonly string[] = SERVICES;
