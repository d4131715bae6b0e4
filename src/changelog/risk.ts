const LEVELS = ["low", "medium", "high"] as const;

export type RiskLevel = (typeof LEVELS)[number];

/** How much may go wrong with a promotion, and why; each reason has a level of its own, the highest is the whole's. */
export interface Risk {
	readonly level: RiskLevel;
	readonly reasons: readonly RiskReason[];
}

interface RiskReason {
	readonly level: RiskLevel;
	/** Words without an end, such as `2 breaking changes`. */
	readonly words: string;
}

export interface RiskFacts {
	/** Undefined where the commits could not be read. */
	readonly size: ChangeSize | undefined;
	/** Undefined where builds are taken: no environment comes before. */
	readonly before: TimeBefore | undefined;
	/** Milliseconds since the environment got another version of the service; undefined for the first. */
	readonly sinceLastRelease: number | undefined;
	/** Whether a lower version replaces a higher one. */
	readonly isLower: boolean;
}

/** How long it ran in the environment before. */
interface TimeBefore {
	readonly environment: string;
	/** Milliseconds; undefined when it never ran there. */
	readonly age: number | undefined;
	/** Milliseconds that it should have run there; undefined when nothing is said. */
	readonly minimumAge: number | undefined;
}

/** Of the commits that touched the service. */
export interface ChangeSize {
	readonly commits: number;
	/** Without those that were taken back. */
	readonly breaking: number;
	readonly migrations: number;
	/** Commits that go away. */
	readonly going: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Above these many commits. */
const LARGE = { medium: 20, high: 100 };
/** Below these many milliseconds in the environment before. */
const YOUNG = { medium: DAY, high: HOUR };
/** Above these many milliseconds since the last release. */
const LONG_AGO = { medium: 14 * DAY, high: 90 * DAY };

/** The risk of one service's promotion. Where nothing speaks of more, it is low, for a reason, too. */
export function assessRisk(facts: RiskFacts): Risk {
	const found = [...ofSize(facts.size), ...ofAge(facts), ...ofLastRelease(facts), ...ofDirection(facts)];
	const reasons = found.sort((left, right) => rank(right.level) - rank(left.level));
	return {
		level: highest(reasons.map(({ level }) => level)),
		reasons: reasons.length === 0 ? [{ level: "low", words: "small, nothing breaking, no migration" }] : reasons,
	};
}

/** `low` for none. */
export function highest(levels: readonly RiskLevel[]): RiskLevel {
	return LEVELS[Math.max(0, ...levels.map(rank))] ?? "low";
}

function rank(level: RiskLevel): number {
	return LEVELS.indexOf(level);
}

function ofSize(size: ChangeSize | undefined): RiskReason[] {
	if (size === undefined) return [{ level: "medium", words: "what changes could not be read" }];
	const { commits, breaking, migrations, going } = size;
	return [
		...when(commits > LARGE.high ? "high" : commits > LARGE.medium ? "medium" : undefined, `${commits} commits`),
		...when(breaking > 0 ? "high" : undefined, count(breaking, "breaking change")),
		...when(migrations > 0 ? "medium" : undefined, count(migrations, "migration")),
		...when(going > 0 ? "medium" : undefined, `${count(going, "commit")} of what runs now ${go(going)} away`),
	];
}

function ofAge({ before }: RiskFacts): RiskReason[] {
	if (before === undefined) return [];
	const { environment, age, minimumAge = 0 } = before;
	if (age === undefined) return [{ level: "high", words: `it never ran in ${environment}` }];
	const level = age < YOUNG.high ? "high" : age < Math.max(YOUNG.medium, minimumAge) ? "medium" : undefined;
	return when(level, `${hours(age)} in ${environment}`);
}

function ofLastRelease({ sinceLastRelease: since }: RiskFacts): RiskReason[] {
	if (since === undefined)
		return [{ level: "medium", words: "the first version here: there is nothing to go back to" }];
	const level = since > LONG_AGO.high ? "high" : since > LONG_AGO.medium ? "medium" : undefined;
	return when(level, `the last release was ${Math.floor(since / DAY)} days ago`);
}

function ofDirection({ isLower }: RiskFacts): RiskReason[] {
	return when(isLower ? "high" : undefined, "a lower version than the one that runs");
}

function when(level: RiskLevel | undefined, words: string): RiskReason[] {
	return level === undefined ? [] : [{ level, words }];
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function go(number: number): string {
	return number === 1 ? "goes" : "go";
}

function hours(milliseconds: number): string {
	return milliseconds < HOUR ? "less than an hour" : `only ${Math.floor(milliseconds / HOUR)} h`;
}
