import { object, optional, record } from "../documents/collections.ts";
import { parseDocument, type SourceText } from "../documents/document.ts";
import { parsed } from "../documents/scalars.ts";
import { check, described } from "../documents/schema.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import { SERVICE_NAME, type ServiceName } from "../services/service-name.ts";
import { parseVersionRange, type VersionRange } from "../versions/range.ts";

export const requires = described(
	'Versions of other services that this one needs beside it in an environment, such as `{ green: ">=1.4 <2" }`.',
	record(parseServiceName, parsed(parseVersionRange), SERVICE_NAME),
);

/** What a service says of itself, in its own folder: it ships with the commit. */
export const SERVICE_FILE_SCHEMA = object({ requires: optional(requires) });

/** The file's name in the service's folder. */
const SERVICE_FILE = "release-actions.yaml";

/** The path of the file of a service whose folder is `path`. */
export function serviceFile(path: string): string {
	return path === "." ? SERVICE_FILE : `${path}/${SERVICE_FILE}`;
}

/**
 * What a service's own file requires; undefined where it does not say, which is not the same as nothing.
 * @throws ReleaseError `invalid-config` with line and column
 */
export function parseServiceFile(source: SourceText): ReadonlyMap<ServiceName, VersionRange> | undefined {
	return check(parseDocument(source), SERVICE_FILE_SCHEMA).requires;
}
