import type { World } from "../world/world.ts";

/** Who started the run, and where it can be seen; empty where the runner does not say. */
export interface RunContext {
	readonly actor: string;
	readonly run: string;
}

export function runContext(env: World["env"]): RunContext {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
	return {
		actor: env.GITHUB_ACTOR ?? "",
		run: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : "",
	};
}
