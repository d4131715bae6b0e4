import type { Branches, Tip } from "../branches/branches.ts";
import { type CommitOutcome, commitFiles, type Decision } from "../branches/commit-files.ts";
import type { SourceText } from "../documents/document.ts";
import { reading } from "../errors/with-state.ts";
import type { FileValue } from "../manifests/edit-file.ts";
import { editManifest } from "../manifests/edit-manifest.ts";
import { type Entry, runs } from "../manifests/entry.ts";
import { composeMessage } from "../manifests/message/compose-message.ts";
import type { Trailers } from "../manifests/message/trailers.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import { renameService } from "../manifests/remove-services.ts";
import { joined } from "../services/renames.ts";
import type { ServiceName } from "../services/service-name.ts";
import { sourceAt } from "../setup/source-at.ts";
import type { World } from "../world/world.ts";
import { followFiles } from "./follow-files.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/** What one service is to become, and whether the state that is there now lets it. */
export interface WantedEntry {
	readonly service: ServiceName;
	/** What it was called before: an entry under that name is this service's. */
	readonly renamedFrom: ServiceName | null;
	readonly entry: Entry;
	/** Values of other files that follow it. */
	readonly files: readonly FileValue[];
	readonly from: Trailers["services"][number]["from"] | undefined;
	/** Looks at what is there now; it may refuse by throwing, or leave the service out. */
	admit(current: Entry | undefined): Promise<"write" | "leave"> | "write" | "leave";
}

export interface ManifestWrite {
	readonly place: ManifestPlace;
	readonly wanted: readonly WantedEntry[];
	readonly subject: string;
	readonly trailers: Omit<Trailers, "services">;
	readonly dryRun: boolean;
	/** How long to compete with other writers. */
	readonly timeoutMs: number;
}

export interface ManifestOutcome {
	readonly commit: CommitOutcome["commit"];
	/** Whether a commit was made, or would be. */
	readonly changed: boolean;
	readonly attempts: number;
	/** The paths of the files that were written, or would be. */
	readonly files: readonly string[];
	/** What each service had before; the entry that was left where it was has the same before and after. */
	readonly services: readonly {
		readonly service: ServiceName;
		readonly entry: Entry;
		readonly before: Entry | undefined;
		readonly written: boolean;
	}[];
}

/** Writes entries, and the files that follow them, in one commit on the newest state of the branch. */
export async function writeManifest(branches: Branches, write: ManifestWrite, world: World): Promise<ManifestOutcome> {
	const { place, wanted, dryRun, timeoutMs } = write;
	let decided: Decided = { decision: { kind: "unchanged" }, services: [] };
	const outcome = await commitFiles(
		branches,
		{
			branch: place.branch,
			paths: pathsOf(write),
			timeoutMs,
			dryRun,
			what: `the ${place.name} manifest (${wanted.map(({ service }) => service).join(", ")})`,
			async decide(tip) {
				decided = await reading(() => decide(write, tip));
				return decided.decision;
			},
		},
		world,
	);
	const { decision, services } = decided;
	const files = decision.kind === "write" ? [...decision.files.keys()] : [];
	return { commit: outcome.commit, changed: outcome.changed, attempts: outcome.attempts, files, services };
}

function pathsOf({ place, wanted }: ManifestWrite): string[] {
	const kustomization = place.kustomization === null ? [] : [place.kustomization];
	return [
		...new Set([place.manifest, ...kustomization, ...wanted.flatMap(({ files }) => files.map(({ path }) => path))]),
	];
}

interface Decided {
	readonly decision: Decision;
	readonly services: ManifestOutcome["services"];
}

async function decide(write: ManifestWrite, tip: Tip | undefined): Promise<Decided> {
	const { place, wanted } = write;
	const source = sourceAt(tip, place.manifest, place.branch);
	const present = source === undefined ? new Map() : parseManifest(source, place.name).services;
	const judged = await Promise.all(wanted.map((one) => judge(one, present)));
	const written = judged.filter((one) => one.written);
	const files = new Map<string, Buffer>();
	if (written.length > 0) files.set(place.manifest, Buffer.from(edited(place, source, written)));
	const following = judged.filter(({ stays }) => !stays);
	for (const [path, text] of followFiles(place, tip, following)) files.set(path, Buffer.from(text));
	const services = judged.map(({ service, entry, before, written }) => ({ service, entry, before, written }));
	if (files.size === 0) return { decision: { kind: "unchanged" }, services };
	return { decision: { kind: "write", files, message: message(write, judged, files) }, services };
}

interface Judged extends WantedEntry {
	readonly before: Entry | undefined;
	/** The former name, where the manifest still has an entry under it. */
	readonly formerly: ServiceName | undefined;
	readonly written: boolean;
	readonly stays: boolean;
}

async function judge(one: WantedEntry, present: ReadonlyMap<ServiceName, Entry>): Promise<Judged> {
	const renames = new Map(one.renamedFrom === null ? [] : [[one.service, one.renamedFrom]]);
	const before = joined(present, one.service, renames);
	const formerly = one.renamedFrom !== null && present.has(one.renamedFrom) ? one.renamedFrom : undefined;
	const isThere = runs(before, one.entry);
	const stays = !isThere && (await one.admit(before)) === "leave";
	return { ...one, before, formerly, written: !stays && (!isThere || formerly !== undefined), stays };
}

function edited(place: ManifestPlace, source: SourceText | undefined, written: readonly Judged[]): string {
	const text = written.reduce((before, { service, formerly }) => {
		if (source === undefined || formerly === undefined) return before;
		return renameService({ ...source, text: before }, place.name, formerly, service);
	}, source?.text ?? "");
	const entries = new Map(written.map(({ service, entry }) => [service, entry]));
	return editManifest(source && { ...source, text }, place.name, entries);
}

function message(
	{ place, subject, trailers }: ManifestWrite,
	judged: readonly Judged[],
	files: ReadonlyMap<string, Buffer>,
): string {
	// A commit that only shows a plan is read for all that the plan is about.
	const services = judged
		.filter(({ written }) => written || trailers.plan !== undefined)
		.map(({ service, entry, before, formerly, from }) => ({
			service,
			...(formerly === undefined ? {} : { renamedFrom: formerly }),
			version: entry.version,
			...(before === undefined ? {} : { previousVersion: before.version }),
			...(entry.digest === undefined ? {} : { digest: entry.digest }),
			...(entry.commit === undefined ? {} : { commit: entry.commit }),
			...(from === undefined ? {} : { from }),
		}));
	const repaired = files.size === 1 && files.has(place.kustomization ?? "") ? "kustomization" : "files";
	const title = services.length === 0 ? `repair the ${repaired} of ${place.name}` : subject;
	return composeMessage(title, undefined, { ...trailers, services });
}
