// Kustomizations as people and tools write them, each with what a promotion of blue must make of it.
import type { LineChange } from "./shape.ts";

export const TAG = "sha-4f2a91c05d3be8f6a7c1902e4b5d6f8a9c0e1b2d";
export const DIGEST = `sha256:${"b".repeat(64)}`;
const OLD_DIGEST = `sha256:${"a".repeat(64)}`;

interface Kustomization {
	readonly name: string;
	readonly text: string;
	/** By the build tag, or by the digest. */
	readonly pin: "tag" | "digest";
	readonly lines: readonly LineChange[];
}

export const KUSTOMIZATIONS: readonly Kustomization[] = [
	{
		name: "an overlay",
		text: `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop-staging

resources:
  - ../../base

images:
  - name: ghcr.io/acme/blue
    newTag: sha-1 # what runs
  - name: ghcr.io/acme/green
    newTag: sha-2
`,
		pin: "tag",
		lines: [["newTag: sha-1 #", `newTag: ${TAG} #`]],
	},
	{
		name: "as `kustomize edit set image` leaves it: keys sorted, lists not indented",
		text: `apiVersion: kustomize.config.k8s.io/v1beta1
images:
- digest: ${OLD_DIGEST}
  name: blue
  newName: ghcr.io/acme/blue
- name: green
  newName: ghcr.io/acme/green
  newTag: "1234567"
kind: Kustomization
resources:
- ../../base
`,
		pin: "digest",
		lines: [[OLD_DIGEST, DIGEST]],
	},
	{
		name: "a tag that becomes a digest",
		text: `images:
  # The shop window.
  - name: ghcr.io/acme/blue
    # moved by promotions
    newTag: "1.5.0"
  # The till.
  - name: ghcr.io/acme/green
    newTag: "2.0.0"
`,
		pin: "digest",
		lines: [['newTag: "1.5.0"', `digest: "${DIGEST}"`]],
	},
	{
		name: "tag and digest, both move",
		text: `images:
- name: ghcr.io/acme/blue
  newTag: sha-1
  digest: ${OLD_DIGEST}
- name: ghcr.io/acme/green
  newTag: sha-1
`,
		pin: "tag",
		lines: [
			["  newTag: sha-1\n  digest", `  newTag: ${TAG}\n  digest`],
			[OLD_DIGEST, DIGEST],
		],
	},
	{
		name: "patches and generators that speak of tags, too",
		text: `kind: Kustomization
patches:
  - target: { kind: Deployment, name: blue }
    patch: |-
      - op: replace
        path: /spec/template/metadata/labels/newTag
        value: sha-1
configMapGenerator:
  - name: blue
    literals:
      - newTag=sha-1
      - >-
        LONG=a text that goes on
        over two lines
images:
  - name: ghcr.io/acme/blue
    newTag:    sha-1
generatorOptions: {disableNameSuffixHash: true}
`,
		pin: "tag",
		lines: [["newTag:    sha-1", `newTag:    ${TAG}`]],
	},
	{
		name: "a component with entries in braces",
		text: `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
images: [ { name: ghcr.io/acme/green, newTag: sha-1 }, { name: ghcr.io/acme/blue, newTag: 'sha-0' } ]
`,
		pin: "tag",
		lines: [["'sha-0'", `'${TAG}'`]],
	},
	{
		name: "saved on Windows, without a last line end",
		text: 'images:\r\n  - name: blue\r\n    newName: ghcr.io/acme/blue\r\n    newTag: "0123456"\r\nresources:\r\n  - ../../base',
		pin: "tag",
		lines: [['"0123456"', `"${TAG}"`]],
	},
	{
		name: "with a byte order mark and a document marker",
		text: "\uFEFF---\n# overlay\nimages:\n- name: ghcr.io/acme/blue\n  newTag: sha-1\n...\n",
		pin: "tag",
		lines: [["sha-1", TAG]],
	},
	{
		name: "entries that wait for their first tag",
		text: `images:
  - name: ghcr.io/acme/blue # no tag yet
  - name: ghcr.io/acme/green

resources: [../../base]
`,
		pin: "tag",
		lines: [["blue # no tag yet\n", `blue # no tag yet\n    newTag: ${TAG}\n`]],
	},
	{
		name: "anchors elsewhere",
		text: `commonAnnotations: &team
  team: shop
images:
  - name: ghcr.io/acme/blue
    newTag: sha-1
commonLabels:
  <<: *team
`,
		pin: "tag",
		lines: [["sha-1", TAG]],
	},
	{
		name: "a registry with a port beside Helm charts",
		text: `helmCharts:
  - name: redis
    repo: https://charts.example.com
    version: 18.1.0
    valuesInline: { image: { tag: 7.2 } }
images:
  - name: registry.example:5000/acme/blue
    newTag: sha-9
  -   name:   'ghcr.io/acme/blue'
      newTag: 'sha-1'   # quoted by hand
`,
		pin: "tag",
		lines: [["'sha-1'", `'${TAG}'`]],
	},
	{
		name: "a digest that gets its place in braces over lines",
		text: `images:
  - {
      name: ghcr.io/acme/blue,
      newTag: sha-1, # moved by promotions
      newName: mirror.example/acme/blue,
    }
`,
		pin: "digest",
		lines: [["newTag: sha-1,", `digest: ${DIGEST},`]],
	},
];
