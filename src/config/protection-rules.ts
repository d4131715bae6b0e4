import type { EnvironmentName } from "./environment-name.ts";
import type { EnvironmentProtection } from "./protection.ts";
import type { Declared, DeclaredEnvironment } from "./schema.ts";

/**
 * An environment is protected where it says so, and, where `protection` stands at the top, also where it takes what another
 * environment has released: production, not staging.
 */
export function environmentProtection(
	name: EnvironmentName,
	all: ReadonlyMap<EnvironmentName, DeclaredEnvironment>,
	{ protection }: Declared,
): EnvironmentProtection | undefined {
	const written = all.get(name)?.protection;
	if (written === null) return undefined;
	if (written === undefined && (protection === undefined || !takesReleases(name, all))) return undefined;
	const { reviewers, branches } = written ?? {};
	const waitTimer = written?.["wait-timer"];
	return {
		preventSelfReview: written?.["prevent-self-review"] ?? true,
		adminsMayBypass: written?.["admins-may-bypass"] ?? false,
		...(reviewers === undefined ? {} : { reviewers }),
		...(branches === undefined ? {} : { branches }),
		...(waitTimer === undefined ? {} : { waitTimer }),
	};
}

function takesReleases(name: EnvironmentName, all: ReadonlyMap<EnvironmentName, DeclaredEnvironment>): boolean {
	const from = all.get(name)?.from?.value ?? null;
	return from !== null && (all.get(from)?.from?.value ?? null) !== null;
}
