import type { Target } from "./api.ts";
import type { ServerAnswer, ServerRequest } from "./exchange.ts";
import { answer, header, refusal } from "./exchange.ts";
import type { RegistryStore, Repository } from "./store.ts";
import { sha256 } from "./store.ts";

const LARGEST = 4 * 1024 * 1024;

export function answerManifests(store: RegistryStore, target: Target, request: ServerRequest): ServerAnswer {
	if (request.method === "PUT") return put(store, target, request);
	if (request.method !== "GET" && request.method !== "HEAD") {
		return refusal(405, "UNSUPPORTED", "The operation is unsupported.");
	}
	const manifest = store.manifest(target.repository, target.reference);
	if (manifest === undefined || !accepts(request, manifest.mediaType)) {
		const code = store.repositories.has(target.repository) ? "MANIFEST_UNKNOWN" : "NAME_UNKNOWN";
		return refusal(404, code, `${target.reference} is unknown, or not in a form that was asked for`);
	}
	const headers = { "content-type": manifest.mediaType, "docker-content-digest": sha256(manifest.bytes) };
	return answer(200, headers, manifest.bytes);
}

function accepts(request: ServerRequest, mediaType: string): boolean {
	const accepted = header(request, "accept")
		.split(",")
		.map((part) => part.split(";")[0]?.trim());
	return accepted.includes(mediaType) || accepted.includes("*/*");
}

function put(store: RegistryStore, { repository: name, reference }: Target, request: ServerRequest): ServerAnswer {
	const { body } = request;
	if (body.length > LARGEST) return refusal(413, "SIZE_INVALID", "manifest too large");
	const digest = sha256(body);
	const isTag = !reference.includes(":");
	if (!isTag && reference !== digest)
		return refusal(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
	const document = parse(body);
	const mediaType = header(request, "content-type");
	if (document === undefined || mediaType === "" || (document.mediaType ?? mediaType) !== mediaType) {
		return refusal(400, "MANIFEST_INVALID", "manifest invalid");
	}
	const repository = store.open(name);
	const missing = missingParts(repository, document);
	if (missing.length > 0) {
		return refusal(404, "MANIFEST_BLOB_UNKNOWN", `blob unknown to registry: ${missing.join(", ")}`);
	}
	repository.manifests.set(digest, { bytes: body, mediaType });
	if (isTag) repository.tags.set(reference, digest);
	return answer(201, { location: `/v2/${name}/manifests/${digest}`, "docker-content-digest": digest });
}

interface Descriptor {
	readonly digest?: string;
}

/** The fields that decide whether a manifest is whole. */
interface ManifestDocument {
	readonly mediaType?: string;
	readonly config?: Descriptor;
	readonly layers?: readonly Descriptor[];
	readonly manifests?: readonly Descriptor[];
}

function parse(body: Buffer): ManifestDocument | undefined {
	try {
		// The one boundary: what a test or the rehearsal pushes; a wrong shape shows as a missing part.
		const document = JSON.parse(body.toString("utf8")) as ManifestDocument | null;
		return typeof document === "object" && document !== null ? document : undefined;
	} catch {
		return undefined;
	}
}

function missingParts(repository: Repository, { config, layers = [], manifests = [] }: ManifestDocument): string[] {
	const blobs = [...(config === undefined ? [] : [config]), ...layers].map(({ digest }) => digest ?? "");
	const children = manifests.map(({ digest }) => digest ?? "");
	return [
		...blobs.filter((digest) => !repository.blobs.has(digest)),
		...children.filter((digest) => !repository.manifests.has(digest)),
	];
}
