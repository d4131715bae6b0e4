import type { Access } from "./access.ts";
import { mutationRoot } from "./create-commit.ts";
import type { RestAnswer } from "./git-data.ts";
import { GraphqlFault } from "./graphql-fault.ts";
import { parseOperation } from "./graphql-text.ts";
import { queryRoot, resolve } from "./query.ts";

/** GitHub's GraphQL as far as branches and commits go. */
export async function answerQuery(access: Access, body: unknown): Promise<RestAnswer> {
	const { query, variables } = body as { query: string; variables: Record<string, unknown> };
	const { kind, selection } = parseOperation(query, variables);
	const root = kind === "query" ? queryRoot(access.folderOf) : mutationRoot(access);
	try {
		return { status: 200, body: { data: await resolve(root, selection) } };
	} catch (fault) {
		if (!(fault instanceof GraphqlFault)) throw fault;
		const name = selection[0]?.kind === "field" ? selection[0].name : "";
		const { type, message: words, extensions } = fault;
		const error = { type, path: [name], locations: [{ line: 1, column: 3 }], message: words, extensions };
		return { status: 200, body: { data: { [name]: null }, errors: [error] } };
	}
}
