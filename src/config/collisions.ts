import type { Placed } from "../documents/collections.ts";
import { errorAt, type Place } from "../documents/place.ts";
import { quote } from "../errors/quote.ts";
import { isBranchName, isTagName } from "../refs/ref-name.ts";
import { namesOf } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import { matchTag, type ServiceTagTemplate } from "../versions/service-tag.ts";
import { holds, render, type Template } from "../versions/template.ts";
import type { Environment, TagTemplates } from "./configuration.ts";
import type { PlacedService } from "./services.ts";
import type { ReleaseBranchTemplate } from "./templates.ts";

/** Where the templates are written; the default's place is the file's start. */
export interface TagPlaces {
	readonly service: Place;
	readonly releaseBranch: Place;
}

type Services = readonly PlacedService[];

/** @throws ReleaseError `invalid-config` when a name would stand for two things. */
export function checkCollisions(
	services: Services,
	tags: TagTemplates,
	places: TagPlaces,
	environments: readonly Environment[],
): void {
	checkServiceTags(services, { value: tags.service, at: places.service });
	checkReleaseBranches(services, { value: tags.releaseBranch, at: places.releaseBranch });
	checkImages(services, [tags.build, ...environments.flatMap((each) => each.imageTags.map((rule) => rule.template))]);
}

function checkServiceTags(services: Services, { value: template, at }: Placed<ServiceTagTemplate>): void {
	needsService("tags.service", services, template, at);
	const names = services.flatMap(namesOf);
	for (const name of names) {
		const tag = render(template, { service: name, version: "1.0.0" });
		if (!isTagName(tag)) throw refusedByGit("tags.service", name, tag, at);
		const other = holds(template, "service")
			? names.find((each) => each !== name && mayOwn(template, each, name))
			: undefined;
		if (other === undefined) continue;
		throw errorAt(
			at,
			`\`tags.service\` is ${quote(template.text)}, by which a tag of the service "${name}" can be read as one of ` +
				`"${other}", too. Put a "/" between {service} and {version}.`,
		);
	}
}

/** Whether a tag of `owner` also reads as one of `service`: tried with a stable version and a pre-release. */
function mayOwn(template: ServiceTagTemplate, service: ServiceName, owner: ServiceName): boolean {
	if (!owner.startsWith(service) && !owner.endsWith(service)) return false;
	return ["1.0.0", "1.0.0-rc.1"].some((version) => {
		const tag = render(template, { service: owner, version });
		return matchTag(template, service, tag) !== undefined;
	});
}

function checkReleaseBranches(services: Services, { value: template, at }: Placed<ReleaseBranchTemplate>): void {
	needsService("tags.release-branch", services, template, at);
	for (const { name } of services) {
		const branch = render(template, { service: name, major: "1", minor: "0" });
		if (!isBranchName(branch)) throw refusedByGit("tags.release-branch", name, branch, at);
	}
}

function needsService(key: string, services: Services, template: Template, at: Place): void {
	if (services.length < 2 || holds(template, "service")) return;
	throw errorAt(
		at,
		`\`${key}\` is ${quote(template.text)}, but must hold {service}, because there are ${services.length} services.`,
	);
}

function refusedByGit(key: string, service: string, name: string, at: Place) {
	return errorAt(at, `\`${key}\` gives ${quote(name)} for the service "${service}", which is a name that Git refuses.`);
}

function checkImages(services: Services, tags: readonly Template[]): void {
	const common = tags.find((tag) => !holds(tag, "service"));
	if (common === undefined) return;
	const owners = new Map<string, PlacedService>();
	for (const service of services) {
		const other = owners.get(service.image);
		if (other !== undefined) throw sameImage(other, service, common);
		owners.set(service.image, service);
	}
}

function sameImage(first: PlacedService, second: PlacedService, tag: Template) {
	return errorAt(
		second.imageAt,
		`The services "${first.name}" and "${second.name}" have the same image, ${second.image}, and there the tag ` +
			`${quote(tag.text)} would stand for both. Give each service an image of its own (put {service} into \`image\`), ` +
			"or put {service} into every tag.",
	);
}
