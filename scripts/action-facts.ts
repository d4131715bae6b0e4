// What an action.yml cannot say of its action: the permissions of its job's token, and the hosts that it contacts.

/** The action asks nothing else, and sends each credential to its own host only. */
export type Host = "remote" | "manifest-remote" | "registry" | "api";

export interface ActionFacts {
	readonly permissions: Readonly<Record<string, "read" | "write">>;
	readonly hosts: readonly Host[];
}

const GIT = ["remote", "manifest-remote"] as const;
/** With `commit-with: api`. */
const GIT_AND_API = [...GIT, "api"] as const;
const GIT_AND_REGISTRY = [...GIT, "registry"] as const;
const ALL = [...GIT_AND_REGISTRY, "api"] as const;

/** By the action's folder, in the order in which tables list them: the chains first, then the way of a change. */
export const ACTION_FACTS: Readonly<Record<string, ActionFacts>> = {
	promote: { permissions: { contents: "write", packages: "write" }, hosts: ALL },
	rollback: { permissions: { contents: "write", packages: "write" }, hosts: ALL },
	".": { permissions: { contents: "write", packages: "write" }, hosts: ALL },
	"actions/detect-changed-services": { permissions: { contents: "read" }, hosts: ["remote"] },
	"actions/plan-promotion": { permissions: { contents: "read", packages: "read" }, hosts: ALL },
	"actions/plan-rollback": { permissions: { contents: "read", packages: "read" }, hosts: ALL },
	"actions/create-release-tag": { permissions: { contents: "write" }, hosts: GIT },
	"actions/retag-image": {
		permissions: { contents: "read", packages: "write" },
		hosts: ["manifest-remote", "registry"],
	},
	// What it starts runs with its own workflow's permissions.
	"actions/verify": { permissions: { contents: "read", actions: "write" }, hosts: ["manifest-remote", "api"] },
	"actions/cherry-pick": { permissions: { contents: "write" }, hosts: ["remote"] },
	"actions/update-manifest": { permissions: { contents: "write" }, hosts: GIT_AND_API },
	"actions/remove-service": { permissions: { contents: "write" }, hosts: GIT_AND_API },
	"actions/check-staging-age": { permissions: { contents: "read" }, hosts: GIT },
	"actions/check-approvals": { permissions: { contents: "read", actions: "read" }, hosts: ["remote", "api"] },
	"actions/request-approval": {
		permissions: { contents: "write", "pull-requests": "write" },
		hosts: ["api"],
	},
	"actions/read-request": { permissions: { contents: "read", "pull-requests": "read" }, hosts: ["api"] },
	"actions/create-milestone-tag": { permissions: { contents: "write" }, hosts: GIT },
	// Its own token reads; what it writes is written by admin-token.
	"actions/configure-environments": {
		permissions: { actions: "read", contents: "read" },
		hosts: ["remote", "api"],
	},
	// It writes nothing, but looks whether a job with these could.
	"actions/doctor": { permissions: { contents: "write", packages: "write" }, hosts: GIT_AND_REGISTRY },
};
