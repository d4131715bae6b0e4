import { notFound, page, type Routes } from "../exchange.ts";

/** Who somebody is, what they may do here, and which teams they are in. */
export const peopleRoutes: Routes = {
	"GET /repos/{owner}/{repo}": {
		permission: "metadata:read",
		answer: ({ state }) => {
			const [login = "", name = ""] = state.repository.split("/");
			const body = { id: 1, name, full_name: state.repository, private: state.isPrivate, default_branch: "main" };
			return { status: 200, body: { ...body, owner: { login, id: 1, type: "Organization" } } };
		},
	},
	"GET /users/{username}": {
		permission: "metadata:read",
		answer: ({ state, path }) => {
			const user = state.users.get(path.username ?? "");
			return user === undefined ? notFound() : { status: 200, body: { ...user, user_view_type: "public" } };
		},
	},
	"GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
		permission: "metadata:read",
		answer: ({ state, path }) => {
			const user = state.users.get(path.username ?? "");
			if (user === undefined) return notFound();
			const permission = state.permissions.get(user.login) ?? (state.isPrivate ? "none" : "read");
			return { status: 200, body: { permission, role_name: permission, user } };
		},
	},
	"GET /orgs/{org}/teams/{team_slug}": {
		permission: "members:read",
		answer: ({ state, path }) => {
			const slug = path.team_slug ?? "";
			const index = [...state.teams.keys()].indexOf(slug);
			return index < 0 ? notFound() : { status: 200, body: { id: index + 1, slug, name: slug } };
		},
	},
	"GET /orgs/{org}/teams/{team_slug}/members": {
		permission: "members:read",
		answer: ({ state, path, query }) => {
			const members = state.teams.get(path.team_slug ?? "");
			if (members === undefined) return notFound();
			return { status: 200, body: page(members, query).flatMap((login) => state.users.get(login) ?? []) };
		},
	},
	"GET /orgs/{org}/teams/{team_slug}/memberships/{username}": {
		permission: "members:read",
		answer: ({ state, path }) => {
			if (!state.teams.get(path.team_slug ?? "")?.includes(path.username ?? "")) return notFound();
			return { status: 200, body: { role: "member", state: "active", url: "" } };
		},
	},
};
