import { jitter } from "../branches/backoff.ts";
import { parseMilestoneTemplate } from "../config/templates.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { createTag } from "../git/create-tag.ts";
import type { Identity } from "../git/identity.ts";
import { listRefs } from "../git/list-refs.ts";
import { pushRefs } from "../git/push-refs.ts";
import type { Repository } from "../git/repository.ts";
import { readTip } from "../git/tips.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { isTagName, type TagName, tagRef } from "../refs/ref-name.ts";
import { sourceAt } from "../setup/source-at.ts";
import { dateValue, render } from "../versions/template.ts";
import type { World } from "../world/world.ts";

export interface MilestoneRequest {
	readonly environment: string;
	/** The manifest's path on its branch. */
	readonly manifest: string;
	readonly commit: CommitId;
	/** Of the tag's name. */
	readonly template: string;
	/** The first line of the tag's message; empty: the environment and the date. */
	readonly message: string;
	readonly dryRun: boolean;
	readonly identity: Identity;
	/** How long to compete with others for a name. */
	readonly timeoutMs: number;
}

export interface Milestone {
	readonly tag: TagName;
	readonly created: boolean;
}

const MOST_OF_A_DAY = 1000;

/**
 * Marks a manifest's commit with a dated tag that lists every service's version. A milestone that is on the commit
 * already is the one; a name that another commit has gets `.2`, `.3` and so on.
 */
export async function markMilestone(
	manifests: Repository,
	request: MilestoneRequest,
	world: World,
): Promise<Milestone> {
	const { commit, dryRun, identity } = request;
	const deadline = world.now().getTime() + request.timeoutMs;
	const { name, message } = await reading(() => draft(manifests, request));
	for (let attempt = 1; ; attempt++) {
		const began = world.now().getTime();
		const taken = await listRefs(manifests, [`refs/tags/${name}`, `refs/tags/${name}.*`]);
		const { tag, exists } = freeName(name, commit, new Map([...taken].map(([ref, state]) => [ref, state.commit])));
		if (exists || dryRun) return { tag, created: !exists };
		const target = await createTag(manifests, { name: tag, target: commit, message, identity, date: world.now() });
		const swap = await pushRefs(manifests, [{ ref: tagRef(tag), target, expected: undefined }], `the milestone ${tag}`);
		if (swap.kind === "updated") return { tag, created: true };
		if (swap.kind === "refused") throw swap.error;
		const wait = jitter(attempt + 1, world.now().getTime() - began, world);
		if (world.now().getTime() + wait >= deadline) throw neverFree(name, attempt);
		await world.sleep(wait);
	}
}

async function draft(manifests: Repository, request: MilestoneRequest): Promise<{ name: string; message: string }> {
	const { commit, environment } = request;
	const template = parseMilestoneTemplate(request.template, 'The input "tag"');
	const tip = await readTip(manifests, commit, [request.manifest]);
	const source = sourceAt(tip, request.manifest, commit);
	if (tip === undefined || source === undefined) throw noManifest(request);
	return {
		name: render(template, { date: dateValue(tip.committedAt), environment }),
		message: describe(request, tip.committedAt, parseManifest(source, environment)),
	};
}

/** The first of `name`, `name.2`, `name.3` … that this commit has, else the first that nobody has. */
function freeName(
	name: string,
	commit: CommitId,
	taken: ReadonlyMap<string, CommitId>,
): { readonly tag: TagName; readonly exists: boolean } {
	const names = Array.from({ length: MOST_OF_A_DAY }, (_, index) => (index === 0 ? name : `${name}.${index + 1}`));
	const own = names.find((candidate) => taken.get(`refs/tags/${candidate}`) === commit);
	const tag = own ?? names.find((candidate) => !taken.has(`refs/tags/${candidate}`));
	if (tag !== undefined && isTagName(tag)) return { tag, exists: own !== undefined };
	throw new ReleaseError(
		"rejected",
		`There is no name left for a milestone: ${name} to ${name}.${MOST_OF_A_DAY} are all taken. The promotion is done; only its milestone is missing. Put something that differs into milestone-tag.`,
	);
}

function neverFree(name: string, attempts: number): ReleaseError {
	return new ReleaseError(
		"conflict",
		`Others took the name ${name} or the next ones in each of ${attempts} attempts to create the milestone. Nothing was written. Run again.`,
		{ retryable: true },
	);
}

function describe(
	{ message, environment }: MilestoneRequest,
	date: Date,
	{ services }: ReturnType<typeof parseManifest>,
): string {
	const title = message === "" ? `${environment} on ${date.toISOString().slice(0, 10)}` : message;
	const lines = [...services].map(([service, { version }]) => `${service} ${version}`).sort();
	return `${title.replace(/\p{Cc}+/gu, " ").trim()}\n\n${lines.join("\n")}\n`;
}

function noManifest({ manifest, commit, environment }: MilestoneRequest): ReleaseError {
	return new ReleaseError(
		"unknown-commit",
		`Commit ${commit} has no ${manifest}, so it is no commit of the ${environment} manifest. Give the output "manifest-commit" of update-manifest. Nothing was written.`,
	);
}
