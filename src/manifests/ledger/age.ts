/** How old a run is. */
export interface Age {
	readonly milliseconds: number;
	/** The run's commit has a date in the future: someone's clock is wrong, so the age is 0 and worth a warning. */
	readonly fromFuture: boolean;
}

/** The age at `now`, by the runner's clock, of what runs since `since`. */
export function ageAt(since: Date, now: Date): Age {
	const milliseconds = now.getTime() - since.getTime();
	return { milliseconds: Math.max(0, milliseconds), fromFuture: milliseconds < 0 };
}
