import { createHash } from "node:crypto";
import { request as send } from "node:http";

export type ImageKind = "oci" | "docker" | "index-with-attestation" | "manifest-list";

export interface PushOptions {
	/** The image's labels; with the same labels, kind and repository comes the same digest. */
	readonly labels?: Readonly<Record<string, string>>;
	readonly auth?: { readonly username: string; readonly password: string };
	readonly kind?: ImageKind;
}

/** What a manifest names: a part that the registry has. */
interface Descriptor {
	readonly mediaType: string;
	readonly digest: string;
	readonly size: number;
}

const OCI = {
	manifest: "application/vnd.oci.image.manifest.v1+json",
	index: "application/vnd.oci.image.index.v1+json",
	config: "application/vnd.oci.image.config.v1+json",
	layer: "application/vnd.oci.image.layer.v1.tar+gzip",
};
const DOCKER = {
	manifest: "application/vnd.docker.distribution.manifest.v2+json",
	index: "application/vnd.docker.distribution.manifest.list.v2+json",
	config: "application/vnd.docker.container.image.v1+json",
	layer: "application/vnd.docker.image.rootfs.diff.tar.gzip",
};
type Family = typeof OCI;

/**
 * Builds a small image and pushes it as docker does: blobs, then the children, then the tag.
 * @param host a registry on this machine, `127.0.0.1:5000`
 * @returns the digest that the tag then has
 */
export async function pushImage(
	host: string,
	repository: string,
	tag: string,
	{ labels = {}, auth, kind = "oci" }: PushOptions = {},
): Promise<string> {
	const push = new Push(host, repository, auth);
	if (kind === "oci" || kind === "docker") {
		const family = kind === "oci" ? OCI : DOCKER;
		return (await push.manifest(tag, family.manifest, await imageManifest(push, family, "amd64", labels))).digest;
	}
	const family = kind === "manifest-list" ? DOCKER : OCI;
	const children: object[] = [];
	for (const architecture of ["amd64", "arm64"]) {
		const document = await imageManifest(push, family, architecture, labels);
		const child = await push.manifest(undefined, family.manifest, document);
		children.push({ ...child, platform: { architecture, os: "linux" } });
		if (kind === "index-with-attestation") children.push(await attestation(push, child));
	}
	// An attestation goes first: a reader that takes the first child for the image is caught.
	const document = { schemaVersion: 2, mediaType: family.index, manifests: children.reverse() };
	return (await push.manifest(tag, family.index, document)).digest;
}

async function imageManifest(push: Push, family: Family, architecture: string, labels: object): Promise<object> {
	const layer = await push.blob(family.layer, Buffer.from(`layer of ${push.repository} for ${architecture}\n`));
	const config = {
		architecture,
		os: "linux",
		config: { Labels: labels },
		rootfs: { type: "layers", diff_ids: [layer.digest] },
	};
	const configBlob = await push.blob(family.config, Buffer.from(JSON.stringify(config)));
	return { schemaVersion: 2, mediaType: family.manifest, config: configBlob, layers: [layer] };
}

/** What buildx adds for each platform: a manifest that runs nowhere. */
async function attestation(push: Push, subject: Descriptor): Promise<object> {
	const statement = await push.blob("application/vnd.in-toto+json", Buffer.from(`{"subject":"${subject.digest}"}`));
	const config = await push.blob(OCI.config, Buffer.from(`{"architecture":"unknown","os":"unknown"}`));
	const document = { schemaVersion: 2, mediaType: OCI.manifest, config, layers: [statement] };
	return {
		...(await push.manifest(undefined, OCI.manifest, document)),
		annotations: { "vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": subject.digest },
		platform: { architecture: "unknown", os: "unknown" },
	};
}

/** JSON as nobody's serialiser writes it, so that a manifest that is written anew shows by its digest. */
function oddly(document: object): Buffer {
	return Buffer.from(`${JSON.stringify(document, null, 3).replaceAll('": ', '"  : ')}\n`);
}

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

/** The pushing of one image to one repository, with the authentication that the registry asks for. */
class Push {
	readonly repository: string;
	readonly #host: string;
	readonly #auth: PushOptions["auth"];
	#authorization: string | undefined;

	constructor(host: string, repository: string, auth: PushOptions["auth"]) {
		this.#host = host;
		this.repository = repository;
		this.#auth = auth;
	}

	async blob(mediaType: string, bytes: Buffer): Promise<Descriptor> {
		const digest = sha256(bytes);
		const opened = await this.#ask("POST", `/v2/${this.repository}/blobs/uploads/`, 202);
		const location = new URL(String(opened.headers.location), `http://${this.#host}`);
		location.searchParams.set("digest", digest);
		await this.#ask("PUT", location.pathname + location.search, 201, "application/octet-stream", bytes);
		return { mediaType, digest, size: bytes.length };
	}

	async manifest(tag: string | undefined, mediaType: string, document: object): Promise<Descriptor> {
		const bytes = oddly(document);
		const digest = sha256(bytes);
		await this.#ask("PUT", `/v2/${this.repository}/manifests/${tag ?? digest}`, 201, mediaType, bytes);
		return { mediaType, digest, size: bytes.length };
	}

	async #ask(method: string, path: string, expected: number, mediaType?: string, body?: Buffer): Promise<Answer> {
		let answer = await this.#once(method, path, mediaType, body);
		if (answer.status === 401) {
			this.#authorization = await this.#authorize(String(answer.headers["www-authenticate"]));
			answer = await this.#once(method, path, mediaType, body);
		}
		if (answer.status === expected) return answer;
		throw new Error(`${method} ${path} on ${this.#host} was answered with ${answer.status}: ${answer.text}`);
	}

	#once(method: string, path: string, mediaType?: string, body?: Buffer): Promise<Answer> {
		const headers = {
			...(this.#authorization && { authorization: this.#authorization }),
			...(mediaType && { "content-type": mediaType }),
			"content-length": body?.length ?? 0,
		};
		return exchange(new URL(path, `http://${this.#host}`), method, headers, body);
	}

	/** The test registries offer one simple challenge; this is not for others. */
	async #authorize(challenge: string): Promise<string | undefined> {
		const basic =
			this.#auth && `Basic ${Buffer.from(`${this.#auth.username}:${this.#auth.password}`).toString("base64")}`;
		const realm = /^Bearer .*realm="([^"]*)"/.exec(challenge)?.[1];
		if (realm === undefined) return basic;
		const url = new URL(realm);
		url.searchParams.set("service", /service="([^"]*)"/.exec(challenge)?.[1] ?? "");
		url.searchParams.set("scope", `repository:${this.repository}:pull,push`);
		const { status, text } = await exchange(url, "GET", basic === undefined ? {} : { authorization: basic });
		const token = /"token"\s*:\s*"([^"]*)"/.exec(text)?.[1];
		if (token === undefined) throw new Error(`The token service ${url.host} answered ${status} without a token.`);
		return `Bearer ${token}`;
	}
}

function sha256(bytes: Buffer): string {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function exchange(url: URL, method: string, headers: Record<string, string | number>, body?: Buffer): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const outgoing = send(url, { method, headers }, (incoming) => {
			const chunks: Buffer[] = [];
			incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
			incoming.on("error", reject);
			incoming.on("end", () => {
				const text = Buffer.concat(chunks).toString("utf8");
				resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
			});
		});
		outgoing.on("error", reject);
		outgoing.end(body);
	});
}
