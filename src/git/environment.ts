import { devNull } from "node:os";
import type { World } from "../world/world.ts";

/** What Git, curl and ssh need of the machine: finding programs, keys, proxies and certificates. Nothing else passes. */
const PASSED_ON = [
	["PATH", "Path", "PATHEXT", "SystemRoot", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"],
	["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "ALL_PROXY", "all_proxy"],
	["SSH_AUTH_SOCK", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"],
].flat();

export type GitConfig = readonly (readonly [key: string, value: string])[];

/**
 * The whole environment of a Git process. `config` goes by environment, so that a credential is neither in an argument
 * list nor in a file (GIT_CONFIG_COUNT, git-config(1)).
 */
export function gitEnvironment(world: World, config: GitConfig = []): NodeJS.ProcessEnv {
	const env: NodeJS.ProcessEnv = {};
	for (const name of PASSED_ON) {
		const value = world.env[name];
		if (value !== undefined) env[name] = value;
	}
	Object.assign(env, {
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_LITERAL_PATHSPECS: "1",
		LC_ALL: "C",
		GIT_CONFIG_COUNT: String(config.length),
	});
	for (const [index, [key, value]] of config.entries()) {
		env[`GIT_CONFIG_KEY_${index}`] = key;
		env[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return env;
}
