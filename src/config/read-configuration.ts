import { parseDocument, type SourceText } from "../documents/document.ts";
import { errorAt, type Place } from "../documents/place.ts";
import { check } from "../documents/schema.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { checkCollisions } from "./collisions.ts";
import type { Configuration, Environment, Service } from "./configuration.ts";
import { DEFAULT_MIGRATIONS, defaultStages, defaultTags } from "./defaults.ts";
import { checkFiles } from "./environment-files.ts";
import type { EnvironmentName } from "./environment-name.ts";
import { layeredEnvironments, resolveEnvironment } from "./environments.ts";
import { fileRules } from "./file-rules.ts";
import { checkFileTargets } from "./file-targets.ts";
import { checkPromotionOrder } from "./promotion-order.ts";
import { environmentProtection } from "./protection-rules.ts";
import { checkRenames } from "./renames.ts";
import { CONFIGURATION_SCHEMA, type Declared } from "./schema.ts";
import { isGlob, type PlacedService, resolveServices } from "./services.ts";
import { verifyRules } from "./verify-rules.ts";

/** The configuration file, read but not yet laid over the defaults. */
export interface ConfigurationFile {
	readonly declared: Declared;
	readonly start: Place;
}

/** @throws ReleaseError `invalid-config`, with line and column: what is wrong in one place of the file. */
export function parseConfiguration(source: SourceText): ConfigurationFile {
	const document = parseDocument(source);
	return { declared: check(document, CONFIGURATION_SCHEMA), start: document.placeOf(0) };
}

/**
 * The folder whose folders `resolveConfiguration` must be given, where `services` is a glob: `projects` for
 * `projects/*`, empty for the repository's root. Nothing where the services are listed one by one.
 */
export function servicesFolder({ declared }: ConfigurationFile): string | undefined {
	return isGlob(declared.services.value) ? declared.services.value.parent : undefined;
}

/**
 * The whole configuration. `folders` are the paths (from the repository's root) of all folders right inside
 * `servicesFolder`; those that do not match are left aside.
 * @throws ReleaseError `invalid-config`, with line and column: what contradicts something else.
 */
export function resolveConfiguration(file: ConfigurationFile, folders: readonly string[]): Configuration {
	const { declared, start } = file;
	const services = resolveServices(declared, folders, start);
	checkRenames(services);
	const tags = tagTemplates(declared);
	const environments = resolveEnvironments(file, tags.build, services);
	const places = {
		service: declared.tags?.service?.at ?? start,
		releaseBranch: declared.tags?.["release-branch"]?.at ?? start,
	};
	checkCollisions(services, tags, places, [...environments.values()]);
	return {
		path: start.path,
		services: new Map(services.map((service) => [service.name, withoutPlaces(service)])),
		requires: new Map(services.map(({ name, requires }) => [name, requires])),
		shared: declared.shared ?? [],
		ignore: declared.ignore ?? [],
		tags,
		environments,
		stages: stagesOf(declared, environments),
		migrations: declared.changelog?.migrations ?? DEFAULT_MIGRATIONS,
		...(declared.protection === undefined ? {} : { protection: declared.protection }),
	};
}

/** The service alone; what it requires is asked of the configuration. */
function withoutPlaces({
	at: _,
	pathAt: _path,
	imageAt: _image,
	renamedFromAt: _renamed,
	requires: _requires,
	...service
}: PlacedService): Service {
	return service;
}

function tagTemplates({ tags }: Declared): Configuration["tags"] {
	const defaults = defaultTags();
	return {
		build: tags?.build?.value ?? defaults.build,
		service: tags?.service?.value ?? defaults.service,
		releaseBranch: tags?.["release-branch"]?.value ?? defaults.releaseBranch,
	};
}

function resolveEnvironments(
	{ declared, start }: ConfigurationFile,
	build: Configuration["tags"]["build"],
	services: readonly PlacedService[],
): ReadonlyMap<EnvironmentName, Environment> {
	const written: NonNullable<Declared["environments"]> = declared.environments ?? new Map();
	const layered = layeredEnvironments(written, start);
	checkPromotionOrder(layered, written, start);
	const names = services.map(({ name }) => name);
	const known = new Set(names);
	const resolved = [...layered].map(([name, environment]) => {
		const plain = resolveEnvironment(name, environment, written.get(name)?.at ?? start, build, known);
		const rules = fileRules(plain, environment.files ?? [], names);
		const protection = environmentProtection(name, layered, declared);
		const protecting = protection === undefined ? {} : { protection };
		const verify = verifyRules(name, layered);
		return { environment: { ...plain, ...protecting, verify, files: rules.map(({ value }) => value) }, rules };
	});
	checkFiles(layered, start);
	checkFileTargets(resolved);
	return new Map(resolved.map(({ environment }) => [environment.name, environment]));
}

/** What is written stands as it is; of the defaults, what names an environment that was taken away is left out. */
function stagesOf({ versions }: Declared, environments: ReadonlyMap<EnvironmentName, Environment>) {
	const written = versions?.stages;
	if (written === undefined) {
		const there = (names: readonly EnvironmentName[]) => names.filter((name) => environments.has(name));
		return new Map([...defaultStages()].map(([stage, names]) => [stage, there(names)]));
	}
	return new Map(
		[...written].map(([stage, names]) => [
			stage,
			names.map(({ value, at }) => {
				if (environments.has(value)) return value;
				throw errorAt(
					at,
					`\`versions.stages.${stage}\` names the environment ${quote(value)}, which does not exist.` +
						didYouMean(value, environments.keys()),
				);
			}),
		]),
	);
}
