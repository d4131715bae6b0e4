import type { Configuration } from "../config/configuration.ts";
import { parseConfiguration, resolveConfiguration, servicesFolder } from "../config/read-configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Repository } from "../git/repository.ts";
import { readTip } from "../git/tips.ts";
import { listFolders } from "../git/trees.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { sourceAt } from "./source-at.ts";

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
	const tip = await readTip(code, at, [path]);
	const where = at === "HEAD" ? "on the default branch" : `at commit ${at}`;
	if (tip === undefined) {
		throw new ReleaseError(
			"invalid-config",
			`${code.remote.url} has no commit on its default branch yet, so there is no configuration. Commit ${path} there.`,
		);
	}
	const source = sourceAt(tip, path);
	if (source === undefined) {
		throw new ReleaseError(
			"invalid-config",
			`${path} is not ${where} of ${code.remote.url}. Commit it there (two lines are enough: "image: ghcr.io/acme/{service}" and "services: projects/*"), or name another path in the input "config". Nothing was written.`,
		);
	}
	const parsed = parseConfiguration(source);
	const folder = servicesFolder(parsed);
	const names = folder === undefined ? [] : await listFolders(code, tip.commit, folder);
	const configuration = resolveConfiguration(
		parsed,
		names.map((name) => (folder ? `${folder}/${name}` : name)),
	);
	return { configuration, commit: tip.commit };
}
