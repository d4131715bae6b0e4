// Where people approve: a GitHub whose environment `production` three of them review, and runs that asked them.
import { emptyState, type Job, type Run, type User } from "../../../rehearsal/servers/github/state.ts";
import { type GitHubServer, startGitHub } from "../../../rehearsal/servers/github-server.ts";
import { TOKEN } from "../secrets.ts";

const HOUR = 3_600_000;
export const BLIND = "ghs_blindTOKENblind0123456789";
const PEOPLE = ["ada", "grace", "linus", "ken"] as const;

interface RunFacts {
	/** Default: ada. */
	readonly actor?: string;
	/** Who ran it again. */
	readonly again?: string;
	readonly event?: string;
	/** `grace approved`, `ada rejected`; for production. */
	readonly history: readonly string[];
	/** The plan that its gate jobs asked for, or several, one a job. */
	readonly plan?: string | readonly string[];
	/** The plan of a gate job that somebody answered, and that was cancelled before it ended. */
	readonly cancelled?: string;
	/** How many hours ago its gate jobs ended; default: two, an hour ago. */
	readonly hoursAgo?: readonly number[];
}

export interface Office {
	readonly github: GitHubServer;
	/** A run of the production workflow; gives the environment of its jobs. */
	run(facts: RunFacts): Readonly<Record<string, string>>;
	/** Somebody whom commits are by. */
	hire(login: string, as: string): void;
	/** The newest run, to go on with. */
	last(): Run;
}

/** @param folder the bare repository of the code */
export async function openOffice(folder: string): Promise<Office> {
	const state = emptyState("acme/shop");
	for (const [index, login] of PEOPLE.entries()) state.users.set(login, { id: index + 1, login, type: "User" });
	state.users.set("robot[bot]", { id: 99, login: "robot[bot]", type: "Bot" });
	state.teams.set("managers", ["grace"]);
	state.teams.set("leads", ["linus"]);
	const rules = { preventSelfReview: false, adminsMayBypass: false, waitMinutes: 0, branches: undefined };
	const reviewers = PEOPLE.map((login) => person(login));
	state.environments.set("production", { name: "production", reviewers, ...rules });
	state.environments.set("open", { name: "open", reviewers: [], ...rules });
	const bot: User = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };
	const permissions = ["actions:read", "checks:read", "contents:read", "statuses:read", "members:read"];
	const github = await startGitHub({
		state,
		folder,
		tokens: { [TOKEN]: { user: bot, permissions }, [BLIND]: { user: bot, permissions: ["contents:read"] } },
	});
	let count = 100;

	function person(login: string): User {
		const user = state.users.get(login);
		if (user === undefined) throw new Error(`Nobody is called ${login}.`);
		return user;
	}

	return {
		github,
		run({ actor = "ada", again, event = "workflow_dispatch", history, plan, cancelled, hoursAgo = [1, 1] }) {
			const id = ++count;
			const attempt = again === undefined ? 1 : 2;
			state.runs.set(id, {
				...{ id, workflow: ".github/workflows/promote-to-production.yaml", event, branch: "main", sha: "" },
				...{ actor: person(actor), triggeringActor: person(again ?? actor), attempt },
				...{ status: "in_progress", conclusion: null, pending: [], inputs: {} },
				reviews: history.map((words) => {
					const [login = "", state = "approved"] = words.split(" ");
					return {
						...{ environments: ["production"], user: person(login), comment: "" },
						state: state === "rejected" ? state : "approved",
					};
				}),
				jobs: [ended(1, "Plan", 1), ...gateJobs(cancelled, [2], "cancelled"), ...gateJobs(plan, hoursAgo)],
			});
			return { GITHUB_API_URL: github.origin, GITHUB_RUN_ID: `${id}`, GITHUB_ACTOR: actor };
		},
		hire(login, as) {
			state.users.set(as, person(login));
		},
		last() {
			const run = state.runs.get(count);
			if (run === undefined) throw new Error("Nothing has run.");
			return run;
		},
	};
}

function gateJobs(plan: RunFacts["plan"], hoursAgo: readonly number[], conclusion?: Job["conclusion"]): Job[] {
	if (plan === undefined) return [];
	const plans = typeof plan === "string" ? hoursAgo.map(() => plan) : plan;
	return plans.map((hash, index) =>
		ended(index + 2, `Approval ${index + 1} of ${hash}`, hoursAgo[index] ?? 1, conclusion),
	);
}

function ended(id: number, name: string, hoursAgo: number, conclusion: Job["conclusion"] = "success"): Job {
	const completedAt = new Date(Date.now() - hoursAgo * HOUR);
	const done = { status: "completed", conclusion } as const;
	return { id, name, attempt: 1, ...done, startedAt: completedAt, completedAt };
}
