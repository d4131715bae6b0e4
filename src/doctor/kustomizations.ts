import type { Tip } from "../branches/branches.ts";
import type { Configuration, Environment } from "../config/configuration.ts";
import type { SourceText } from "../documents/document.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type Digest, isDigest } from "../images/digest.ts";
import { editKustomization, type WantedImage } from "../manifests/edit-kustomization.ts";
import { fileIsMissing } from "../promotion/file-is-missing.ts";
import type { Service } from "../services/service.ts";
import { sourceAt } from "../setup/source-at.ts";
import { examined, type Finding, firstOf, notLookedAt, ok, problem, reached, wordsOf } from "./finding.ts";

/** Whether the kustomization is on its branch, and has an entry for each service that a promotion could write. */
export async function examineKustomization(
	{ services }: Configuration,
	environment: Environment,
	tip: Tip | undefined,
): Promise<readonly Finding[]> {
	const { name, branch, kustomization: path } = environment;
	if (path === undefined) return [];
	const [check, entries] = [`kustomization-${name}`, `image-entries-${name}`];
	const { finding, value: source } = await reached(check, `Correct ${path} on ${branch}.`, async () => {
		const found = sourceAt(tip, path, branch);
		const { sentence, remedy } = fileIsMissing(environment, path, tip !== undefined);
		return found === undefined
			? { finding: problem(check, sentence, remedy), value: undefined }
			: { finding: ok(check, `${path} is on ${branch}.`), value: found };
	});
	if (source === undefined) return [finding, notLookedAt(entries, `${path} could not be read (${check})`)];
	const each = [...services.values()];
	return [finding, await examined(entries, "", () => entriesFinding(entries, source, environment, each))];
}

function entriesFinding(
	check: string,
	source: SourceText,
	environment: Environment,
	services: readonly Service[],
): Finding {
	const refused = services.flatMap((service) => {
		const error = refusalOf(source, [wantedImage(environment, service)]);
		return error === undefined ? [] : [{ service, error }];
	});
	const accepted = services.filter((service) => !refused.some((one) => one.service === service));
	// Each of them may have an entry, and two of them the same one.
	const shared = refusalOf(
		source,
		accepted.map((service) => wantedImage(environment, service)),
	);
	const errors = [...refused.map(({ error }) => error), ...(shared === undefined ? [] : [shared])];
	if (errors.length === 0) {
		return ok(check, `Each of the ${services.length} services has its entry under "images" of ${source.path}.`);
	}
	const wanted = refused.length > 0 ? refused.map(({ service }) => service) : accepted;
	const lines = wanted.slice(0, 5).map(({ image }) => `"- name: ${image}"`);
	const fix = `In ${source.path}, under "images:", each service needs one entry of its own: ${lines.join(", ")}.`;
	return problem(check, firstOf([...new Set(errors.map(wordsOf))]), fix);
}

/** A promotion's edit, tried on the text alone, is what tells whether a promotion could make it. */
function refusalOf(source: SourceText, wanted: readonly WantedImage[]): ReleaseError | undefined {
	try {
		editKustomization(source, wanted);
		return undefined;
	} catch (cause) {
		if (cause instanceof ReleaseError) return cause;
		throw cause;
	}
}

function wantedImage({ pin }: Environment, { name, image }: Service): WantedImage {
	return { service: name, image, pin: pin === "digest" ? { digest: someDigest() } : { newTag: "0.0.0" } };
}

function someDigest(): Digest {
	const text = `sha256:${"0".repeat(64)}`;
	if (isDigest(text)) return text;
	throw new TypeError(`${text} is no digest.`);
}
