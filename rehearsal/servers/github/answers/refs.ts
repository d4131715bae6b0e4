import { notFound, type Question, type Routes } from "../exchange.ts";
import { git, tipOf } from "../git.ts";

const REFS = "/repos/{owner}/{repo}/git/refs";

/** Branches, begun and deleted. */
export const refRoutes: Routes = {
	[`POST ${REFS}`]: {
		permission: "contents:write",
		answer: async ({ folder, body }) => {
			const { ref, sha } = body as Record<"ref" | "sha", string>;
			if ((await tipOf(folder, ref)) !== undefined)
				return { status: 422, body: { message: "Reference already exists" } };
			await git(folder, ["update-ref", ref, sha, "0".repeat(40)]);
			return { status: 201, body: { ref, object: { type: "commit", sha } } };
		},
	},
	[`DELETE ${REFS}/{ref}`]: {
		permission: "contents:write",
		answer: async (question) => {
			const ref = `refs/${question.path.ref ?? ""}`;
			const tip = await tipOf(question.folder, ref);
			if (tip === undefined) return { status: 422, body: { message: "Reference does not exist" } };
			await git(question.folder, ["update-ref", "-d", ref, tip]);
			closePullsOf(question, ref.replace("refs/heads/", ""));
			return { status: 204 };
		},
	},
	"GET /repos/{owner}/{repo}/commits/{ref}": {
		permission: "contents:read",
		answer: async ({ folder, path, state }) => {
			const id = path.ref ?? "";
			const show = (format: string) => git(folder, ["show", "-s", `--format=${format}`, id]);
			const said = await show("%H%n%P%n%an%n%cn%n%cI%n%aI").catch(() => undefined);
			if (said === undefined) return notFound();
			const [sha = "", parents = "", author = "", committer = "", date = "", authored = ""] = said
				.toString()
				.split("\n");
			const verified = state.signed.has(sha);
			const message = (await show("%B")).toString().trimEnd();
			const body = {
				...{ sha, author: accountOf(state, author), committer: accountOf(state, committer) },
				parents: parents
					.split(" ")
					.filter(Boolean)
					.map((parent) => ({ sha: parent })),
				commit: {
					...{ message, verification: { verified, reason: verified ? "valid" : "unsigned" } },
					author: { name: author, date: new Date(authored).toISOString() },
					committer: { name: committer, date: new Date(date).toISOString() },
				},
			};
			return { status: 200, body };
		},
	},
};

/** GitHub knows somebody by the e-mail; here by the name. What it commits itself is by an account of its own. */
function accountOf({ users }: Question["state"], name: string) {
	if (name === "GitHub") return { id: 19_864_447, login: "web-flow", type: "User" };
	if (name.endsWith("[bot]")) return { id: 41_898_282, login: name, type: "Bot" };
	return users.get(name) ?? null;
}

/** A pull request whose branch is gone is closed. */
function closePullsOf({ state }: Question, branch: string): void {
	for (const pull of state.pulls.values()) if (pull.head === branch) pull.state = "closed";
}
