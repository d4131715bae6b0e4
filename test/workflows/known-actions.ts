import { FOREIGN_ACTIONS } from "./foreign-actions.ts";
import type { Repository } from "./repository.ts";
import { at, names, readSource } from "./source-file.ts";

/** How workflows of users name the actions of this repository. */
const OURS = /^org\/release-actions(?:\/(?<path>[^@]+))?@v1$/;

export interface ForeignAction {
	readonly commit: string;
	readonly version: string;
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
}

/** The folder of an action or the path of a workflow of this repository; undefined where `uses` names another's. */
export function ownPath(uses: string): string | undefined {
	if (uses.startsWith("$/")) return uses.slice(2);
	const ours = OURS.exec(uses);
	return ours === null ? undefined : (ours.groups?.path ?? "");
}

/** The text of the action.yml that `uses` names, if it is one of this repository's and is there. */
export function ownActionFile(uses: string, repository: Repository): string | undefined {
	const folder = ownPath(uses);
	if (folder === undefined) return undefined;
	return repository.read(folder === "" ? "action.yml" : `${folder}/action.yml`);
}

/** Undefined for an action, or a version of one, whose facts are not known. */
export function foreignAction(uses: string): ForeignAction | undefined {
	const [name = "", commit] = uses.split("@");
	const known = Object.entries<ForeignAction>(FOREIGN_ACTIONS).find(([key]) => key === name)?.[1];
	return known?.commit === commit ? known : undefined;
}

/** The outputs that the action declares; undefined where that is not known. */
export function declaredOutputs(uses: string, repository: Repository): readonly string[] | undefined {
	const own = ownActionFile(uses, repository);
	if (own === undefined) return foreignAction(uses)?.outputs;
	return names(at(readSource(uses, own)?.root, "outputs"));
}
