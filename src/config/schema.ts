import { list, object, optional, placed, record, union } from "../documents/collections.ts";
import { nullable, oneOf, parsed } from "../documents/scalars.ts";
import type { Infer } from "../documents/schema.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type BranchName, isBranchName } from "../refs/ref-name.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import { SERVICE_NAME } from "../services/service-name.ts";
import { MOVES, ON_TOO_YOUNG, PINS } from "./configuration.ts";
import { parseDuration } from "./duration.ts";
import { parseEnvironmentName } from "./environment-name.ts";
import { parseFile, parseFolder, parsePattern } from "./repository-path.ts";
import { parseServiceGlob } from "./service-glob.ts";
import {
	parseBuildTagTemplate,
	parseImageTagTemplate,
	parseImageTemplate,
	parseMilestoneTemplate,
	parseReleaseBranchTemplate,
	parseServiceTagTemplate,
} from "./templates.ts";

const image = optional(placed(parsed(parseImageTemplate)));

const service = object({
	path: placed(parsed(parseFolder)),
	"depends-on": optional(list(parsed(parsePattern))),
	image,
});

const imageTag = union(
	parsed(parseImageTagTemplate),
	object({ tag: parsed(parseImageTagTemplate), moves: oneOf(...MOVES) }),
);

/** `null` takes away what an environment has by default. */
const environment = object({
	from: optional(placed(nullable(parsed(parseEnvironmentName, SERVICE_NAME)))),
	branch: optional(placed(parsed(parseBranchName))),
	manifest: optional(placed(parsed(parseFile))),
	"image-tags": optional(list(placed(imageTag))),
	kustomization: optional(placed(nullable(parsed(parseFile)))),
	pin: optional(placed(oneOf(...PINS))),
	"minimum-age": optional(placed(nullable(parsed(parseDuration)))),
	"on-too-young": optional(placed(oneOf(...ON_TOO_YOUNG))),
	"milestone-tag": optional(placed(nullable(parsed(parseMilestoneTemplate)))),
});

/** The configuration file as it is written: what each key holds, before defaults and comparisons. */
export const CONFIGURATION_SCHEMA = object({
	image,
	services: placed(union(parsed(parseServiceGlob), record(parseServiceName, placed(service), SERVICE_NAME))),
	shared: optional(list(parsed(parsePattern))),
	ignore: optional(list(parsed(parsePattern))),
	tags: optional(
		object({
			build: optional(placed(parsed(parseBuildTagTemplate))),
			service: optional(placed(parsed(parseServiceTagTemplate))),
			"release-branch": optional(placed(parsed(parseReleaseBranchTemplate))),
		}),
	),
	environments: optional(record(parseEnvironmentName, placed(nullable(environment)), SERVICE_NAME)),
	versions: optional(
		object({ stages: optional(record(parseStage, list(placed(parsed(parseEnvironmentName, SERVICE_NAME))))) }),
	),
});

export type Declared = Infer<typeof CONFIGURATION_SCHEMA>;
export type DeclaredEnvironment = Infer<typeof environment>;
export type DeclaredService = Infer<typeof service>;

/** @throws ReleaseError `invalid-input` */
export function parseBranchName(text: string, what: string): BranchName {
	const short = text.replace(/^refs\/heads\//, "");
	if (short === text && isBranchName(text)) return text;
	const suggestion = short !== text && isBranchName(short) ? ` Did you mean ${quote(short)}?` : "";
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a branch's name that Git accepts, without "refs/heads/", but is ${quote(text)}.${suggestion}`,
	);
}

/** A stage is what a pre-release begins with: an identifier of SemVer 2.0.0, section 9, that is no number. */
function parseStage(text: string, what: string): string {
	if (/^[0-9A-Za-z-]{1,50}$/.test(text) && /[^0-9]/.test(text)) return text;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is ${quote(text)}.`,
	);
}
