// What the verification has before it: facts as Git and the registry gave them, nothing concluded.

/** A service in an environment, as the manifest on its branch says. */
export interface Deployed {
	readonly version: string;
	readonly digest: string;
	readonly commit: string;
	readonly tag: string;
	readonly deployed: string;
	readonly run: string;
}

export type Manifest = Readonly<Record<string, Deployed>>;

/** `picture.staging.blue` */
export type Picture = Readonly<Record<string, Manifest>>;

export interface Evidence {
	/** By full name: `refs/tags/blue/1.6.0`. */
	readonly refs: ReadonlyMap<string, Ref>;
	/** The commits of `main`, the oldest first: in this story each came by a push of its own. */
	readonly pushes: readonly string[];
	readonly environments: Readonly<Record<string, GitopsBranch>>;
	/** The digest of every image: `blue:1.6.0`. */
	readonly images: ReadonlyMap<string, string>;
	/** The build tags that the registry was given, `blue:sha-…`, as often as it was given them. */
	readonly built: readonly string[];
}

export interface Ref {
	readonly annotated: boolean;
	readonly commit: string;
	/** Of the tag, where it is annotated. */
	readonly message: string;
}

export interface GitopsBranch {
	/** The newest first. */
	readonly commits: readonly GitopsCommit[];
	readonly files: readonly string[];
	/** The kustomization's image tags, by service. */
	readonly kustomization: Readonly<Record<string, string>>;
}

export interface GitopsCommit {
	readonly id: string;
	readonly parents: readonly string[];
	/** Of the committer, in UTC: `20250120`. */
	readonly day: string;
	readonly trailers: Trailers;
	/** The manifest's entries at this commit. */
	readonly services: Manifest;
}

type Group = ReadonlyMap<string, string>;

export interface Trailers {
	/** Those before the first `Release-Service`. */
	readonly common: Group;
	/** The others, by service. */
	readonly services: ReadonlyMap<string, Group>;
}

/** The trailers of a commit, a line each; what is said several times is one value with commas. */
export function trailersOf(text: string): Trailers {
	const common = new Map<string, string>();
	const services = new Map<string, Group>();
	let group = common;
	for (const line of text.split("\n").filter((one) => one.includes(": "))) {
		const key = line.slice(0, line.indexOf(": "));
		const value = line.slice(key.length + 2);
		if (key === "Release-Service") {
			group = new Map();
			services.set(value, group);
		}
		const known = group.get(key);
		group.set(key, known === undefined ? value : `${known}, ${value}`);
	}
	return { common, services };
}

/** A commit of a GitOps branch with the manifest before it, and the services whose version or image it changed. */
export interface Deployment extends GitopsCommit {
	readonly before: Manifest;
	readonly changed: readonly string[];
}

/** A branch's commits after its first, the oldest first: each is to be a deployment. */
export function deploymentsOf(branch: GitopsBranch | undefined): Deployment[] {
	const [, ...commits] = [...(branch?.commits ?? [])].reverse();
	return commits.map((commit) => {
		const before = branch?.commits.find(({ id }) => id === commit.parents[0])?.services ?? {};
		const names = [...new Set([...Object.keys(before), ...Object.keys(commit.services)])].sort();
		const changed = names.filter((name) => {
			const [was, is] = [before[name], commit.services[name]];
			return was?.version !== is?.version || was?.digest !== is?.digest || was?.commit !== is?.commit;
		});
		return { ...commit, before, changed };
	});
}

/** Whether there are some, and it holds for each: of nothing, nothing is true. */
export function all<T>(items: Iterable<T>, holds: (item: T, index: number) => boolean): boolean {
	const list = [...items];
	return list.length > 0 && list.every(holds);
}
