import { namesOf, type Service } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { Line } from "../versions/version.ts";
import type { Configuration } from "./configuration.ts";
import type { ReleaseBranchTemplate } from "./templates.ts";

const NUMBER = "0|[1-9][0-9]{0,14}";

/** The service whose release branch this is; undefined when it is nobody's, or could be that of several. */
export function releaseBranchOwner(
	{ services, tags }: Pick<Configuration, "services" | "tags">,
	branch: string,
): Service | undefined {
	const owners = [...services.values()].filter((service) =>
		namesOf(service).some((name) => releaseLine(tags.releaseBranch, name, branch)),
	);
	return owners.length === 1 ? owners[0] : undefined;
}

/** The line of versions that a branch holds; undefined when it is no release branch of the service. */
export function releaseLine(template: ReleaseBranchTemplate, service: ServiceName, branch: string): Line | undefined {
	const seen = new Set<string>();
	const parts = template.parts.map((part) => {
		if ("literal" in part) return escaped(part.literal);
		if (part.placeholder === "service") return escaped(service);
		if (seen.has(part.placeholder)) return `\\k<${part.placeholder}>`;
		seen.add(part.placeholder);
		return `(?<${part.placeholder}>${NUMBER})`;
	});
	const found = new RegExp(`^${parts.join("")}$`).exec(branch)?.groups;
	return found === undefined ? undefined : { major: Number(found.major), minor: Number(found.minor) };
}

/** A pattern for `git ls-remote` that takes all release branches of a service, and perhaps others: sieve with `releaseLine`. */
export function releaseBranchPattern(template: ReleaseBranchTemplate, service: ServiceName): string {
	const parts = template.parts.map((part) => {
		if ("literal" in part) return part.literal;
		return part.placeholder === "service" ? service : "*";
	});
	return `refs/heads/${parts.join("")}`;
}

function escaped(literal: string): string {
	return literal.replaceAll(/[\\^$.|?*+()[\]{}]/g, "\\$&");
}
