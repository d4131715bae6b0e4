/** Does work for each of many, some at a time, and gives the results in their order. */
export async function inTurns<T, R>(
	each: readonly T[],
	atATime: number,
	work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
	const results: R[] = [];
	for (let start = 0; start < each.length; start += atATime) {
		results.push(...(await Promise.all(each.slice(start, start + atATime).map(work))));
	}
	return results;
}
