import type { Configuration } from "../config/configuration.ts";
import type { Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { readConfigurationSource } from "./configuration-source.ts";

/** The configuration of the repository, at its default branch or at a commit. */
export async function readConfiguration(
	code: Repository,
	path: string,
	at: "HEAD" | CommitId = "HEAD",
): Promise<Configuration> {
	// What parses it is loaded while the server answers.
	const asked = readConfigurationSource(code, path, at);
	const [source, { parseSource }] = await Promise.all([asked, import("./parse-source.ts")]);
	return parseSource(source);
}
