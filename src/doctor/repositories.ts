import { listRefs } from "../git/list-refs.ts";
import type { Remote } from "../git/remote.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { requirePush } from "../git/require-push.ts";
import type { Remotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { examined, type Finding, notLookedAt, ok, type Reached, reached } from "./finding.ts";
import { giveReading, giveWriting } from "./remedies.ts";

/** A repository is undefined when it cannot be read. */
export interface Repositories {
	readonly findings: readonly Finding[];
	readonly code: Repository | undefined;
	readonly manifests: Repository | undefined;
}

/** Whether the repositories can be read, and pushed to: both are written to by a promotion. */
export async function examineRepositories(remotes: Remotes, hasGit: boolean, world: World): Promise<Repositories> {
	const isOne = remotes.manifests === remotes.code;
	const [code, manifests] = await Promise.all([
		examineRepository(remotes.code, "git", hasGit, world),
		isOne ? undefined : examineRepository(remotes.manifests, "manifest-git", hasGit, world),
	]);
	return {
		findings: [...code.findings, ...(manifests?.findings ?? [])],
		code: code.repository,
		manifests: manifests === undefined ? code.repository : manifests.repository,
	};
}

async function examineRepository(remote: Remote, name: string, hasGit: boolean, world: World) {
	const [reading, pushing] = [`${name}-read`, `${name}-push`];
	const { finding, value: repository } = hasGit
		? await examineReading(remote, reading, world)
		: { finding: notLookedAt(reading, "Git is missing or too old (git-version)"), value: undefined };
	if (repository === undefined) {
		return { findings: [finding, notLookedAt(pushing, `${remote.url} could not be read (${reading})`)], repository };
	}
	return { findings: [finding, await examinePushing(repository, remote, pushing, world)], repository };
}

function examineReading(remote: Remote, check: string, world: World): Promise<Reached<Repository>> {
	return reached(check, giveReading(remote, world.env), async () => {
		const repository = await openRepository(remote, world);
		await listRefs(repository, ["HEAD"]);
		return { finding: ok(check, `${remote.url} can be read.`), value: repository };
	});
}

function examinePushing(repository: Repository, remote: Remote, check: string, world: World): Promise<Finding> {
	return examined(check, giveWriting(remote, world.env), async () => {
		await requirePush(repository);
		const limits = "A rule for single branches or tags (a ruleset) shows only at the write itself.";
		return ok(check, `${remote.url} takes pushes with this token. ${limits}`);
	});
}
