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
	return (await readConfigurationAt(code, path, at)).configuration;
}

/** The same with the commit that it was read from: for "HEAD", the default branch's head. */
export async function readConfigurationAt(
	code: Repository,
	path: string,
	at: "HEAD" | CommitId,
): Promise<{ readonly configuration: Configuration; readonly commit: CommitId }> {
	// What parses it is loaded while the server answers.
	const asked = readConfigurationSource(code, path, at);
	const [source, { parseSource }] = await Promise.all([asked, import("./parse-source.ts")]);
	return { configuration: await parseSource(source), commit: source.commit };
}
