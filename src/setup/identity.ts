import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Identity } from "../git/identity.ts";

/** Whose name commits and tags carry by default: the Actions bot, as GitHub shows it. */
const BOT: Identity = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com",
};

/**
 * `Name <email>`, as Git writes it; empty is the Actions bot.
 * @throws ReleaseError `invalid-input`
 */
export function parseCommitter(text: string): Identity {
	if (text === "") return BOT;
	const [, name, email] = /^([^<>\p{Cc}]*[^<>\p{Cc}\s]) +<([^<>\p{Cc}\s@]+@[^<>\p{Cc}\s@]+)>$/u.exec(text) ?? [];
	if (name !== undefined && email !== undefined && text.length <= 300) return { name, email };
	throw new ReleaseError(
		"invalid-input",
		`The input "committer" must be a name and an address such as "Release Bot <release-bot@example.com>", but is ${quote(text)}. Nothing was read or written.`,
	);
}
