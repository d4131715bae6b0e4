/** What goes wrong with a request. */
export type Fault =
	/** Answered with this, and nothing is done. */
	| {
			readonly kind: "status";
			readonly status: number;
			readonly headers?: Readonly<Record<string, string>>;
			readonly body?: string;
	  }
	/** The connection is cut before anything is done. */
	| { readonly kind: "cut" }
	/** All is done, but the answer is lost. */
	| { readonly kind: "lost-answer" }
	/** The whole length is announced, half of it is sent. */
	| { readonly kind: "truncate" }
	/** Nothing is ever answered. */
	| { readonly kind: "silence" }
	/** The answer has other headers than it should; an empty text takes one away. */
	| { readonly kind: "headers"; readonly headers: Readonly<Record<string, string>> }
	/** The answer waits until `count` requests that match wait for theirs: only who asks beside each other gets on. */
	| { readonly kind: "together"; readonly count: number };

export interface FaultRule {
	readonly method?: string;
	/** Tested on the path without its query. */
	readonly path?: RegExp;
	/** How many requests it meets; 1 when left out. */
	readonly times?: number;
	readonly fault: Fault;
}

/** The faults to come: each request meets the oldest rule that matches it and is not used up. */
export class FaultQueue {
	readonly #rules: { readonly rule: FaultRule; left: number }[] = [];

	add(rule: FaultRule): void {
		const times = rule.times ?? (rule.fault.kind === "together" ? rule.fault.count : 1);
		this.#rules.push({ rule, left: times });
	}

	take(method: string, path: string): Fault | undefined {
		const found = this.#rules.find(({ rule, left }) => left > 0 && matches(rule, method, path));
		if (found === undefined) return undefined;
		found.left -= 1;
		return found.rule.fault;
	}

	/** How many faults no request has met: none at the end of an honest test. */
	get left(): number {
		return this.#rules.reduce((sum, { left }) => sum + (Number.isFinite(left) ? left : 0), 0);
	}
}

function matches({ method, path }: FaultRule, actualMethod: string, actualPath: string): boolean {
	return (method === undefined || method === actualMethod) && (path === undefined || path.test(actualPath));
}

/** Requests that wait for each other. */
export class Gathering {
	readonly #waiting = new Map<Fault, (() => void)[]>();

	wait(fault: Fault & { readonly kind: "together" }): Promise<void> {
		return new Promise((go) => {
			const waiting = [...(this.#waiting.get(fault) ?? []), go];
			this.#waiting.set(fault, waiting);
			if (waiting.length === fault.count) for (const release of waiting) release();
		});
	}
}
