import { findEnvironment, findService } from "../config/configuration.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import type { Repository } from "../git/repository.ts";
import { isDigest } from "../images/digest.ts";
import { isImageName } from "../images/image-name.ts";
import { isImageTag } from "../images/image-tag.ts";
import { isManifestVersion } from "../manifests/entry.ts";
import { isCommitId } from "../refs/commit-id.ts";
import type { CommitSettings } from "../setup/commit-settings.ts";
import { openRepositories } from "../setup/open-repositories.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import type { Remotes } from "../setup/remotes.ts";
import { runContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import { fileValues } from "./file-values.ts";
import { broughtBy } from "./manifest-commit.ts";
import { signedEntry } from "./manifest-entry.ts";
import type { ManifestInputs, UpdatedManifest } from "./manifest-inputs.ts";
import { superseded } from "./superseded.ts";
import { hasGates, refuseUngated } from "./ungated.ts";
import { type WantedEntry, writeManifest } from "./write-manifest.ts";

/** Writes the one entry that the inputs name. */
export async function updateNamed(
	inputs: ManifestInputs,
	remotes: Remotes,
	settings: CommitSettings,
	world: World,
): Promise<UpdatedManifest> {
	const fields = parseFields(inputs);
	const { code, manifests } = await openRepositories(remotes, world);
	const { environment, service } = await reading(() => findNamed(inputs, code));
	const doing = `writing ${service.name} ${inputs.version} without a plan`;
	const advice = 'Use the promote action, or give "ungated: true", which is recorded.';
	refuseUngated(environment, inputs.ungated, doing, advice);
	const { name, branch, manifest, kustomization = null, pin } = environment;
	const place = { name, branch, manifest, kustomization, pin };
	const { actor, run } = runContext(world.env);
	const entry = signedEntry({ version: inputs.version, image: service.image, ...fields }, { actor, run }, world.now());
	const wanted: WantedEntry = {
		service: service.name,
		renamedFrom: service.renamedFrom ?? null,
		entry,
		files: fileValues(environment, service.name, entry),
		from: undefined,
		async admit(current): Promise<"write"> {
			const expected = inputs["expected-version"];
			if (expected === "" || current?.version === expected) return "write";
			throw await superseded(manifests, place, wanted, expected);
		},
	};
	const outcome = await writeManifest(
		settings.open(manifests),
		{
			place,
			wanted: [wanted],
			subject: `${VERBS[inputs.kind]} ${service.name} ${inputs.version} ${inputs.kind === "rollback" ? "in" : "to"} ${name}`,
			trailers: {
				kind: inputs.kind,
				environment: name,
				actor,
				run,
				reason: inputs.reason,
				ungated: hasGates(environment),
				approvedBy: inputs["approved-by"],
			},
			dryRun: inputs["dry-run"],
			timeoutMs: settings.timeoutMs,
		},
		world,
	);
	const commit = outcome.changed ? outcome.commit : await broughtBy(manifests, place, [wanted]);
	const isPretended = outcome.changed && inputs["dry-run"];
	return { ...outcome, commit: isPretended ? undefined : commit, leftOut: [], environment: name };
}

async function findNamed(inputs: ManifestInputs, code: Repository) {
	const configuration = await readConfiguration(code, inputs.config);
	return {
		environment: findEnvironment(configuration, inputs.environment),
		service: findService(configuration, inputs.service),
	};
}

const VERBS = { deploy: "deploy", promotion: "promote", rollback: "roll back" } as const;

function parseFields({ version, image, tag, digest, commit }: ManifestInputs) {
	const wrong = (name: string, value: string, rule: string) =>
		new ReleaseError(
			"invalid-input",
			`The input "${name}" must be ${rule}, but is ${quote(value)}. Nothing was read or written.`,
		);
	if (!isManifestVersion(version)) throw wrong("version", version, "a version such as 1.6.0, or a build's tag");
	if (image !== "" && !isImageName(image)) throw wrong("image", image, "a full image name without a tag");
	if (tag !== "" && !isImageTag(tag)) throw wrong("tag", tag, "an image tag");
	if (digest !== "" && !isDigest(digest)) throw wrong("digest", digest, "sha256: and 64 hex digits");
	if (commit !== "" && !isCommitId(commit)) throw wrong("commit", commit, "a full commit id (40 hex digits)");
	return {
		...(isImageName(image) ? { image } : {}),
		...(isImageTag(tag) ? { tag } : {}),
		...(isDigest(digest) ? { digest } : {}),
		...(isCommitId(commit) ? { commit } : {}),
	};
}
