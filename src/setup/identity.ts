/** Whose name commits and tags carry: the Actions bot, as GitHub shows it. */
export const BOT = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com",
} as const;
