import { reading } from "../errors/with-state.ts";
import { type CommitOutcome, commitFiles, type Decision } from "../git/commit-files.ts";
import type { Repository } from "../git/repository.ts";
import type { Tip } from "../git/tips.ts";
import { editManifest } from "../manifests/edit-manifest.ts";
import { type Entry, runs } from "../manifests/entry.ts";
import { composeMessage } from "../manifests/message/compose-message.ts";
import type { Trailers } from "../manifests/message/trailers.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import type { ServiceName } from "../services/service-name.ts";
import { BOT } from "../setup/identity.ts";
import { sourceAt } from "../setup/source-at.ts";
import type { World } from "../world/world.ts";
import { followKustomization } from "./follow-kustomization.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/** What one service is to become, and whether the state that is there now lets it. */
export interface WantedEntry {
	readonly service: ServiceName;
	readonly entry: Entry;
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
}

export interface ManifestOutcome {
	readonly commit: CommitOutcome["commit"];
	/** Whether a commit was made, or would be. */
	readonly changed: boolean;
	readonly attempts: number;
	/** What each service had before; the entry that was left where it was has the same before and after. */
	readonly services: readonly {
		readonly service: ServiceName;
		readonly entry: Entry;
		readonly before: Entry | undefined;
		readonly written: boolean;
	}[];
}

/** Writes entries, and the kustomization that follows them, in one commit on the newest state of the branch. */
export async function writeManifest(
	manifests: Repository,
	write: ManifestWrite,
	world: World,
): Promise<ManifestOutcome> {
	const { place, wanted, dryRun } = write;
	let services: ManifestOutcome["services"] = [];
	const outcome = await commitFiles(
		manifests,
		{
			branch: place.branch,
			carries: place.carries,
			paths: [place.manifest, ...(place.kustomization === null ? [] : [place.kustomization])],
			identity: BOT,
			dryRun,
			what: `the ${place.name} manifest (${wanted.map(({ service }) => service).join(", ")})`,
			async decide(tip) {
				const decided = await reading(() => decide(write, tip));
				services = decided.services;
				return decided.decision;
			},
		},
		world,
	);
	return { commit: outcome.commit, changed: outcome.changed, attempts: outcome.attempts, services };
}

async function decide(
	write: ManifestWrite,
	tip: Tip | undefined,
): Promise<{ decision: Decision; services: ManifestOutcome["services"] }> {
	const { place, wanted } = write;
	const source = sourceAt(tip, place.manifest, place.branch);
	const present = source === undefined ? new Map() : parseManifest(source, place.name).services;
	const judged = await Promise.all(
		wanted.map(async (one) => {
			const before: Entry | undefined = present.get(one.service);
			const isThere = runs(before, one.entry);
			const stays = !isThere && (await one.admit(before)) === "leave";
			return { ...one, before, written: !isThere && !stays, stays };
		}),
	);
	const written = judged.filter((one) => one.written);
	const entries = new Map(written.map(({ service, entry }) => [service, entry]));
	const files = new Map<string, Buffer>();
	if (entries.size > 0) {
		files.set(place.manifest, Buffer.from(editManifest(source, place.name, entries)));
	}
	const followed = followKustomization(
		place,
		tip,
		judged.filter(({ stays }) => !stays),
	);
	if (place.kustomization !== null && followed !== undefined) files.set(place.kustomization, Buffer.from(followed));
	const services = judged.map(({ service, entry, before, written }) => ({ service, entry, before, written }));
	if (files.size === 0) return { decision: { kind: "unchanged" }, services };
	return { decision: { kind: "write", files, message: message(write, judged) }, services };
}

function message(
	{ place, subject, trailers }: ManifestWrite,
	judged: readonly (WantedEntry & { before: Entry | undefined; written: boolean })[],
): string {
	const services = judged
		.filter(({ written }) => written)
		.map(({ service, entry, before, from }) => ({
			service,
			version: entry.version,
			...(before === undefined ? {} : { previousVersion: before.version }),
			...(entry.digest === undefined ? {} : { digest: entry.digest }),
			...(entry.commit === undefined ? {} : { commit: entry.commit }),
			...(from === undefined ? {} : { from }),
		}));
	if (services.length === 0)
		return composeMessage(`repair the kustomization of ${place.name}`, undefined, { ...trailers, services });
	return composeMessage(subject, undefined, { ...trailers, services });
}
