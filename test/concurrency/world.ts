/** What runs leave behind: Git and the registry, as far as a promotion writes them. Every value is JSON. */
export interface World {
	/** The commits of each environment's branch, the oldest first. */
	readonly branches: Readonly<Record<Environment, readonly Commit[]>>;
	/** The service tags, such as `blue/1.6.0`, each with the build that it names. */
	readonly gitTags: Tags;
	/** The run that created each of them. */
	readonly tagOwners: Tags;
	/** Image tags that never move, such as `blue:1.6.0`. */
	readonly fixedTags: Tags;
	/** Image tags that follow an environment, such as `blue:prd`. */
	readonly movingTags: Tags;
	/** Positions of commits of production that have their milestone. */
	readonly milestones: readonly number[];
}

export type Environment = "dev" | "staging" | "production";
/** The build that each name stands for; a build has one digest and is made of one commit. */
export type Tags = Readonly<Record<string, string>>;
export type Entries = Readonly<Record<string, Entry>>;

export interface Entry {
	readonly version: string;
	readonly build: string;
	/** The run that wrote it. */
	readonly run: string;
}

/** Who wrote what was there before any run. */
export const NOBODY = "nobody";

export interface Commit {
	/** The run that wrote it. */
	readonly by: string;
	readonly kind: "promotion" | "rollback";
	readonly allowedRolledBack: boolean;
	/** The hash of the plan that it carries out. */
	readonly plan: string;
	readonly services: readonly string[];
	/** The version that the plan saw of each of these; null: none. */
	readonly instead: readonly (string | null)[];
	/** The whole manifest. */
	readonly after: Entries;
}

/** What the configuration says of an environment, beside who has to approve: CONTRACT's three. */
export interface EnvironmentRules {
	readonly from: Environment | undefined;
	readonly movingTag: string | undefined;
	readonly milestones: boolean;
}

export const ENVIRONMENTS: Readonly<Record<Environment, EnvironmentRules>> = {
	dev: { from: undefined, movingTag: undefined, milestones: false },
	staging: { from: "dev", movingTag: undefined, milestones: false },
	production: { from: "staging", movingTag: "prd", milestones: true },
};

export function parseEnvironment(name: string): Environment {
	if (name === "dev" || name === "staging" || name === "production") return name;
	throw new Error(`This model knows no environment ${name}.`);
}

export function entriesOf(world: World, environment: Environment): Entries {
	return world.branches[environment].at(-1)?.after ?? {};
}

/** Sorted, so that equal worlds are equal texts. */
export function withTags(tags: Tags, more: Tags): Tags {
	const names = Object.entries({ ...tags, ...more });
	return Object.fromEntries(names.sort(([left], [right]) => (left < right ? -1 : 1)));
}

export function withCommit(world: World, environment: Environment, commit: Commit): World {
	const branches = { ...world.branches, [environment]: [...world.branches[environment], commit] };
	return { ...world, branches };
}

/** Whose commit last changed one of these services in the first of these environments where another run did. */
export function lastMove(
	world: World,
	environments: readonly Environment[],
	services: readonly string[],
	self: string,
): string | undefined {
	const moves = environments.map((environment) =>
		world.branches[environment]
			.filter(({ by }) => by !== NOBODY && by !== self)
			.findLast((commit) => commit.services.some((service) => services.includes(service))),
	);
	return moves.find((commit) => commit !== undefined)?.by;
}

/** What each environment has run, the oldest first: `{ staging: { blue: ["1.5.0", "1.6.0"] } }`. */
export type Past = Readonly<Record<Environment, Readonly<Record<string, readonly string[]>>>>;

/** A world in which this has happened, in an orderly way. The build of blue 1.6.0 is `blue-1.6.0`. */
export function worldAfter(past: Past): World {
	let world: World = {
		...{
			branches: { dev: [], staging: [], production: [] },
			gitTags: {},
			tagOwners: {},
			fixedTags: {},
			movingTags: {},
		},
		milestones: [],
	};
	for (const environment of ["dev", "staging", "production"] as const) {
		for (const [service, versions] of Object.entries(past[environment])) {
			for (const version of versions) world = withPast(world, environment, service, version);
		}
	}
	return world;
}

function withPast(world: World, environment: Environment, service: string, version: string): World {
	const build = `${service}-${version}`;
	const { movingTag, from } = ENVIRONMENTS[environment];
	const commit: Commit = {
		...{ by: NOBODY, kind: "promotion", allowedRolledBack: false, plan: "", services: [service], instead: [null] },
		after: { ...entriesOf(world, environment), [service]: { version, build, run: NOBODY } },
	};
	const after = withCommit(world, environment, commit);
	if (from === undefined) return after;
	return {
		...after,
		gitTags: withTags(world.gitTags, { [`${service}/${version}`]: build }),
		fixedTags: withTags(world.fixedTags, { [`${service}:${version}`]: build }),
		movingTags:
			movingTag === undefined ? world.movingTags : withTags(world.movingTags, { [`${service}:${movingTag}`]: build }),
	};
}
