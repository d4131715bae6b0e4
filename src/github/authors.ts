import type { Account } from "../gates/facts.ts";
import { field } from "../http/json-field.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { parseAccount } from "./accounts.ts";
import { type Read, type RestReader, readAll, repositoryPath } from "./rest.ts";

/** Who wrote the commits that `head` has and `base` has not; an author without an account on GitHub is undefined. */
export async function readAuthors(
	reader: RestReader,
	base: CommitId,
	head: CommitId,
): Promise<Read<readonly (Account | undefined)[]>> {
	const question = {
		path: repositoryPath(reader.place, "compare", `${base}...${head}`),
		doing: `read who wrote the commits between ${base} and ${head}`,
		permission: "contents: read",
		parse: (commit: unknown) => ({ author: parseAccount(field(commit, "author")) }),
	};
	const commits = await readAll(reader, question, "commits");
	return commits.kind === "hidden" ? commits : { ...commits, value: commits.value.map(({ author }) => author) };
}
