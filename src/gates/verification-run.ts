import type { WorkflowFile } from "../config/workflow-file.ts";
import { type Digest, shortDigest } from "../images/digest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";

/** One image that a workflow looks at, before it comes into an environment or after it has. */
export interface Verification {
	readonly workflow: WorkflowFile;
	readonly when: "before" | "after";
	readonly environment: string;
	readonly service: ServiceName;
	readonly version: string;
	readonly digest: Digest;
	readonly commit: CommitId;
}

/** The run that counts: the newest, in its newest attempt. */
export interface VerificationRun {
	readonly id: number;
	readonly url: string;
	readonly attempt: number;
	readonly state: "running" | "passed" | "failed";
	/** GitHub's word for how it ended; null while it has not. */
	readonly conclusion: string | null;
}

const LONGEST_VERSION = 40;
const TITLE = /^(\S+) \S+ ((?:before|after) \S+ \([0-9a-z]+:[0-9a-f]{12}\))$/;

/**
 * The run's name, by which it is found again: GitHub keeps no inputs of a run. 200 characters at most, of which names
 * take 63 each: `blue 1.6.0 before production (sha256:4f2a91c0aabb)`.
 */
export function titleOf({ service, version, when, environment, digest }: Verification): string {
	return `${service} ${version.slice(0, LONGEST_VERSION)} ${when} ${environment} (${shortDigest(digest)})`;
}

/**
 * What a title stands for; undefined where it is none. The version is there for people: what was looked at is the image,
 * which may have been another version's, or a build's, then.
 */
export function subjectOfTitle(title: string): string | undefined {
	const [, service, rest] = TITLE.exec(title) ?? [];
	return service === undefined || rest === undefined ? undefined : `${service} ${rest}`;
}

/** What the workflow is given, by the names of its inputs. */
export function inputsOf(asked: Verification): Readonly<Record<(typeof INPUTS)[number], string>> {
	const { service, version, environment, digest, commit } = asked;
	return { service, version, environment, digest, commit, verification: titleOf(asked) };
}

export const INPUTS = ["service", "version", "environment", "digest", "commit", "verification"] as const;

/** The command that a person starts it with. None of the values can hold a quote or what a shell reads. */
export function commandFor(asked: Verification): string {
	const fields = Object.entries(inputsOf(asked)).map(([name, value]) => ` -f ${name}="${value}"`);
	return `gh workflow run ${asked.workflow}${fields.join("")}`;
}
