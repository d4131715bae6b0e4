import type { EnvironmentName } from "./environment-name.ts";
import type { DeclaredEnvironment } from "./schema.ts";
import type { VerifyRules } from "./workflow-file.ts";

/** What is written for an environment, and for the one that it takes its versions from. */
export function verifyRules(
	name: EnvironmentName,
	all: ReadonlyMap<EnvironmentName, DeclaredEnvironment>,
): VerifyRules {
	const declared = all.get(name);
	const from = declared?.from?.value ?? null;
	return {
		before: declared?.verify?.before ?? null,
		after: declared?.verify?.after ?? null,
		inFrom: from === null ? null : (all.get(from)?.verify?.after ?? null),
	};
}
