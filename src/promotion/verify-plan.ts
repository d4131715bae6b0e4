import { parseDuration } from "../config/duration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import { subjectOf } from "../gates/facts.ts";
import { verificationVerdict } from "../gates/verification.ts";
import type { Verification, VerificationRun } from "../gates/verification-run.ts";
import type { Remote } from "../git/remote.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import { awaitRuns } from "../verification/await-runs.ts";
import { findRuns } from "../verification/find-runs.ts";
import { type Reached, reachWorkflows } from "../verification/reach.ts";
import { allowed, startRun } from "../verification/start-run.ts";
import type { World } from "../world/world.ts";
import { runsTable } from "./describe-verified.ts";
import { parsePlan } from "./parse-plan.ts";
import type { Plan, ServicePlan } from "./plan.ts";
import { neededFor, startedFor, type Verified } from "./verifications.ts";

export interface VerifyInputs extends RemoteInputs {
	readonly plan: string;
	readonly when: "before" | "after";
	readonly timeout: string;
	readonly "dry-run": boolean;
}

/**
 * Starts the workflows that look at a plan's versions, each once, and waits for them as long as it may. With no time it
 * only starts them, and how they end is no matter of its own.
 * @throws ReleaseError `checks-failed`: one did not pass, or not in time; `invalid-config`, `unauthorized`,
 * `gate-unavailable`: they cannot be started, or not be found
 */
export async function verifyPlan(inputs: VerifyInputs, world: World): Promise<Verified> {
	const { remotes, timeoutMs, plan } = await reading(async () => ({
		remotes: parseRemotes(inputs, world.env),
		timeoutMs: inputs.timeout === "0" ? 0 : parseDuration(inputs.timeout, 'The input "timeout"'),
		plan: parsePlan(inputs.plan),
	}));
	const { asked, leftAlone } = await subjects(plan, inputs, () => presentIn(plan, remotes.manifests, world));
	if (asked.length === 0) return { runs: [], leftAlone };
	const isPromoted = inputs.when === "after" && !inputs["dry-run"];
	return withState(isPromoted, plan.environment.name, async () => {
		const reached = await reachWorkflows(remotes.code, world);
		if ("unread" in reached) throw new ReleaseError("gate-unavailable", reached.unread);
		const known = allowed(await findRuns(reached.reader, asked, reached.branch));
		if (inputs["dry-run"]) return { runs: asked.map((one) => ({ asked: one, run: known.get(one) })), leftAlone };
		const started = await startMissing(inputs.when, asked, known, reached, world);
		const runs = await awaitRuns(reached.reader, started, timeoutMs, world);
		const ended = asked.map((one) => ({ asked: one, run: runs.get(one) }));
		if (timeoutMs > 0) requirePassed(ended, inputs.timeout);
		else warnOfFailed(ended, world);
		return { runs: ended, leftAlone };
	});
}

/** What is to be looked at. Only what the environment has is looked at there: somebody may have been quicker. */
async function subjects(
	plan: Plan,
	{ when, "dry-run": dryRun }: VerifyInputs,
	present: () => Promise<(service: ServicePlan) => boolean>,
): Promise<{ readonly asked: readonly Verification[]; readonly leftAlone: readonly string[] }> {
	const { environment, services } = plan;
	if (when === "before") {
		const going = services.filter(({ alreadyThere }) => !alreadyThere);
		return { asked: going.flatMap((service) => neededFor(environment, service)), leftAlone: [] };
	}
	if (environment.verify.after === null || services.length === 0) return { asked: [], leftAlone: [] };
	const isThere = dryRun ? () => true : await present();
	const gone = services.filter((service) => !isThere(service));
	return {
		asked: services.filter(isThere).flatMap((service) => startedFor(environment, service)),
		leftAlone: gone.map((service) => `${environment.name} does not run ${subjectOf(service)}, so nothing looks at it.`),
	};
}

/** Loaded only here: else nothing of this action needs Git or YAML. */
async function presentIn(plan: Plan, remote: Remote, world: World): Promise<(service: ServicePlan) => boolean> {
	const [{ openRepository }, { presentEntries }, { runs }] = await Promise.all([
		import("../git/repository.ts"),
		import("./present-entries.ts"),
		import("../manifests/entry.ts"),
	]);
	const present = await presentEntries(plan, await openRepository(remote, world));
	return (planned) => runs(present.get(planned.service), planned);
}

/** A run that is there, however it stands, is not started again. What came in earlier was not ours to start. */
async function startMissing(
	when: VerifyInputs["when"],
	asked: readonly Verification[],
	known: ReadonlyMap<Verification, VerificationRun>,
	{ reader, branch }: Reached,
	world: World,
): Promise<ReadonlyMap<Verification, VerificationRun>> {
	const runs = new Map(known);
	for (const one of asked) {
		if (one.when !== when || runs.has(one)) continue;
		const run = await startRun(reader, one, branch, world);
		world.log.info(`Started ${one.workflow} for ${subjectOf(one)}: ${run.url}`);
		runs.set(one, run);
	}
	return runs;
}

/** @throws ReleaseError `checks-failed` with the first one's sentence, and the names of the others */
function requirePassed(runs: Verified["runs"], timeout: string): void {
	const open = runs.flatMap((one) => {
		const { verdict, sentence } = verificationVerdict(one);
		if (verdict === "pass") return [];
		return [{ ...one, sentence: verdict === "waits" ? `${sentence} It has not ended within ${timeout}.` : sentence }];
	});
	const [first, ...others] = open;
	if (first === undefined) return;
	const names = others.map(({ asked }) => subjectOf(asked)).join(", ");
	const more = names === "" ? "" : ` The same goes for ${names}.`;
	throw new ReleaseError("checks-failed", `${first.sentence}${more}`, { detail: runsTable(runs) });
}

function warnOfFailed(runs: Verified["runs"], world: World): void {
	const verdicts = runs.map((one) => verificationVerdict(one));
	for (const { verdict, sentence } of verdicts) if (verdict === "block") world.log.warning(sentence);
}

/** Whoever meets an error must know what state things are in. */
async function withState<Result>(
	isPromoted: boolean,
	environment: string,
	act: () => Promise<Result>,
): Promise<Result> {
	if (!isPromoted) return reading(act);
	try {
		return await act();
	} catch (cause) {
		if (!(cause instanceof ReleaseError)) throw cause;
		const { code, message, retryable, detail } = cause;
		const state = `What was promoted to ${environment} is there all the same.`;
		throw new ReleaseError(code, `${message} ${state}`, { cause, retryable, detail });
	}
}
