// Files that deploy an image, as people and tools write them, each with what `files:` must make of it.
import type { LineChange } from "./shape.ts";

interface ValuesFile {
	readonly name: string;
	readonly path: string;
	readonly text: string;
	readonly values: Readonly<Record<string, string>>;
	readonly lines: readonly LineChange[];
}

const SHA = "4f2a91c05d3be8f6a7c1902e4b5d6f8a9c0e1b2d";
const DIGEST = `sha256:${"b".repeat(64)}`;

export const YAML_FILES: readonly ValuesFile[] = [
	{
		name: "a chart's values as `helm create` begins them",
		path: "values.yaml",
		text: `# Default values for blue.
replicaCount: 1

# This sets the container image.
image:
  repository: ghcr.io/acme/blue
  pullPolicy: IfNotPresent
  # Overrides the image tag whose default is the chart appVersion.
  tag: ""

imagePullSecrets: []
podAnnotations: {}
`,
		values: { "/image/tag": "1.6.0" },
		lines: [['tag: ""', 'tag: "1.6.0"']],
	},
	{
		name: "an umbrella chart",
		path: "values.yaml",
		text: `global: {registry: ghcr.io}
blue:
  image: &none {}
  tag: 1.5.0
green:
  tag: 1.5.0
sub:
  blue: {tag: 1.5.0} # another one
`,
		values: { "/sub/blue/tag": "1.6.0", "/green/tag": "1.10" },
		lines: [
			["green:\n  tag: 1.5.0", 'green:\n  tag: "1.10"'],
			["{tag: 1.5.0}", "{tag: 1.6.0}"],
		],
	},
	{
		name: "registry, repository, tag and digest apart",
		path: "values.yaml",
		text: "image:\n    registry: ghcr.io\n    repository: acme/blue\n    tag: 1.5.0-debian-12-r3\n    digest: ''\n    pullSecrets: []",
		values: { "/image/tag": "1.6.0", "/image/digest": DIGEST },
		lines: [
			["1.5.0-debian-12-r3", "1.6.0"],
			["''", `'${DIGEST}'`],
		],
	},
	{
		name: "the image in one line",
		path: "values.yaml",
		text: "image: ghcr.io/acme/blue:1.5.0   # image:tag\nenv:\n- name: IMAGE\n  value: ghcr.io/acme/blue:1.4.0\n",
		values: { "/image": `ghcr.io/acme/blue:1.6.0@${DIGEST}` },
		lines: [["blue:1.5.0   #", `blue:1.6.0@${DIGEST}   #`]],
	},
	{
		name: "a Deployment with its Service",
		path: "blue.yaml",
		text: `apiVersion: v1
kind: Service
metadata: {name: blue}
spec:
  ports:
  - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: blue
spec:
  template:
    spec:
      initContainers:
      - image: ghcr.io/acme/blue:1.5.0
        name: migrate
      containers:
      - name: blue
        image: "ghcr.io/acme/blue:1.5.0"
        args: ["--text",
          "no"]
`,
		values: {
			"/spec/template/spec/initContainers/0/image": "ghcr.io/acme/blue:1.6.0",
			"/spec/template/spec/containers/0/image": "ghcr.io/acme/blue:1.6.0",
		},
		lines: [
			["- image: ghcr.io/acme/blue:1.5.0", "- image: ghcr.io/acme/blue:1.6.0"],
			['"ghcr.io/acme/blue:1.5.0"', '"ghcr.io/acme/blue:1.6.0"'],
		],
	},
	{
		name: "an Argo CD Application with Helm parameters",
		path: "application.yaml",
		text: `apiVersion: argoproj.io/v1alpha1
kind: Application
spec:
  source:
    targetRevision: 0123456789012345678901234567890123456789
    helm:
      parameters:
        - name: image.tag
          value: '1.5.0'
          forceString: true
      values: |
        image:
          tag: 1.5.0
`,
		values: { "/spec/source/helm/parameters/0/value": "1.6.0", "/spec/source/targetRevision": SHA },
		lines: [
			["'1.5.0'", "'1.6.0'"],
			["0123456789012345678901234567890123456789", SHA],
		],
	},
	{
		name: "an ApplicationSet's list",
		path: "applicationset.yaml",
		text: `spec:
  generators:
  - list:
      elements:
      - {cluster: eu, tag: 1.5.0}
      - {cluster: us, tag: 1.5.0 }
  template:
    metadata: {name: '{{cluster}}-blue'}
`,
		values: { "/spec/generators/0/list/elements/1/tag": "1.6.0" },
		lines: [["us, tag: 1.5.0 }", "us, tag: 1.6.0 }"]],
	},
	{
		name: "a Flux HelmRelease with a marker of image automation",
		path: "release.yaml",
		text: `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
spec:
  interval: 1h
  values:
    image:
      repository: ghcr.io/acme/blue
      tag: 1.5.0 # {"$imagepolicy": "shop:blue:tag"}
`,
		values: { "/spec/values/image/tag": "sha-4f2a91c" },
		lines: [["tag: 1.5.0 #", "tag: sha-4f2a91c #"]],
	},
	{
		name: "a base that is pinned by its commit",
		path: "kustomization.yaml",
		text: "resources:\n- github.com/acme/shop//k8s/base?ref=0000000&timeout=90s\n- ../ingress\nimages: []\n",
		values: { "/resources/0": `github.com/acme/shop//k8s/base?ref=${SHA}` },
		lines: [["?ref=0000000&timeout=90s", `?ref=${SHA}`]],
	},
	{
		name: "Compose",
		path: "compose.yaml",
		text: `x-common: &common
  restart: always
services:
  green:
    <<: *common
    image: ghcr.io/acme/green
  blue:
    image: ghcr.io/acme/blue:1.5.0
    ports: ["80:80"]
`,
		values: { "/services/blue/image": "ghcr.io/acme/blue:1.6.0" },
		lines: [["blue:1.5.0", "blue:1.6.0"]],
	},
	{
		name: "a chart's appVersion",
		path: "Chart.yaml",
		text: 'apiVersion: v2\nname: blue\nversion: 0.1.0\nappVersion: "1.16.0"\n',
		values: { "/appVersion": "1.20" },
		lines: [['"1.16.0"', '"1.20"']],
	},
	{
		name: "keys with dots and slashes",
		path: "deployment.yaml",
		text: "metadata:\n  labels:\n    app.kubernetes.io/version: 1.5.0\n    app.kubernetes.io/name: blue\n",
		values: { "/metadata/labels/app.kubernetes.io~1version": "1e3" },
		lines: [["1.5.0", '"1e3"']],
	},
	{
		name: "a long text in quotes over lines",
		path: "values.yaml",
		text: 'note: "built\n  from\n  1.5.0" # folded\ntag: a\n',
		values: { "/note": "built from 1.6.0" },
		lines: [['"built\n  from\n  1.5.0" #', '"built from 1.6.0" #']],
	},
	{
		name: "Helm values of a service by its name",
		path: "values.yaml",
		text: "\uFEFFservices:\r\n    blue:\r\n        tag: 0123456\r\n    green:\r\n        tag: 12e4567\r\n",
		values: { "/services/green/tag": "7654321" },
		lines: [["12e4567", '"7654321"']],
	},
];

export const JSON_FILES: readonly ValuesFile[] = [
	{
		name: "Terraform variables",
		path: "blue.auto.tfvars.json",
		text: '{\n  "image_tag": "1.5.0",\n  "replicas": 2.0\n}\n',
		values: { "/image_tag": "1.6.0" },
		lines: [['"1.5.0"', '"1.6.0"']],
	},
	{
		name: "a task definition, with tabs",
		path: "task.JSON",
		text: '{\n\t"family":"blue",\n\t"containerDefinitions":[\n\t\t{"name":"blue","image":"acme/blue:1","cpu":1e2},\n\t\t{"name":"log","image":"acme/log:1"}\n\t]\n}',
		values: { "/containerDefinitions/0/image": "acme/blue:2" },
		lines: [['"acme/blue:1"', '"acme/blue:2"']],
	},
	{
		name: "all in one line",
		path: "config.json",
		text: '{"blue":{"version":null,"x":"\\u00fc"},"green":{"version":"1.0.0"}}',
		values: { "/blue/version": "1.10", "/green/version": "1.0.1" },
		lines: [
			["null", '"1.10"'],
			["1.0.0", "1.0.1"],
		],
	},
];
