import type { World } from "../world/world.ts";

/** Who started the run, and where it can be seen; empty where the runner does not say. */
export interface RunContext {
	readonly actor: string;
	readonly run: string;
}

const DAY = 24 * 3_600_000;

/** What a run has done in its earlier attempts is not older. It can be started again for 30 days; a day more, since clocks differ. */
export function firstAttemptSince(now: Date): Date {
	return new Date(now.getTime() - 31 * DAY);
}

/** The address of a run that was started again; undefined in a first attempt, and where the runner does not say. */
export function startedAgain(env: World["env"]): string | undefined {
	const { run } = runContext(env);
	return run !== "" && Number(env.GITHUB_RUN_ATTEMPT) > 1 ? run : undefined;
}

export function runContext(env: World["env"]): RunContext {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
	return {
		actor: env.GITHUB_ACTOR ?? "",
		run: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : "",
	};
}
