import type { GitServer } from "../../rehearsal/servers/git-server.ts";
import { type ImageKind, pushImage } from "../../rehearsal/servers/push-image.ts";
import type { RegistryServer } from "../../rehearsal/servers/registry-server.ts";
import type { CommitId } from "../../src/refs/commit-id.ts";
import { git } from "../git/hosts.ts";
import { type Seed, seed } from "../git/seed.ts";
import { type CompositeRun, runComposite } from "./composite.ts";
import { type BundleRun, runBundle } from "./run-bundle.ts";
import { REGISTRY_PASSWORD, SECRETS, TOKEN } from "./secrets.ts";

/** Where the default configuration has its environments. */
export const ENVIRONMENTS = {
	dev: { branch: "gitops/dev-auto-update", manifest: "release-manifests/dev.yaml" },
	staging: { branch: "gitops/staging-releases", manifest: "release-manifests/staging.yaml" },
	production: { branch: "gitops/production-releases", manifest: "release-manifests/production.yaml" },
} as const;

export type EnvironmentName = keyof typeof ENVIRONMENTS;

/** An entry as people write it into a manifest. */
export interface SeededEntry {
	readonly version: string;
	readonly digest?: string;
	readonly commit?: string;
}

type Inputs = Readonly<Record<string, string>>;

/** One repository on the stage's servers, and the images of its services. */
export class Shop {
	readonly name: string;
	/** The bare repository. */
	readonly folder: string;
	/** What actions are given as `remote`. */
	readonly remote: string;
	readonly #git: GitServer;
	readonly #registry: RegistryServer;

	constructor(options: {
		git: GitServer;
		registry: RegistryServer;
		name: string;
		folder: string;
		over: "http" | "path";
	}) {
		this.name = options.name;
		this.folder = options.folder;
		this.remote = options.over === "path" ? options.folder : options.git.url(options.name);
		this.#git = options.git;
		this.#registry = options.registry;
	}

	/** A service's image, without a tag. */
	image(service: string): string {
		return `${this.#registry.host}/${this.name}/${service}`;
	}

	/** Commits, one on the other, on a branch that is made when it is not there. */
	async commits(branch: string, seeds: readonly Seed[]): Promise<CommitId[]> {
		return seed(this.folder, branch, seeds);
	}

	async commit(branch = "main", one: Seed = {}): Promise<CommitId> {
		const [commit] = await seed(this.folder, branch, [one]);
		if (commit === undefined) throw new Error(`Nothing was committed to ${branch}.`);
		return commit;
	}

	async branch(name: string, commit: string): Promise<void> {
		await git(this.folder, "update-ref", `refs/heads/${name}`, commit);
	}

	/** A tag; with a message an annotated one. */
	async tag(name: string, commit: string, message?: string): Promise<void> {
		if (message === undefined) return void (await git(this.folder, "update-ref", `refs/tags/${name}`, commit));
		const by = ["-c", "user.name=A Person", "-c", "user.email=person@example.com"];
		await git(this.folder, ...by, "tag", "--annotate", "--message", message, name, commit);
	}

	/** What a ref is now, peeled to the commit; "" when it is not there. */
	async at(ref: string): Promise<string> {
		return git(
			this.folder,
			"for-each-ref",
			"--format=%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)",
			ref,
		);
	}

	/** Builds a service's image and pushes it under the commit's build tag, or another; gives the digest. */
	async pushImage(
		service: string,
		commit: string,
		{ tag = `sha-${commit}`, labels = { "org.opencontainers.image.revision": commit }, kind = "oci" }: Push = {},
	): Promise<string> {
		const auth = { username: "robot", password: REGISTRY_PASSWORD };
		return pushImage(this.#registry.host, `${this.name}/${service}`, tag, { labels, auth, kind });
	}

	/** A commit on `branch` whose build of each service is in the registry. */
	async build(services: readonly string[], branch = "main", one: Seed = {}): Promise<Built> {
		const commit = await this.commit(branch, one);
		const pushed = services.map(async (service) => [service, await this.pushImage(service, commit)] as const);
		return { commit, digests: Object.fromEntries(await Promise.all(pushed)) };
	}

	/** The digest under an image tag; undefined when there is no such tag. */
	imageTag(service: string, tag: string): string | undefined {
		return this.#registry.store.repositories.get(`${this.name}/${service}`)?.tags.get(tag);
	}

	/** Puts an image tag where somebody might have put it. */
	setImageTag(service: string, tag: string, digest: string): void {
		this.#registry.store.open(`${this.name}/${service}`).tags.set(tag, digest);
	}

	/** Remembers all image tags; the answer brings them back to what they are now. */
	keepImageTags(): () => void {
		const own = [...this.#registry.store.repositories].filter(([name]) => name.startsWith(`${this.name}/`));
		const kept = own.map(([, { tags }]) => [tags, [...tags]] as const);
		return () => {
			for (const [tags, entries] of kept) {
				tags.clear();
				for (const [tag, digest] of entries) tags.set(tag, digest);
			}
		};
	}

	/** Commits an environment's manifest with exactly these entries. `time`: seconds since 1970, long ago by default. */
	async writeManifest(
		environment: EnvironmentName,
		services: Readonly<Record<string, SeededEntry>>,
		about: Pick<Seed, "message" | "time"> = {},
	): Promise<CommitId> {
		const { branch, manifest } = ENVIRONMENTS[environment];
		return this.commit(branch, { ...about, files: { [manifest]: manifestText(environment, services) } });
	}

	/** The manifest as it is now; "" when there is none. */
	async manifest(environment: EnvironmentName): Promise<string> {
		const { branch, manifest } = ENVIRONMENTS[environment];
		return git(this.folder, "cat-file", "blob", `refs/heads/${branch}:${manifest}`).catch(() => "");
	}

	/** The newest commit's message on an environment's branch. */
	async message(environment: EnvironmentName): Promise<string> {
		return git(this.folder, "log", "-1", "--format=%B", `refs/heads/${ENVIRONMENTS[environment].branch}`);
	}

	async snapshotOfRefs(): Promise<string> {
		return git(this.folder, "for-each-ref", "--format=%(refname) %(objectname)");
	}

	/** Every tag and every manifest of the shop's images. */
	snapshotOfRegistry(): Record<string, unknown> {
		const own = [...this.#registry.store.repositories].filter(([name]) => name.startsWith(`${this.name}/`));
		return Object.fromEntries(
			own.map(([name, { tags, manifests }]) => [
				name,
				{ tags: Object.fromEntries(tags), manifests: [...manifests.keys()] },
			]),
		);
	}

	async snapshot(): Promise<unknown> {
		return { refs: await this.snapshotOfRefs(), registry: this.snapshotOfRegistry() };
	}

	/** What was asked of the servers for this shop since it was opened: `POST git-upload-pack`, `GET manifests`. */
	requests(): { readonly git: readonly string[]; readonly registry: readonly string[] } {
		const own = (path: string) => path.includes(`/${this.name}/`);
		return {
			git: this.#git.log.filter(({ path }) => own(path)).map(({ method, path }) => `${method} ${path}`),
			registry: this.#registry.requests
				.filter(({ path, query }) => own(path) || query.includes(`:${this.name}/`))
				.map(({ method, path }) => `${method} ${path}`),
		};
	}

	/** Runs a bundle on this repository as a job of a person called ada does. No secret may be in what it says. */
	async run(
		action: string,
		inputs: Inputs,
		env: Inputs = {},
		whileRunning?: (pid: number) => void,
	): Promise<BundleRun> {
		const ran = await runBundle(action, { ...this.#access(action), ...inputs }, { ...JOB, ...env }, whileRunning);
		const said = [visible(ran.log), ran.summary, ...Object.values(ran.outputs)].join("\n");
		for (const secret of SECRETS) {
			if (said.includes(secret)) throw new Error(`${action} showed a secret:\n${said}`);
		}
		return ran;
	}

	/** All steps of promote/action.yml, one after the other, until one fails. */
	async promote(inputs: Inputs, env: Inputs = {}, whileRunning?: (pid: number) => void): Promise<CompositeRun> {
		return this.#compose("promote", inputs, env, whileRunning);
	}

	/** All steps of rollback/action.yml. */
	async rollback(inputs: Inputs, env: Inputs = {}, whileRunning?: (pid: number) => void): Promise<CompositeRun> {
		return this.#compose("rollback", inputs, env, whileRunning);
	}

	#compose(
		name: "promote" | "rollback",
		inputs: Inputs,
		env: Inputs,
		whileRunning?: (pid: number) => void,
	): Promise<CompositeRun> {
		const access = {
			remote: this.remote,
			token: TOKEN,
			"registry-username": "robot",
			"registry-password": REGISTRY_PASSWORD,
		};
		return runComposite(name, { ...access, ...inputs }, (action, given) => this.run(action, given, env, whileRunning));
	}

	#access(action: string): Inputs {
		const registry = { username: "robot", password: REGISTRY_PASSWORD };
		const needsRegistry = ["plan-promotion", "plan-rollback", "retag-image"].includes(action);
		return { remote: this.remote, token: TOKEN, ...(needsRegistry ? registry : {}) };
	}
}

interface Push {
	readonly tag?: string;
	readonly labels?: Readonly<Record<string, string>>;
	readonly kind?: ImageKind;
}

export interface Built {
	readonly commit: CommitId;
	/** By service. */
	readonly digests: Readonly<Record<string, string>>;
}

const JOB = {
	GITHUB_ACTOR: "ada",
	GITHUB_RUN_ID: "42",
	GITHUB_SERVER_URL: "https://github.example",
	GITHUB_REPOSITORY: "acme/shop",
};

function manifestText(environment: string, services: Readonly<Record<string, SeededEntry>>): string {
	const lines = Object.entries(services).map(([service, { version, digest, commit }]) =>
		[
			`  ${service}:\n    version: "${version}"\n`,
			digest === undefined ? "" : `    digest: ${digest}\n`,
			commit === undefined ? "" : `    commit: "${commit}"\n`,
		].join(""),
	);
	return `environment: ${environment}\nservices:\n${lines.join("")}`;
}

/** What the runner shows: the commands by which it learns what to mask are not part of it. */
function visible(log: string): string {
	return log
		.split("\n")
		.filter((line) => !line.startsWith("::add-mask::"))
		.join("\n");
}
