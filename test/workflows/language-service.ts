import { type ActionsMetadataProvider, registerLogger, validate } from "@actions/languageservice";
import { parse } from "yaml";
import { foreignAction, ownActionFile } from "./known-actions.ts";
import { isActionFile, type Repository } from "./repository.ts";
import type { Finding } from "./source-file.ts";

type Metadata = Awaited<ReturnType<ActionsMetadataProvider["fetchActionMetadata"]>>;

// The service logs a fault of its own and answers that all is well.
registerLogger({
	error(message) {
		throw new Error(message);
	},
	warn: () => {},
	info: () => {},
	log: () => {},
});

interface RemoteWorkflow {
	readonly owner: string;
	readonly repository: string;
	readonly version: string;
}

let documents = 0;

/** What GitHub's language service finds in a workflow or action.yml, warnings included. */
export async function languageServiceFindings(path: string, repository: Repository): Promise<Finding[]> {
	const content = repository.read(path) ?? "";
	const found = await validate(document(path, content), {
		fileProvider: {
			async getFileContent(reference) {
				const isOurs = !("repository" in reference) || isOwnRepository(reference);
				const file = isOurs ? repository.read(reference.path) : undefined;
				if (file === undefined) throw new Error(`${reference.path} is not there.`);
				return { name: reference.path, content: file };
			},
		},
		actionsMetadataProvider: {
			async fetchActionMetadata({ owner, name, path: folder, ref }) {
				return metadata(`${owner}/${name}${folder ? `/${folder}` : ""}@${ref}`, repository);
			},
		},
	});
	return found.map(({ message, range }) => ({
		path,
		line: range.start.line + 1,
		message: typeof message === "string" ? message : message.value,
	}));
}

/** Workflows of users name the reusable ones of this repository as they name its actions. */
function isOwnRepository({ owner, repository, version }: RemoteWorkflow): boolean {
	return owner === "org" && repository === "release-actions" && version === "v1";
}

function metadata(uses: string, repository: Repository): Metadata {
	const own = ownActionFile(uses, repository);
	if (own !== undefined) return parse(own);
	const foreign = foreignAction(uses);
	if (foreign === undefined) return undefined;
	const inputs = Object.fromEntries(foreign.inputs.map((input) => [input, { description: input }]));
	return { name: uses, description: uses, inputs };
}

/** The service keeps its answer by URI, so that each question needs one of its own; the folder says what the file is. */
function document(path: string, content: string): Parameters<typeof validate>[0] {
	documents += 1;
	const place = isActionFile(path) ? path : `.github/workflows/${path.split("/").at(-1)}`;
	// Nothing else of a document is read by the service.
	return { uri: `file:///${documents}/${place}`, getText: () => content } as Parameters<typeof validate>[0];
}
