import { type Forge, type Obstacle, recognise } from "./wordings.ts";

type Advice = string | { readonly [forge in Forge]?: string };

/** What to do about each obstacle: one sentence, or one for each forge whose remedy has a name of its own. */
const ADVICE: Readonly<Record<Obstacle, Advice>> = {
	"workflow-file":
		"A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.",
	protected: {
		github:
			"A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.",
		gitlab:
			"The branch or tag is protected: in the project's settings (Repository, Protected branches or Protected tags) allow the role or the deploy key of this credential to push and to create.",
		gitea:
			"The branch or tag is protected: in the repository's settings (Branches, or Tags) put the user of this credential, or its deploy key, on the rule's whitelist for pushes.",
	},
	rewind:
		"The remote takes no push that would drop commits, and this one was built on a state that it does not have any more: run again; if it stays, somebody rewrote the branch.",
	signature:
		"The branch takes signed commits only: set commit-with to api, which GitHub signs, or give a signing key whose public half the forge knows.",
	"linear-history":
		"The branch takes no merge commits, and the commit that was pushed has one in its history: exempt this credential from that rule, or choose a commit without merges.",
	"commit-rule":
		"A rule asks for another form of commit messages, names or e-mail addresses: exempt this credential's commits from it, or change the rule so that they fit.",
	secret:
		"The forge found what looks like a secret in the commit that was pushed: look at the file that it names; take it out and revoke it, or mark it there as no secret.",
	"file-size": "A file of the commit that was pushed is larger than the forge allows: take it out, or raise the limit.",
	archived:
		"The repository is archived, so nobody can write to it: unarchive it, or give the address of its successor.",
	"read-only":
		"The server takes no writes at present: ask whoever runs it (maintenance, a read-only mirror, a disk that is mounted read-only), and run again.",
	quota:
		"The repository, or its owner, has used up the space that the forge gives it: make room there, or raise the quota.",
	"disk-full": "The server's disk is full: whoever runs it must make room; then run again.",
	"no-write-access":
		"It may read, but not write: give the token the permission (contents: write) or the deploy key write access, or use an App's token.",
	"no-such-repository": "Check the address, and whether the credential may see this repository.",
};

const GENERAL = "Change what the remote objects to, then run again.";

/** What to do about a refusal in these words. */
export function advice(words: string): string {
	const found = recognise(words);
	if (found === undefined) return GENERAL;
	const known = ADVICE[found.obstacle];
	return typeof known === "string" ? known : (known[found.forge] ?? GENERAL);
}
