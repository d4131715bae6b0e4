import {
	type Configuration,
	type Environment,
	findEnvironment,
	findService,
	renamesOf,
} from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { ageGate, measureAge } from "../gates/age.ts";
import { refusalOf } from "../gates/refusal.ts";
import { counted, isEnough } from "../gates/soak.ts";
import { currentRun, type Run } from "../manifests/ledger/current-run.ts";
import { type Stretch, stretches } from "../manifests/ledger/stretches.ts";
import type { ServiceName } from "../services/service-name.ts";
import { parseSource } from "../setup/parse-source.ts";
import type { First } from "../setup/read-first.ts";
import { type EnvironmentState, readManifests } from "../setup/read-manifests.ts";
import type { RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { askAll } from "./history-facts.ts";

export interface AgeInputs extends RemoteInputs {
	readonly service: string;
	readonly version: string;
	readonly digest: string;
	readonly environment: string;
	readonly "minimum-age": string;
	readonly "on-too-young": "warn" | "block" | "";
	readonly config: string;
}

export interface StagingAge {
	/** Milliseconds. */
	readonly age: number;
	readonly since: Date;
	readonly readyAt: Date;
	readonly oldEnough: boolean;
	/** For people: how old, and what that means. */
	readonly sentence: string;
	readonly isWarning: boolean;
}

interface Begun extends First {
	readonly inputs: AgeInputs;
	/** Milliseconds, where the step says how old it has to be. */
	readonly minimum: number | undefined;
}

export async function ageIn({ inputs, minimum, manifests, source }: Begun, world: World): Promise<StagingAge> {
	const configuration = await parseSource(source);
	const environment = findEnvironment(configuration, inputs.environment);
	const service = findService(configuration, inputs.service);
	const states = await readManifests(manifests, [environment], renamesOf(configuration));
	const state = states.get(environment.name);
	const question = currentRun(service.name);
	if (state !== undefined) await askAll(state, [question]);
	const run = runOf(inputs, question.answer());
	const rules = ruleFor(configuration, environment);
	const minimumAge = minimum ?? rules.minimumAge ?? 0;
	const now = world.now();
	const ran = await countedStretch(state, service.name, run, { soak: rules.soak, minimumAge }, now);
	const facts = {
		subject: `${service.name} ${run.entry.version}`,
		environment: environment.name,
		ran,
		now,
		minimumAge,
		onTooYoung: inputs["on-too-young"] || rules.onTooYoung,
		emergency: false,
		move: "forward" as const,
	};
	const verdict = ageGate(facts);
	const refused = refusalOf([{ gate: "age", service: service.name, ...verdict }]);
	if (refused !== undefined) throw refused;
	const { age, readyAt, oldEnough, inFuture } = measureAge(facts);
	const isWarning = verdict.verdict === "warn" || inFuture;
	return { age, since: ran.since, readyAt, oldEnough, sentence: verdict.sentence, isWarning };
}

/** The rule of the environment that takes its versions from this one. */
function ruleFor(
	{ environments }: Configuration,
	{ name }: Environment,
): Pick<Environment, "minimumAge" | "onTooYoung" | "soak"> {
	return [...environments.values()].find(({ from }) => from === name) ?? { onTooYoung: "block", soak: "continuous" };
}

/** The time that counts by the rule: the present run, or a longer one of the same digest. */
async function countedStretch(
	state: EnvironmentState | undefined,
	service: ServiceName,
	run: Run,
	rule: Pick<Environment, "minimumAge" | "soak">,
	now: Date,
): Promise<Stretch> {
	const present = { since: run.began.committedAt, until: undefined };
	if (state === undefined || rule.soak === "continuous" || isEnough(rule, [present], now)) return present;
	const question = stretches(service, run.entry, (known) => isEnough(rule, known, now));
	await askAll(state, [question]);
	return counted({ ...rule, take: "current" }, question.answer(), now) ?? present;
}

function runOf({ service, environment, version, digest }: AgeInputs, run: Run | undefined): Run {
	if (run === undefined) {
		throw new ReleaseError("not-deployed", `${environment} does not run ${service}, so it has no age there.`);
	}
	const { entry } = run;
	if (version !== "" && entry.version !== version) {
		throw new ReleaseError("not-in-source", `${environment} runs ${service} ${entry.version}, not ${version}.`);
	}
	if (digest !== "" && entry.digest !== digest) {
		throw new ReleaseError(
			"not-in-source",
			`${environment} runs ${service} ${entry.version} as ${entry.digest ?? "an image without a recorded digest"}, not as ${digest}.`,
		);
	}
	return run;
}
