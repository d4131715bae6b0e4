/** A place in a group: whoever has it runs, `leave` hands it on. */
export interface Turn {
	leave(): void;
}

export interface TurnRequest {
	readonly group: string;
	/** `single`: one may wait, and a newer one takes its place. `max`: up to 100 wait, first come first served. */
	readonly queue: "single" | "max";
	readonly cancelInProgress: boolean;
	/** Called when another one with `cancel-in-progress` wants the group that this one holds. */
	readonly cancel: () => void;
	/** Gives up waiting. */
	readonly signal: AbortSignal;
}

/** The concurrency groups of a repository, shared by its runs. */
export interface Concurrency {
	/** Waits for a turn; `undefined` when a newer one took the place in the queue, or the queue is full: cancelled. */
	enter(request: TurnRequest): Promise<Turn | undefined>;
}

const LONGEST_QUEUE = 100;

interface Waiting {
	readonly request: TurnRequest;
	answer(turn: Turn | undefined): void;
}

interface Group {
	holder: TurnRequest;
	waiting: Waiting[];
}

/** Groups as GitHub keeps them: one holder each, names compared without regard to case. */
export function createConcurrency(): Concurrency {
	const groups = new Map<string, Group>();

	const hold = (key: string, request: TurnRequest): Turn => {
		const group = groups.get(key) ?? { holder: request, waiting: [] };
		group.holder = request;
		groups.set(key, group);
		let left = false;
		return {
			leave: () => {
				if (left) return;
				left = true;
				const next = group.waiting.shift();
				if (next === undefined) groups.delete(key);
				else next.answer(hold(key, next.request));
			},
		};
	};

	return {
		enter: (request) => {
			const key = request.group.toLowerCase();
			const group = groups.get(key);
			if (group === undefined) return Promise.resolve(hold(key, request));
			if (request.queue === "max" && group.waiting.length >= LONGEST_QUEUE) return Promise.resolve(undefined);
			if (request.queue === "single") for (const older of group.waiting.splice(0)) older.answer(undefined);
			if (request.cancelInProgress) group.holder.cancel();
			return wait(group, request);
		},
	};
}

function wait(group: Group, request: TurnRequest): Promise<Turn | undefined> {
	return new Promise((resolve) => {
		const giveUp = () => {
			group.waiting = group.waiting.filter((one) => one !== waiting);
			resolve(undefined);
		};
		const waiting: Waiting = {
			request,
			answer: (turn) => {
				request.signal.removeEventListener("abort", giveUp);
				resolve(turn);
			},
		};
		group.waiting.push(waiting);
		request.signal.addEventListener("abort", giveUp, { once: true });
	});
}
