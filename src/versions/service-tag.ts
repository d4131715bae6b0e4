import { ReleaseError } from "../errors/release-error.ts";
import { isTagName, type TagName } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import { render, type Template } from "./template.ts";
import { isVersion, type Version } from "./version.ts";

/** The template of a service's Git tags: `{version}` stands in it exactly once. */
export type ServiceTagTemplate = Template<"service" | "version">;

/** The Git tag of a service's version. */
export function serviceTag(template: ServiceTagTemplate, service: ServiceName, version: Version): TagName {
	const name = render(template, { service, version });
	if (isTagName(name)) return name;
	throw new ReleaseError("internal", `The tag template "${template.text}" gave a name that Git refuses.`);
}

/** The version that a Git tag stands for, or nothing when it is no tag of this service. The inverse of `serviceTag`. */
export function matchTag(template: ServiceTagTemplate, service: ServiceName, tag: string): Version | undefined {
	const { prefix, suffix } = surroundings(template, service);
	if (tag.length < prefix.length + suffix.length) return undefined;
	if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
	const version = tag.slice(prefix.length, tag.length - suffix.length);
	return isVersion(version) ? version : undefined;
}

/** A pattern for `git ls-remote` that takes all tags of a service, and perhaps others: sieve with `matchTag`. */
export function tagPattern(template: ServiceTagTemplate, service: ServiceName): string {
	const { prefix, suffix } = surroundings(template, service);
	return `refs/tags/${prefix}*${suffix}`;
}

function surroundings(template: ServiceTagTemplate, service: ServiceName): { prefix: string; suffix: string } {
	const at = template.parts.findIndex((part) => "placeholder" in part && part.placeholder === "version");
	const text = (parts: ServiceTagTemplate["parts"]) =>
		parts.map((part) => ("literal" in part ? part.literal : service)).join("");
	return { prefix: text(template.parts.slice(0, at)), suffix: text(template.parts.slice(at + 1)) };
}
