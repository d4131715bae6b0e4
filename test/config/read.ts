import type { Configuration } from "../../src/config/configuration.ts";
import { parseConfiguration, resolveConfiguration } from "../../src/config/read-configuration.ts";

/** The configuration of a text, in a repository with these folders in the services' folder. */
export function configure(
	text: string,
	folders: readonly string[] = ["projects/blue", "projects/green"],
): Configuration {
	return resolveConfiguration(parseConfiguration({ path: "c.yaml", text }), folders);
}

/** The two lines of the smallest file, which tests add to. */
export const SMALLEST = "image: ghcr.io/acme/{service}\nservices: projects/*\n";

/** The same with services listed: the lines added begin with line 6. */
export const LISTED = `image: ghcr.io/acme/{service}
services:
  blue: { path: projects/blue }
  green:
    path: projects/green
`;
