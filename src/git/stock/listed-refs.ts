import { ReleaseError } from "../../errors/release-error.ts";
import { isCommitId } from "../../refs/commit-id.ts";
import { matchingRefs, type RefState } from "../ref-state.ts";

/** Reads what `git ls-remote` printed; its patterns match any tail of a name, so they are applied again, exactly. */
export function parseRefs(output: Buffer, patterns: readonly string[]): ReadonlyMap<string, RefState> {
	const refs = new Map<string, RefState>();
	for (const line of output.toString("utf8").split("\n").slice(0, -1)) {
		const [object = "", name = ""] = line.split("\t");
		if (!isCommitId(object) || name === "") {
			throw new ReleaseError("internal", "git ls-remote answered with a line that is not understood.");
		}
		const tag = name.endsWith("^{}") ? name.slice(0, -3) : undefined;
		const listed = tag === undefined ? undefined : refs.get(tag);
		if (tag === undefined) refs.set(name, { object, commit: object });
		else if (listed !== undefined) refs.set(tag, { object: listed.object, commit: object });
	}
	return matchingRefs(refs, patterns);
}
