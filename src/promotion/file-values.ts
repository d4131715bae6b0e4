import type { Environment, FileRule } from "../config/configuration.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { FileValue } from "../manifests/edit-file.ts";
import type { Entry } from "../manifests/entry.ts";
import type { ServiceName } from "../services/service-name.ts";
import { commitValues, holds, type Placeholder, render } from "../versions/template.ts";
import { isVersion, versionValues } from "../versions/version.ts";

const VERSION_PARTS = ["major", "minor", "patch", "prerelease"] as const;

/**
 * What the environment's files are to hold of a service whose entry is this.
 * @throws ReleaseError `invalid-input` when the entry does not say what a value is made of
 */
export function fileValues(
	environment: Pick<Environment, "name" | "files">,
	service: ServiceName,
	entry: Entry,
): FileValue[] {
	const rules = environment.files.filter((rule) => rule.service === service);
	return rules.map((rule) => ({
		path: rule.path,
		pointer: rule.pointer,
		value: textOf(environment.name, rule, entry),
	}));
}

function textOf(environment: string, rule: FileRule, entry: Entry): string {
	const { version, image, tag, digest, commit } = entry;
	if (image === undefined) requireInput(environment, rule, "image", ["image"]);
	if (tag === undefined) requireInput(environment, rule, "tag", ["tag"]);
	if (digest === undefined) requireInput(environment, rule, "digest", ["digest"]);
	if (commit === undefined) requireInput(environment, rule, "commit", ["sha", "short-sha"]);
	if (!isVersion(version)) refuseParts(environment, rule, version);
	return render(rule.value, {
		...(isVersion(version) ? versionValues(version) : { major: "", minor: "", patch: "", prerelease: "" }),
		...(commit === undefined ? { sha: "", "short-sha": "" } : commitValues(commit)),
		service: rule.service,
		environment,
		version,
		image: image ?? "",
		tag: tag ?? "",
		digest: digest ?? "",
	});
}

function requireInput(environment: string, rule: FileRule, input: string, used: readonly Placeholder[]): void {
	if (!used.some((placeholder) => holds(rule.value, placeholder))) return;
	throw new ReleaseError(
		"invalid-input",
		`${rule.path} of ${environment} gets ${quote(rule.value.text)} for ${rule.service}, so the input "${input}" must be given. Nothing was written.`,
	);
}

function refuseParts(environment: string, rule: FileRule, version: string): void {
	const part = VERSION_PARTS.find((one) => holds(rule.value, one));
	if (part === undefined) return;
	throw new ReleaseError(
		"invalid-input",
		`${rule.path} of ${environment} gets ${quote(rule.value.text)} for ${rule.service}, but ${quote(version)} is no version such as 1.6.0, so it has no {${part}}. Nothing was written.`,
	);
}
