/** The smallest useful configuration, as the contract shows it. */
export const SMALLEST = `image: ghcr.io/acme/{service}
services: projects/*            # each directory that matches is a service
`;

/** The configuration in full, as the contract shows it, without the keys that no version reads yet. */
export const FULL = `image: ghcr.io/acme/{service}
services:
  blue:
    path: projects/blue
    depends-on: [libs/payment, green]     # paths, or other services
  green:
    path: projects/green
    image: ghcr.io/acme/green-api         # a service has exactly one image
shared: [libs/common/**, .github/workflows/ci.yaml]   # a change here affects every service
ignore: ["docs/**"]                                  # a change only here affects none
tags:
  build: sha-{sha}                        # the tag CI gives each build, never moved
  service: "{service}/{version}"          # e.g. "v{version}", "{service}@v{version}"
  release-branch: release/{service}-{major}.{minor}
environments:
  dev:
    branch: gitops/dev-auto-update
    manifest: release-manifests/dev.yaml
    image-tags: [dev]
    kustomization: k8s/overlays/dev/kustomization.yaml      # optional
    pin: build-tag                         # what \`newTag\` gets: build-tag, version; or \`digest\` (then \`newTag\` goes)
  staging:
    from: dev
    branch: gitops/staging-releases
    manifest: release-manifests/staging.yaml
    image-tags: ["{version}"]
  production:
    from: staging
    branch: gitops/production-releases
    manifest: release-manifests/production.yaml
    image-tags: ["{version}", prd]
    minimum-age: 24h
    on-too-young: warn                     # or block
    milestone-tag: release-prd-{date}      # {date} = YYYYMMDD, UTC
    approvals: 2                           # in the example; the default is 0
versions:
  stages: { alpha: [dev], beta: [staging], rc: [staging] }   # where a pre-release may go; a stable version goes everywhere
changelog: { migrations: ["**/migrations/**"] }
`;

/** The rest of that example: when one of these is built, its lines belong into \`FULL\`. */
export const NOT_BUILT_YET = [
	"versions: { bump: { feat: minor, fix: patch, perf: patch } }",
	"versions: { files: [] }",
	"changelog: { file: CHANGELOG.md }",
	"notifications: [{ on: [promotion, rollback, failure], environments: [staging, production], to: [teams] }]",
];

/** A manifest, as the contract shows it. */
export const MANIFEST = `environment: staging
services:
  blue:
    version: "1.6.0"                       # always a quoted string; in dev: the build tag
    image: ghcr.io/acme/blue
    tag: sha-4f2a91c…                      # the build's own tag
    digest: sha256:…
    commit: 4f2a91c…                       # 40 hex
    deployed: "2025-01-20T14:03:11Z"       # UTC; for people, never for a gate
    by: octocat
    run: https://github.com/acme/shop/actions/runs/123
`;

/** What the contract also calls valid: a manifest with nothing but versions. */
export const VERSIONS_ONLY = `services:
  blue: { version: "1.6.0" }
`;

/** An example's abbreviations written out. */
export function unabridged(example: string): string {
	return example.replaceAll("4f2a91c…", "4f2a91c".padEnd(40, "0")).replaceAll("sha256:…", `sha256:${"0".repeat(64)}`);
}
