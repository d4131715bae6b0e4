import { type Environment, findEnvironment, findService } from "../config/configuration.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { openRepository } from "../git/repository.ts";
import { isDigest } from "../images/digest.ts";
import { isImageName } from "../images/image-name.ts";
import { isImageTag } from "../images/image-tag.ts";
import { type Entry, isManifestVersion } from "../manifests/entry.ts";
import { isCommitId } from "../refs/commit-id.ts";
import type { Service } from "../services/service.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { parseRemotes, type RemoteInputs, type Remotes } from "../setup/remotes.ts";
import { runContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import { type AppliedManifest, applyManifest } from "./apply-manifest.ts";
import { broughtBy } from "./manifest-commit.ts";
import { signedEntry } from "./manifest-entry.ts";
import { parsePlan } from "./parse-plan.ts";
import { superseded } from "./superseded.ts";
import { type WantedEntry, writeManifest } from "./write-manifest.ts";

export interface ManifestInputs extends RemoteInputs {
	readonly plan: string;
	readonly environment: string;
	readonly service: string;
	readonly version: string;
	readonly image: string;
	readonly tag: string;
	readonly digest: string;
	readonly commit: string;
	readonly kind: "deploy" | "promotion" | "rollback";
	readonly reason: string;
	readonly "approved-by": readonly string[];
	readonly "expected-version": string;
	readonly ungated: boolean;
	readonly config: string;
	readonly "dry-run": boolean;
}

export interface UpdatedManifest extends AppliedManifest {
	readonly environment: string;
}

/** Writes a plan's entries into the environment's manifest, or the one entry that the inputs name. */
export async function updateManifest(inputs: ManifestInputs, world: World): Promise<UpdatedManifest> {
	const remotes = parseRemotes(inputs, world.env);
	if (inputs.plan === "") return updateNamed(inputs, remotes, world);
	const plan = parsePlan(inputs.plan);
	const code = await openRepository(remotes.code, world);
	const manifests = await openRepository(remotes.manifests, world);
	const context = {
		...runContext(world.env),
		approvedBy: inputs["approved-by"],
		dryRun: inputs["dry-run"],
	};
	const applied = await applyManifest(plan, { code, manifests }, context, world);
	return { ...applied, environment: plan.environment.name };
}

async function updateNamed(inputs: ManifestInputs, remotes: Remotes, world: World): Promise<UpdatedManifest> {
	if (inputs.environment === "" || inputs.service === "" || inputs.version === "") {
		throw new ReleaseError(
			"invalid-input",
			'Give "plan", or "environment", "service" and "version". Nothing was read or written.',
		);
	}
	const fields = parseFields(inputs);
	const { environment, service } = await reading(() => findNamed(inputs, remotes, world));
	refuseUngated(environment, inputs);
	const { actor, run } = runContext(world.env);
	const wanted: WantedEntry = {
		service: service.name,
		entry: signedEntry({ version: inputs.version, image: service.image, ...fields }, { actor, run }, world.now()),
		from: undefined,
		admit: (current) => admitExpected(inputs, service, current),
	};
	const { name, branch, manifest, kustomization = null, pin } = environment;
	const place = { name, branch, manifest, kustomization, pin };
	const manifests = await openRepository(remotes.manifests, world);
	const outcome = await writeManifest(
		manifests,
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
				ungated: gatesOf(environment).length > 0,
				approvedBy: inputs["approved-by"],
			},
			dryRun: inputs["dry-run"],
		},
		world,
	);
	const commit = outcome.changed ? outcome.commit : await broughtBy(manifests, place, [service.name]);
	const isPretended = outcome.changed && inputs["dry-run"];
	return { ...outcome, commit: isPretended ? undefined : commit, leftOut: [], environment: name };
}

async function findNamed(inputs: ManifestInputs, { code }: Remotes, world: World) {
	const configuration = await readConfiguration(await openRepository(code, world), inputs.config);
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

/** The keys of the configuration that ask something of what comes in. */
function gatesOf({ minimumAge, windows, freezes, requiredChecks, approvals }: Environment): string[] {
	return [
		...(minimumAge === undefined ? [] : ["minimum-age"]),
		...(windows.length === 0 ? [] : ["windows"]),
		...(freezes.length === 0 ? [] : ["freezes"]),
		...(requiredChecks.length === 0 ? [] : ["required-checks"]),
		...(approvals.required === 0 ? [] : ["approvals"]),
	];
}

/** A write without a plan has passed no gate, and the record must say so. */
function refuseUngated(environment: Environment, { ungated, service, version }: ManifestInputs): void {
	const gates = gatesOf(environment);
	if (gates.length === 0 || ungated) return;
	throw new ReleaseError(
		"invalid-input",
		`${environment.name} has gates (${gates.join(", ")}), and writing ${service} ${version} without a plan would pass none of them. Use the promote action, or give "ungated: true", which is recorded. Nothing was written.`,
	);
}

function admitExpected(inputs: ManifestInputs, { name }: Service, current: Entry | undefined): "write" {
	const expected = inputs["expected-version"];
	if (expected === "" || current?.version === expected) return "write";
	throw superseded(inputs.environment, name, expected, current);
}
