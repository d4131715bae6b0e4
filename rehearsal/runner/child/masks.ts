/** What must not be seen, and the forms it may take: as the runner hides it, `***` stands in its place. */
export class Masks {
	readonly #inherited: Masks | undefined;
	#hidden: string[] = [];

	/** @param inherited masks of the run, which a job's own masks are added to. */
	constructor(values: Iterable<string> = [], inherited?: Masks) {
		this.#inherited = inherited;
		for (const value of values) this.add(value);
	}

	/** Hides `value` from now on, whole and line by line (output is seen line by line), and as JSON, URL and Base64 hold it. */
	add(value: string): void {
		const parts = [value, ...value.split(/\r?\n/)].filter((part) => part.trim() !== "");
		const hidden = new Set([...this.#hidden, ...parts.flatMap(forms)]);
		// The longest first, so that no part of a longer one is left over.
		this.#hidden = [...hidden].sort((a, b) => b.length - a.length);
	}

	apply(text: string): string {
		const masked = this.#hidden.reduce((rest, hidden) => rest.replaceAll(hidden, "***"), text);
		return this.#inherited === undefined ? masked : this.#inherited.apply(masked);
	}

	/** Whether `text` holds something hidden. */
	hides(text: string): boolean {
		return this.apply(text) !== text;
	}
}

function forms(value: string): string[] {
	const plain = [value, JSON.stringify(value).slice(1, -1), uriForm(value)];
	const bytes = Buffer.from(value);
	if (bytes.length < 6) return plain;
	// `user:secret` in Base64 shifts the secret by one or two bytes; the last character depends on what follows.
	const base64 = [0, 1, 2].map((shift) => bytes.subarray(shift).toString("base64").replace(/=+$/, "").slice(0, -1));
	return [...plain, ...base64];
}

function uriForm(value: string): string {
	try {
		return encodeURIComponent(value);
	} catch {
		// A lone surrogate has no URL form.
		return value;
	}
}
