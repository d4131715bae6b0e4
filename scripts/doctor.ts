// npm run doctor -- --remote URL: says what a repository lacks for its promotions. It writes nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countProblems, type Paint, printReport } from "../src/doctor/describe-report.ts";
import { examine } from "../src/doctor/examine.ts";
import { ReleaseError } from "../src/errors/release-error.ts";
import { trustForGit } from "../src/runner/certificates.ts";
import { thisRuntime } from "../src/runner/runtime.ts";
import type { World } from "../src/world/world.ts";

const USAGE = `Usage: npm run doctor -- --remote URL [--manifest-remote URL] [--token-from VARIABLE] [--config PATH]

The token is taken from the variable that is named; for GitHub without one from GITHUB_TOKEN or GH_TOKEN.
Registries are opened with what "docker login" left.`;
const COLOURS = { problem: 31, warning: 33, unknown: 33, todo: 36, ok: 32 } as const;

const { remote, manifests, tokenFrom, config } = readArguments();
const folder = mkdtempSync(join(tmpdir(), "doctor-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
try {
	const token = readToken();
	const inputs = {
		remote,
		token,
		"manifest-remote": manifests,
		"manifest-token": "",
		// A person's own agent and known hosts serve here.
		"ssh-key": "",
		"ssh-known-hosts": "",
		config,
		username: "",
		password: "",
	};
	const findings = await examine(inputs, await realWorld(), thisRuntime());
	process.stdout.write(printReport(findings, painter()));
	process.exitCode = countProblems(findings) === 0 ? 0 : 1;
} catch (cause) {
	if (!(cause instanceof ReleaseError)) throw cause;
	console.error(`${cause.message} [${cause.code}]`);
	process.exitCode = 2;
}

function readArguments() {
	try {
		const text = { type: "string", default: "" } as const;
		const { values } = parseArgs({
			options: {
				remote: text,
				"manifest-remote": text,
				"token-from": text,
				config: { type: "string", default: ".github/release-actions.yaml" },
			},
		});
		if (values.remote === "") throw new TypeError("--remote is missing: the URL or the path of the repository.");
		const { remote, config, "manifest-remote": manifests, "token-from": tokenFrom } = values;
		return { remote, manifests, tokenFrom, config };
	} catch (cause) {
		console.error(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`);
		process.exit(2);
	}
}

/** GitHub's token is for GitHub: another server gets one only when its variable is named. */
function readToken(): string {
	const { GITHUB_TOKEN, GH_TOKEN, GITHUB_SERVER_URL = "https://github.com" } = process.env;
	if (tokenFrom === "") return remote.startsWith(`${GITHUB_SERVER_URL}/`) ? GITHUB_TOKEN || GH_TOKEN || "" : "";
	const token = process.env[tokenFrom]?.trim();
	if (token) return token;
	throw new ReleaseError("invalid-input", `--token-from names the variable ${tokenFrom}, which is empty or not set.`);
}

async function realWorld(): Promise<World> {
	const silent = () => {};
	return {
		env: await trustForGit(process.env, () => folder),
		folder,
		log: { info: silent, notice: silent, warning: silent, debug: silent },
		now: () => new Date(),
		random: Math.random,
		sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	};
}

function painter(): Paint {
	if (process.stdout.isTTY !== true || process.env.NO_COLOR) return (text) => text;
	return (text, verdict) => `\u001b[${COLOURS[verdict]}m${text}\u001b[0m`;
}
