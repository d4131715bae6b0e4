// What our GitHub knows. A test, or the rehearsal, writes it directly; the answers are made of it.

export interface User {
	readonly id: number;
	readonly login: string;
	readonly type: "User" | "Bot";
}

interface Review {
	readonly state: "approved" | "rejected";
	readonly environments: readonly string[];
	readonly user: User;
	readonly comment: string;
}

export interface Job {
	readonly id: number;
	readonly name: string;
	readonly attempt: number;
	status: "queued" | "in_progress" | "completed";
	conclusion: "success" | "failure" | "skipped" | "cancelled" | null;
	startedAt: Date;
	completedAt: Date | null;
}

export interface Run {
	readonly id: number;
	/** `.github/workflows/promote-to-production.yaml` */
	readonly workflow: string;
	readonly event: string;
	/** What `run-name` made of it; default: the workflow's path. */
	readonly title?: string;
	readonly branch: string;
	readonly sha: string;
	readonly actor: User;
	/** Default: long ago. */
	readonly createdAt?: Date;
	/** When it ended; default: now. */
	endedAt?: Date;
	/** Who started the newest attempt. */
	triggeringActor: User;
	attempt: number;
	status: "queued" | "in_progress" | "waiting" | "completed";
	conclusion: "success" | "failure" | "cancelled" | "timed_out" | null;
	/** Environments that wait for people now. */
	pending: string[];
	readonly reviews: Review[];
	readonly jobs: Job[];
	readonly inputs: Readonly<Record<string, string>>;
}

export interface Environment {
	readonly name: string;
	reviewers: readonly (User | { readonly team: string })[];
	preventSelfReview: boolean;
	adminsMayBypass: boolean;
	waitMinutes: number;
	/** Undefined: every branch. */
	branches: "protected" | string[] | undefined;
}

interface Check {
	readonly name: string;
	readonly status: "queued" | "in_progress" | "completed";
	readonly conclusion: "success" | "failure" | "neutral" | "skipped" | null;
}

interface Status {
	readonly context: string;
	readonly state: "success" | "failure" | "error" | "pending";
}

export interface PullRequest {
	readonly number: number;
	readonly head: string;
	readonly base: string;
	/** The repository of the head, where it is another one. */
	readonly fork?: string;
	readonly author: User;
	title: string;
	body: string;
	state: "open" | "closed";
	readonly reviews: PullReview[];
	readonly comments: { readonly user: User; readonly body: string }[];
}

interface PullReview {
	readonly id: number;
	readonly user: User;
	readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
	/** The head that was looked at. */
	readonly commit: string;
	readonly submittedAt: Date;
}

type Permission = "admin" | "write" | "read" | "none";

/** One repository and its people. */
export interface GitHubState {
	/** `acme/shop` */
	readonly repository: string;
	readonly isPrivate: boolean;
	readonly users: Map<string, User>;
	readonly permissions: Map<string, Permission>;
	/** By slug: the logins. */
	readonly teams: Map<string, readonly string[]>;
	readonly workflows: string[];
	readonly runs: Map<number, Run>;
	readonly environments: Map<string, Environment>;
	/** As they were sent, with their ids. */
	readonly rulesets: Map<number, Readonly<Record<string, unknown>>>;
	/** By commit. */
	readonly checks: Map<string, Check[]>;
	/** By commit; `context` is the name. */
	readonly statuses: Map<string, Status[]>;
	readonly pulls: Map<number, PullRequest>;
	/** Whether workflows may open pull requests. */
	mayWorkflowsOpenPulls: boolean;
	/** Commits that GitHub has signed. */
	readonly signed: Set<string>;
	/** By commit: the pull requests that brought it. */
	readonly broughtBy: Map<string, readonly number[]>;
}

export function emptyState(repository: string, isPrivate = false): GitHubState {
	return {
		repository,
		isPrivate,
		users: new Map(),
		permissions: new Map(),
		teams: new Map(),
		workflows: [],
		runs: new Map(),
		environments: new Map(),
		rulesets: new Map(),
		checks: new Map(),
		statuses: new Map(),
		pulls: new Map(),
		mayWorkflowsOpenPulls: true,
		signed: new Set(),
		broughtBy: new Map(),
	};
}
