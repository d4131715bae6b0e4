import { randomUUID } from "node:crypto";
import type { Target } from "./api.ts";
import type { ServerAnswer, ServerRequest } from "./exchange.ts";
import { answer, refusal } from "./exchange.ts";
import type { RegistryStore } from "./store.ts";
import { sha256 } from "./store.ts";

const uploads = new WeakMap<RegistryStore, Map<string, Buffer>>();

function uploadsOf(store: RegistryStore): Map<string, Buffer> {
	const present = uploads.get(store) ?? new Map<string, Buffer>();
	uploads.set(store, present);
	return present;
}

export function answerBlobs(store: RegistryStore, target: Target, request: ServerRequest): ServerAnswer {
	if (target.reference.startsWith("uploads/")) return answerUpload(store, target, request);
	const blob = store.repositories.get(target.repository)?.blobs.get(target.reference);
	if (blob === undefined) return refusal(404, "BLOB_UNKNOWN", "blob unknown to registry");
	const headers = { "content-type": "application/octet-stream", "docker-content-digest": target.reference };
	if (request.method === "GET" || request.method === "HEAD") return answer(200, headers, blob);
	return refusal(405, "UNSUPPORTED", "The operation is unsupported.");
}

/** POST opens an upload (or takes the blob whole, or mounts it), PATCH adds to it, PUT ends it with its digest. */
function answerUpload(store: RegistryStore, target: Target, request: ServerRequest): ServerAnswer {
	const open = uploadsOf(store);
	const id = target.reference.slice("uploads/".length);
	const digest = request.query.get("digest");
	if (request.method === "POST") {
		const mounted = mount(store, target, request);
		if (mounted !== undefined) return mounted;
		if (digest !== null) return keep(store, target.repository, digest, request.body);
		const opened = randomUUID();
		open.set(opened, Buffer.alloc(0));
		return answer(202, { location: `/v2/${target.repository}/blobs/uploads/${opened}?state=open`, range: "0-0" });
	}
	const begun = open.get(id);
	if (begun === undefined) return refusal(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry");
	const bytes = Buffer.concat([begun, request.body]);
	if (request.method === "PUT") {
		open.delete(id);
		return keep(store, target.repository, digest ?? "", bytes);
	}
	open.set(id, bytes);
	return answer(202, { location: request.path, range: `0-${Math.max(0, bytes.length - 1)}` });
}

function mount(store: RegistryStore, target: Target, request: ServerRequest): ServerAnswer | undefined {
	const digest = request.query.get("mount");
	const blob = store.repositories.get(request.query.get("from") ?? "")?.blobs.get(digest ?? "");
	return digest === null || blob === undefined ? undefined : keep(store, target.repository, digest, blob);
}

function keep(store: RegistryStore, repository: string, digest: string, bytes: Buffer): ServerAnswer {
	if (sha256(bytes) !== digest) {
		return refusal(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
	}
	store.open(repository).blobs.set(digest, bytes);
	return answer(201, { location: `/v2/${repository}/blobs/${digest}`, "docker-content-digest": digest });
}
