import { openTransport } from "../http/transport.ts";
import type { ImageName } from "../images/image-name.ts";
import { registryHost } from "../images/image-name.ts";
import { parseChallenges } from "./challenge.ts";
import type { RegistrySettings } from "./connect-registry.ts";
import { openConversation } from "./conversation.ts";
import { basicAuthorization } from "./credentials.ts";
import { registryOrigin, repositoryOf } from "./endpoint.ts";
import { grantedActions } from "./granted-actions.ts";
import { fetchToken } from "./token-service.ts";

const LARGEST_ANSWER = 1024 * 1024;

/** `unknown`: this registry tells it only when something is written. */
export type PushAccess = "granted" | "not-granted" | "no-credentials" | "unknown";

/**
 * Asks whether images may be pushed, without pushing: a token for it is asked for, and looked at where it can be read.
 * An upload that is begun and given up would tell more, but leaves its traces in the registry.
 * The function that it gives throws ReleaseError `unauthorized` and `registry-unavailable`.
 */
export function openPushAccess({ credentials, world }: RegistrySettings): (image: ImageName) => Promise<PushAccess> {
	const transport = openTransport(world.env);
	return async (image) => {
		const host = registryHost(image);
		const task = { host, words: `get a token to push ${image}` };
		const found = credentials(host);
		const conversation = openConversation(transport, world);
		if (found !== undefined) {
			conversation.keepSecret(found.password);
			conversation.keepSecret(basicAuthorization(found).slice("Basic ".length));
		}
		const registry = registryOrigin(host);
		const url = new URL("/v2/", registry);
		const answer = await conversation.ask({ method: "GET", url, headers: {}, limit: LARGEST_ANSWER }, task);
		const challenges = parseChallenges(answer.headers["www-authenticate"] ?? "");
		if (answer.status !== 401 || challenges.length === 0) return "unknown";
		if (found === undefined) return "no-credentials";
		const challenge = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
		if (challenge === undefined) return "unknown";
		const repository = repositoryOf(image);
		const scope = `repository:${repository}:pull,push`;
		const token = await fetchToken(conversation, { challenge, registry, scope, credentials: found }, task);
		const actions = grantedActions(token, repository);
		if (actions === undefined) return "unknown";
		return actions.includes("push") || actions.includes("*") ? "granted" : "not-granted";
	};
}
