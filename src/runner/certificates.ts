import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../world/world.ts";

/**
 * The environment in which Git trusts what Node trusts: `NODE_EXTRA_CA_CERTS` adds authorities for Node alone, and
 * Git's own variable names a file that replaces the system's. So all of them go into one file.
 */
export async function trustForGit(env: World["env"], folder: () => string): Promise<World["env"]> {
	if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO) return env;
	const { getCACertificates } = await import("node:tls");
	const file = join(folder(), "authorities.pem");
	const authorities = (["system", "bundled", "extra"] as const).flatMap((kind) => getCACertificates(kind));
	writeFileSync(file, `${[...new Set(authorities)].join("\n")}\n`);
	return { ...env, GIT_SSL_CAINFO: file };
}
