// The actions that the shop's workflows use: ours are this checkout, those of Docker are played.
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ActionSource, StandIn } from "./runner/run-request.ts";
import { pushImage } from "./servers/push-image.ts";

const OWN = /^org\/release-actions(?<path>(\/[a-z.-]+)*)@v1$/;

/** Docker's actions are played, since there is no Docker here; the build really pushes an image, everything else is real. */
export function castFor(root: string, isBroken: (repository: string) => boolean): ActionSource {
	const login: { user: string; password: string } = { user: "", password: "" };
	const standIns: Readonly<Record<string, StandIn>> = {
		"docker/login-action": async ({ inputs, log }) => {
			login.user = inputs.username ?? "";
			login.password = inputs.password ?? "";
			log(`The rehearsal's registry plays ${inputs.registry}.`);
			return { outputs: {} };
		},
		"docker/setup-buildx-action": async () => ({ outputs: {} }),
		"docker/build-push-action": async ({ inputs, log }) => {
			const { host, repository, tag } = reference(inputs.tags ?? "");
			if (isBroken(repository))
				return { outputs: {}, failed: `The build of ${inputs.file} failed (as the story wants).` };
			const digest = await pushImage(host, repository, tag, {
				auth: { username: login.user, password: login.password },
				kind: "index-with-attestation",
				labels: labelsOf(inputs.labels ?? ""),
			});
			log(`pushed ${host}/${repository}:${tag} ${digest}`);
			return { outputs: { digest, imageid: createHash("sha256").update(digest).digest("hex") } };
		},
	};
	return {
		resolve(uses, from) {
			const own = OWN.exec(uses)?.groups?.path;
			if (own !== undefined) return { folder: join(root, own), root };
			if (uses.startsWith("$/") && from !== undefined) return { folder: join(from, uses.slice(2)), root: from };
			const standIn = standIns[uses.slice(0, uses.indexOf("@"))];
			return standIn === undefined ? undefined : { standIn };
		},
	};
}

function reference(text: string): { host: string; repository: string; tag: string } {
	const { host, repository, tag } =
		/^(?<host>[^/]+)\/(?<repository>.+):(?<tag>[^:/]+)$/.exec(text.trim())?.groups ?? {};
	if (host === undefined || repository === undefined || tag === undefined) throw new Error(`No image: ${text}`);
	return { host, repository, tag };
}

function labelsOf(text: string): Record<string, string> {
	const lines = text.split("\n").filter((line) => line.includes("="));
	return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}
