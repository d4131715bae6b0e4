// The story, played once in this process, and ways to change what it left behind.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RELEASES } from "../../rehearsal/chapters.ts";
import { runGit } from "../../rehearsal/git-process.ts";
import { viewFromOutside } from "../../rehearsal/outside-view.ts";
import { type Audience, type Performance, perform } from "../../rehearsal/perform.ts";
import { ENVIRONMENTS } from "../../rehearsal/shop.ts";
import { foundShop, openStage, type Stage } from "../../rehearsal/stage.ts";
import { openTheatre } from "../../rehearsal/theatre.ts";
import { verify } from "../../rehearsal/verify.ts";
import { fastImport } from "../git/seed.ts";
import { ROOT } from "./rehearsal-process.ts";

export interface PlayedStory {
	readonly stage: Stage;
	readonly played: Performance;
	/** What the verification says of the state as it is now. */
	falseSentences(): Promise<string[]>;
	/** Every sentence of the verification. */
	sentences(): Promise<string[]>;
	/** Runs Git on the bare repository. */
	git(...args: readonly string[]): Promise<string>;
	/**
	 * Writes the GitOps branches again, each commit as `edit` gives it. Ids that messages name follow, and so does the
	 * milestone, so nothing is different but what was edited.
	 */
	rewrite(edit: (commit: Draft) => Draft | readonly Draft[]): Promise<void>;
	/** Puts everything back as the story left it. */
	restore(): Promise<void>;
	close(): Promise<void>;
}

/** A commit of a GitOps branch. */
export interface Draft {
	readonly environment: string;
	/** `D1` is the first deployment to dev; `D0` starts the branch. `S` and `P` are staging and production. */
	readonly name: string;
	readonly isLast: boolean;
	readonly message: string;
	readonly files: Readonly<Record<string, string>>;
	/** A parent beside the one that the branch has. */
	readonly merge?: string;
}

interface Commit extends Draft {
	readonly id: string;
	readonly committer: string;
}

const NOBODY: Audience = { actBegins: () => undefined, actEnds: () => undefined, verified: () => undefined };

export async function playStory(): Promise<PlayedStory> {
	const folder = await mkdtemp(join(tmpdir(), "rehearsal-test-"));
	const { signal } = new AbortController();
	const stage = await openStage({ folder, signal, token: "ghs_test0token0test" });
	try {
		return await playOn(stage, folder, signal);
	} catch (cause) {
		await closed(stage, folder);
		throw cause;
	}
}

/** The registry lays down its content when it closes, so the folder goes last. */
async function closed(stage: Stage, folder: string): Promise<void> {
	await stage.close();
	await rm(folder, { recursive: true });
}

async function playOn(stage: Stage, folder: string, signal: AbortSignal): Promise<PlayedStory> {
	const git = (...args: readonly string[]) => runGit(["--git-dir", stage.bareFolder, ...args], {});
	const view = viewFromOutside(stage);
	await foundShop(stage, ROOT);
	const silent = { onCommand: () => undefined, onProgress: () => undefined, onReview: () => undefined };
	const theatre = openTheatre({ root: ROOT, folder, stage, signal, ...silent });
	const played = await perform([RELEASES], { developer: stage.developer, theatre, view }, NOBODY);
	const commits = (await Promise.all(ENVIRONMENTS.map(({ name }) => commitsOf(git, name)))).flat();
	const milestone = await git("for-each-ref", "--format=%(refname:strip=2)%00%(contents)", "refs/tags/release-prd-*");
	return {
		...{ stage, played, git, restore: await rememberState(stage, git), close: () => closed(stage, folder) },
		async falseSentences() {
			const expectations = verify(await view.evidence());
			return expectations.filter(([, holds]) => !holds).map(([sentence]) => sentence);
		},
		sentences: async () => verify(await view.evidence()).map(([sentence]) => sentence),
		async rewrite(edit) {
			const renamed = new Map<string, string>();
			for (const { name, branch } of ENVIRONMENTS) {
				const drafts = commits.filter(({ environment }) => environment === name);
				const written = drafts.map((commit) => ({ commit, drafts: [edit(commit)].flat() }));
				const ids = (await fastImport(stage.bareFolder, streamOf(branch, written, renamed, milestone))).split("\n");
				for (const { commit, drafts: own } of written) renamed.set(commit.id, ids.splice(0, own.length).at(-1) ?? "");
			}
		},
	};
}

async function commitsOf(git: PlayedStory["git"], environment: string): Promise<Commit[]> {
	const ref = ENVIRONMENTS.find(({ name }) => name === environment)?.branch ?? "";
	const log = await git("log", "--reverse", "--format=%H%x00%cn <%ce> %ct +0000%x00%B%x01", ref);
	const records = log.split("\u0001").filter((record) => record.trim() !== "");
	return Promise.all(
		records.map(async (record, index) => {
			const [id = "", committer = "", message = ""] = record.trimStart().split("\0");
			const paths = (await git("ls-tree", "-r", "--name-only", id)).split("\n");
			const files = paths.map(async (path) => [path, `${await git("cat-file", "blob", `${id}:${path}`)}\n`] as const);
			return {
				...{ id, committer, message, environment, isLast: index === records.length - 1 },
				name: `${environment.charAt(0).toUpperCase()}${index}`,
				files: Object.fromEntries(await Promise.all(files)),
			};
		}),
	);
}

/** For git-fast-import(1); it prints the commits' new ids. */
function streamOf(
	branch: string,
	written: readonly { commit: Commit; drafts: readonly Draft[] }[],
	renamed: ReadonlyMap<string, string>,
	milestone: string,
): Buffer {
	const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
	const follow = (text: string) => [...renamed].reduce((rest, [old, id]) => rest.replaceAll(old, id), text);
	const all = written.flatMap(({ commit, drafts }) => drafts.map((draft) => ({ draft, by: commit.committer })));
	const stream = all.map(({ draft, by }, index) => {
		const files = Object.entries(draft.files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
		const merge = draft.merge === undefined ? "" : `merge ${draft.merge}\n`;
		return `commit refs/heads/${branch}\nmark :${index + 1}\ncommitter ${by}\n${data(follow(draft.message))}${merge}deleteall\n${files.join("")}\n`;
	});
	const marks = all.map((_, index) => `get-mark :${index + 1}\n`);
	const [name, message = ""] = milestone.split("\0");
	const tag = `tag ${name}\nfrom :${all.length}\ntagger ${all.at(-1)?.by}\n${data(message)}`;
	return Buffer.from([...stream, ...marks, branch.includes("production") ? tag : ""].join(""));
}

async function rememberState(stage: Stage, git: PlayedStory["git"]): Promise<() => Promise<void>> {
	const refs = async () => (await git("for-each-ref", "--format=%(refname) %(objectname)")).split("\n");
	const before = await refs();
	const images = [...stage.registry.store.repositories].map(([, { tags }]) => ({ tags, were: [...tags] }));
	const requests = stage.registry.requests.length;
	return async () => {
		const gone = (await refs()).map((line) => `delete ${line.split(" ")[0]}`);
		const gitDir = ["--git-dir", stage.bareFolder];
		await runGit([...gitDir, "update-ref", "--stdin"], { input: `${gone.join("\n")}\n` });
		const back = before.map((line) => `create ${line}`);
		await runGit([...gitDir, "update-ref", "--stdin"], { input: `${back.join("\n")}\n` });
		for (const { tags, were } of images) {
			tags.clear();
			for (const [tag, digest] of were) tags.set(tag, digest);
		}
		stage.registry.requests.splice(requests);
	};
}
