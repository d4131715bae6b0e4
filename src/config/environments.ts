import { errorAt, type Place } from "../documents/place.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import type { ServiceName } from "../services/service-name.ts";
import { holds } from "../versions/template.ts";
import type { Environment, ImageTagRule } from "./configuration.ts";
import { defaultEnvironments } from "./defaults.ts";
import type { EnvironmentName } from "./environment-name.ts";
import { gateRules } from "./gate-rules.ts";
import type { Declared, DeclaredEnvironment } from "./schema.ts";
import type { BuildTagTemplate, ImageTagTemplate } from "./templates.ts";

type Written = NonNullable<Declared["environments"]>;
type WrittenImageTag = NonNullable<DeclaredEnvironment["image-tags"]>[number];

/** What is written laid over the defaults, key by key; what is `null` is gone. The three known ones come first. */
export function layeredEnvironments(written: Written, start: Place): ReadonlyMap<EnvironmentName, DeclaredEnvironment> {
	const layered = new Map(defaultEnvironments(start));
	for (const [name, { value }] of written) {
		if (value === null) layered.delete(name);
		else layered.set(name, withoutLooseAge({ ...layered.get(name), ...value }, value));
	}
	return layered;
}

/** An environment that takes builds has nothing to wait for: the default's age goes with its `from`. */
function withoutLooseAge(environment: DeclaredEnvironment, written: DeclaredEnvironment): DeclaredEnvironment {
	if ((environment.from?.value ?? null) !== null || written["minimum-age"] !== undefined) return environment;
	const { "minimum-age": _, ...rest } = environment;
	return rest;
}

/** All but what depends on more than its own keys. @throws ReleaseError `invalid-config` when keys are missing, or contradict each other. */
export function resolveEnvironment(
	name: EnvironmentName,
	declared: DeclaredEnvironment,
	at: Place,
	build: BuildTagTemplate,
	services: ReadonlySet<ServiceName>,
): Omit<Environment, "files" | "verify"> {
	const { branch, manifest, "image-tags": imageTags } = declared;
	if (branch === undefined) throw missing("branch", name, at);
	if (manifest === undefined) throw missing("manifest", name, at);
	if (imageTags === undefined) throw missing("image-tags", name, at);
	const from = declared.from?.value ?? null;
	const kustomization = declared.kustomization?.value ?? null;
	const milestoneTag = declared["milestone-tag"]?.value ?? null;
	const environment: Omit<Environment, "files" | "verify"> = {
		name,
		branch: branch.value,
		manifest: manifest.value,
		imageTags: imageTags.map((tag) => imageTagRule(tag, build)),
		pin: declared.pin?.value ?? "build-tag",
		...gateRules(name, declared, services),
		...(from === null ? {} : { from }),
		...(kustomization === null ? {} : { kustomization }),
		...(milestoneTag === null ? {} : { milestoneTag }),
	};
	checkPin(environment, declared, at);
	return environment;
}

function imageTagRule({ value, at }: WrittenImageTag, build: BuildTagTemplate): ImageTagRule {
	const template = "tag" in value ? value.tag : value;
	const fixed = isFixed(template, build);
	if ("moves" in value) {
		if (!fixed) return { template, moves: value.moves };
		throw errorAt(at, `The tag ${quote(template.text)} stands for one build and never moves. Leave \`moves\` out.`);
	}
	return { template, moves: fixed ? "fixed" : movesUpward(template) ? "upward" : "with-environment" };
}

function isFixed(template: ImageTagTemplate, build: BuildTagTemplate): boolean {
	return (
		holds(template, "version") || holds(template, "sha") || holds(template, "short-sha") || template.text === build.text
	);
}

/** A tag that speaks of a line of versions, or of the latest, would lie if a hotfix of an older line took it. */
function movesUpward(template: ImageTagTemplate): boolean {
	return template.text === "latest" || holds(template, "major") || holds(template, "minor");
}

function checkPin(
	environment: Pick<Environment, "name" | "pin" | "imageTags">,
	declared: DeclaredEnvironment,
	at: Place,
): void {
	if (environment.pin !== "version") return;
	if (environment.imageTags.some(({ template }) => template.text === "{version}")) return;
	throw errorAt(
		declared.pin?.at ?? at,
		`\`environments.${environment.name}.pin\` is "version", but its \`image-tags\` have no "{version}", so the image ` +
			"would have no such tag. Add it there, or pin to build-tag or digest.",
	);
}

function missing(key: string, name: EnvironmentName, at: Place) {
	return errorAt(
		at,
		`The key "${key}" is missing in \`environments.${name}\`. Only dev, staging and production have defaults.` +
			didYouMean(name, ["dev", "staging", "production"]),
	);
}
