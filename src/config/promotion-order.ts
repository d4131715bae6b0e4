import { errorAt, type Place } from "../documents/place.ts";
import { didYouMean } from "../errors/nearest.ts";
import type { EnvironmentName } from "./environment-name.ts";
import type { Declared, DeclaredEnvironment } from "./schema.ts";

type Environments = ReadonlyMap<EnvironmentName, DeclaredEnvironment>;
type Written = NonNullable<Declared["environments"]>;

/** @throws ReleaseError `invalid-config` when a `from` leads nowhere, or in a circle. */
export function checkPromotionOrder(environments: Environments, written: Written, start: Place): void {
	for (const name of environments.keys()) checkFrom(name, environments, written);
	for (const name of environments.keys()) checkCircle(name, environments, written, start);
	for (const name of environments.keys()) checkTake(name, environments);
}

function checkFrom(name: EnvironmentName, environments: Environments, written: Written): void {
	const declared = environments.get(name)?.from;
	const from = declared?.value ?? null;
	if (declared === undefined || from === null || environments.has(from)) return;
	const isWritten = written.get(name)?.value?.from !== undefined;
	throw errorAt(
		isWritten ? declared.at : (written.get(from)?.at ?? declared.at),
		`\`environments.${name}\` takes versions from "${from}", which does not exist.${didYouMean(from, others(name, environments))}` +
			` Name another in its \`from\`, or write \`from: null\` if it takes builds.`,
	);
}

/** A release is made where `from` takes builds: there is nothing to take that was deployed as a version. */
function checkTake(name: EnvironmentName, environments: Environments): void {
	const take = environments.get(name)?.take;
	const from = fromOf(name, environments);
	if (take?.value !== "was-deployed" || from === null || fromOf(from, environments) !== null) return;
	throw errorAt(
		take.at,
		`\`environments.${name}.take\` is "was-deployed", but "${from}" takes builds, which have no versions to choose from. Leave \`take\` out.`,
	);
}

function others(name: EnvironmentName, environments: Environments): EnvironmentName[] {
	return [...environments.keys()].filter((other) => other !== name);
}

function checkCircle(name: EnvironmentName, environments: Environments, written: Written, start: Place): void {
	const way: EnvironmentName[] = [name];
	for (let at = fromOf(name, environments); at !== null; at = fromOf(at, environments)) {
		if (at === name) throw circle([...way, name], written, start);
		if (way.includes(at)) return;
		way.push(at);
	}
}

function fromOf(name: EnvironmentName, environments: Environments): EnvironmentName | null {
	return environments.get(name)?.from?.value ?? null;
}

function circle(way: readonly EnvironmentName[], written: Written, start: Place) {
	return errorAt(
		firstWritten(way, written) ?? start,
		`The environments take versions from each other in a circle: ${way.join(" from ")}. One of them must have no \`from\`.`,
	);
}

function firstWritten(way: readonly EnvironmentName[], written: Written): Place | undefined {
	return way.map((name) => written.get(name)?.value?.from?.at).find((place) => place !== undefined);
}
