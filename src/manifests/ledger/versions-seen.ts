import type { CommitId } from "../../refs/commit-id.ts";
import type { ServiceName } from "../../services/service-name.ts";
import { compareVersions, isStable, isVersion, line, type Version } from "../../versions/version.ts";
import type { Entry } from "../entry.ts";
import type { Question } from "./ledger.ts";
import { claimsRollback, type Identity, isSame } from "./same-deployment.ts";

/** All versions of one MAJOR, or of one MAJOR.MINOR. */
export interface VersionRange {
	readonly major: number;
	readonly minor?: number;
}

/** The highest stable version of `service` (in `range`) that the environment has ever run: upward-moving tags follow it. */
export function highestStable(service: ServiceName, range?: VersionRange): Question<Version | undefined> {
	let highest: Version | undefined;
	return {
		read(state) {
			const entry = state.entry(service);
			if (typeof entry === "string" || !isVersion(entry.version) || !isStable(entry.version)) return false;
			if (range !== undefined && !isWithin(entry.version, range)) return false;
			if (highest === undefined || compareVersions(entry.version, highest) > 0) highest = entry.version;
			return false;
		},
		answer: () => highest,
	};
}

/** The newest entry with this version of `service` that the environment has run, and the newest commit that had it. */
export function lastWith(
	service: ServiceName,
	version: string,
): Question<{ readonly entry: Entry; readonly commit: CommitId } | undefined> {
	let found: { readonly entry: Entry; readonly commit: CommitId } | undefined;
	return {
		read(state) {
			const entry = state.entry(service);
			if (typeof entry === "string" || entry.version !== version) return false;
			found = { entry, commit: state.commit };
			return true;
		},
		answer: () => found,
	};
}

function isWithin(version: Version, range: VersionRange): boolean {
	const { major, minor } = line(version);
	return major === range.major && (range.minor === undefined || minor === range.minor);
}

/** Whether a commit not older than `since` says that `run` brought this version of `service` in. */
export function promotedBy(service: ServiceName, goal: Identity, run: string, since: Date): Question<boolean> {
	let found = false;
	return {
		read(state) {
			const trailers = state.trailers();
			const isOurs = trailers?.run === run && trailers.services.some((named) => named.service === service);
			const entry = isOurs ? state.entry(service) : "absent";
			found = typeof entry !== "string" && isSame(goal, entry);
			return found || state.committedAt < since;
		},
		answer: () => found,
	};
}

/** Whether a commit not older than `since` says that `run` rolled `service` back. */
export function rolledBackBy(service: ServiceName, run: string, since: Date): Question<boolean> {
	let found = false;
	return {
		read(state) {
			const trailers = state.trailers();
			found = trailers?.run === run && claimsRollback(trailers, service);
			return found || state.committedAt < since;
		},
		answer: () => found,
	};
}

/** All versions of `service` that the environment has ever run. */
export function versionsSeen(service: ServiceName): Question<ReadonlySet<string>> {
	const seen = new Set<string>();
	return {
		read(state) {
			const entry = state.entry(service);
			if (typeof entry !== "string") seen.add(entry.version);
			return false;
		},
		answer: () => seen,
	};
}
