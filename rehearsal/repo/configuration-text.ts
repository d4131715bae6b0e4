import type { Configuration } from "../../src/config/configuration.ts";
import { parseConfiguration, resolveConfiguration, servicesFolder } from "../../src/config/read-configuration.ts";
import { foldersIn, type Tree } from "./tree.ts";

export const CONFIGURATION_PATH = ".github/release-actions.yaml";

/**
 * A configuration's text, read as the actions read it.
 * @throws ReleaseError `invalid-config`, with line and column
 */
export function readText(text: string, { paths }: Pick<Tree, "paths">): Configuration {
	const file = parseConfiguration({ path: CONFIGURATION_PATH, text });
	const parent = servicesFolder(file);
	return resolveConfiguration(file, parent === undefined ? [] : foldersIn(paths, parent));
}
