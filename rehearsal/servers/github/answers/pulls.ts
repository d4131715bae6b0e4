import { notFound, page, type Question, type Routes } from "../exchange.ts";
import { tipOf } from "../git.ts";
import type { PullRequest } from "../state.ts";

const PULLS = "/repos/{owner}/{repo}/pulls";
const COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";

/** Pull requests, what people said of them, and comments. */
export const pullRoutes: Routes = {
	[`GET ${PULLS}`]: {
		permission: "pull_requests:read",
		answer: async (question) => {
			const { state, query } = question;
			const wanted = query.get("state") ?? "open";
			const head = query.get("head")?.split(":").at(-1);
			const pulls = [...state.pulls.values()]
				.filter((pull) => wanted === "all" || pull.state === wanted)
				.filter((pull) => head === undefined || pull.head === head)
				.filter((pull) => query.get("base") === null || pull.base === query.get("base"));
			return { status: 200, body: await Promise.all(page(pulls, query).map((pull) => told(question, pull))) };
		},
	},
	[`POST ${PULLS}`]: {
		permission: "pull_requests:write",
		answer: async (question) => {
			const { state, body, caller } = question;
			if (caller.user.type === "Bot" && !state.mayWorkflowsOpenPulls) {
				return {
					status: 403,
					body: { message: "GitHub Actions is not permitted to create or approve pull requests." },
				};
			}
			const { head, base, title, body: text } = body as Record<"head" | "base" | "title" | "body", string>;
			const open = [...state.pulls.values()].some(
				(pull) => pull.state === "open" && pull.head === head && pull.base === base,
			);
			const errors = [{ resource: "PullRequest", code: "custom", message: "A pull request already exists" }];
			if (open) return { status: 422, body: { message: "Validation Failed", errors } };
			const number = Math.max(0, ...state.pulls.keys()) + 1;
			const pull: PullRequest = {
				...{ number, head, base, author: caller.user, title, body: text ?? "", state: "open" },
				...{ reviews: [], comments: [] },
			};
			state.pulls.set(number, pull);
			return { status: 201, body: await told(question, pull) };
		},
	},
	[`GET ${PULLS}/{pull_number}`]: {
		permission: "pull_requests:read",
		answer: (question) => withPull(question, async (pull) => ({ status: 200, body: await told(question, pull) })),
	},
	[`PATCH ${PULLS}/{pull_number}`]: {
		permission: "pull_requests:write",
		answer: (question) =>
			withPull(question, async (pull) => {
				const { title, body, state } = question.body as Partial<Pick<PullRequest, "title" | "body" | "state">>;
				if (title !== undefined) pull.title = title;
				if (body !== undefined) pull.body = body;
				if (state !== undefined) pull.state = state;
				return { status: 200, body: await told(question, pull) };
			}),
	},
	[`GET ${PULLS}/{pull_number}/reviews`]: {
		permission: "pull_requests:read",
		answer: (question) =>
			withPull(question, ({ reviews }) => ({
				status: 200,
				body: page(reviews, question.query).map(({ id, user, state, commit, submittedAt }) => ({
					...{ id, user, state, commit_id: commit, submitted_at: submittedAt.toISOString() },
				})),
			})),
	},
	[`GET ${COMMENTS}`]: {
		permission: "pull_requests:read",
		answer: (question) => withPull(question, ({ comments }) => ({ status: 200, body: page(comments, question.query) })),
	},
	[`POST ${COMMENTS}`]: {
		permission: "pull_requests:write",
		answer: (question) =>
			withPull(question, ({ comments }) => {
				const comment = { user: question.caller.user, body: String(question.body.body) };
				comments.push(comment);
				return { status: 201, body: { ...comment, id: comments.length } };
			}),
	},
};

function withPull<Result>({ state, path }: Question, use: (pull: PullRequest) => Result) {
	const pull = state.pulls.get(Number(path.pull_number ?? path.issue_number));
	return pull === undefined ? notFound() : use(pull);
}

async function told({ repository, folder }: Question, pull: PullRequest) {
	const { number, title, body, state: open, author, head, base } = pull;
	const headSha = (await tipOf(folder, `refs/heads/${head}`).catch(() => undefined)) ?? "";
	const [, name = ""] = repository.split("/");
	const html_url = `https://github.com/${repository}/pull/${number}`;
	return {
		...{ number, title, body, state: open, user: author, html_url },
		head: {
			ref: head,
			label: `acme:${head}`,
			sha: headSha,
			repo: { id: 1, name, full_name: pull.fork ?? repository },
		},
		base: { ref: base, label: `acme:${base}` },
	};
}
