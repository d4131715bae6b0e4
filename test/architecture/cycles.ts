/** Every way round that a graph has, each found once: `["a", "b", "a"]`. */
export function cycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
	const found: string[][] = [];
	const done = new Set<string>();
	const visit = (node: string, way: readonly string[]): void => {
		const since = way.indexOf(node);
		if (since >= 0) found.push([...way.slice(since), node]);
		if (since >= 0 || done.has(node)) return;
		for (const next of graph.get(node) ?? []) visit(next, [...way, node]);
		done.add(node);
	};
	for (const node of graph.keys()) visit(node, []);
	return found;
}
