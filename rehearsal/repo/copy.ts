// A copy of the user's repository on the stage. Its objects are lent, not copied: large repositories cost nothing.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { render } from "../../src/versions/template.ts";
import { runGit } from "../git-process.ts";
import type { Stage } from "../stage.ts";
import { CONFIGURATION_PATH } from "./configuration-text.ts";
import { type PlayedEnvironment, withoutEntry } from "./find-kustomizations.ts";
import { type LocalNames, localNames } from "./local-registry.ts";
import { playedConfiguration } from "./played-configuration.ts";
import { dockerfileOf, type Prepared } from "./prepare.ts";

/** Where a clone keeps the folder that it borrows objects from. */
const ALTERNATES = "objects/info/alternates";

export interface Copy {
	readonly names: LocalNames;
	/** Whole sentences: what is left out. */
	readonly notes: readonly string[];
	/** What was at these refs when the copy was ready. */
	readonly start: ReadonlyMap<string, string>;
	/** Changes the played services' folders, and gives the commits before and after. */
	touch(): Promise<{ readonly before: string; readonly after: string }>;
}

/** @param options.root this project's folder, for the example workflows */
export async function copyOnto(stage: Stage, prepared: Prepared, root: string, signal: AbortSignal): Promise<Copy> {
	const { source, configuration, services, environments } = prepared;
	const { developer, bareFolder } = stage;
	const names = localNames(configuration, stage.registry.host);
	const gitFolders = [bareFolder, join(developer.folder, ".git")];
	for (const folder of gitFolders) {
		await writeFile(join(folder, ALTERNATES), `${source.objects}\n`);
		await runGit(["update-ref", "--stdin"], { folder, signal, input: refsOf(prepared) });
	}
	const git = (...args: readonly string[]) => runGit(args, { folder: bareFolder, signal });

	async function commit(changes: readonly Change[]): Promise<void> {
		const input = changes.map(commitOf).join("");
		await runGit(["fast-import", "--quiet", "--date-format=now"], { folder: developer.folder, signal, input });
		await developer.git("push", "--quiet", "origin", ...changes.map(({ branch }) => branch));
	}

	const kustomizations = await chooseKustomizations(prepared, names, git);
	const workflows = await exampleWorkflows(root);
	await mkdir(join(developer.folder, ".github/workflows"), { recursive: true });
	for (const [path, text] of Object.entries(workflows)) await writeFile(join(developer.folder, path), text);
	const played = playedConfiguration(prepared.text, names, kustomizations.without);
	await commit([
		{
			branch: "main",
			isNew: false,
			message: "chore: set up release-actions",
			files: { ...workflows, [CONFIGURATION_PATH]: played },
		},
		...[...kustomizations.texts].map(([environment, { path, text }]) => {
			const branch = environments.get(environment)?.branch ?? "";
			const isNew = !source.refs.has(`refs/heads/${branch}`);
			return { branch, isNew, message: `chore: start ${branch}`, files: { [path]: text } };
		}),
	]);
	return {
		names,
		notes: kustomizations.notes,
		start: await refsIn(bareFolder, signal),
		async touch() {
			const before = await developer.git("rev-parse", "main");
			const files = services.map(({ service }) => dockerfileOf(service.path));
			const texts = await source.tree.read(files);
			const changed = files.map((path) => [path, `${texts.get(path) ?? "FROM scratch\n"}\n# rehearsed\n`]);
			const message = "feat: change something to rehearse a release";
			await commit([{ branch: "main", isNew: false, message, files: Object.fromEntries(changed) }]);
			return { before, after: await developer.git("rev-parse", "main") };
		},
	};
}

/** Branches and tags with the objects that they name. */
export async function refsIn(folder: string, signal: AbortSignal): Promise<Map<string, string>> {
	const list = await runGit(["for-each-ref", "--format=%(refname) %(objectname)"], { folder, signal });
	return new Map(list.split("\n").map((one) => [one.slice(0, one.indexOf(" ")), one.slice(one.indexOf(" ") + 1)]));
}

/** Lets the copy stand by itself, with objects of its own. */
export async function detach({ bareFolder }: Pick<Stage, "bareFolder">): Promise<void> {
	await runGit(["repack", "-a", "-d", "--quiet"], { folder: bareFolder });
	await rm(join(bareFolder, ALTERNATES));
}

/** What is read of the user's refs: the code, the GitOps branches, milestones, and the played services' versions. */
function refsOf({ source, services, environments }: Prepared): string {
	const milestones = [...environments].flatMap(([environment, { milestoneTag }]) =>
		milestoneTag === undefined ? [] : [render(milestoneTag, { environment, date: "\n" }).split("\n")[0] ?? ""],
	);
	const wanted = [
		...[...source.refs.keys()].filter((ref) => milestones.some((start) => ref.startsWith(`refs/tags/${start}`))),
		...[...environments.values()].map(({ branch }) => `refs/heads/${branch}`),
		...services.flatMap(({ tags, branches }) => [...tags, ...branches]),
	];
	const there = [...new Set(wanted)].flatMap((ref) => {
		const id = source.refs.get(ref);
		return id === undefined ? [] : [`create ${ref} ${id}\n`];
	});
	return [`create refs/heads/main ${source.commit}\n`, ...there].join("");
}

async function exampleWorkflows(root: string): Promise<Record<string, string>> {
	const folder = join(root, "workflows-examples");
	const files = await readdir(folder);
	const texts = files.map(async (name) => [`.github/workflows/${name}`, await readFile(join(folder, name), "utf8")]);
	return Object.fromEntries(await Promise.all(texts));
}

interface Kustomizations {
	readonly texts: ReadonlyMap<PlayedEnvironment, { readonly path: string; readonly text: string }>;
	readonly without: readonly PlayedEnvironment[];
	readonly notes: readonly string[];
}

/** From the GitOps branch where there is one, else from the code, as set-up.md says to start a branch. */
async function chooseKustomizations(
	{ source, services, environments }: Prepared,
	names: LocalNames,
	git: (...args: readonly string[]) => Promise<string>,
): Promise<Kustomizations> {
	const texts = new Map<PlayedEnvironment, { readonly path: string; readonly text: string }>();
	const without: PlayedEnvironment[] = [];
	const notes: string[] = [];
	const played = services.map(({ service: { name, image } }) => ({ name, image }));
	for (const [environment, { branch, kustomization: path }] of environments) {
		if (path === undefined) continue;
		const onBranch = await git("show", `refs/heads/${branch}:${path}`).then(
			(text) => `${text}\n`,
			() => undefined,
		);
		const text = onBranch ?? (await source.tree.read([path])).get(path);
		const [reason] = text === undefined ? [] : withoutEntry(path, text, played).values();
		if (text !== undefined && reason === undefined) {
			texts.set(environment, { path, text: names.hereIn(text) });
			continue;
		}
		without.push(environment);
		const why = reason ?? `${path} is neither on ${branch} nor in the code.`;
		notes.push(`${environment} is played without its kustomization: ${why.replace(" Nothing was written.", "")}`);
	}
	for (const [environment, { files }] of environments) {
		if (files.length > 0) notes.push(`${environment} is played without its ${files.length} values under \`files\`.`);
	}
	return { texts, without, notes };
}

interface Change {
	readonly branch: string;
	/** A branch that begins with this commit. */
	readonly isNew: boolean;
	readonly message: string;
	readonly files: Readonly<Record<string, string>>;
}

/** As git-fast-import(1) takes it: the files that are not named stay as they are. */
function commitOf({ branch, isNew, message, files }: Change): string {
	const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
	const from = isNew ? "" : `from refs/heads/${branch}^0\n`;
	const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`);
	const head = `commit refs/heads/${branch}\ncommitter ada <ada@shop.example> now\n${data(message)}`;
	return `${head}${from}${changes.join("")}\n`;
}
