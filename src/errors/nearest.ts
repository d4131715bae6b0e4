/** The known names that are close to `wanted`, nearest first: at most three, none when nothing is close. */
function nearest(wanted: string, known: Iterable<string>): string[] {
	const limit = Math.max(2, Math.floor(wanted.length / 3));
	return [...known]
		.map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
		.filter(({ distance }) => distance <= limit)
		.sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
		.slice(0, 3)
		.map(({ name }) => name);
}

/** ` Did you mean "blue"?`, with a leading space, or nothing. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
	const names = nearest(wanted, known).map((name) => `"${name}"`);
	return names.length === 0 ? "" : ` Did you mean ${names.join(" or ")}?`;
}

/** Levenshtein's distance; inputs are cut at 100 characters, since names are short and hostile input is not. */
function editDistance(left: string, right: string): number {
	const a = left.slice(0, 100);
	const b = right.slice(0, 100);
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
