import type { ManifestPlace } from "./manifest-place.ts";

/** That a configured kustomization is not on its branch, and the commands that put it there. */
export function kustomizationIsMissing(
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
