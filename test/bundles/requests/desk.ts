// Where people approve on pull requests: a repository on a GitHub of its own, whose people write or only read it.
import { expect } from "@jest/globals";
import { emptyState, type PullRequest, type User } from "../../../rehearsal/servers/github/state.ts";
import { type GitHubServer, startGitHub } from "../../../rehearsal/servers/github-server.ts";
import { git } from "../../git/hosts.ts";
import type { CompositeRun } from "../composite.ts";
import type { BundleRun } from "../run-bundle.ts";
import { TOKEN } from "../secrets.ts";
import type { Shop } from "../shop.ts";
import { openStage, type Stage } from "../stage.ts";

const HOUR = 3_600_000;
const WRITERS = ["ada", "grace", "linus", "ken"];
const BOT: User = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };
const PERMISSIONS = ["actions:read", "contents:write", "pull_requests:write", "members:read"];
export const PRODUCTION = { service: "blue", environment: "production" };
export const BASE = "gitops/production-releases";

type Environment = Readonly<Record<string, string>>;

export interface Desk {
	readonly shop: Shop;
	readonly github: GitHubServer;
	/** A new run on `main`; gives the environment of its jobs. */
	run(actor?: string, branch?: string): Environment;
	/** What the first job does. */
	ask(env: Environment, inputs?: Environment): Promise<{ readonly plan: BundleRun; readonly asked: BundleRun }>;
	/** `grace approved`, `ken requested changes`, of the head or another commit; the newest pull request unless said. */
	review(
		words: string,
		about?: { readonly hoursAgo?: number; readonly commit?: string; readonly on?: number },
	): Promise<void>;
	/** A run of another workflow, with this name, has passed on `main`. */
	pass(workflow: string, title: string): void;
	/** The pull request with this number. */
	pull(number: number): PullRequest;
	/** Builds a further version, and puts it where staging has its own. */
	release(version: string): Promise<void>;
	close(): Promise<void>;
}

/** One for each test of a file; all of them are looked at after each test, and closed with the stage. */
export async function openDesks(): Promise<{
	open(keys?: string): Promise<Desk>;
	/** What GitHub would not have understood. */
	violations(): readonly string[];
	close(): Promise<unknown>;
}> {
	const stage = await openStage();
	const desks: Desk[] = [];
	return {
		async open(keys) {
			const desk = await openDesk(stage, `acme/shop-${desks.length + 1}`, keys);
			desks.push(desk);
			return desk;
		},
		violations: () => desks.flatMap(({ github }) => github.violations),
		close: () => Promise.all([stage.close(), ...desks.map((desk) => desk.close())]),
	};
}

/** Staging runs blue 1.6.0, production 1.5.0. */
export async function openDesk(
	stage: Stage,
	name: string,
	keys = "approvals: 2",
	gitops?: { readonly repository: string; readonly folder: string },
): Promise<Desk> {
	const settings = `environments:\n  production: { ${keys}, approval: pull-request }\n`;
	const shop = await stage.shop({ name, settings });
	const state = emptyState(name);
	for (const [index, login] of [...WRITERS, "rita"].entries()) {
		state.users.set(login, { id: index + 1, login, type: "User" });
		state.permissions.set(login, login === "rita" ? "read" : "write");
	}
	state.teams.set("managers", ["grace"]);
	state.teams.set("leads", ["linus"]);
	const github = await startGitHub({
		...(gitops === undefined ? {} : { gitops }),
		...{ state, folder: shop.folder, tokens: { [TOKEN]: { user: BOT, permissions: PERMISSIONS } } },
	});
	let runs = 100;
	let reviews = 0;
	const person = (login: string): User => {
		const user = login.endsWith("[bot]") ? { id: 99, login, type: "Bot" as const } : state.users.get(login);
		if (user === undefined) throw new Error(`Nobody is called ${login}.`);
		return user;
	};

	function pullOf(number: number): PullRequest {
		const pull = state.pulls.get(number);
		if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
		return pull;
	}

	async function release(version: string, environment: "staging" | "production" = "staging"): Promise<void> {
		const { commit, digests } = await shop.build(["blue"]);
		await shop.tag(`blue/${version}`, commit, version);
		await shop.writeManifest(environment, { blue: { version, commit, digest: digests.blue ?? "" } });
	}
	await release("1.5.0", "production");
	await release("1.6.0");

	return {
		shop,
		github,
		release,
		run(actor = "ada", branch = "main") {
			const id = ++runs;
			const by = person(actor);
			state.runs.set(id, {
				...{ id, workflow: ".github/workflows/promote-by-pull-request.yaml", event: "workflow_dispatch", branch },
				...{ sha: "", actor: by, triggeringActor: by, attempt: 1, status: "in_progress", conclusion: null },
				...{ pending: [], reviews: [], jobs: [], inputs: {}, createdAt: new Date() },
			});
			return {
				...{ GITHUB_API_URL: github.origin, GITHUB_SERVER_URL: stage.git.origin, GITHUB_REPOSITORY: name },
				GITHUB_WORKFLOW_REF: `${name}/.github/workflows/promote-by-pull-request.yaml@refs/heads/${branch}`,
				...{ GITHUB_RUN_ID: `${id}`, GITHUB_ACTOR: actor },
			};
		},
		async ask(env, inputs = {}) {
			const plan = await shop.run("plan-promotion", PRODUCTION, env);
			const given = { plan: plan.outputs.plan ?? "", ...inputs };
			return { plan, asked: await shop.run("request-approval", given, env) };
		},
		async review(words, { hoursAgo = 0, commit, on = Math.max(...state.pulls.keys()) } = {}) {
			const [login = "", ...said] = words.split(" ");
			const pull = pullOf(on);
			pull.reviews.push({
				...{ id: ++reviews, user: person(login), state: STATES[said.join(" ")] ?? unknown(words) },
				commit: commit ?? (await git(shop.folder, "rev-parse", pull.head)),
				submittedAt: new Date(Date.now() - hoursAgo * HOUR),
			});
		},
		pass(workflow, title) {
			const id = ++runs;
			state.runs.set(id, {
				...{
					id,
					workflow,
					title,
					event: "workflow_dispatch",
					branch: "main",
					sha: "",
					actor: BOT,
					triggeringActor: BOT,
				},
				...{ attempt: 1, status: "completed", conclusion: "success" },
				...{ pending: [], reviews: [], jobs: [], inputs: {}, createdAt: new Date() },
			});
		},
		pull: pullOf,
		close: () => github.close(),
	};
}

const STATES: Readonly<Record<string, PullRequest["reviews"][number]["state"]>> = {
	approved: "APPROVED",
	"requested changes": "CHANGES_REQUESTED",
	commented: "COMMENTED",
	"was dismissed": "DISMISSED",
};

function unknown(words: string): never {
	throw new Error(`Nobody can do this: ${words}`);
}

/** The job that writes. */
export function write({ shop }: Desk, plan: string, env: Environment): Promise<CompositeRun> {
	return shop.promote({ ...PRODUCTION, "approved-plan": plan }, env);
}

/** The job that writes is refused: nothing is written, and this is why. */
export async function refused(desk: Desk, code: string, plan: string): Promise<string> {
	const before = await desk.shop.snapshotOfRegistry();
	const manifest = await desk.shop.manifest("production");
	const ran = await write(desk, plan, desk.run("linus"));
	expect(ran.outputs["error-code"]).toBe(code);
	expect(Object.keys(ran.steps)).toEqual(["plan"]);
	expect(await desk.shop.manifest("production")).toBe(manifest);
	expect(desk.shop.snapshotOfRegistry()).toEqual(before);
	return ran.errors[0] ?? "";
}
