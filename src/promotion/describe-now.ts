import { second } from "../gates/age.ts";
import type { Entry } from "../manifests/entry.ts";
import type { Change } from "../manifests/ledger/change.ts";

/** `staging runs blue 1.6.1 now, put there by ada at 2025-01-20T14:03:11Z (https://…)`, without a full stop. */
export function describeNow(
	environment: string,
	service: string,
	entry: Pick<Entry, "version"> | undefined,
	change: Pick<Change, "by" | "committedAt" | "run"> | undefined,
): string {
	if (change === undefined) return `${environment} does not run ${service}`;
	const now =
		entry === undefined
			? `does not run ${service} any more, taken out`
			: `runs ${service} ${entry.version} now, put there`;
	const by = change.by === undefined ? "" : ` by ${change.by}`;
	const run = change.run === undefined ? "" : ` (${change.run})`;
	return `${environment} ${now}${by} at ${second(change.committedAt)}${run}`;
}
