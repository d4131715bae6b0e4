import { ReleaseError } from "../../errors/release-error.ts";

/**
 * One ref of a push. `stale`: the lease did not hold, nothing was sent. `refused`: the remote said no.
 * `held-back`: Git did not try, or does not know what the remote did.
 */
export interface PushRow {
	readonly ref: string;
	readonly kind: "pushed" | "same" | "stale" | "refused" | "held-back";
	/** Git's words in parentheses, e.g. `pre-receive hook declined`; "" where there are none. */
	readonly reason: string;
}

/** Reads what `git push --porcelain` printed. @throws ReleaseError `internal` on a line that is not understood. */
export function parsePorcelain(output: string): PushRow[] {
	const lines = output.split("\n").filter((line) => line !== "" && line !== "Done" && !line.startsWith("To "));
	return lines.map((line) => {
		const [, flag, refs = "", summary = ""] = /^([ +\-*!=])\t(\S+)\t(.*)$/.exec(line) ?? [];
		if (flag === undefined) {
			throw new ReleaseError(
				"internal",
				`git push answered with a line that is not understood: ${JSON.stringify(line.slice(0, 200))}. It is not known whether the push arrived; running again is harmless.`,
			);
		}
		const reason = /\(([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(summary)?.[1] ?? "";
		return { ref: refs.slice(refs.indexOf(":") + 1), kind: kindOf(flag, summary, reason), reason };
	});
}

function kindOf(flag: string, summary: string, reason: string): PushRow["kind"] {
	if (flag === "=") return "same";
	if (flag !== "!") return "pushed";
	if (reason === "stale info") return "stale";
	return summary.startsWith("[remote rejected]") ? "refused" : "held-back";
}
