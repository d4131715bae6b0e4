import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { runGit } from "../../rehearsal/git-process.ts";
import { Rehearsal, temporaryFolder } from "./rehearsal-process.ts";
import { type Repository, repository } from "./their-repository.ts";

interface Report {
	readonly ok: boolean;
	readonly failures: readonly string[];
	readonly repository: { readonly branch: string; readonly uncommitted: boolean };
	readonly configuration: { readonly proposed: boolean; readonly text: string };
	readonly services: readonly { readonly name: string; readonly version: string }[];
	readonly notes: readonly string[];
	readonly written: {
		readonly refs: readonly { readonly ref: string; readonly what: string }[];
		readonly images: readonly string[];
		readonly environments: Readonly<
			Record<string, { readonly manifest?: string; readonly kustomizationDiff?: string }>
		>;
	};
}

const SERVICES = {
	"projects/blue/Dockerfile": "FROM scratch\n",
	"projects/green/Dockerfile": "FROM scratch\n",
	"projects/red/Dockerfile": "FROM scratch\n",
};

function kustomization(...services: readonly string[]): string {
	const images = services.map((service) => `  - name: quay.io/acme/${service} # ${service}\n    newTag: none\n`);
	return `kind: Kustomization\nresources: [../../base]\nimages:\n${images.join("")}`;
}

/** Without a configuration, on a branch of another name, with something uncommitted. */
let bare: { readonly shop: Repository; readonly before: string; readonly rehearsal: Rehearsal; readonly kept: string };

beforeAll(async () => {
	const all = kustomization("blue", "green", "red");
	const shop = await repository(
		{ ...SERVICES, "k8s/overlays/dev/kustomization.yaml": all, "k8s/overlays/prod/kustomization.yaml": all },
		"trunk",
	);
	await shop.git("tag", "blue/1.2.3");
	await shop.git("remote", "add", "origin", "https://github.com/Acme/shop.git");
	shop.write({ "projects/green/new.txt": "not committed\n" });
	const kept = join(temporaryFolder(), "kept");
	bare = {
		shop,
		before: shop.state(),
		kept,
		rehearsal: new Rehearsal(["--json", "--keep", kept, "--repo", shop.folder]),
	};
});

test("a repository without a configuration: one is proposed and played; theirs is as it was", async () => {
	const { shop, before, rehearsal, kept } = bare;
	const { code, stdout, stderr } = await rehearsal.ended;
	expect([stderr, code]).toEqual(["", 0]);
	expect(shop.state()).toBe(before);
	expect(rehearsal.left).toEqual([]);
	const report = JSON.parse(stdout) as Report;
	expect(report).toMatchObject({
		ok: true,
		failures: [],
		repository: { branch: "trunk", uncommitted: true },
		configuration: { proposed: true },
		services: [
			{ name: "blue", version: "1.3.0" },
			{ name: "green", version: "0.1.0" },
		],
	});
	expect(report.configuration.text).toContain("image: quay.io/acme/{service}\nservices: projects/*\n");
	expect(report.notes).toContain("What is not committed there is not played.");
	expect(report.notes).toContain("The copy's branch is `main`, as the example workflows have it.");
	expect(report.written.refs.map(({ ref }) => ref)).toEqual([
		"refs/heads/gitops/dev-auto-update",
		"refs/heads/gitops/production-releases",
		"refs/heads/gitops/staging-releases",
		"refs/heads/release/blue-1.3",
		"refs/heads/release/green-0.1",
		"refs/tags/blue/1.3.0",
		"refs/tags/green/0.1.0",
		expect.stringMatching(/^refs\/tags\/release-prd-[0-9]{8}$/),
	]);
	expect(new Set(report.written.refs.map(({ what }) => what))).toEqual(new Set(["created"]));
	expect(report.written.images).toEqual(expect.arrayContaining(["quay.io/acme/blue:1.3.0", "quay.io/acme/green:prd"]));
	const { dev, staging, production } = report.written.environments;
	expect(production?.manifest).toMatch(/^ {4}image: quay\.io\/acme\/blue$/m);
	expect(production?.manifest).toMatch(/^ {4}run: https:\/\/github\.com\/acme\/shop\/actions\/runs\/1003$/m);
	expect(staging?.kustomizationDiff).toBeUndefined();
	expect(dev?.kustomizationDiff).toMatch(
		/^ {3}- name: quay\.io\/acme\/blue # blue\n-.*none\n\+ {4}newTag: sha-[0-9a-f]{40}$/m,
	);
	// What was kept needs nothing of theirs.
	expect(readdirSync(join(kept, "shop.git/objects/info"))).not.toContain("alternates");
	await runGit(["fsck", "--strict"], { folder: join(kept, "shop.git") });
}, 120_000);

test("a repository with a configuration and GitOps branches: they go on; for people, in 80 columns", async () => {
	const shop = await repository({
		...SERVICES,
		".github/release-actions.yaml": `image: quay.io/acme/{service}
services:
  blue: { path: projects/blue }
  web: { path: web }
environments:
  dev: { kustomization: dev.yaml, branch: live/dev }
  staging: { kustomization: staging.yaml }
  production: { on-too-young: block }
`,
		"dev.yaml": kustomization("green"),
	});
	await shop.git("branch", "live/dev");
	await shop.git("tag", "-a", "-m", "web 2.0.0-rc.1", "web/2.0.0-rc.1");
	// The day may end before the milestone is made.
	for (const day of [0, 1]) {
		const date = new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
		await shop.git("tag", `release-prd-${date}`);
	}
	const before = shop.state();
	const rehearsal = new Rehearsal(["--repo", shop.folder]);
	const { code, stdout, stderr } = await rehearsal.ended;
	expect([stderr, code]).toEqual(["", 0]);
	expect(shop.state()).toBe(before);
	expect(rehearsal.left).toEqual([]);
	expect(stdout).toContain("\nIts own: .github/release-actions.yaml\n");
	expect(stdout).toContain("Services: 2. Played: blue 0.1.0 and web 2.1.0.");
	const words = stdout.replaceAll(/\s+/g, " ");
	expect(words).toContain("There is no web/Dockerfile, which the example workflow would build: the copy gets one.");
	expect(words).toContain(
		'dev is played without its kustomization: dev.yaml:3:1: "images" has no entry for quay.io/acme/blue',
	);
	expect(words).toContain(
		"staging is played without its kustomization: staging.yaml is neither on gitops/staging-releases nor in the code.",
	);
	expect(words).toContain("production is closed to what is too young in staging: the copy only warns.");
	expect(stdout).toContain("   moved branch live/dev (");
	expect(stdout).toContain("   created tag web/2.1.0 (");
	expect(stdout).toMatch(/^ {3}created tag release-prd-[0-9]{8}\.2 \(/m);
	expect(stdout).toContain("   Put quay.io and its credentials for ghcr.io in the workflows\n");
	expect(stdout).not.toContain("127.0.0.1");
	expect(stdout).toMatch(/\nOne promotion cycle went through\. [0-9.]+ s; your repository is as it was\.\n$/);
	const long = stdout.split("\n").filter((line) => line.length > 80 && !line.includes(shop.folder));
	expect(long).toEqual([]);
}, 120_000);

test("a cycle that does not go through: exit 1, what the run said, and nothing after it", async () => {
	const text = "image: ghcr.io/acme/{service}\nservices: projects/*\nignore: ['**']\n";
	const shop = await repository({ ...SERVICES, ".github/release-actions.yaml": text });
	const rehearsal = new Rehearsal(["--repo", shop.folder]);
	const { code, stdout, stderr } = await rehearsal.ended;
	expect([stderr, code]).toEqual(["", 1]);
	expect(stdout).toContain("promote-to-staging.yaml");
	expect(stdout).not.toContain("promote-to-production.yaml");
	expect(stdout.replaceAll(/\s+/g, " ")).toContain(
		"Promote to staging: dev does not run blue, so there is no commit to release as 0.1.0.",
	);
	expect(stdout).toMatch(/\nThe cycle did not go through\. [0-9.]+ s; your repository is as it was\.\n$/);
	expect(rehearsal.left).toEqual([]);
}, 120_000);

describe("what is refused before anything is started", () => {
	const configured = (text: string) => repository({ ...SERVICES, ".github/release-actions.yaml": text });
	const VALID = "image: ghcr.io/acme/{service}\nservices: projects/*\n";

	async function refused(folder: string, ...more: readonly string[]): Promise<string> {
		const rehearsal = new Rehearsal(["--repo", folder, ...more]);
		const { code, stdout, stderr } = await rehearsal.ended;
		expect([code, stdout]).toEqual([2, ""]);
		expect(rehearsal.left).toEqual([]);
		return stderr.replace(`--repo ${folder}: `, "");
	}

	test("no folder, no repository, an empty repository", async () => {
		const folder = temporaryFolder();
		expect(await refused(join(folder, "x"))).toMatch(
			/^there is no such folder\. Name the folder of a Git repository\./,
		);
		expect(await refused(folder)).toBe("this is no Git repository. Name the folder of one. Nothing was started.\n");
		const { folder: empty } = await repository({});
		expect(await refused(empty)).toMatch(/^the repository has no commit .* Commit something first\./);
		expect(await refused("")).toContain("--repo needs a folder.");
	});

	test("nothing to propose a configuration from", async () => {
		const { folder } = await repository({ "README.md": "x\n" });
		expect(await refused(folder)).toMatch(
			/^it has no \.github\/release-actions\.yaml, and no folder with a Dockerfile/,
		);
	});

	test("a configuration that is not valid, with line and column", async () => {
		const { folder } = await configured("image: ghcr.io/acme/{service}\nservises: projects/*\n");
		expect(await refused(folder)).toMatch(/^\.github\/release-actions\.yaml:2:1: .*"services"/);
	});

	test("other environments than those of the example workflows", async () => {
		const { folder } = await configured(`${VALID}environments: { production: null }\n`);
		expect(await refused(folder)).toMatch(
			/from dev to staging to production, and its configuration has no production\./,
		);
		const other = await configured(`${VALID}environments: { production: { from: dev } }\n`);
		expect(await refused(other.folder)).toMatch(/its configuration has another order for production\./);
	});

	test("build tags that the example workflow does not push", async () => {
		const { folder } = await configured(`${VALID}tags: { build: "b-{sha}" }\n`);
		expect(await refused(folder)).toMatch(
			/pushes builds as sha-\{sha\}, and the configuration's tags\.build is b-\{sha\}\./,
		);
	});

	test("manifests on the branch of the code", async () => {
		const { folder } = await configured(`${VALID}environments: { dev: { branch: main } }\n`);
		expect(await refused(folder)).toMatch(/^the configuration keeps dev's manifest on main, the branch of the code\./);
	});

	test("branches and tags that Git cannot keep beside ours", async () => {
		const one = await configured(VALID);
		await one.git("branch", "gitops");
		expect(await refused(one.folder)).toMatch(
			/^the branch gitops\/dev-auto-update would be written, but there is the branch gitops, and Git cannot keep both\./,
		);
		const other = await configured(VALID);
		await other.git("tag", "green");
		expect(await refused(other.folder)).toMatch(
			/^the tag green\/0\.1\.0 would be written, but there is the tag green,/,
		);
	});

	test("shallow and partial clones, SHA-256", async () => {
		const whole = await configured(VALID);
		await whole.commit({ "a.txt": "a\n" });
		const shallow = join(temporaryFolder(), "shallow");
		await whole.git("clone", "--quiet", "--depth=1", `file://${whole.folder}`, shallow);
		expect(await refused(shallow)).toMatch(
			/^it is a shallow clone, .* Fetch the rest first: "git fetch --unshallow"\./,
		);
		await whole.git("config", "remote.origin.promisor", "true");
		expect(await refused(whole.folder)).toMatch(/^it is a partial clone, .* Name a full clone\./);
		const long = temporaryFolder();
		await runGit(["init", "--quiet", "--object-format=sha256"], { folder: long });
		expect(await refused(long)).toMatch(/^it uses SHA-256 object ids, .* Name a SHA-1 repository\./);
	});

	test("services in submodules", async () => {
		const shop = await repository({
			".github/release-actions.yaml": "image: ghcr.io/acme/{service}\nservices: { blue: { path: blue } }\n",
		});
		await shop.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},blue`);
		await shop.git("commit", "--quiet", "--message", "a submodule");
		expect(await refused(shop.folder)).toMatch(/^every service lies in a submodule, .* Name the repository that holds/);
	});

	test("--keep inside of it", async () => {
		const { folder } = await configured(VALID);
		expect(await refused(folder, "--keep", join(folder, "kept"))).toMatch(/^--keep must be outside of --repo,/);
	});
});
