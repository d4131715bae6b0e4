import { answerBlobs } from "./blobs.ts";
import type { ServerAnswer, ServerRequest } from "./exchange.ts";
import { answer, jsonAnswer, refusal } from "./exchange.ts";
import { answerManifests } from "./manifests.ts";
import type { RegistryStore } from "./store.ts";

/** The parts of an API path: `/v2/<repository>/<kind>/<reference>`. */
export interface Target {
	readonly repository: string;
	readonly kind: "blobs" | "manifests" | "tags";
	readonly reference: string;
}

const TARGET = /^\/v2\/(?<repository>.+?)\/(?<kind>blobs|manifests|tags)\/(?<reference>.+)$/;

export function targetOf(path: string): Target | undefined {
	const { repository, kind, reference } = TARGET.exec(path)?.groups ?? {};
	if (repository === undefined || reference === undefined) return undefined;
	return kind === "blobs" || kind === "manifests" || kind === "tags" ? { repository, kind, reference } : undefined;
}

/** Answers as OCI Distribution 1.1 says; deletion and referrers are left out. */
export function answerApi(store: RegistryStore, request: ServerRequest): ServerAnswer {
	if (request.path === "/v2/" || request.path === "/v2") return jsonAnswer(200, {});
	const target = targetOf(request.path);
	if (target === undefined) return answer(404);
	if (target.kind === "manifests") return answerManifests(store, target, request);
	if (target.kind === "blobs") return answerBlobs(store, target, request);
	const repository = store.repositories.get(target.repository);
	if (repository === undefined) return refusal(404, "NAME_UNKNOWN", "repository name not known to registry");
	return jsonAnswer(200, { name: target.repository, tags: [...repository.tags.keys()].sort() });
}
