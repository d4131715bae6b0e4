/** What the code may know of the machine that it runs on; a test gives its own. */
export interface World {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** A private folder that exists, for throw-away repositories and files; the one who made the world removes it. */
	readonly folder: string;
	readonly log: Log;
	now(): Date;
	/** A number from 0 (included) to 1 (excluded). */
	random(): number;
	sleep(milliseconds: number): Promise<void>;
}

/** Where words for people go. Texts may hold anything: the runner's room makes them safe to print. */
export interface Log {
	info(text: string): void;
	notice(text: string): void;
	warning(text: string): void;
	debug(text: string): void;
}
