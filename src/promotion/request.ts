import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type Digest, isDigest } from "../images/digest.ts";
import { type CommitPrefix, parseCommitPrefix } from "../refs/commit-id.ts";
import { parseVersion, type Version } from "../versions/version.ts";

/** What people say when they ask for a promotion: the inputs as they are typed. */
export interface PromotionInputs {
	readonly service: readonly string[];
	readonly version: readonly string[];
	readonly environment: string;
	readonly "source-sha": string;
	readonly "expected-digest": string;
	readonly "approved-plan": string;
	readonly "on-missing-image": "fail" | "skip";
	readonly "allow-rolled-back": boolean;
	readonly emergency: boolean;
	readonly reason: string;
}

/** The same, checked as far as it can be without reading anything. */
export interface PromotionRequest {
	/** Each service with the version that was asked for, if one was. */
	readonly wanted: readonly { readonly service: string; readonly version: Version | undefined }[];
	readonly environment: string;
	readonly sourceSha: CommitPrefix | undefined;
	readonly expectedDigest: Digest | undefined;
	readonly approvedPlan: string | undefined;
	readonly onMissingImage: "fail" | "skip";
	readonly allowRolledBack: boolean;
	readonly emergency: boolean;
	readonly reason: string;
}

export function parseRequest(inputs: PromotionInputs): PromotionRequest {
	const sourceSha = inputs["source-sha"];
	const approvedPlan = inputs["approved-plan"];
	if (inputs["allow-rolled-back"] && inputs.reason === "") {
		throw invalid('The input "allow-rolled-back" needs a "reason", since it is recorded with the promotion.');
	}
	checkEmergency(inputs);
	if (approvedPlan !== "" && !/^[0-9a-f]{64}$/.test(approvedPlan)) {
		throw invalid(`The input "approved-plan" must be the output "plan-hash" of a plan, but is ${quote(approvedPlan)}.`);
	}
	return {
		wanted: pair(inputs.service, inputs.version),
		environment: inputs.environment,
		sourceSha: sourceSha === "" ? undefined : parseCommitPrefix(sourceSha, 'The input "source-sha"'),
		expectedDigest: expectedDigest(inputs),
		approvedPlan: approvedPlan === "" ? undefined : approvedPlan,
		onMissingImage: inputs["on-missing-image"],
		allowRolledBack: inputs["allow-rolled-back"],
		emergency: inputs.emergency,
		reason: inputs.reason,
	};
}

/** A reason that somebody can still understand at the audit. */
const EMERGENCY_REASON = 20;

/** @throws ReleaseError `invalid-input` */
export function checkEmergency({ emergency, reason }: Pick<PromotionInputs, "emergency" | "reason">): void {
	if (!emergency || [...reason.trim()].length >= EMERGENCY_REASON) return;
	throw invalid(
		`The input "emergency" needs a "reason" of at least ${EMERGENCY_REASON} characters, since it passes gates by: say what is broken, and where to read about it. It is ${quote(reason)}.`,
	);
}

function pair(services: readonly string[], versions: readonly string[]): PromotionRequest["wanted"] {
	if (services.length === 0) throw invalid('The input "service" names no service.');
	const twice = services.find((service, index) => services.indexOf(service) !== index);
	if (twice !== undefined) throw invalid(`The input "service" names ${quote(twice)} twice.`);
	if (versions.length > 0 && versions.length !== services.length) {
		throw invalid(
			`The input "version" has ${count(versions.length, "value")} for ${count(services.length, "service")}. Give one for each service, in the same order, or none.`,
		);
	}
	return services.map((service, index) => {
		const version = versions[index];
		return { service, version: version === undefined ? undefined : parseVersion(version, 'The input "version"') };
	});
}

function expectedDigest({ service, ...inputs }: PromotionInputs): Digest | undefined {
	const text = inputs["expected-digest"];
	if (text === "") return undefined;
	if (!isDigest(text)) {
		throw invalid(`The input "expected-digest" must be sha256: and 64 hex digits, but is ${quote(text)}.`);
	}
	if (service.length > 1) throw invalid('The input "expected-digest" goes with one service, not with several.');
	return text;
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function invalid(sentence: string): ReleaseError {
	return new ReleaseError("invalid-input", `${sentence} Nothing was read or written.`);
}
