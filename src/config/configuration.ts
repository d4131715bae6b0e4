import type { Window } from "../calendar/window.ts";
import type { JsonPointer } from "../documents/json-pointer.ts";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { type ErrorCode, ReleaseError } from "../errors/release-error.ts";
import type { BranchName } from "../refs/ref-name.ts";
import type { Renames } from "../services/renames.ts";
import type { Service } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { VersionRange } from "../versions/range.ts";
import type { ServiceTagTemplate } from "../versions/service-tag.ts";
import type { ApprovalRules } from "./approvals.ts";
import type { EnvironmentName } from "./environment-name.ts";
import type { EnvironmentProtection, Protection } from "./protection.ts";
import type {
	BuildTagTemplate,
	FileValueTemplate,
	ImageTagTemplate,
	MilestoneTemplate,
	ReleaseBranchTemplate,
} from "./templates.ts";
import type { VerifyRules } from "./workflow-file.ts";

export type { Service } from "../services/service.ts";

/** The configuration, whole and without contradictions: defaults are filled in, every name leads somewhere. */
export interface Configuration {
	/** The file that it was read from, for sentences. */
	readonly path: string;
	/** At least one. */
	readonly services: ReadonlyMap<ServiceName, Service>;
	/** The versions of others that a service needs beside it, where its own file does not say so; all are there. */
	readonly requires: ReadonlyMap<ServiceName, ReadonlyMap<ServiceName, VersionRange>>;
	readonly shared: readonly string[];
	readonly ignore: readonly string[];
	readonly tags: TagTemplates;
	readonly environments: ReadonlyMap<EnvironmentName, Environment>;
	/** Where a pre-release may go, by its stage (`alpha`, `beta`, `rc`). */
	readonly stages: ReadonlyMap<string, readonly EnvironmentName[]>;
	/** Folders, files and globs where a change is a migration. */
	readonly migrations: readonly string[];
	/** What GitHub is to enforce; undefined where nothing is said of it, nor of any environment's. */
	readonly protection?: Protection;
}

export interface TagTemplates {
	readonly build: BuildTagTemplate;
	readonly service: ServiceTagTemplate;
	readonly releaseBranch: ReleaseBranchTemplate;
}

export interface Environment extends GateRules {
	readonly name: EnvironmentName;
	/** The environment that a version must run in before; without it, this one takes builds. */
	readonly from?: EnvironmentName;
	readonly branch: BranchName;
	/** The manifest's path on the branch. */
	readonly manifest: string;
	readonly imageTags: readonly ImageTagRule[];
	readonly kustomization?: string;
	readonly pin: Pin;
	/** Values of other files that follow the manifest, by service. */
	readonly files: readonly FileRule[];
	readonly milestoneTag?: MilestoneTemplate;
	readonly protection?: EnvironmentProtection;
	readonly verify: VerifyRules;
}

/** What an environment asks of what comes in. */
export interface GateRules {
	/** Milliseconds that a version must have run in `from`. */
	readonly minimumAge?: number;
	readonly onTooYoung: OnTooYoung;
	readonly soak: Soak;
	readonly take: Take;
	/** When promotions may happen; empty: always. */
	readonly windows: readonly Window[];
	readonly freezes: readonly Freeze[];
	/** The names of checks that must have passed on the commit. */
	readonly requiredChecks: readonly string[];
	readonly approvals: ApprovalRules;
}

/** When nothing may come in. */
export interface Freeze {
	readonly from: Date;
	/** No more part of it. */
	readonly to: Date;
	readonly reason: string;
	/** Who decided it. */
	readonly by?: string;
	/** Services that may go in all the same. */
	readonly except: readonly ServiceName[];
}

/** A value in a file on the environment's branch that follows one service. No two rules write one value. */
export interface FileRule {
	readonly service: ServiceName;
	readonly path: string;
	readonly pointer: JsonPointer;
	readonly value: FileValueTemplate;
}

/** Every file on the environment's branch that is read or written with its manifest. */
export function branchFiles({ manifest, kustomization, files }: Environment): string[] {
	const others = [...(kustomization === undefined ? [] : [kustomization]), ...files.map(({ path }) => path)];
	return [...new Set([manifest, ...others])];
}

export const PINS = ["build-tag", "version", "digest"] as const;
/** What a kustomization's image entry is pinned to. */
type Pin = (typeof PINS)[number];

export const ON_TOO_YOUNG = ["warn", "block"] as const;
type OnTooYoung = (typeof ON_TOO_YOUNG)[number];

export const SOAKS = ["continuous", "longest"] as const;
/** Which time in `from` counts: the newest unbroken one, or the longest. */
type Soak = (typeof SOAKS)[number];

export const TAKES = ["current", "was-deployed"] as const;
/** What may be taken from `from`: what runs there, or also a named version that ran there. */
type Take = (typeof TAKES)[number];

/** How a tag moves that may move. */
export const MOVES = ["with-environment", "upward"] as const;

/** A tag that an image gets in an environment; a `fixed` one stands for one build for ever. */
export interface ImageTagRule {
	readonly template: ImageTagTemplate;
	readonly moves: "fixed" | (typeof MOVES)[number];
}

/** What the services were called before. */
export function renamesOf({ services }: Pick<Configuration, "services">): Renames {
	return new Map(
		[...services.values()].flatMap(({ name, renamedFrom }): [ServiceName, ServiceName][] =>
			renamedFrom === undefined ? [] : [[name, renamedFrom]],
		),
	);
}

/** @throws ReleaseError `unknown-service` with the nearest names and the list. */
export function findService(configuration: Configuration, name: string): Service {
	return find(configuration.services, "unknown-service", "service", name, configuration.path);
}

/** @throws ReleaseError `unknown-environment` with the nearest names and the list. */
export function findEnvironment(configuration: Configuration, name: string): Environment {
	return find(configuration.environments, "unknown-environment", "environment", name, configuration.path);
}

function find<T>(known: ReadonlyMap<string, T>, code: ErrorCode, kind: string, name: string, path: string): T {
	const found = known.get(name);
	if (found !== undefined) return found;
	const names = [...known.keys()].sort();
	throw new ReleaseError(
		code,
		`${path} has no ${kind} ${quote(name)}.${didYouMean(name, names)} The ${kind}s are: ${shortList(names)}.`,
	);
}

function shortList(names: readonly string[]): string {
	const shown = names.slice(0, 20).join(", ");
	return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
