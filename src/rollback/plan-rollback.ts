import { type Environment, findEnvironment, findService, renamesOf } from "../config/configuration.ts";
import { runs } from "../manifests/entry.ts";
import { blocked } from "../manifests/ledger/blocked.ts";
import { currentRun } from "../manifests/ledger/current-run.ts";
import { departure } from "../manifests/ledger/departure.ts";
import { lastWith, rolledBackBy } from "../manifests/ledger/versions-seen.ts";
import { checkApproved } from "../promotion/approved-plan.ts";
import { checkWritable } from "../promotion/check-writable.ts";
import { describeNow } from "../promotion/describe-now.ts";
import { fileValues } from "../promotion/file-values.ts";
import { NOTHING_TO_OWN } from "../promotion/goal.ts";
import { askAll } from "../promotion/history-facts.ts";
import { renderTag } from "../promotion/image-tags.ts";
import { PLAN_FORMAT, type Plan, type ServicePlan } from "../promotion/plan.ts";
import { planHash } from "../promotion/plan-hash.ts";
import type { Service } from "../services/service.ts";
import { openRegistry, type RegistryInputs } from "../setup/open-registry.ts";
import { parseSource } from "../setup/parse-source.ts";
import type { First } from "../setup/read-first.ts";
import { type EnvironmentState, readManifests } from "../setup/read-manifests.ts";
import type { RemoteInputs, Remotes } from "../setup/remotes.ts";
import { firstAttemptSince, runContext } from "../setup/run-context.ts";
import { isVersion } from "../versions/version.ts";
import type { World } from "../world/world.ts";
import { askedEnvironments, checkGates } from "./check-gates.ts";
import { chooseTarget, type Target } from "./choose-target.ts";
import { resolveEntry, type WholeEntry } from "./resolve-entry.ts";

export interface RollbackInputs extends RemoteInputs, RegistryInputs {
	readonly service: string;
	readonly environment: string;
	/** Empty: the last other thing that ran. */
	readonly version: string;
	readonly "from-version": string;
	readonly "approved-plan": string;
	readonly emergency: boolean;
	readonly reason: string;
	readonly config: string;
}

/** A rollback that was asked for, with the first answer about it. */
interface Begun extends First {
	readonly inputs: RollbackInputs;
	readonly approvedPlan: string | undefined;
	readonly remotes: Remotes;
}

/** What a rollback of one service in one environment would do: it moves the manifest back, and builds nothing. */
export async function planRollback(begun: Begun, world: World): Promise<Plan> {
	const { inputs, approvedPlan, remotes, code, manifests, source } = begun;
	const defaultHead = source.commit;
	const configuration = await parseSource(source);
	const environment = findEnvironment(configuration, inputs.environment);
	const service = findService(configuration, inputs.service);
	const asked = askedEnvironments(configuration, environment, inputs.version !== "");
	const states = await readManifests(manifests, asked, renamesOf(configuration));
	const state = states.get(environment.name);
	if (state === undefined) throw new Error(`The manifest of ${environment.name} was not read.`);
	const target = await findTarget(inputs, state, service, world);
	const registry = await openRegistry(inputs, world);
	const whole = await resolveEntry({ code, registry, configuration }, service, target.target);
	const { emergency } = inputs;
	const facts = { configuration, defaultHead, environment, states, code };
	const unjudged = assemble({ inputs, environment, service, target, whole, carries: await state.carries() });
	const rollback = { ...facts, remotes, service, target, whole, emergency, approvedPlan, plan: unjudged, world };
	const { gates, warnings } = await checkGates(rollback);
	const plan = { ...unjudged, gates, warnings: [...unjudged.warnings, ...warnings] };
	checkWritable(plan, state.tip);
	checkApproved(plan, approvedPlan, [describeNow(environment.name, service.name, target.current, target.began)]);
	return plan;
}

async function findTarget(
	{ version, "from-version": fromVersion }: RollbackInputs,
	state: EnvironmentState,
	{ name }: Service,
	world: World,
): Promise<Target> {
	const [current, gone] = [currentRun(name), departure(name)];
	const { run } = runContext(world.env);
	const earlier = rolledBackBy(name, run, firstAttemptSince(world.now()));
	const named = version === "" ? undefined : lastWith(name, version);
	await askAll(state, [current, gone, ...(named === undefined ? [] : [named]), ...(run === "" ? [] : [earlier])]);
	const entry = named?.answer()?.entry;
	const block = entry === undefined ? undefined : blocked(name, entry);
	if (block !== undefined) await askAll(state, [block]);
	return chooseTarget({
		environment: state.environment.name,
		service: name,
		current: current.answer(),
		departed: gone.answer(),
		named: named === undefined ? undefined : { version, entry },
		blockedBy: block?.answer(),
		fromVersion,
		run,
		isRepeated: earlier.answer(),
	});
}

interface Parts {
	readonly inputs: RollbackInputs;
	readonly environment: Environment;
	readonly service: Service;
	readonly target: Target;
	readonly whole: WholeEntry;
	readonly carries: Plan["environment"]["carries"];
}

function assemble(parts: Parts): Plan {
	const { environment, inputs, whole, target } = parts;
	const services = [servicePlan(parts)];
	const said = whole.resolved.length === 0 ? [] : [resolvedWarning(parts)];
	const plan: Omit<Plan, "hash"> = {
		format: PLAN_FORMAT,
		kind: "rollback",
		environment: {
			name: environment.name,
			from: null,
			branch: environment.branch,
			manifest: environment.manifest,
			kustomization: environment.kustomization ?? null,
			pin: environment.pin,
			carries: parts.carries,
			milestoneTag: null,
			whenMoved: "stop",
			// What is gone back to was looked at when it came in.
			verify: { before: null, after: null, inFrom: null },
		},
		reason: inputs.reason,
		emergency: inputs.emergency,
		allowRolledBack: false,
		services,
		leftOut: [],
		gates: [],
		warnings: target.target === target.current ? [] : said,
	};
	return { ...plan, hash: planHash(plan) };
}

/** Tags that follow the environment follow it back; fixed ones and those that only rise stay where they are. */
function servicePlan({ environment, service, target, whole }: Parts): ServicePlan {
	const { version } = target.target;
	const alreadyThere = runs(target.current, { version, digest: whole.digest });
	const replaced = alreadyThere ? target.before : target.current;
	const semver = isVersion(version) ? version : undefined;
	const following = environment.imageTags.filter(({ moves }) => moves === "with-environment");
	const named = { service, version, semver, commit: whole.commit };
	return {
		service: service.name,
		renamedFrom: service.renamedFrom ?? null,
		version,
		commit: whole.commit,
		image: whole.image,
		sourceTag: whole.sourceTag,
		digest: whole.digest,
		fixedTags: [],
		movingTags: [...new Set(following.map((rule) => renderTag(rule, named, environment)))],
		risingTags: [],
		gitTag: null,
		releaseBranch: null,
		refs: NOTHING_TO_OWN,
		takenFrom: null,
		replaces: replaced === undefined ? null : { version: replaced.version, digest: replaced.digest ?? null },
		files: fileValues(environment, service.name, {
			version,
			image: whole.image,
			tag: whole.sourceTag,
			digest: whole.digest,
			commit: whole.commit,
		}),
		alreadyThere,
		resolved: whole.resolved,
	};
}

function resolvedWarning({ service, target, whole }: Parts): string {
	return `${service.name} ${target.target.version}: its old entry did not say its ${whole.resolved.join(" and ")}, so that was looked up in Git and the registry.`;
}
