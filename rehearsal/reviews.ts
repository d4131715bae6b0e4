// Who answers when a run asks for an environment, and what GitHub's API tells of it afterwards.

import type { Result } from "./runner/workflow-run.ts";
import type { GitHubState, PullRequest, Run } from "./servers/github/state.ts";

/** What people do while one run waits for them. */
export interface Reviewed {
	/** One for each gate job, in order; a login that approves, or `!login` that rejects. */
	readonly answers: readonly string[];
	/** How long ago the gate jobs ended, for those who look now. */
	readonly hoursAgo?: number;
	/** What happens elsewhere before the last answer. */
	meanwhile?(): Promise<unknown>;
}

/** As the promotions of the story go where nothing else is said. */
export const TWO_PEOPLE: Reviewed = { answers: ["grace", "linus"] };

const PEOPLE = ["ada", "grace", "linus", "ken"] as const;
const HOUR = 3_600_000;

/** ada works here, and the other three review what goes to production. */
export function hire(state: GitHubState): void {
	for (const [index, login] of PEOPLE.entries()) {
		state.users.set(login, { id: index + 1, login, type: "User" });
		state.permissions.set(login, "write");
	}
	state.environments.set("production", {
		...{ name: "production", reviewers: PEOPLE.map((login) => userOf(state, login)), preventSelfReview: false },
		...{ adminsMayBypass: false, waitMinutes: 0, branches: ["main"] },
	});
}

export interface Desk {
	/** For `approve` of the runner. */
	answer(environment: string): Promise<{ approved: boolean; by: string }>;
	/** A job has ended. */
	note(job: { readonly name: string; readonly result: Result }): void;
}

/** Begins a run, or its next attempt. */
export function openDesk(
	state: GitHubState,
	about: Pick<Run, "id" | "workflow" | "event" | "branch" | "sha" | "inputs"> & { readonly by: string },
	reviewed: Reviewed,
): Desk {
	const by = userOf(state, about.by);
	const known = state.runs.get(about.id);
	const { by: _, ...facts } = about;
	const run: Run = known ?? {
		...{ ...facts, actor: by, triggeringActor: by, attempt: 0, status: "in_progress", conclusion: null },
		...{ pending: [], reviews: [], jobs: [], createdAt: new Date() },
	};
	run.attempt += 1;
	run.triggeringActor = by;
	state.runs.set(run.id, run);
	const left = [...reviewed.answers];
	return {
		async answer(environment) {
			const said = left.shift() ?? "";
			if (left.length === 0) await reviewed.meanwhile?.();
			const login = said.replace("!", "");
			const isApproved = said === login;
			const user = userOf(state, login);
			run.reviews.push({
				...{ state: isApproved ? "approved" : "rejected", environments: [environment], user, comment: "" },
			});
			return { approved: isApproved, by: login };
		},
		note({ name, result }) {
			const completedAt = new Date(Date.now() - (reviewed.hoursAgo ?? 0) * HOUR);
			run.jobs.push({
				...{ id: run.id * 100 + run.jobs.length, name, attempt: run.attempt, status: "completed" },
				...{ conclusion: result, startedAt: completedAt, completedAt },
			});
		},
	};
}

const SAID = {
	approves: "APPROVED",
	"requests changes": "CHANGES_REQUESTED",
	"is dismissed": "DISMISSED",
} as const;

/** `grace approves`, `linus requests changes`: on a pull request, of the head that it has. */
export function review(
	state: GitHubState,
	pull: PullRequest,
	words: string,
	about: { readonly commit: string; readonly hoursAgo?: number },
): void {
	const [login = "", ...said] = words.split(" ");
	const kind = Object.entries(SAID).find(([known]) => known === said.join(" "))?.[1];
	if (kind === undefined) throw new Error(`Nobody does this: ${words}`);
	const submittedAt = new Date(Date.now() - (about.hoursAgo ?? 0) * HOUR);
	const id = state.pulls.size * 1000 + pull.reviews.length;
	pull.reviews.push({ id, user: userOf(state, login), state: kind, commit: about.commit, submittedAt });
}

function userOf({ users }: GitHubState, login: string) {
	const user = users.get(login);
	if (user === undefined) throw new Error(`Nobody here is called ${JSON.stringify(login)}.`);
	return user;
}
