// The made-up shop: four services in one repository, a library that two of them use, and its deployment.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const SERVICES = ["blue", "green", "red", "yellow"] as const;
export const ENVIRONMENTS = [
	{ name: "dev", branch: "gitops/dev-auto-update" },
	{ name: "staging", branch: "gitops/staging-releases" },
	{ name: "production", branch: "gitops/production-releases" },
] as const;

/** The workflows that the shop uses: this project's examples, as they are. */
const WORKFLOWS = [
	"ci.yaml",
	"hotfix.yaml",
	"hotfix-build.yaml",
	"promote-to-staging.yaml",
	"promote-to-production.yaml",
	"promote-by-pull-request.yaml",
	"rollback.yaml",
] as const;

export function manifestPath(environment: string): string {
	return `release-manifests/${environment}.yaml`;
}

export function kustomizationPath(environment: string): string {
	return `k8s/overlays/${environment}/kustomization.yaml`;
}

/** Two people let something in; at 3 a.m. nobody is waited for. */
export const APPROVALS = ", approvals: 2, rollback-approvals: 0";

/** The first commit of the shop's `main`. */
export async function shopFiles(root: string, registryHost: string): Promise<Record<string, string>> {
	const files: Record<string, string> = {
		".github/release-actions.yaml": configuration(registryHost),
		"README.md": "# The shop\n",
		"libs/payment/payment.txt": "version one\n",
	};
	for (const service of SERVICES) {
		files[`projects/${service}/Dockerfile`] = "FROM scratch\nCOPY . /\n";
		files[`projects/${service}/main.txt`] = `${service} says hello\n`;
	}
	for (const workflow of WORKFLOWS) {
		files[`.github/workflows/${workflow}`] = await readFile(join(root, "workflows-examples", workflow), "utf8");
	}
	return files;
}

function configuration(registryHost: string): string {
	return `# yaml-language-server: $schema=https://raw.githubusercontent.com/org/release-actions/v1/schema/release-actions.schema.json
image: ${registryHost}/shop/{service}
services:
  blue: { path: projects/blue, depends-on: [libs/payment] }
  green: { path: projects/green, depends-on: [libs/payment] }
  red: { path: projects/red }
  yellow: { path: projects/yellow }
shared: [.github/workflows/ci.yaml]
environments:
${ENVIRONMENTS.map(({ name }) => `  ${name}: { kustomization: ${kustomizationPath(name)}${name === "production" ? APPROVALS : ""} }\n`).join("")}`;
}

/** What a GitOps branch starts with: the kustomization that Argo CD or Flux reads. The manifest makes itself. */
export function gitopsFiles(environment: string, registryHost: string): Record<string, string> {
	const images = SERVICES.map(
		(service) => `  - name: ${registryHost}/shop/${service} # ${service}\n    newTag: none\n`,
	).join("");
	return {
		[kustomizationPath(environment)]: `# ${environment} of the shop
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../../base

images:
${images}`,
	};
}
