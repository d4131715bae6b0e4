import type { Configuration } from "../config/configuration.ts";
import { parseConfiguration, resolveConfiguration, servicesFolder } from "../config/read-configuration.ts";
import { listFolders } from "../git/trees.ts";
import type { ConfigurationSource } from "./configuration-source.ts";

/** What the configuration's text says, with the services that the repository has there and then. */
export async function parseSource({ code, source, commit }: ConfigurationSource): Promise<Configuration> {
	const parsed = parseConfiguration(source);
	const folder = servicesFolder(parsed);
	const names = folder === undefined ? [] : await listFolders(code, commit, folder);
	return resolveConfiguration(
		parsed,
		names.map((name) => (folder ? `${folder}/${name}` : name)),
	);
}
