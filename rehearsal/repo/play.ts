// One promotion cycle: a push to DEV, then staging, then production.
import { runGit } from "../git-process.ts";
import type { WorkflowRun } from "../runner/workflow-run.ts";
import type { Stage } from "../stage.ts";
import type { Theatre } from "../theatre.ts";
import { type Copy, refsIn } from "./copy.ts";
import type { PlayedEnvironment } from "./find-kustomizations.ts";
import type { Prepared } from "./prepare.ts";

/** What would be in the user's repository and registry; images have the names that they would have there. */
interface Written {
	/** As it would be there: a branch that the copy began is created. */
	readonly refs: readonly { readonly ref: string; readonly what: "created" | "moved"; readonly commit: string }[];
	/** Tags of images, each once. */
	readonly images: readonly string[];
	readonly environments: ReadonlyMap<PlayedEnvironment, EnvironmentResult>;
}

interface EnvironmentResult {
	readonly branch: string;
	readonly manifestPath: string;
	readonly manifest: string | undefined;
	readonly kustomizationDiff: string | undefined;
}

export interface Cycle {
	/** Up to the first that failed: the next one builds on it. */
	readonly runs: readonly WorkflowRun[];
	readonly ok: boolean;
	readonly written: Written;
}

export async function playCycle(
	stage: Stage,
	prepared: Prepared,
	copy: Copy,
	theatre: Theatre,
	signal: AbortSignal,
): Promise<Cycle> {
	const service = prepared.services.map((one) => one.service.name).join(",");
	const version = prepared.services.map((one) => one.version).join(",");
	const reason = "rehearsal";
	const { before, after } = await copy.touch();
	const steps = [
		() => theatre.push(before, after),
		() => theatre.dispatch("promote-to-staging.yaml", { service, version, reason }),
		() => theatre.dispatch("promote-to-production.yaml", { service, version, reason }),
	];
	const runs: WorkflowRun[] = [];
	for (const step of steps) {
		const run = await step();
		runs.push(run);
		if (run.result !== "success") break;
	}
	const ok = runs.length === steps.length && runs.every(({ result }) => result === "success");
	return { runs, ok, written: await look(stage, prepared, copy, signal) };
}

async function look(
	{ bareFolder, registry, git: server }: Stage,
	{ environments, source }: Prepared,
	{ names, start }: Copy,
	signal: AbortSignal,
): Promise<Written> {
	const git = (...args: readonly string[]) => runGit(args, { folder: bareFolder, signal });
	const asked = (...args: readonly string[]) => git(...args).catch(() => undefined);
	const theirs = (text: string) =>
		names.theirs(text).replaceAll(server.origin, "https://github.com").replaceAll("acme/shop", ownName(source.tree));
	const results = new Map<PlayedEnvironment, EnvironmentResult>();
	for (const [name, { branch, manifest: manifestPath, kustomization }] of environments) {
		const ref = `refs/heads/${branch}`;
		const manifest = await asked("show", `${ref}:${manifestPath}`);
		const began = start.get(ref);
		const diff =
			began === undefined || kustomization === undefined
				? undefined
				: await asked("diff", "--no-color", "--no-ext-diff", "-U1", began, ref, "--", kustomization);
		results.set(name, {
			branch,
			manifestPath,
			manifest: manifest === undefined ? undefined : theirs(manifest),
			kustomizationDiff: diff === undefined || diff === "" ? undefined : theirs(diff),
		});
	}
	return {
		refs: await changedRefs(bareFolder, start, source.refs, signal),
		images: imagesIn(registry, names),
		environments: results,
	};
}

function ownName({ owner, name }: Prepared["source"]["tree"]): string {
	return `${owner ?? "acme"}/${name}`;
}

async function changedRefs(
	folder: string,
	start: Copy["start"],
	theirs: ReadonlyMap<string, string>,
	signal: AbortSignal,
): Promise<Written["refs"]> {
	const changed = [...(await refsIn(folder, signal))].filter(
		([ref, id]) => start.get(ref) !== id && ref !== "refs/heads/main",
	);
	const peeled = changed.map(async ([ref]) => {
		const commit = await runGit(["rev-parse", `${ref}^{commit}`], { folder, signal });
		return { ref, what: theirs.has(ref) ? ("moved" as const) : ("created" as const), commit };
	});
	return Promise.all(peeled);
}

function imagesIn({ host, requests }: Stage["registry"], names: Copy["names"]): string[] {
	const pushed = requests.flatMap(({ method, path, status }) => {
		const { image, tag } = /^\/v2\/(?<image>.+)\/manifests\/(?<tag>[^:/]+)$/.exec(path)?.groups ?? {};
		return method === "PUT" && status === 201 && tag !== undefined ? [names.theirs(`${host}/${image}:${tag}`)] : [];
	});
	return [...new Set(pushed)];
}
