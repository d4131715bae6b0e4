// What the doctor's tests play on: a Git server and registries of each kind, with people who may write and people who
// may only read. Each patient is a repository of its own, whose images are its own, too.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { type GitServer, startGitServer } from "../../../rehearsal/servers/git-server.ts";
import { pushImage } from "../../../rehearsal/servers/push-image.ts";
import { type RegistryAuth, type RegistryServer, startRegistry } from "../../../rehearsal/servers/registry-server.ts";
import { gitopsFiles, SERVICES } from "../../../rehearsal/shop.ts";
import type { Finding } from "../../../src/doctor/finding.ts";
import { git } from "../../git/hosts.ts";
import { type Change, seed } from "../../git/seed.ts";
import { type BundleRun, runBundle } from "../run-bundle.ts";

export const WRITER = "ghs_writerTOKENwriter0123456789";
export const READER = "ghs_readerTOKENreader0123456789";
export const PUSHER = { username: "pusher", password: "pusherPASSWORD0123456789" };
export const PULLER = { username: "puller", password: "pullerPASSWORD0123456789" };

const plainly = [WRITER, READER, PUSHER.password, PULLER.password];
const onTheWire = [
	...[WRITER, READER].map((token) => `x-access-token:${token}`),
	...[PUSHER, PULLER].map(({ username, password }) => `${username}:${password}`),
].map((pair) => Buffer.from(pair).toString("base64"));
export const SECRETS: readonly string[] = [...plainly, ...onTheWire];

export const CONFIG = ".github/release-actions.yaml";
const BRANCHES = {
	dev: "gitops/dev-auto-update",
	staging: "gitops/staging-releases",
	production: "gitops/production-releases",
} as const;
export type Environment = keyof typeof BRANCHES;
const ENVIRONMENTS = Object.keys(BRANCHES) as Environment[];

const users = [
	{ name: PUSHER.username, password: PUSHER.password, rights: "push" },
	{ name: PULLER.username, password: PULLER.password, rights: "pull" },
] as const;
const KINDS = {
	telling: { mode: "token", users, readableTokens: true },
	silent: { mode: "token", users },
	basic: { mode: "basic", users },
} as const satisfies Record<string, RegistryAuth>;

type Files = Record<string, Change>;
type Inputs = Readonly<Record<string, string>>;

export interface PatientOptions {
	readonly registry?: keyof typeof KINDS;
	/** `main`'s configuration, given the registry's name and the patient's; null: there is none. */
	readonly configuration?: ((host: string, name: string) => string) | null;
	/** What is on the GitOps branches; null where one is not there. Default: the kustomization with all its entries. */
	readonly gitops?: Partial<Record<Environment, ((host: string, name: string) => Files) | null>>;
}

export class Clinic {
	readonly git: GitServer;
	readonly registries: Readonly<Record<keyof typeof KINDS, RegistryServer>>;
	readonly #folder: string;
	#count = 0;

	constructor(folder: string, server: GitServer, registries: Clinic["registries"]) {
		this.#folder = folder;
		this.git = server;
		this.registries = registries;
	}

	/** A repository that lacks nothing, but for what the options say. */
	async admit({
		registry = "telling",
		configuration = wholeConfiguration,
		gitops = {},
	}: PatientOptions = {}): Promise<Patient> {
		const name = `shop-${++this.#count}`;
		const server = this.registries[registry];
		const folder = await this.git.createRepository(name);
		const files: Files = { "README.md": "# The shop\n" };
		if (configuration !== null) files[CONFIG] = configuration(server.host, name);
		await seed(folder, "main", [{ files }]);
		for (const environment of ENVIRONMENTS) {
			const of = gitops[environment] === undefined ? wholeGitops(environment) : gitops[environment];
			if (of !== null) await seed(folder, BRANCHES[environment], [{ files: of(server.host, name) }]);
		}
		return new Patient(name, folder, this.git, server);
	}

	/** A bare repository that nothing was ever committed to. */
	async empty(): Promise<Patient> {
		const name = `shop-${++this.#count}`;
		return new Patient(name, await this.git.createRepository(name), this.git, this.registries.telling);
	}

	async close(): Promise<void> {
		await Promise.all([this.git, ...Object.values(this.registries)].map((server) => server.close()));
		await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

export async function openClinic(): Promise<Clinic> {
	const folder = await mkdtemp(join(tmpdir(), "clinic-"));
	const credentials = {
		[WRITER]: { name: "writer", access: "write" },
		[READER]: { name: "reader", access: "read" },
	} as const;
	const server = await startGitServer({ folder, credentials });
	const [telling, silent, basic] = await Promise.all([
		startRegistry({ auth: KINDS.telling }),
		startRegistry({ auth: KINDS.silent }),
		startRegistry({ auth: KINDS.basic }),
	]);
	return new Clinic(folder, server, { telling, silent, basic });
}

export class Patient {
	readonly name: string;
	readonly folder: string;
	readonly remote: string;
	readonly host: string;
	readonly #git: GitServer;
	readonly #registry: RegistryServer;

	constructor(name: string, folder: string, server: GitServer, registry: RegistryServer) {
		this.name = name;
		this.folder = folder;
		this.remote = server.url(name);
		this.host = registry.host;
		this.#git = server;
		this.#registry = registry;
	}

	image(service: string): string {
		return `${this.host}/${this.name}/${service}`;
	}

	pushImage(service: string, tag: string): Promise<string> {
		return pushImage(this.host, `${this.name}/${service}`, tag, { auth: PUSHER });
	}

	async commit(branch: string, files: Files): Promise<void> {
		await seed(this.folder, branch, [{ files }]);
	}

	/** What the doctor finds; that he wrote nothing, showed no secret and counted right is asserted at each visit. */
	async visit(inputs: Inputs = {}, env: Inputs = {}): Promise<Diagnosis> {
		const before = await this.#state();
		const [gitLog, registryLog] = [this.#git.log.length, this.#registry.requests.length];
		const access = { remote: this.remote, token: WRITER, ...PUSHER };
		const ran = await runBundle("doctor", { ...access, ...inputs }, { GITHUB_SERVER_URL: this.#git.origin, ...env });
		expect(ran).toMatchObject({
			exitCode: 0,
			errors: [],
			leftBehind: [],
			leftInTemp: [],
			outputs: { "error-code": "" },
		});
		expect(await this.#state()).toEqual(before);
		const posts = this.#git.log
			.slice(gitLog)
			.filter(({ method, service }) => method === "POST" && service !== "upload-pack");
		expect(posts).toEqual([]);
		const methods = new Set(this.#registry.requests.slice(registryLog).map(({ method }) => method));
		expect([...methods].filter((method) => method !== "GET" && method !== "HEAD")).toEqual([]);
		return new Diagnosis(ran);
	}

	async #state(): Promise<unknown> {
		const images = [...this.#registry.store.repositories].filter(([name]) => name.startsWith(`${this.name}/`));
		return {
			refs: await git(this.folder, "for-each-ref"),
			images: images.map(([name, { tags, manifests }]) => [name, [...tags], [...manifests.keys()]]),
		};
	}
}

/** A report that was looked through. */
export class Diagnosis {
	readonly findings: readonly Finding[];
	readonly ran: BundleRun;

	constructor(ran: BundleRun) {
		const said = [ran.log.replaceAll(/^::add-mask::.*$/gm, ""), ran.summary, ...Object.values(ran.outputs)].join("\n");
		expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([]);
		// The bundle's own output; what is in it is what the tests look at.
		this.findings = JSON.parse(ran.outputs.report ?? "") as Finding[];
		this.ran = ran;
		const names = this.findings.map(({ check }) => check);
		expect(new Set(names).size).toBe(names.length);
		expect(ran.outputs.problems).toBe(String(this.problems.length));
		expect(ran.log.split("\n").filter((line) => line.startsWith("::warning::"))).toHaveLength(this.problems.length);
		for (const name of names) expect(ran.summary).toContain(`| \`${name}\` |`);
		for (const { sentence } of this.findings) expect(sentence).not.toContain("Nothing was");
	}

	/** The names of the checks that found a problem. */
	get problems(): readonly string[] {
		return this.findings.filter(({ verdict }) => verdict === "problem").map(({ check }) => check);
	}

	of(check: string): Finding {
		const found = this.findings.find((finding) => finding.check === check);
		if (found === undefined) throw new Error(`No finding is called ${check}.`);
		return found;
	}
}

export function wholeConfiguration(host: string, name: string): string {
	return configuration(
		host,
		name,
		ENVIRONMENTS.map((environment) => `  ${environment}: { kustomization: ${kustomization(environment)} }\n`).join(""),
	);
}

export function configuration(host: string, name: string, environments: string): string {
	const services = SERVICES.map((service) => `  ${service}: { path: projects/${service} }\n`).join("");
	return `image: ${host}/${name}/{service}\nservices:\n${services}${environments && `environments:\n${environments}`}`;
}

export function kustomization(environment: Environment): string {
	return `k8s/overlays/${environment}/kustomization.yaml`;
}

/** The rehearsal's kustomization, with the images of this patient. */
export function wholeGitops(environment: Environment): (host: string, name: string) => Record<string, string> {
	return (host, name) => {
		const files = Object.entries(gitopsFiles(environment, host));
		return Object.fromEntries(
			files.map(([path, text]) => [path, text.replaceAll(`${host}/shop/`, `${host}/${name}/`)]),
		);
	};
}
