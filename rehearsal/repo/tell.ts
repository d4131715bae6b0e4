// What the rehearsal of a user's own repository prints: lines of 80 columns, or one JSON document.

import { registryHost } from "../../src/images/image-name.ts";
import type { WorkflowRun } from "../runner/workflow-run.ts";
import { wrap } from "../text.ts";
import { CONFIGURATION_PATH } from "./configuration-text.ts";
import type { Copy } from "./copy.ts";
import type { Cycle } from "./play.ts";
import { dockerfileOf, type Prepared } from "./prepare.ts";

const SET_UP: readonly (readonly [what: string, where: string])[] = [
	[`Commit ${CONFIGURATION_PATH}`, "docs/set-up.md#1-say-which-folder-is-which-service"],
	["Copy the example workflows", "docs/set-up.md#2-copy-the-workflows"],
	["Let workflows write", "docs/set-up.md#3-let-workflows-write"],
	["Let the repository write its packages", "docs/set-up.md#4-let-the-repository-write-its-packages"],
	["Let the cluster follow the GitOps branches", "docs/set-up.md#6-let-the-cluster-follow"],
	["Ask somebody before production", "docs/set-up.md#7-ask-somebody-before-production"],
	["Close production", "docs/set-up.md#8-close-production"],
];

/** What was found, before anything is played. */
export function foundText(prepared: Prepared): string {
	const { source, text, proposed, services, configuration } = prepared;
	const where = source.branch === undefined ? "" : ` (${source.branch})`;
	const count = configuration.services.size;
	const from = proposed ? "Proposed, since there is none" : "Its own";
	const chosen = services.map(({ service, version }) => `${service.name} ${version}`).join(" and ");
	return [
		`A copy of ${source.path} at ${source.commit.slice(0, 7)}${where}`,
		"",
		...notesOf(prepared).map((note) => wrap(note)),
		"",
		`${from}: ${CONFIGURATION_PATH}`,
		"",
		text,
		wrap(`Services: ${count}. Played: ${chosen}.`),
		"",
	].join("\n");
}

/** Whole sentences. */
function notesOf({ source, services, notes, environments }: Prepared): string[] {
	const paths = new Set(source.tree.paths);
	const unbuilt = services.map(({ service }) => dockerfileOf(service.path)).filter((path) => !paths.has(path));
	const own = source.tree.paths.filter((path) => path.startsWith(".github/workflows/"));
	return [
		"Your repository is only read.",
		...(source.uncommitted ? ["What is not committed there is not played."] : []),
		"Images go to a registry on this machine, which plays all that the configuration names.",
		own.length === 0
			? "The example workflows are played."
			: `The example workflows are played, not yours (${own.length} files in .github/workflows).`,
		...(source.branch === "main" ? [] : ["The copy's branch is `main`, as the example workflows have it."]),
		...unbuilt.map((path) => `There is no ${path}, which the example workflow would build: the copy gets one.`),
		...[...environments.values()]
			.filter(({ onTooYoung, minimumAge }) => onTooYoung === "block" && minimumAge !== undefined)
			.map(({ name, from }) => `${name} is closed to what is too young in ${from}: the copy only warns.`),
		...(source.submodules.length === 0 ? [] : ["Submodules are not followed."]),
		...notes,
	];
}

/** What was written, and what it would be in the user's repository. */
export function resultText(
	prepared: Prepared,
	copy: Copy,
	cycle: Cycle,
	{ milliseconds, keep }: { readonly milliseconds: number; readonly keep: string | undefined },
): string {
	const { written, runs, ok } = cycle;
	const lines = copy.notes.flatMap((note) => ["", wrap(note)]);
	if (!ok) lines.push("", ...errorsOf(runs).map((error) => wrap(error)));
	lines.push("", `In your repository this would write${written.refs.length === 0 ? " nothing" : ""}`, "");
	for (const { ref, what, commit } of written.refs) lines.push(`   ${what} ${shortRef(ref)} (${commit.slice(0, 7)})`);
	lines.push("", "and in the registry", "");
	for (const [image, tags] of tagsByImage(written.images))
		lines.push(`   ${image}`, `      ${shortHash(tags.join(", "))}`);
	for (const [name, { branch, kustomizationDiff }] of written.environments) {
		if (kustomizationDiff === undefined) continue;
		lines.push("", `The kustomization of ${name}, on ${branch}`, "", indented(hunks(kustomizationDiff)));
	}
	const last = [...written.environments.values()].reverse().find(({ manifest }) => manifest !== undefined);
	if (last !== undefined) {
		lines.push("", `${last.manifestPath} on ${last.branch}`, "", indented(shortHash(last.manifest ?? "")));
	}
	lines.push("", "What to set up on GitHub", "");
	for (const [what, where] of setUp(prepared)) lines.push(`   ${what}`, `      ${where}`);
	const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
	const end = ok ? "One promotion cycle went through" : "The cycle did not go through";
	if (keep !== undefined) lines.push("", `The copy and the registry's content are in ${keep}.`);
	return [...lines, "", `${end}. ${seconds}; your repository is as it was.`].join("\n");
}

function setUp({ proposed, configuration }: Prepared) {
	const hosts = new Set([...configuration.services.values()].map(({ image }) => registryHost(image)));
	const others = [...hosts].filter((host) => host !== "ghcr.io");
	const steps = proposed ? SET_UP : SET_UP.slice(1);
	if (others.length === 0) return steps;
	const login = `Put ${others.join(", ")} and its credentials for ghcr.io in the workflows`;
	return [...steps, [login, "docs/set-up.md#other-registries"] as const];
}

function indented(text: string): string {
	return text.trimEnd().replaceAll(/^(?=.)/gm, "   ");
}

function tagsByImage(images: readonly string[]): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const one of images) {
		const colon = one.lastIndexOf(":");
		const image = one.slice(0, colon);
		tags.set(image, [...(tags.get(image) ?? []), one.slice(colon + 1)]);
	}
	return tags;
}

/** A diff without its head. */
function hunks(diff: string): string {
	return diff.slice(Math.max(diff.indexOf("@@"), 0)).replaceAll(/^@@.*\n/gm, "");
}

/** Digests and commits as people compare them. */
function shortHash(text: string): string {
	return text
		.replaceAll(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…")
		.replaceAll(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, "$1…");
}

function shortRef(ref: string): string {
	return ref.replace(/^refs\/heads\//, "branch ").replace(/^refs\/tags\//, "tag ");
}

function errorsOf(runs: readonly WorkflowRun[]): string[] {
	return runs.flatMap(({ name, jobs }) =>
		jobs.flatMap((job) => {
			const all = [...job.annotations, ...job.steps.flatMap(({ annotations }) => annotations)];
			const errors = all.filter(({ level }) => level === "error").map(({ message }) => message);
			return [...new Set(errors)].map((message) => `${name}, ${job.name}: ${message}`);
		}),
	);
}

/** The same as one JSON document. */
export function repositoryReport(prepared: Prepared, copy: Copy, { ok, runs, written }: Cycle, milliseconds: number) {
	const { source, text, proposed, services } = prepared;
	return {
		ok,
		failures: errorsOf(runs),
		milliseconds: Math.round(milliseconds),
		repository: { path: source.path, commit: source.commit, branch: source.branch, uncommitted: source.uncommitted },
		configuration: { path: CONFIGURATION_PATH, proposed, text },
		services: services.map(({ service: { name, path, image }, version }) => ({ name, path, image, version })),
		notes: [...notesOf(prepared), ...copy.notes],
		runs: runs.map(({ name, workflow, result, jobs }) => ({
			name,
			workflow,
			result,
			jobs: jobs.map((job) => ({ name: job.name, result: job.result, summary: job.summary })),
		})),
		written: { ...written, environments: Object.fromEntries(written.environments) },
		setUp: setUp(prepared).map(([what, where]) => ({ what, where })),
	};
}
