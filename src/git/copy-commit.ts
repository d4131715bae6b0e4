import type { CommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";
import { type Identity, signature } from "./identity.ts";
import type { RawCommit } from "./raw-commit.ts";
import { storeCommit } from "./write-commit.ts";

export interface Copy {
	/** Whose author, date and message it keeps. */
	readonly of: RawCommit;
	readonly parent: CommitId;
	readonly tree: string;
	/** The committer. */
	readonly identity: Identity;
	readonly date: Date;
}

/** Makes a commit that is another's change on another parent, as `git cherry-pick -x` does. */
export async function copyCommit(store: BareRepository, copy: Copy): Promise<CommitId> {
	const { of, parent, tree, identity, date } = copy;
	const head = Buffer.from(`tree ${tree}\nparent ${parent}\nauthor ${of.author}\n`, "latin1");
	const committer = Buffer.from(`committer ${signature(identity, date)}\n`);
	const encoding = of.encoding === undefined ? "" : `encoding ${of.encoding}\n`;
	const rest = Buffer.from(`${encoding}\n${withOrigin(of.message, of.id)}`, "latin1");
	return storeCommit(store, Buffer.concat([head, committer, rest]), identity.sign);
}

/** The message with the line that says where it is from: in the last paragraph where that is one of trailers. */
function withOrigin(message: string, origin: CommitId): string {
	const whole = message === "" || message.endsWith("\n") ? message : `${message}\n`;
	const between = endsInTrailers(whole) ? "" : "\n";
	return `${whole}${between}(cherry picked from commit ${origin})\n`;
}

/** As git-interpret-trailers(1) has it: all lines are trailers, or a quarter where one of them is Git's own. */
function endsInTrailers(message: string): boolean {
	const [, ...paragraphs] = message.trimEnd().split(/\n(?:[ \t]*\n)+/);
	const lines = (paragraphs.at(-1) ?? "").split("\n").filter((line) => !/^\s/.test(line));
	const isOwn = (line: string) => /^(Signed-off-by: |\(cherry picked from commit )/.test(line);
	const trailers = lines.filter((line) => isOwn(line) || /^[A-Za-z0-9-]+[ \t]*:/.test(line));
	if (trailers.length === 0) return false;
	return trailers.length === lines.length || (lines.some(isOwn) && trailers.length * 4 >= lines.length);
}
