import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { demand } from "./ask.ts";
import type { Repository } from "./repository.ts";

/** What a ref points to, and the commit behind it: they differ for annotated tags. */
export interface RefState {
	readonly object: CommitId;
	readonly commit: CommitId;
}

/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). Two requests. The server leaves out branches or tags where no pattern asks for them, and everything that is
 * neither unless `HEAD` is asked for.
 */
export async function listRefs(
	repository: Repository,
	patterns: readonly string[],
): Promise<ReadonlyMap<string, RefState>> {
	if (patterns.length === 0) return new Map();
	const isFor = (prefix: string): boolean => patterns.some((pattern) => pattern.startsWith(prefix));
	const isOnly = patterns.every((pattern) => /^refs\/(heads|tags)\//.test(pattern));
	const kinds = isOnly
		? [...(isFor("refs/heads/") ? ["--heads"] : []), ...(isFor("refs/tags/") ? ["--tags"] : [])]
		: [];
	const peeled = patterns.filter((pattern) => pattern.startsWith("refs/tags/")).map((pattern) => `${pattern}^{}`);
	const args = ["ls-remote", "--quiet", ...kinds, "origin", ...patterns, ...peeled];
	return parseRefs(await demand(repository.contents, args, "list the refs"), patterns);
}

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
	const matches = patterns.map(toExpression);
	return new Map([...refs].filter(([name]) => matches.some((expression) => expression.test(name))));
}

function toExpression(pattern: string): RegExp {
	const literals = pattern.split("*").map((literal) => literal.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${literals.join(".*")}$`, "s");
}
