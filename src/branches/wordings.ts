// What forges say when they refuse, in their own words. They choose a sentence of advice and never a decision; where a
// forge says something else tomorrow, its words are still quoted and only the advice is more general.
//
// Where the words come from:
//  GitHub   docs.github.com: "Troubleshooting rulesets", "About protected branches", "About large files on GitHub", "Push
//           protection from the command line"; the rest as people met it: hexojs/hexo#2817, SalamLang/Salam#430,
//           az-digital/arizona-bootstrap#1524, pypa/advisory-database#141.
//  GitLab   lib/gitlab/checks/{branch,tag,push}_check.rb, lib/gitlab/git_access.rb, lib/gitlab/repository_size_error_message.rb,
//           ee/lib/ee/gitlab/checks/push_rules/{commit,branch,file_size,tag}_check.rb; docs.gitlab.com: "Secret push protection".
//  Gitea    routers/private/hook_pre_receive.go and cmd/serv.go; Forgejo has the same and its own name before it.
//  Git      builtin/receive-pack.c, unpack-objects and index-pack, errno's texts.

export type Forge = "github" | "gitlab" | "gitea" | "git";

export type Obstacle =
	| "workflow-file"
	| "secret"
	| "file-size"
	| "signature"
	| "linear-history"
	| "commit-rule"
	| "rewind"
	| "protected"
	| "archived"
	| "read-only"
	| "quota"
	| "disk-full"
	| "no-write-access"
	| "no-such-repository";

interface Wording {
	readonly forge: Forge;
	readonly obstacle: Obstacle;
	readonly says: RegExp;
}

/** The first that fits counts: one refusal may name several rules, and the more special one says more. */
const WORDINGS: readonly Wording[] = [
	says(
		"github",
		"workflow-file",
		/refusing to allow an? .* to create or update workflow|without .?workflows?.? (permission|scope)/i,
	),
	says("github", "secret", /GH009|Push cannot contain secrets/),
	says("gitlab", "secret", /(PUSH|PRE-RECEIVE) BLOCKED: Secrets detected/),
	says("github", "file-size", /GH001|this exceeds GitHub's file size limit/),
	says("gitlab", "file-size", /is larger than the allowed size of/),
	says("git", "file-size", /pack exceeds maximum allowed size/),
	says("github", "signature", /Commits must have verified signatures/),
	says("gitlab", "signature", /Commit must be signed/),
	says("gitea", "signature", /is protected from unverified commit/i),
	says("github", "linear-history", /must not contain merge commits/i),
	says(
		"github",
		"commit-rule",
		/(Commit message|Author email|Committer email|Branch name|Tag name) (must|may) (not )?(match|start|end|contain)/i,
	),
	says("github", "commit-rule", /GH007|email privacy restrictions/),
	says("gitlab", "commit-rule", /does not follow the pattern|contains the forbidden pattern/i),
	says(
		"gitlab",
		"commit-rule",
		/You cannot push commits for '|ommitter email '.*' is not verified|(Author|Committer) '.*' is not a member of team/,
	),
	says("github", "rewind", /Cannot force-push to (a protected|this) (branch|tag)/),
	says("gitlab", "rewind", /not allowed to force push code to a protected branch/),
	says("gitea", "rewind", /is protected from force push/i),
	says("git", "rewind", /denying non-fast-forward|^non-fast-forward$/m),
	says(
		"gitlab",
		"protected",
		/not allowed to (push code to|create|change|merge code into) (a )?(protected|existing tags)|create this tag as it is protected|Protected tags cannot be/i,
	),
	says(
		"gitea",
		"protected",
		/Not allowed to push to protected branch|Tag \S+ is protected|is protected from changing file/i,
	),
	says(
		"github",
		"protected",
		/GH006|GH013|protected branch hook declined|rule.violation|ruleset|Cannot (update|create|delete) (this )?(protected )?ref|creations being restricted/i,
	),
	says("github", "archived", /was archived so it is read-only/),
	says("gitlab", "archived", /(push|write)[^.]* (to )?an archived (project|repository)/i),
	says("gitea", "archived", /Th(is|e) repo(sitory)? is archived|Repo: \S+ is archived/),
	says("gitlab", "read-only", /read-only GitLab instance|repository is temporarily read-only/),
	says(
		"gitlab",
		"quota",
		/exceeded its size limit|exceed the size limit|exceed storage limits|namespace storage limit/,
	),
	says("gitea", "quota", /size is over limitation of|quota exceeded/i),
	says("git", "quota", /Disk quota exceeded/i),
	says("git", "disk-full", /No space left on device/i),
	says("git", "read-only", /Read-only file system|insufficient permission for adding an object/i),
	says(
		"github",
		"no-write-access",
		/marked as read only|Permission to \S+ denied to|Write access to repository not granted/,
	),
	says("gitlab", "no-write-access", /deploy key does not have write access|not allowed to (push|upload) code/i),
	says("gitea", "no-write-access", /is not authorized to write|permission denied for writing/i),
	says("github", "no-such-repository", /ERROR: Repository not found/),
	says("gitlab", "no-such-repository", /project you were looking for could not be found/),
	says("gitea", "no-such-repository", /Cannot find repository|is not authorized to read/),
];

function says(forge: Forge, obstacle: Obstacle, pattern: RegExp): Wording {
	return { forge, obstacle, says: pattern };
}

/** What the words are about, and whose they are; undefined where nobody here has heard them before. */
export function recognise(words: string): { readonly forge: Forge; readonly obstacle: Obstacle } | undefined {
	return WORDINGS.find(({ says: pattern }) => pattern.test(words));
}
