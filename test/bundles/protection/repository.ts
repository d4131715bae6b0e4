// A repository on a made-up GitHub: Git over HTTP and the REST API over one repository, as actions see them.
import { afterEach, expect } from "@jest/globals";
import type { Caller } from "../../../rehearsal/servers/github/exchange.ts";
import { emptyState, type GitHubState, type User } from "../../../rehearsal/servers/github/state.ts";
import { type GitHubServer, startGitHub } from "../../../rehearsal/servers/github-server.ts";
import type { BundleRun } from "../run-bundle.ts";
import { TOKEN } from "../secrets.ts";
import type { Shop } from "../shop.ts";
import type { Stage } from "../stage.ts";

export const ADMIN_TOKEN = "ghs_adminTOKENadmin0123456789";
export const APP = 12345;

export const ada: User = { id: 1, login: "ada", type: "User" };
const grace: User = { id: 2, login: "grace", type: "User" };
const bot: User = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

export interface Hosted {
	readonly shop: Shop;
	readonly github: GitHubServer;
	readonly state: GitHubState;
	configure(inputs?: Readonly<Record<string, string>>): Promise<BundleRun>;
	/** For any action: where the API is. */
	readonly env: Readonly<Record<string, string>>;
}

const servers: GitHubServer[] = [];
let count = 0;

afterEach(async () => {
	for (const { violations, close } of servers.splice(0)) {
		await close();
		expect(violations).toEqual([]);
	}
});

/** @param settings lines of the configuration after images and services */
export async function host(
	stage: Stage,
	settings: string,
	{ isPrivate = false, permissions = ["actions:read", "contents:read"] }: Partial<Hosting> = {},
): Promise<Hosted> {
	const name = `acme/shop-${++count}`;
	const shop = await stage.shop({ name, services: ["blue"], settings });
	const state = emptyState(name, isPrivate);
	for (const user of [ada, grace]) state.users.set(user.login, user);
	state.teams.set("release-managers", ["ada", "grace"]);
	const github = await startGitHub({
		state,
		folder: shop.folder,
		tokens: {
			[TOKEN]: { user: bot, permissions },
			[ADMIN_TOKEN]: { user: ada, permissions: ["actions:read", "administration:write", "members:read"] },
		},
	});
	servers.push(github);
	const env = { GITHUB_SERVER_URL: new URL(shop.remote).origin, GITHUB_API_URL: github.origin };
	const configure: Hosted["configure"] = async (inputs = {}) => {
		const ran = await shop.run("configure-environments", inputs, env);
		expect([ran.log.replace(`::add-mask::${ADMIN_TOKEN}`, ""), ran.summary].join()).not.toContain(ADMIN_TOKEN);
		return ran;
	};
	return { shop, github, state, configure, env };
}

interface Hosting {
	readonly isPrivate: boolean;
	readonly permissions: Caller["permissions"];
}

export const APPLY = { mode: "apply", "admin-token": ADMIN_TOKEN };
