import type { Team } from "../config/approvals.ts";
import type { Configuration, Environment } from "../config/configuration.ts";
import type { RollbackRecord } from "../manifests/ledger/blocked.ts";
import type { Stretch } from "../manifests/ledger/stretches.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { VersionRange } from "../versions/range.ts";
import type { Version } from "../versions/version.ts";
import type { Verification, VerificationRun } from "./verification-run.ts";

/** What gates may know of a promotion as a whole. */
export interface PromotionFacts {
	readonly environment: Environment;
	readonly stages: Configuration["stages"];
	readonly now: Date;
	/** Back: a rollback to what ran right before; further back: to anything older. */
	readonly move: "forward" | "back" | "further-back";
	/** A recorded, justified way past the gates that make people wait. */
	readonly emergency: boolean;
	/** Who approved the run; `not-yet` where this is the plan that they will be asked about; undefined where nobody read it. */
	readonly approvals: ApprovalFacts | Unread | Unasked | SoFar | "not-yet" | undefined;
	/** Where GitHub does not protect the environment as it should; undefined where that is not asked for. */
	readonly protection: readonly Drift[] | undefined;
	/** What was rolled back out of the environment may come back, for a recorded reason. */
	readonly allowRolledBack: boolean;
}

/** The same with what is known of one service that goes in. */
export interface ServiceFacts extends PromotionFacts {
	readonly service: ServiceName;
	/** A SemVer; where builds are taken, the build tag. */
	readonly version: string;
	/** The same where it is a SemVer. */
	readonly semver: Version | undefined;
	readonly commit: CommitId;
	/** The rollback that took this digest out of the environment. */
	readonly rolledBack: RollbackRecord | undefined;
	/** The same in `from`; asked only where it does not run this digest any more. */
	readonly rolledBackBefore: RollbackRecord | undefined;
	/** When `from` ran this digest, newest first, as far as the minimum age needs it. */
	readonly stretches: readonly Stretch[];
	/** Where the commit was found; undefined where it does not matter. */
	readonly origin: Origin | undefined;
	/** What services require of each other; undefined where nobody requires anything. */
	readonly compatibility: Compatibility | undefined;
	/** The commit's checks by name; undefined where nobody asked. */
	readonly checks: ReadonlyMap<string, CheckState> | Unread | undefined;
	/** What must have looked at its image, as far as somebody asked. */
	readonly verifications: readonly AskedVerification[];
}

/** A fact that could not be read. */
export interface Unread {
	/** Whole sentences: why, and what to do about it. */
	readonly unread: string;
}

/** `blue 1.6.0`, for sentences. */
export function subjectOf({ service, version }: Pick<ServiceFacts, "service" | "version">): string {
	return `${service} ${version}`;
}

/** One thing on GitHub that is not as the configuration wants it. */
export interface Drift {
	/** `environment production: reviewers` */
	readonly what: string;
	readonly wanted: string;
	readonly is: string;
	/** Whole sentences: what to do. */
	readonly mend: string;
	/** `unknown`: it could not be read, which never counts as right. */
	readonly state: "missing" | "unknown";
	/** `gate`: gates count on it. `boundary`: it keeps people from going around them. */
	readonly weight: "gate" | "boundary";
}

/** How a check on a commit stands; GitHub counts `skipped` and `neutral` as passed. */
export type CheckState = "passed" | "failed" | "running";

/** Where a commit was looked for, and the branch that has it. */
export interface Origin {
	/** The default branch and, where the version has a line, its release branch. */
	readonly branches: readonly string[];
	readonly foundOn: string | undefined;
}

/** What is known of one verification; `run` is undefined where none was ever started. */
export interface AskedVerification {
	readonly asked: Verification;
	readonly run: VerificationRun | Unread | undefined;
}

/** One service's declared need of another. */
export interface Requirement {
	readonly by: ServiceName;
	readonly of: ServiceName;
	readonly range: VersionRange;
	/** Where it is written, for people: a file at a commit, or the configuration. */
	readonly where: string;
}

/** What an environment will run, and what its services declare. */
export interface Compatibility {
	/** The versions after the promotion, all services. */
	readonly after: ReadonlyMap<ServiceName, string>;
	/** The services that go in together. */
	readonly goingIn: ReadonlySet<ServiceName>;
	/** What the environment before runs: what could be promoted first. */
	readonly available: ReadonlyMap<ServiceName, string>;
	readonly requirements: readonly Requirement[];
	/** Services that run there and whose declarations could not be read, each with the reason. */
	readonly unread: ReadonlyMap<ServiceName, string>;
}

/** A person or a program on GitHub: the number stays when the login changes. */
export interface Account {
	readonly id: number;
	readonly login: string;
	readonly type: string;
}

/** What somebody answered when a run asked for an environment; GitHub tells no time. */
export interface ApprovalRecord extends Account {
	readonly environment: string;
	readonly state: "approved" | "rejected" | "pending";
	/** When; only the reviews of a pull request tell. */
	readonly at?: Date;
	/** Why it counts for nothing, whoever gave it; ends the sentence "that of ann does not count: …". */
	readonly void?: string;
}

/** What is known of a run's approvals. */
export interface ApprovalFacts {
	readonly records: readonly ApprovalRecord[];
	/** The environment that the run asked for. */
	readonly environment: string;
	/** Who must review what asks for that environment: logins, and teams as `org/team`; none where nobody must. */
	readonly reviewers: readonly string[];
	/** Who asked for the promotion, and may not approve it. */
	readonly askers: readonly Account[];
	/** Who wrote the commits that ship; undefined where that is not known. */
	readonly authors: readonly Account[] | undefined;
	/** Ids of the members of each team that a rule names; a team that could not be read is not in it. */
	readonly members: ReadonlyMap<Team, ReadonlySet<number>>;
	/** When each gate job of this plan was completed. */
	readonly gateJobs: readonly Date[];
	/** Where they were asked, if not by the environment of a run: then there are neither reviewers nor gate jobs. */
	readonly pullRequest?: AskedOn;
}

/** A pull request that shows a promotion. */
export interface AskedOn {
	readonly number: number;
	readonly url: string;
	/** `acme/shop` */
	readonly repository: string;
}

/** Nobody could be asked, or what they were asked about is void. */
export interface Unasked {
	/** Whole sentences: why, and what to do about it. */
	readonly unasked: string;
	/** There is one, and it is void. */
	readonly pullRequest?: AskedOn;
}

/** What a pull request says of the very plan that is being made: it need not be enough yet. */
interface SoFar {
	readonly soFar: ApprovalFacts | Unasked;
}
