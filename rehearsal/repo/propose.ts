// A configuration for a repository that has none, from what lies in it.
import { stringify } from "yaml";
import type { Configuration } from "../../src/config/configuration.ts";
import { readText } from "./configuration-text.ts";
import {
	ENVIRONMENT_NAMES,
	imagesNamed,
	kustomizationsOf,
	type PlayedEnvironment,
	withoutEntry,
} from "./find-kustomizations.ts";
import { type FoundServices, findServices } from "./find-services.ts";
import { guessImage } from "./guess-image.ts";
import { baseOf, type Tree } from "./tree.ts";

export interface Proposal {
	/** A file that can be saved as it is. */
	readonly text: string;
	readonly configuration: Configuration;
	/** Whole sentences: what was guessed, and what was left out. */
	readonly notes: readonly string[];
}

const HEADER =
	"# yaml-language-server: $schema=https://raw.githubusercontent.com/org/release-actions/v1/schema/release-actions.schema.json\n";
/** More files than this are not read for a guess. */
const MOST_READ = 3000;

/** @returns undefined where no folder looks like a service */
export async function propose(tree: Tree): Promise<Proposal | undefined> {
	const found = findServices(tree.paths, tree.name);
	if (found.services.length === 0) return undefined;
	const yaml = tree.paths.filter((path) => /\.ya?ml$/.test(path) && !path.startsWith(".")).slice(0, MOST_READ);
	const names = found.services.map(({ name }) => name);
	const image = guessImage(names, await tree.read(yaml), tree.owner);
	const base = `${HEADER}${stringify({ image: image.template }, { lineWidth: 0 })}${servicesText(found)}`;
	const kustomizations = await chooseKustomizations(tree, readText(base, tree));
	const text = base + environmentsText(kustomizations);
	return {
		text,
		configuration: readText(text, tree),
		notes: [
			`Images: ${image.template} (${image.because}).`,
			...kustomizations.notes,
			...(found.leftOut.length === 0 ? [] : [`Not taken for services: ${shortList(found.leftOut)}.`]),
			...chartNote(tree.paths),
		],
	};
}

function servicesText({ services, glob }: FoundServices): string {
	if (glob !== undefined) return `services: ${plain(glob)}\n`;
	return `services:\n${services.map(({ name, path }) => `  ${plain(name)}: { path: ${plain(path)} }\n`).join("")}`;
}

interface Chosen {
	readonly paths: ReadonlyMap<PlayedEnvironment, string>;
	readonly notes: readonly string[];
}

async function chooseKustomizations(tree: Tree, { services }: Configuration): Promise<Chosen> {
	const found = kustomizationsOf(tree.paths);
	const texts = await tree.read([...found.values()].flat());
	const paths = new Map<PlayedEnvironment, string>();
	const notes: string[] = [];
	for (const environment of ENVIRONMENT_NAMES) {
		const candidates = (found.get(environment) ?? []).map((path) => {
			const text = texts.get(path) ?? "";
			return { path, named: imagesNamed(text), missing: [...withoutEntry(path, text, [...services.values()]).keys()] };
		});
		const [best] = candidates.sort((a, b) => a.missing.length - b.missing.length);
		if (best === undefined) continue;
		if (best.missing.length === 0) paths.set(environment, best.path);
		else notes.push(incomplete(environment, best, candidates.length));
	}
	if (found.size === 0) {
		notes.push("No kustomization lies in a folder called dev, staging or production: the manifests alone are moved.");
	}
	return { paths, notes };
}

function incomplete(
	environment: string,
	{ path, missing, named }: Record<"missing" | "named", readonly string[]> & { readonly path: string },
	count: number,
): string {
	const which = count === 1 ? path : `the best of ${count} kustomizations, ${path},`;
	return (
		`Kustomization of ${environment}: ${which} has no \`images\` entry of its own for ${shortList(missing)} ` +
		`(it has ${named.length === 0 ? "none" : shortList(named)}), so it is left out. Add the entries, then set environments.${environment}.kustomization to this path.`
	);
}

function environmentsText({ paths }: Chosen): string {
	if (paths.size === 0) return "";
	return `environments:\n${[...paths].map(([name, path]) => `  ${name}: { kustomization: ${plain(path)} }\n`).join("")}`;
}

function chartNote(paths: readonly string[]): string[] {
	const charts = paths.filter((path) => baseOf(path) === "Chart.yaml");
	if (charts.length === 0) return [];
	return [`Charts: ${shortList(charts)}. Helm values are not moved yet: let them read the manifest.`];
}

/** As YAML writes it in a flow map, in quotes where it must be. */
function plain(text: string): string {
	return stringify([text], { collectionStyle: "flow", lineWidth: 0 })
		.trim()
		.replace(/^\[ ?| ?\]$/g, "");
}

function shortList(items: readonly string[]): string {
	const shown = items.slice(0, 6).join(", ");
	return items.length > 6 ? `${shown} and ${items.length - 6} more` : shown;
}
