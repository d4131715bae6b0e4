import type { Configuration } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type ImageName, registryHost } from "../images/image-name.ts";
import { type ImageTag, isImageTag } from "../images/image-tag.ts";
import type { PushAccess } from "../registry/push-access.ts";
import type { Registry } from "../registry/registry.ts";
import type { Service } from "../services/service.ts";
import { type Finding, firstOf, notLookedAt, ok, problem, unknown, wordsOf } from "./finding.ts";
import { inTurns } from "./in-turns.ts";
import { giveImages } from "./remedies.ts";

/** How many services are asked for, and how many of them at a time. */
export const [MOST_SERVICES, AT_A_TIME] = [20, 10];

/** What a registry answered for one image: `value`, or why not. */
type Asked<T> = { readonly image: ImageName } & ({ readonly value: T } | { readonly error: ReleaseError });

/** Whether the images may be read. Any tag can be asked for: that it is not there is an answer, too. */
export async function examinePulling(
	registry: Registry,
	{ services }: Configuration,
): Promise<{ readonly finding: Finding; readonly readable: readonly Service[] }> {
	const check = "registry-pull";
	const some = [...services.values()].slice(0, MOST_SERVICES);
	const tag = someTag();
	const asked = await inTurns(some, AT_A_TIME, ({ image }) => ask(image, () => registry.readDigest(image, tag)));
	const readable = some.filter((_, index) => asked[index] !== undefined && "value" in asked[index]);
	const refused = refusals(check, asked);
	if (refused !== undefined) return { finding: refused, readable };
	const left = services.size - some.length;
	const rest = left > 0 ? ` (${left} more services were not looked at)` : "";
	return { finding: ok(check, `${hostsOf(some)}: ${countOf(some.length)} can be read${rest}.`), readable };
}

/** Whether images may be pushed, as far as the registry tells without a push. */
export async function examinePushing(
	pushAccess: (image: ImageName) => Promise<PushAccess>,
	readable: readonly Service[],
): Promise<Finding> {
	const check = "registry-push";
	if (readable.length === 0) return notLookedAt(check, "no image can be read (registry-pull)");
	const asked = await inTurns(readable, AT_A_TIME, ({ image }) => ask(image, () => pushAccess(image)));
	const refused = refusals(check, asked);
	if (refused !== undefined) return refused;
	const those = (access: PushAccess) =>
		asked.flatMap((one) => ("value" in one && one.value === access ? [one.image] : []));
	const [anonymous, denied, untold] = [those("no-credentials"), those("not-granted"), those("unknown")];
	const sentences = [
		...anonymous.map((image) => `No credentials were found for ${registryHost(image)}, so ${image} cannot be pushed.`),
		...denied.map((image) => `${registryHost(image)} lets these credentials read ${image}, but not push it.`),
	];
	if (sentences.length > 0)
		return problem(check, firstOf([...new Set(sentences)]), giveImages([...anonymous, ...denied]));
	if (untold.length === 0) return ok(check, `${hostsOf(readable)}: ${countOf(readable.length)} can be pushed.`);
	const hosts = [...new Set(untold.map(registryHost))].join(", ");
	const sentence = `${hosts} tells only at a push whether it is permitted; the first promotion will show it.`;
	return unknown(check, sentence, `To make sure: ${giveImages(untold)}`);
}

async function ask<T>(image: ImageName, question: () => Promise<T>): Promise<Asked<T>> {
	try {
		return { image, value: await question() };
	} catch (error) {
		if (error instanceof ReleaseError) return { image, error };
		throw error;
	}
}

function refusals(check: string, asked: readonly Asked<unknown>[]): Finding | undefined {
	const refused = asked.flatMap((one) => ("error" in one ? [one] : []));
	if (refused.length === 0) return undefined;
	const unauthorized = refused.filter(({ error }) => error.code === "unauthorized").map(({ image }) => image);
	const hosts = [...new Set(refused.map(({ image }) => registryHost(image)))].join(", ");
	const fix =
		unauthorized.length > 0
			? giveImages(unauthorized)
			: `Check that ${hosts} is the registry's name in the configuration's "image", and that this machine reaches it.`;
	return problem(check, firstOf([...new Set(refused.map(({ error }) => wordsOf(error)))]), fix);
}

function hostsOf(services: readonly Service[]): string {
	return [...new Set(services.map(({ image }) => registryHost(image)))].join(", ");
}

function countOf(count: number): string {
	return count === 1 ? "1 image" : `${count} images`;
}

function someTag(): ImageTag {
	const text = "latest";
	if (isImageTag(text)) return text;
	throw new TypeError(`${text} is no tag.`);
}
