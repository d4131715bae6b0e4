import { list, object, optional, placed, record, union } from "../documents/collections.ts";
import { nullable, oneOf, parsed } from "../documents/scalars.ts";
import { described, type Infer } from "../documents/schema.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type BranchName, isBranchName } from "../refs/ref-name.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import { SERVICE_NAME } from "../services/service-name.ts";
import { MOVES, PINS } from "./configuration.ts";
import { parseEnvironmentName } from "./environment-name.ts";
import { gateFields } from "./gate-schema.ts";
import { environmentProtection, protection } from "./protection-schema.ts";
import { parseFile, parseFolder, parsePattern } from "./repository-path.ts";
import { requires } from "./requirements.ts";
import { parseServiceGlob } from "./service-glob.ts";
import {
	parseBuildTagTemplate,
	parseFilePathTemplate,
	parseFileValueTemplate,
	parseImageTagTemplate,
	parseImageTemplate,
	parseMilestoneTemplate,
	parsePointerTemplate,
	parseReleaseBranchTemplate,
	parseServiceTagTemplate,
	TEMPLATE_PATTERNS,
} from "./templates.ts";

/** A stage is what a pre-release begins with: an identifier of SemVer 2.0.0, section 9, that is no number. */
const STAGE = /^(?=.*[^0-9])[0-9A-Za-z-]{1,50}$/;

const image = described(
	"Image of a service without a tag, such as `ghcr.io/acme/{service}`. Each service has exactly one.",
	placed(parsed(parseImageTemplate, TEMPLATE_PATTERNS.image)),
);

const dependsOn = described(
	"What changes this service besides its own folder: other services by name, or folders, files and globs.",
	list(parsed(parsePattern)),
);

const service = object({
	path: described("Folder of the service, from the repository's root.", placed(parsed(parseFolder))),
	"depends-on": optional(dependsOn),
	image: optional(image),
	requires: optional(placed(requires)),
	"renamed-from": optional(
		described(
			"What the service was called before. Its history, Git tags and release branches under that name are its own.",
			placed(parsed(parseServiceName, SERVICE_NAME)),
		),
	),
});

const services = described(
	"The services: one folder and a pattern for the folders in it, such as `projects/*`, or a map from names to services.",
	placed(union(parsed(parseServiceGlob), record(parseServiceName, placed(service), SERVICE_NAME))),
);

const tags = described(
	"How tags and release branches are called.",
	object({
		build: optional(
			described(
				"Image tag that CI gives each build and never moves. Holds `{sha}` or `{short-sha}`; may hold `{service}`.",
				placed(parsed(parseBuildTagTemplate, TEMPLATE_PATTERNS.build)),
			),
		),
		service: optional(
			described(
				"Git tag of a version. Holds `{version}`, and `{service}` where there are several services.",
				placed(parsed(parseServiceTagTemplate, TEMPLATE_PATTERNS.service)),
			),
		),
		"release-branch": optional(
			described(
				"Branch of a line of versions. Holds `{major}` and `{minor}`, and `{service}` where there are several services.",
				placed(parsed(parseReleaseBranchTemplate, TEMPLATE_PATTERNS.releaseBranch)),
			),
		),
	}),
);

const imageTagTemplate = parsed(parseImageTagTemplate, TEMPLATE_PATTERNS.imageTag);

const imageTag = union(
	imageTagTemplate,
	object({
		tag: described("The tag, with placeholders such as `{service}` and `{major}`.", imageTagTemplate),
		moves: described(
			"Whether the tag follows the environment, or goes to higher stable versions only.",
			oneOf(...MOVES),
		),
	}),
);

const file = object({
	path: described(
		"Path of a YAML or JSON file on the branch. May hold `{service}` and `{environment}`.",
		parsed(parseFilePathTemplate, TEMPLATE_PATTERNS.filePath),
	),
	pointer: described(
		"Where in the file: a JSON Pointer such as `/image/tag` or `/containers/0/image`. May hold `{service}` and `{environment}`.",
		parsed(parsePointerTemplate, TEMPLATE_PATTERNS.filePointer),
	),
	value: described(
		"What is written there, such as `{version}`, `{image}:{tag}@{digest}` or `…?ref={sha}`.",
		placed(parsed(parseFileValueTemplate, TEMPLATE_PATTERNS.fileValue)),
	),
	services: optional(
		described(
			"The services that it is for, where neither path nor pointer holds `{service}`; where one does, only some of them.",
			placed(list(placed(parsed(parseServiceName, SERVICE_NAME)))),
		),
	),
});

/** `null` takes away what an environment has by default. */
const environment = object({
	from: optional(
		described(
			"Environment that a version must run in before it comes here. Without it, this environment takes builds.",
			placed(nullable(parsed(parseEnvironmentName, SERVICE_NAME))),
		),
	),
	branch: optional(described("GitOps branch that holds the manifest.", placed(parsed(parseBranchName)))),
	manifest: optional(described("Path of the manifest on the branch.", placed(parsed(parseFile)))),
	"image-tags": optional(
		described(
			"Tags that an image gets here. One with `{version}`, `{sha}` or `{short-sha}` never moves; others follow the environment, and `latest`, `{major}` and `{major}.{minor}` go upwards only.",
			list(placed(imageTag)),
		),
	),
	kustomization: optional(
		described(
			"Path of a kustomization.yaml on the branch, whose `images[]` entry moves with the manifest.",
			placed(nullable(parsed(parseFile))),
		),
	),
	pin: optional(
		described("What the kustomization's image entry is pinned to, by `newTag` or `digest`.", placed(oneOf(...PINS))),
	),
	files: optional(
		described(
			"Values of other YAML and JSON files on the branch that move with the manifest, in the same commit. Files and values must be there already.",
			list(placed(file)),
		),
	),
	...gateFields,
	"milestone-tag": optional(
		described(
			"Git tag that marks each promotion's manifest commit. Holds `{date}` (YYYYMMDD, UTC); may hold `{environment}`.",
			placed(nullable(parsed(parseMilestoneTemplate, TEMPLATE_PATTERNS.milestone))),
		),
	),
	protection: optional(environmentProtection),
});

const environments = described(
	"Where versions run. dev, staging and production exist unless they are `null`, and what is written for them replaces their defaults key by key; any other needs `branch`, `manifest` and `image-tags`.",
	record(parseEnvironmentName, placed(nullable(environment)), SERVICE_NAME),
);

const versions = described(
	"Rules for versions.",
	object({
		stages: optional(
			described(
				"Environments that a pre-release may go to, by what it begins with (`alpha`, `beta`, `rc`). A stable version goes everywhere.",
				record(parseStage, list(placed(parsed(parseEnvironmentName, SERVICE_NAME))), STAGE),
			),
		),
	}),
);

const changelog = described(
	"What people are told of a version's commits.",
	object({
		migrations: optional(
			described(
				"Folders, files and globs where a change is a migration, which stands out in a deployment request.",
				list(parsed(parsePattern)),
			),
		),
	}),
);

/** The configuration file as it is written: what each key holds, before defaults and comparisons. */
export const CONFIGURATION_SCHEMA = object({
	image: optional(image),
	services,
	shared: optional(
		described(
			"Folders, files and globs where a change affects every service, such as `libs/common/**`.",
			list(parsed(parsePattern)),
		),
	),
	ignore: optional(
		described(
			"Folders, files and globs where a change affects no service, such as `docs/**`.",
			list(parsed(parsePattern)),
		),
	),
	tags: optional(tags),
	environments: optional(environments),
	versions: optional(versions),
	changelog: optional(changelog),
	protection: optional(protection),
});

export type Declared = Infer<typeof CONFIGURATION_SCHEMA>;
export type DeclaredEnvironment = Infer<typeof environment>;
export type DeclaredFile = Infer<typeof file>;
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

function parseStage(text: string, what: string): string {
	if (STAGE.test(text)) return text;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is ${quote(text)}.`,
	);
}
