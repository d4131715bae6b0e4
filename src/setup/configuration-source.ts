import type { SourceText } from "../documents/document.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Repository } from "../git/repository.ts";
import { readTip } from "../git/tips.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { sourceAt } from "./source-at.ts";

/** The configuration's text, and where it was read. */
export interface ConfigurationSource {
	readonly code: Repository;
	readonly source: SourceText;
	/** For "HEAD", the default branch's head. */
	readonly commit: CommitId;
}

/** Apart from its parsing, so that what parses it can be loaded while the server answers. */
export async function readConfigurationSource(
	code: Repository,
	path: string,
	at: "HEAD" | CommitId = "HEAD",
): Promise<ConfigurationSource> {
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
	return { code, source, commit: tip.commit };
}
