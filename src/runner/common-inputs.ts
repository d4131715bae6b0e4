import { flag, longText, secret, text } from "./inputs.ts";

/** The repository that holds the code. */
export const codeInputs = {
	remote: text({ default: "${{ github.server_url }}/${{ github.repository }}" }),
	token: secret({ default: "${{ github.token }}" }),
};

/** The repository that holds the GitOps branches, when it is another one. */
export const manifestInputs = { "manifest-remote": text(), "manifest-token": secret() };

export const configInput = { config: text({ default: ".github/release-actions.yaml" }) };

export const registryInputs = { username: text(), password: secret() };

export const dryRunInput = { "dry-run": flag() };

export const planInput = { plan: longText() };

/** What every action takes that writes to Git: where, under whose name and signature, and how long to compete. */
export const writerInputs = {
	committer: text(),
	"signing-key": secret(),
	timeout: text({ default: "2m" }),
	...codeInputs,
	...manifestInputs,
	...configInput,
	...dryRunInput,
};
