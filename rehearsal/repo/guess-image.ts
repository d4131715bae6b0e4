// What the services' images are called, by what the repository deploys.
import { isImageName } from "../../src/images/image-name.ts";

export interface GuessedImage {
	/** `ghcr.io/acme/{service}` */
	readonly template: string;
	/** Where it comes from, for people. */
	readonly because: string;
}

/** `image:` of a container, `name:` and `newName:` of a kustomization, `repository:` of a chart's values. */
const REFERENCE = /^[ \t]*(?:-[ \t]+)?(?:image|name|newName|repository):[ \t]*["']?([^\s"'#{}]+)/gm;

/** @param texts YAML files by their paths @param owner who the repository belongs to on its server */
export function guessImage(
	services: readonly string[],
	texts: ReadonlyMap<string, string>,
	owner: string | undefined,
): GuessedImage {
	const known = new Set(services);
	const votes = new Map<string, { readonly services: Set<string>; readonly path: string }>();
	for (const [path, text] of texts) {
		for (const [, reference = ""] of text.matchAll(REFERENCE)) {
			for (const { template, service } of templatesOf(reference, known)) {
				const vote = votes.get(template) ?? { services: new Set(), path };
				vote.services.add(service);
				votes.set(template, vote);
			}
		}
	}
	const [best] = [...votes].sort(([a, one], [b, other]) => other.services.size - one.services.size || (a < b ? -1 : 1));
	if (best !== undefined) return { template: best[0], because: `as in ${best[1].path}` };
	const because =
		owner === undefined
			? "no manifest names an image of these services, and no remote says whose they are: put your name for `acme`"
			: "no manifest names an image of these services; by the remote's owner";
	return { template: `ghcr.io/${owner ?? "acme"}/{service}`, because };
}

/** What `us-docker.pkg.dev/shop/blue:1.0` says when `blue` is a service; also for `…/shop-blue`. */
function templatesOf(reference: string, services: ReadonlySet<string>) {
	const name = withRegistry(reference.replace(/@.*$/, "").replace(/:[^/:]*$/, ""));
	if (name === undefined) return [];
	const slash = name.lastIndexOf("/");
	const last = name.slice(slash + 1);
	const cuts = [0, ...[...last.matchAll(/[._-]/g)].map(({ index }) => index + 1)];
	// The longest name first: `blue-api` is no image of `api` where there is a service `blue-api`.
	const cut = cuts.find((one) => services.has(last.slice(one)));
	if (cut === undefined) return [];
	return [{ template: `${name.slice(0, slash + 1 + cut)}{service}`, service: last.slice(cut) }];
}

/** Docker's own registry is written out: a name without one is refused by the configuration. */
function withRegistry(name: string): string | undefined {
	if (isImageName(name)) return name;
	const full = `docker.io/${name}`;
	return /^[^/.:]+\/[^/]+$/.test(name) && isImageName(full) ? full : undefined;
}
