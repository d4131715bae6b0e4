import type { Tip } from "../branches/branches.ts";
import { branchFiles, type Configuration, type Environment, renamesOf } from "../config/configuration.ts";
import { didYouMean } from "../errors/nearest.ts";
import type { Repository } from "../git/repository.ts";
import { readTip } from "../git/tips.ts";
import type { Manifest } from "../manifests/entry.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import { sourceAt } from "../setup/source-at.ts";
import { examineFiles } from "./files.ts";
import { type Finding, firstOf, notLookedAt, ok, type Reached, reached, todo } from "./finding.ts";
import { examineKustomization } from "./kustomizations.ts";

export interface ExaminedEnvironment {
	readonly environment: Environment;
	readonly findings: readonly Finding[];
	/** Undefined when there is none, or none that can be read. */
	readonly manifest: Manifest | undefined;
}

/** A branch that was read; without a tip it is not there. */
interface ReadBranch {
	readonly tip: Tip | undefined;
}

/** An environment's branch, and what is on it: the manifest, and the files that are configured to follow it. */
export async function examineEnvironment(
	manifests: Repository,
	configuration: Configuration,
	environment: Environment,
): Promise<ExaminedEnvironment> {
	const { name, branch } = environment;
	const { finding, value: read } = await examineBranch(manifests, environment);
	if (read === undefined) {
		const unread = notLookedAt(`manifest-${name}`, `the branch ${branch} could not be read`);
		return { environment, findings: [finding, unread], manifest: undefined };
	}
	const manifest = await examineManifest(configuration, environment, read);
	const kustomization = await examineKustomization(configuration, environment, read.tip);
	const files = await examineFiles(environment, read.tip);
	const findings = [finding, manifest.finding, ...kustomization, ...files];
	return { environment, findings, manifest: manifest.value };
}

function examineBranch(manifests: Repository, environment: Environment): Promise<Reached<ReadBranch>> {
	const { name, branch, kustomization } = environment;
	const check = `branch-${name}`;
	return reached<ReadBranch>(check, `Put right what is on the branch ${branch}.`, async () => {
		const tip = await readTip(manifests, branch, branchFiles(environment));
		if (tip !== undefined) return { finding: ok(check, `The branch ${branch} is there.`), value: { tip } };
		const follower = kustomization === undefined ? "files" : "kustomization";
		const makesItself = branchFiles(environment).length === 1;
		const maker = makesItself ? "the first promotion makes it" : `it comes with its ${follower}`;
		return { finding: todo(check, `The branch ${branch} is not there yet; ${maker}.`), value: { tip } };
	});
}

function examineManifest(
	configuration: Configuration,
	environment: Environment,
	{ tip }: ReadBranch,
): Promise<Reached<Manifest>> {
	const { name, branch, manifest: path } = environment;
	const check = `manifest-${name}`;
	return reached(check, `Correct ${path} on ${branch}, and commit it there.`, async () => {
		const source = sourceAt(tip, path, branch);
		if (source === undefined) {
			const sentence = `${path} is not on ${branch} yet; the first promotion makes it.`;
			return { finding: todo(check, sentence), value: undefined };
		}
		const manifest = parseManifest(source, name);
		const finding =
			strangers(configuration, environment, manifest) ??
			formerNames(configuration, environment, manifest) ??
			ok(check, `${path} on ${branch} can be read. Services in it: ${manifest.services.size}.`);
		return { finding, value: manifest };
	});
}

/** Services that were renamed or taken away, or whose name is misspelt: nothing moves them any more. */
function strangers(
	configuration: Configuration,
	{ name, branch, manifest: file }: Environment,
	manifest: Manifest,
): Finding | undefined {
	const { services, path } = configuration;
	const formers = [...renamesOf(configuration).values()];
	const found = [...manifest.services.keys()].filter((service) => !services.has(service) && !formers.includes(service));
	if (found.length === 0) return undefined;
	const sentences = found.map(
		(service) =>
			`${file} on ${branch} names "${service}", which is no service in ${path}.${didYouMean(service, services.keys())}`,
	);
	const fix = `Correct the name in one of the two files, add the service to ${path}, say there what it is called now (renamed-from), or take the entry out with remove-service.`;
	return { check: `manifest-${name}`, verdict: "warning", sentence: firstOf(sentences), fix };
}

/** Services that were renamed, and not promoted since. */
function formerNames(
	configuration: Configuration,
	{ name, branch, manifest: file }: Environment,
	manifest: Manifest,
): Finding | undefined {
	const found = [...renamesOf(configuration)].filter(([, former]) => manifest.services.has(former));
	if (found.length === 0) return undefined;
	const sentences = found.map(
		([service, former]) => `${file} on ${branch} has ${service} under its former name ${former} still.`,
	);
	return todo(`manifest-${name}`, `${firstOf(sentences)} The next promotion changes the name.`);
}
