import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId, parseCommitId } from "../refs/commit-id.ts";
import type { World } from "../world/world.ts";

const BRANCHES = "refs/heads/";

/** What two commits to compare. Without a base, everything counts as changed. */
export interface Comparison {
	readonly base: CommitId | undefined;
	readonly head: CommitId;
	/** The branch whose push made `head` its newest commit; undefined where an input names the head. */
	readonly branch: string | undefined;
}

/** The commits that the inputs name, else those of the push that the run is about. `event` is the event's JSON. */
export function comparison(
	inputs: { readonly base: string; readonly head: string },
	env: World["env"],
	event: string | undefined,
): Comparison {
	const base = inputs.base === "" ? undefined : parseCommitId(inputs.base, 'The input "base"');
	const head = inputs.head === "" ? undefined : parseCommitId(inputs.head, 'The input "head"');
	if (base !== undefined && head !== undefined) return { base, head, branch: undefined };
	const push = pushOf(env, event);
	if (head !== undefined) return { base: push.base, head, branch: undefined };
	return { ...push, base: base ?? push.base };
}

function pushOf(env: World["env"], event: string | undefined): Comparison {
	const name = env.GITHUB_EVENT_NAME ?? "";
	if (name !== "push" || event === undefined) {
		throw new ReleaseError(
			"invalid-input",
			`The event ${quote(name)} does not say which commits to compare: only a push of a branch does. Give the inputs "base" and "head" (full commit ids).`,
		);
	}
	const { ref, before, after } = fields(event);
	if (ref.startsWith("refs/tags/")) {
		throw new ReleaseError(
			"invalid-input",
			`The push of the tag ${quote(ref)} changes no files. Give the inputs "base" and "head", or start on branches only (on: push: branches).`,
		);
	}
	if (/^0+$/.test(after)) {
		throw new ReleaseError("invalid-input", `The push deleted ${quote(ref)}: there is nothing to build.`);
	}
	if (!isCommitId(after)) throw unreadable();
	return {
		base: isCommitId(before) && !/^0+$/.test(before) ? before : undefined,
		head: after,
		branch: ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : undefined,
	};
}

function fields(event: string): { ref: string; before: string; after: string } {
	let payload: unknown;
	try {
		payload = JSON.parse(event);
	} catch {
		throw unreadable();
	}
	const text = (key: string): string => {
		const value = typeof payload === "object" && payload !== null ? Reflect.get(payload, key) : undefined;
		return typeof value === "string" ? value : "";
	};
	return { ref: text("ref"), before: text("before"), after: text("after") };
}

function unreadable(): ReleaseError {
	return new ReleaseError(
		"invalid-input",
		'The file in GITHUB_EVENT_PATH is not the event of a push. Give the inputs "base" and "head" (full commit ids).',
	);
}
