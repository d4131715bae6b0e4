import type { Configuration, Environment, GateRules } from "../../src/config/configuration.ts";
import { parseConfiguration, resolveConfiguration } from "../../src/config/read-configuration.ts";
import type { JsonSchema } from "./json-schema.ts";

/** A value as one would write it in the file: maps of maps, down to lists and words. */
export interface Written {
	readonly [key: string]: unknown;
}

const OTHER = "other";
const SMALLEST = `image: ghcr.io/acme/{service}
services: projects/*
environments: { ${OTHER}: { branch: a, manifest: a, image-tags: [] } }
`;

/** What a configuration says that leaves everything out: read by our own reader, and written as one would write it. */
export function defaultConfiguration(): { readonly written: Written; readonly otherEnvironment: Written } {
	const file = parseConfiguration({ path: "release-actions.yaml", text: SMALLEST });
	const { shared, ignore, tags, environments, stages, migrations } = resolveConfiguration(file, ["projects/blue"]);
	const all = [...environments.values()];
	const known = all.filter(({ name }) => name !== OTHER).map((each) => [each.name, environment(each)] as const);
	const other = all.filter(({ name }) => name === OTHER).map((each) => ({ pin: each.pin, ...gates(each, true) }));
	return {
		written: {
			shared,
			ignore,
			tags: tagTemplates(tags),
			environments: Object.fromEntries(known),
			versions: { stages: Object.fromEntries(stages) },
			changelog: { migrations },
		},
		otherEnvironment: other[0] ?? {},
	};
}

function tagTemplates({ build, service, releaseBranch }: Configuration["tags"]): Written {
	return { build: build.text, service: service.text, "release-branch": releaseBranch.text };
}

function environment({ from, minimumAge, milestoneTag, ...rest }: Environment): Written {
	return {
		...(from === undefined ? {} : { from }),
		branch: rest.branch,
		manifest: rest.manifest,
		"image-tags": rest.imageTags.map(({ template }) => template.text),
		pin: rest.pin,
		...(minimumAge === undefined ? {} : { "minimum-age": hours(minimumAge) }),
		...gates(rest, from !== undefined),
		...(milestoneTag === undefined ? {} : { "milestone-tag": milestoneTag.text }),
	};
}

/** What is said of the environment before is only said where there is one. */
function gates({ onTooYoung, soak, take, approvals }: GateRules, hasFrom: boolean): Written {
	const { required, expireAfter } = approvals;
	const before = hasFrom ? { soak, take } : {};
	return { "on-too-young": onTooYoung, ...before, approvals: required, "approval-expires": hours(expireAfter) };
}

function hours(milliseconds: number): string {
	return `${milliseconds / 3_600_000}h`;
}

/** The schema with the defaults that `written` has, each beside its own key. */
export function withDefaults(schema: JsonSchema, written: Written): JsonSchema {
	const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
		const value = written[name];
		if (value === undefined) return [name, property] as const;
		return [
			name,
			isMap(value) && property.properties ? withDefaults(property, value) : { ...property, default: value },
		];
	});
	return { ...schema, properties: Object.fromEntries(properties) };
}

export function isMap(value: unknown): value is Written {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
