import type { Placed } from "../documents/collections.ts";
import type { Place } from "../documents/place.ts";
import { type EnvironmentName, parseEnvironmentName } from "./environment-name.ts";
import { type DeclaredEnvironment, parseBranchName } from "./schema.ts";
import {
	parseBuildTagTemplate,
	parseImageTagTemplate,
	parseMilestoneTemplate,
	parseReleaseBranchTemplate,
	parseServiceTagTemplate,
} from "./templates.ts";

const DEFAULT = "The default";
const HOUR = 3_600_000;

export const DEFAULT_MIGRATIONS: readonly string[] = ["**/migrations/**"];

export function defaultTags() {
	return {
		build: parseBuildTagTemplate("sha-{sha}", DEFAULT),
		service: parseServiceTagTemplate("{service}/{version}", DEFAULT),
		releaseBranch: parseReleaseBranchTemplate("release/{service}-{major}.{minor}", DEFAULT),
	};
}

export function defaultStages(): ReadonlyMap<string, readonly EnvironmentName[]> {
	return new Map([
		["alpha", [name("dev")]],
		["beta", [name("staging")]],
		["rc", [name("staging")]],
	]);
}

/** The three environments that exist unless they are `null`; `at` is where errors about them point. */
export function defaultEnvironments(at: Place): ReadonlyMap<EnvironmentName, DeclaredEnvironment> {
	const placed = <T>(value: T): Placed<T> => ({ value, at });
	const imageTag = (text: string) => placed(parseImageTagTemplate(text, DEFAULT));
	const of = (branch: string, manifest: string, ...imageTags: string[]) => ({
		branch: placed(parseBranchName(branch, DEFAULT)),
		manifest: placed(manifest),
		"image-tags": imageTags.map(imageTag),
	});
	return new Map<EnvironmentName, DeclaredEnvironment>([
		[name("dev"), of("gitops/dev-auto-update", "release-manifests/dev.yaml", "dev")],
		[
			name("staging"),
			{
				...of("gitops/staging-releases", "release-manifests/staging.yaml", "{version}"),
				from: placed(name("dev")),
			},
		],
		[
			name("production"),
			{
				...of("gitops/production-releases", "release-manifests/production.yaml", "{version}", "prd"),
				from: placed(name("staging")),
				"minimum-age": placed(24 * HOUR),
				"on-too-young": placed("warn"),
				"milestone-tag": placed(parseMilestoneTemplate("release-prd-{date}", DEFAULT)),
			},
		],
	]);
}

function name(text: string): EnvironmentName {
	return parseEnvironmentName(text, DEFAULT);
}
