import { ReleaseError } from "../errors/release-error.ts";
import type { ManifestPlace } from "./manifest-place.ts";

/** That a configured file is not on its branch, and the commands that put it there. */
export function fileIsMissing(
	{ name, branch }: Pick<ManifestPlace, "name" | "branch">,
	path: string,
	hasBranch: boolean,
): { readonly sentence: string; readonly remedy: string } {
	const start = hasBranch ? `git fetch origin && git switch ${branch}` : `git switch --orphan ${branch}`;
	return {
		sentence: `${path} of ${name} is not on ${branch}, where Argo CD or Flux would read it.`,
		remedy: `Put it there with: "${start} && git checkout main -- ${path}", then "git commit -m 'chore: start ${branch}' && git push origin ${branch}".`,
	};
}

/** The same, where something was to be written to it. */
export function missingFile(
	place: Pick<ManifestPlace, "name" | "branch">,
	path: string,
	hasBranch: boolean,
): ReleaseError {
	const { sentence, remedy } = fileIsMissing(place, path, hasBranch);
	return new ReleaseError("invalid-config", `${sentence} ${remedy} Nothing was written.`);
}
