import { ReleaseError } from "../errors/release-error.ts";
import type { HttpAnswer } from "../http/transport.ts";
import { openTransport } from "../http/transport.ts";
import type { Digest } from "../images/digest.ts";
import { isDigest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import { registryHost } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { World } from "../world/world.ts";
import type { RegistryCredentials } from "./credentials.ts";
import { repositoryOf } from "./endpoint.ts";
import type { Access } from "./grants.ts";
import { digestOf, isDigestOf } from "./manifest.ts";
import { ACCEPT } from "./media-types.ts";
import { claimedDigest, manifestFrom, notTheBytes } from "./read-manifest.ts";
import type { Task } from "./refusals.ts";
import { rejected, statusWords, unavailable } from "./refusals.ts";
import type { Registry } from "./registry.ts";
import type { RepositoryRequest } from "./session.ts";
import { Session } from "./session.ts";

/** What distribution-spec 1.1 expects a registry to take; ours to read is no more. */
const LARGEST_MANIFEST = 4 * 1024 * 1024;

export interface RegistrySettings {
	/** Asked once for each host that is spoken to; undefined is anonymous. */
	credentials(host: string): RegistryCredentials | undefined;
	readonly world: Pick<World, "now" | "random" | "sleep" | "env">;
}

export function connectRegistry({ credentials, world }: RegistrySettings): Registry {
	const transport = openTransport(world.env);
	const sessions = new Map<string, Session>();
	return registryOver((host) => {
		const session = sessions.get(host) ?? new Session(host, credentials(host), transport, world);
		sessions.set(host, session);
		return session;
	});
}

type Ask = Pick<RepositoryRequest, "method" | "path"> & Partial<RepositoryRequest> & { readonly words: string };

function registryOver(sessionOf: (host: string) => Session): Registry {
	async function ask(image: ImageName, { words, ...request }: Ask): Promise<{ answer: HttpAnswer; task: Task }> {
		const host = registryHost(image);
		const task = { host, words };
		const defaults = { repository: repositoryOf(image), access: "pull", limit: LARGEST_MANIFEST, task } as const;
		return { answer: await sessionOf(host).send({ ...defaults, ...request }), task };
	}

	const readTag = (image: ImageName, tag: ImageTag, method: "HEAD" | "GET") =>
		ask(image, { method, path: `manifests/${tag}`, headers: { accept: ACCEPT }, words: `read ${image}:${tag}` });

	async function readDigest(image: ImageName, tag: ImageTag): Promise<Digest | undefined> {
		const { answer, task } = await readTag(image, tag, "HEAD");
		const claimed = digestIn(answer, task);
		if (claimed !== "unsaid") return claimed;
		const whole = await readTag(image, tag, "GET");
		const read = digestIn(whole.answer, task);
		return read === "unsaid" ? digestOf(whole.answer.body) : read;
	}

	return {
		async open(image) {
			const host = registryHost(image);
			const task = { host, words: `read ${image}` };
			await sessionOf(host).open({ repository: repositoryOf(image), access: "pull", task });
		},

		async readManifest(image, reference, access) {
			const name = nameOf(image, reference);
			const request = { method: "GET", path: `manifests/${reference}`, headers: { accept: ACCEPT }, access } as const;
			const { answer, task } = await ask(image, { ...request, words: `read ${name}` });
			if (answer.status === 404) return undefined;
			return manifestFrom(answer, isDigest(reference) ? reference : undefined, name, task);
		},

		readDigest,

		async writeManifest(image, tag, manifest) {
			const headers = { "content-type": manifest.mediaType };
			const request = { method: "PUT", path: `manifests/${tag}`, headers, body: manifest.bytes } as const;
			const access: Access = "pull,push";
			const { answer, task } = await ask(image, { ...request, access, words: `write the tag ${image}:${tag}` });
			if (answer.status >= 400) throw rejected(task, answer);
			if (answer.status < 200 || answer.status > 299) throw unavailable(task, `it answered ${statusWords(answer)}`);
			const held = claimedDigest(answer) ?? (await readDigest(image, tag));
			if (held !== undefined && isDigestOf(held, manifest.bytes)) return;
			throw new ReleaseError(
				"digest-mismatch",
				`After writing ${manifest.digest} to ${image}:${tag} the registry says that the tag holds ${held ?? "nothing"}. Somebody else wrote it at the same moment, or something between here and the registry changes what is sent: look at the tag, then run this again.`,
			);
		},

		async readBlob(image, digest, limit) {
			const name = `the blob ${digest} of ${image}`;
			const { answer, task } = await ask(image, {
				method: "GET",
				path: `blobs/${digest}`,
				limit,
				words: `read ${name}`,
			});
			if (answer.status === 404) return undefined;
			if (answer.status !== 200) throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
			if (!isDigestOf(digest, answer.body)) throw notTheBytes(name, digest, answer.body);
			return answer.body;
		},
	};
}

/** What an answer says that a tag holds: a digest, nothing (undefined), or no word of it ("unsaid"). */
function digestIn(answer: HttpAnswer, task: Task): Digest | undefined | "unsaid" {
	if (answer.status === 404) return undefined;
	if (answer.status !== 200) throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
	return claimedDigest(answer) ?? "unsaid";
}

function nameOf(image: ImageName, reference: ImageTag | Digest): string {
	return isDigest(reference) ? `${image}@${reference}` : `${image}:${reference}`;
}
