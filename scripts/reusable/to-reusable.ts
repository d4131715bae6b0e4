interface Change {
	readonly from: RegExp;
	/** Gets what the expression has in parentheses. */
	readonly to: (found: string) => string;
}

/** How a secret is given where the registry is not ghcr.io: both or neither. */
const SECRETS = `    secrets:
      registry_username:
        description: "User name for the registry. Empty: the job's own token opens ghcr.io"
        required: false
      registry_password:
        description: Password or token for the registry
        required: false
`;

/** What somebody who copies the workflow would edit in the build, as inputs. */
const BUILD_INPUTS = `      registry:
        description: Host of the registry that the build logs in to
        type: string
        default: ghcr.io
      dockerfile:
        description: "The Dockerfile, by its path in the service's folder"
        type: string
        default: Dockerfile
`;

/** What every example has. */
const EVERYWHERE: readonly Change[] = [
	{ from: /^ {2}workflow_dispatch:$/m, to: () => "  workflow_call:" },
	{ from: /(?<=uses: )org\/release-actions\/([^@\n]+)@v1$/gm, to: (path) => `$/${path}` },
	{ from: /(?<=username: )\$\{\{ github\.actor \}\}$/gm, to: () => "${{ secrets.registry_username || github.actor }}" },
	{
		from: /(?<=password: )\$\{\{ secrets\.GITHUB_TOKEN \}\}$/gm,
		to: () => "${{ secrets.registry_password || github.token }}",
	},
	{ from: /\n(?=permissions: \{\}\n)/, to: () => `${SECRETS}\n` },
];

/** Where an image is built: what is written there for ghcr.io and for one place of the Dockerfile. */
const IN_BUILDS: readonly Change[] = [
	{ from: /(?<=registry: )ghcr\.io$/m, to: () => "${{ inputs.registry }}" },
	{ from: /(?<=file: \$\{\{ matrix\.path \}\}\/)Dockerfile$/m, to: () => "${{ inputs.dockerfile }}" },
	{ from: /(?=^ {4}secrets:$)/m, to: () => BUILD_INPUTS },
];

/** Where another workflow is called, it gets the same secrets. */
const IN_CALLS: readonly Change[] = [
	{
		from: /(?<=^ {4}uses: \$\/[^\n]*\n)(?= {4}with:\n)/m,
		to: () =>
			"    secrets:\n      registry_username: ${{ secrets.registry_username }}\n      registry_password: ${{ secrets.registry_password }}\n",
	},
	{ from: /^ {4}# The same jobs as [^\n]*\n/m, to: () => "" },
];

/**
 * The reusable version of a workflow that people copy: called instead of dispatched, with actions of its own commit, and
 * with secrets where the copy has a registry that somebody would edit.
 * @throws Error where the example has nothing to change at a place that every such workflow has
 */
export function toReusable(name: string, example: string): string {
	const changes = [
		...EVERYWHERE,
		...(example.includes("docker/build-push-action@") ? IN_BUILDS : []),
		...(/^ {4}uses: /m.test(example) ? IN_CALLS : []),
	];
	const body = example.slice(example.search(/^name: /m));
	const text = changes.reduce((before, { from, to }) => {
		const after = before.replace(from, (_, found) => to(found));
		if (after === before) throw new Error(`workflows-examples/${name} has nothing that ${from} finds.`);
		return after;
	}, body);
	return `# Generated from workflows-examples/${name} by \`npm run reusable\`: do not edit it here.\n# How to call it: docs/workflows.md\n${text}`;
}
