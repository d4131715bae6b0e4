import { field, textField } from "../http/json-field.ts";
import { type Read, type RestReader, readOne, repositoryPath } from "./rest.ts";

/** What a repository is like, as far as rules depend on it. */
export interface RepositoryFacts {
	readonly defaultBranch: string;
	readonly isPrivate: boolean;
}

export function readRepository(reader: RestReader): Promise<Read<RepositoryFacts>> {
	const { owner, name } = reader.place;
	return readOne(reader, {
		path: repositoryPath(reader.place),
		doing: `read what ${owner}/${name} is like`,
		permission: "metadata: read",
		parse(value) {
			const defaultBranch = textField(value, "default_branch");
			return defaultBranch === undefined ? undefined : { defaultBranch, isPrivate: field(value, "private") === true };
		},
	});
}
