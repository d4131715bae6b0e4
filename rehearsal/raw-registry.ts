// The registry as curl sees it: a token, the list of tags, and a manifest's bytes.
import { createHash } from "node:crypto";
import type { RegistryServer } from "./servers/registry-server.ts";
import { SERVICES } from "./shop.ts";

/** The digest of every image, `blue:1.6.0`, computed from the bytes that the registry gives. */
export async function imagesByTag(host: string, password: string): Promise<Map<string, string>> {
	const images = new Map<string, string>();
	await Promise.all(
		SERVICES.map(async (service) => {
			const headers = await opened(host, service, password);
			const list = await answered(`http://${host}/v2/shop/${service}/tags/list`, headers);
			const { tags } = (list === undefined ? { tags: [] } : await list.json()) as { tags: string[] };
			for (const tag of tags) {
				const manifest = await answered(`http://${host}/v2/shop/${service}/manifests/${tag}`, headers);
				if (manifest === undefined) continue;
				const bytes = Buffer.from(await manifest.arrayBuffer());
				images.set(`${service}:${tag}`, `sha256:${createHash("sha256").update(bytes).digest("hex")}`);
			}
		}),
	);
	return images;
}

/** Every tag that the registry was given, `blue:1.6.0`, as often as it was given it. */
export function pushedTags(requests: RegistryServer["requests"]): string[] {
	return requests.flatMap(({ method, path, status }) => {
		const { service, tag } = /^\/v2\/shop\/(?<service>[^/]+)\/manifests\/(?<tag>[^:]+)$/.exec(path)?.groups ?? {};
		return method === "PUT" && status === 201 && tag !== undefined ? [`${service}:${tag}`] : [];
	});
}

async function opened(host: string, service: string, password: string): Promise<Record<string, string>> {
	const basic = Buffer.from(`verifier:${password}`).toString("base64");
	const url = `http://${host}/token?service=${host}&scope=repository:shop/${service}:pull`;
	const granted = await fetch(url, { headers: { authorization: `Basic ${basic}` } });
	const { token } = (await granted.json()) as { token: string };
	const accept = ["index.v1", "manifest.v1"].map((kind) => `application/vnd.oci.image.${kind}+json`).join(", ");
	return { authorization: `Bearer ${token}`, accept };
}

async function answered(url: string, headers: Record<string, string>): Promise<Response | undefined> {
	const answer = await fetch(url, { headers });
	if (answer.status === 404) return undefined;
	if (answer.status !== 200) throw new Error(`The registry answered ${answer.status} for ${url}.`);
	return answer;
}
