import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { notFound, page, type Question, type Routes } from "../exchange.ts";

const run = promisify(execFile);
const COMMITS = "/repos/{owner}/{repo}/commits";

/** What is known of commits: their checks, the pull requests that brought them, what lies between two. */
export const commitRoutes: Routes = {
	[`GET ${COMMITS}/{ref}/check-runs`]: {
		permission: "checks:read",
		answer: async (question) => {
			const sha = await resolve(question, question.path.ref ?? "");
			if (sha === undefined) return { status: 422, body: { message: "No commit found for SHA" } };
			const name = question.query.get("check_name");
			const checks = (question.state.checks.get(sha) ?? []).filter((check) => name === null || check.name === name);
			const check_runs = page(checks, question.query).map((check, index) => ({
				...check,
				id: index + 1,
				head_sha: sha,
				completed_at: check.status === "completed" ? "2025-01-20T12:00:00Z" : null,
			}));
			return { status: 200, body: { total_count: checks.length, check_runs } };
		},
	},
	[`GET ${COMMITS}/{ref}/status`]: {
		permission: "statuses:read",
		answer: async (question) => {
			const sha = await resolve(question, question.path.ref ?? "");
			if (sha === undefined) return notFound();
			const known = question.state.statuses.get(sha) ?? [];
			const statuses = page(known, question.query).map((status, index) => ({ ...status, id: index + 1 }));
			return { status: 200, body: { state: "pending", sha, total_count: known.length, statuses } };
		},
	},
	[`GET ${COMMITS}/{commit_sha}/pulls`]: {
		permission: "pull_requests:read",
		answer: ({ state, path }) => {
			const numbers = state.broughtBy.get(path.commit_sha ?? "") ?? [];
			const body = numbers.map((number) => ({ number, title: state.pulls.get(number)?.title ?? "", state: "closed" }));
			return { status: 200, body };
		},
	},
	"GET /repos/{owner}/{repo}/compare/{basehead}": {
		permission: "contents:read",
		answer: async (question) => {
			const [base = "", head = ""] = (question.path.basehead ?? "").split("...");
			const [from, to] = await Promise.all([resolve(question, base), resolve(question, head)]);
			if (from === undefined || to === undefined) return notFound();
			const [behind = 0, ahead = 0] = (await git(question, "rev-list", "--left-right", "--count", `${from}...${to}`))
				.split("\t")
				.map(Number);
			const status = ahead === 0 && behind === 0 ? "identical" : behind === 0 ? "ahead" : "behind";
			const log = await git(question, "log", "--reverse", "--format=%H%x09%an", `${from}..${to}`);
			const commits = page(log.split("\n").filter(Boolean), question.query).map((line) => {
				const [sha, name = ""] = line.split("\t");
				// GitHub knows somebody by the e-mail; here by the name. Who has no account is null.
				return { sha, author: question.state.users.get(name) ?? null };
			});
			const body = { ahead_by: ahead, behind_by: behind, total_commits: ahead, commits };
			return { status: 200, body: { ...body, status: ahead > 0 && behind > 0 ? "diverged" : status } };
		},
	},
};

async function resolve(question: Question, name: string): Promise<string | undefined> {
	if (name.startsWith("-")) return undefined;
	const found = await git(question, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`).catch(
		() => "",
	);
	return found === "" ? undefined : found;
}

async function git({ folder }: Question, ...args: string[]): Promise<string> {
	const { stdout } = await run("git", ["--git-dir", folder, ...args]);
	return stdout.trim();
}
