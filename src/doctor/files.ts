import type { Tip } from "../branches/branches.ts";
import type { Environment, FileRule } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { editFile } from "../manifests/edit-file.ts";
import { fileIsMissing } from "../promotion/file-is-missing.ts";
import { sourceAt } from "../setup/source-at.ts";
import { examined, type Finding, firstOf, ok, problem, wordsOf } from "./finding.ts";

interface Refused {
	readonly sentence: string;
	/** The commands that put the file there, where it is not. */
	readonly remedy: string;
}

/** Whether the files that follow the manifest are on its branch, each with the values that a promotion would write. */
export async function examineFiles(environment: Environment, tip: Tip | undefined): Promise<readonly Finding[]> {
	const { name, branch, files } = environment;
	if (files.length === 0) return [];
	const check = `files-${name}`;
	const fix = `Correct the file on ${branch}, or \`files\` in the configuration.`;
	return [
		await examined(check, fix, () => {
			const refused = [...Map.groupBy(files, ({ path }) => path)].flatMap(([path, rules]) =>
				refusals(environment, tip, path, rules),
			);
			if (refused.length === 0) return ok(check, `Each of the ${files.length} values under \`files\` is on ${branch}.`);
			const remedy = refused.map((one) => one.remedy).find((commands) => commands !== "");
			return problem(check, firstOf(refused.map(({ sentence }) => sentence)), remedy ?? fix);
		}),
	];
}

function refusals(
	environment: Environment,
	tip: Tip | undefined,
	path: string,
	rules: readonly FileRule[],
): readonly Refused[] {
	const source = sourceAt(tip, path, environment.branch);
	if (source === undefined) return [fileIsMissing(environment, path, tip !== undefined)];
	return rules.flatMap(({ pointer }) => {
		try {
			editFile(source, [{ path, pointer, value: "0.0.0" }]);
			return [];
		} catch (cause) {
			if (cause instanceof ReleaseError && cause.code !== "internal") return [{ sentence: wordsOf(cause), remedy: "" }];
			throw cause;
		}
	});
}
