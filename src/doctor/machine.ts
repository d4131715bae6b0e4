import { requireGit } from "../git/git-version.ts";
import type { World } from "../world/world.ts";
import { examined, type Finding, ok, problem, unknown } from "./finding.ts";

/** The program that runs this. */
export interface Runtime {
	/** `24.21.0` */
	readonly node: string;
	/** The path of its binary. */
	readonly executable: string;
}

const OLDEST_NODE = 24;
/** The first runner that knows `$/`: an action of the same repository at the same commit. */
const OLDEST_RUNNER = { major: 2, minor: 336 } as const;
const COMPAT =
	"Use the release for older runners: the same tag with -compat (org/release-actions/promote@v1.2.3-compat).";
const HOW_TO_SEE =
	'The step "Set up job" of any job\'s log begins with "Current runner version". It must be 2.336.0 or newer.';

export async function examineMachine(
	world: World,
	runtime: Runtime,
): Promise<{ readonly findings: readonly Finding[]; readonly hasGit: boolean }> {
	const git = await examined("git-version", "Install Git 2.34 or newer on this runner.", async () =>
		ok("git-version", `This is ${await requireGit(world)}.`),
	);
	const findings = [examineRunner(world.env, runtime.executable), examineNode(runtime.node), git];
	return { findings, hasGit: git.verdict === "ok" };
}

export function examineNode(version: string): Finding {
	const sentence = `This runs on Node ${version}.`;
	if (Number(version.split(".")[0]) >= OLDEST_NODE) return ok("node-version", sentence);
	return problem("node-version", `${sentence} Actions run on Node ${OLDEST_NODE}.`, `Install Node ${OLDEST_NODE}.`);
}

/** No variable tells the runner's version, but its own Node is in a folder that mostly does. */
export function examineRunner(env: World["env"], executable: string): Finding {
	if (!env.RUNNER_ENVIRONMENT) {
		return unknown(
			"runner",
			"This is no runner, so nothing can be said about one.",
			"Run the doctor action in a workflow, too.",
		);
	}
	if (env.GITHUB_ACTION_REF?.endsWith("-compat")) {
		return ok("runner", `This is ${env.GITHUB_ACTION_REF}, a release for all runners.`);
	}
	const server = env.GITHUB_SERVER_URL ?? "";
	if (server !== "https://github.com") {
		const sentence = `It is not known whether ${server} lets an action use others of its own repository ($/).`;
		return unknown("runner", sentence, COMPAT);
	}
	const version = runnerVersion(executable);
	if (version !== undefined) {
		const sentence = `The runner's version is ${version}.`;
		if (isNewEnough(version)) return ok("runner", sentence);
		const needs = "A runner below 2.336.0 does not know how an action uses others of its own repository ($/).";
		return problem("runner", `${sentence} ${needs}`, `Update the runner. ${COMPAT}`);
	}
	if (env.RUNNER_ENVIRONMENT === "github-hosted") return ok("runner", "GitHub keeps its own runners up to date.");
	return unknown("runner", "The runner does not say its version.", `${HOW_TO_SEE} For older ones: ${COMPAT}`);
}

/** `…/actions-runner/cached/2.336.0/externals/node24/bin/node`, or `…/externals.2.336.0/…` once it updated itself. */
function runnerVersion(executable: string): string | undefined {
	return /[\\/](?:cached[\\/]|externals\.)(\d+\.\d+\.\d+)[\\/]/.exec(executable)?.[1];
}

function isNewEnough(version: string): boolean {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > OLDEST_RUNNER.major || (major === OLDEST_RUNNER.major && minor >= OLDEST_RUNNER.minor);
}
