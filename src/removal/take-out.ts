import { commitFiles } from "../branches/commit-files.ts";
import { type Configuration, findEnvironment } from "../config/configuration.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import type { Repository } from "../git/repository.ts";
import type { Entry } from "../manifests/entry.ts";
import { type Departure, departure } from "../manifests/ledger/departure.ts";
import { ask } from "../manifests/ledger/ledger.ts";
import { composeMessage } from "../manifests/message/compose-message.ts";
import type { ManifestPlace } from "../promotion/manifest-place.ts";
import { hasGates, refuseUngated } from "../promotion/ungated.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { namesOf } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { CommitInputs, CommitSettings } from "../setup/commit-settings.ts";
import { parseSource } from "../setup/parse-source.ts";
import type { First } from "../setup/read-first.ts";
import { manifestFile, manifestVersions } from "../setup/read-manifests.ts";
import type { RemoteInputs } from "../setup/remotes.ts";
import { runContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import { editRemoval, type RemovalEdit, type Removed } from "./edit-removal.ts";

export interface RemovalInputs extends RemoteInputs, CommitInputs {
	readonly service: string;
	readonly environment: string;
	readonly reason: string;
	readonly ungated: boolean;
	readonly config: string;
	readonly "dry-run": boolean;
}

export interface Removal {
	readonly service: ServiceName;
	readonly environment: string;
	/** Whether a commit was made, or would be. */
	readonly changed: boolean;
	/** The commit that took the service out; undefined when it never was there, and in a dry run that would make it. */
	readonly commit: CommitId | undefined;
	/** What was taken out. */
	readonly entry: Entry | undefined;
	/** How it had gone before, where nothing was left to do. */
	readonly earlier: Departure | undefined;
}

/** A removal that was asked for, with the first answer about it. */
interface Begun extends First {
	readonly inputs: RemovalInputs;
	readonly service: ServiceName;
	readonly settings: CommitSettings;
}

export async function takeOut(begun: Begun, world: World): Promise<Removal> {
	const { inputs, service, settings, manifests, source } = begun;
	const { configuration, environment } = await reading(async () => {
		const found = await parseSource(source);
		return { configuration: found, environment: findEnvironment(found, inputs.environment) };
	});
	const advice = 'Give "ungated: true" to remove it all the same; that is recorded.';
	refuseUngated(environment, inputs.ungated, `removing ${service}`, advice);
	const { name, branch, manifest, kustomization = null, pin } = environment;
	const place = { name, branch, manifest, kustomization, pin };
	let edit: RemovalEdit | undefined;
	const outcome = await commitFiles(
		settings.open(manifests),
		{
			branch,
			paths: [manifest, ...(kustomization === null ? [] : [kustomization])],
			timeoutMs: settings.timeoutMs,
			dryRun: inputs["dry-run"],
			what: `the removal of ${service} from the ${name} manifest`,
			async decide(tip) {
				const decided = await reading(async () => editRemoval(place, tip, removedBy(configuration, service)));
				edit = decided;
				if (decided.entry === undefined) return { kind: "unchanged" };
				return {
					kind: "write",
					files: decided.files,
					message: message(inputs, service, decided.entry, hasGates(environment), world),
				};
			},
		},
		world,
	);
	const result = { service, environment: name, changed: outcome.changed };
	if (outcome.changed) {
		const commit = inputs["dry-run"] ? undefined : outcome.commit;
		return { ...result, commit, entry: edit?.entry, earlier: undefined };
	}
	const earlier = await reading(() => earlierRemoval(manifests, place, configuration, service, edit?.present ?? []));
	return { ...result, commit: earlier?.commit, entry: undefined, earlier };
}

/** A service that was renamed may still have its entry under its former name. */
function removedBy({ services }: Configuration, service: ServiceName): Removed {
	const configured = services.get(service);
	if (configured !== undefined) return { names: namesOf(configured), image: configured.image };
	return { names: [service], image: undefined };
}

/** How the service went, when it is not there: it may never have been, but then the configuration must know it. */
async function earlierRemoval(
	manifests: Repository,
	place: ManifestPlace,
	configuration: Configuration,
	service: ServiceName,
	present: readonly ServiceName[],
): Promise<Departure | undefined> {
	const question = departure(service);
	const configured = configuration.services.get(service);
	const former = configured?.renamedFrom;
	const file = manifestFile(place, new Map(former === undefined ? [] : [[service, former]]));
	await ask(await manifestVersions(manifests, place), file, [question]);
	const found = question.answer();
	if (found !== undefined || configured !== undefined) return found;
	const names = [...new Set([...present, ...configuration.services.keys()])].sort();
	const runs = present.length === 0 ? "no service" : [...present].sort().join(", ");
	throw new ReleaseError(
		"unknown-service",
		`${place.name} has never run a service ${quote(service)}, and ${configuration.path} has none.${didYouMean(service, names)} ${place.name} runs ${runs}. Nothing was written.`,
	);
}

function message(
	{ environment, reason }: RemovalInputs,
	service: ServiceName,
	{ version }: Entry,
	ungated: boolean,
	world: World,
): string {
	const services = [{ service, previousVersion: version }];
	const trailers = {
		kind: "removal",
		environment,
		...runContext(world.env),
		reason,
		ungated,
		approvedBy: [],
		services,
	} as const;
	return composeMessage(`remove ${service} from ${environment}`, undefined, trailers);
}
