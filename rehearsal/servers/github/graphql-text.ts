// As much of the GraphQL language (October 2021, section 2) as clients of ours use, read strictly: what is not
// understood is an error, as it would be at GitHub.

export interface Field {
	readonly kind: "field";
	readonly alias: string;
	readonly name: string;
	readonly args: ReadonlyMap<string, unknown>;
	readonly selection: readonly Selection[];
}

/** `... on Commit { … }` */
interface Fragment {
	readonly kind: "fragment";
	readonly type: string;
	readonly selection: readonly Selection[];
}

export type Selection = Field | Fragment;

export interface Operation {
	readonly kind: "query" | "mutation";
	readonly selection: readonly Selection[];
}

/** Reads one anonymous operation; `$name` stands for that variable's value, which must be given. */
export function parseOperation(text: string, variables: Readonly<Record<string, unknown>>): Operation {
	const tokens = text.match(/\.\.\.|[{}():!$,]|"[^"\\]*"|-?\d+|[A-Za-z_]\w*|[^\s]/g) ?? [];
	let position = 0;
	const peek = () => tokens[position];
	const next = () => tokens[position++] ?? "";
	const expect = (token: string) => {
		const found = next();
		if (found !== token) throw new Error(`Parse error: expected ${token}, but found ${found || "the end"}.`);
	};

	function parseVariables(): void {
		expect("(");
		while (peek() !== ")") {
			expect("$");
			const name = next();
			expect(":");
			next();
			if (peek() === "!") next();
			if (variables[name] === undefined) throw new Error(`Variable $${name} was not provided.`);
			if (peek() === ",") next();
		}
		expect(")");
	}

	function parseValue(): unknown {
		const token = next();
		if (token === "$") {
			const name = next();
			if (variables[name] === undefined) throw new Error(`Variable $${name} was not provided.`);
			return variables[name];
		}
		if (/^-?\d+$/.test(token)) return Number(token);
		if (token.startsWith('"')) return token.slice(1, -1);
		throw new Error(`Parse error on ${token}.`);
	}

	function parseArguments(): Map<string, unknown> {
		const args = new Map<string, unknown>();
		if (peek() !== "(") return args;
		expect("(");
		while (peek() !== ")") {
			const name = next();
			expect(":");
			args.set(name, parseValue());
			if (peek() === ",") next();
		}
		expect(")");
		return args;
	}

	function parseField(): Field {
		const first = next();
		if (!/^[A-Za-z_]/.test(first)) throw new Error(`Parse error on ${first}.`);
		if (peek() === ":") next();
		const name = tokens[position - 1] === ":" ? next() : first;
		const args = parseArguments();
		return { kind: "field", alias: first, name, args, selection: peek() === "{" ? parseSelection() : [] };
	}

	function parseSelection(): Selection[] {
		const found: Selection[] = [];
		expect("{");
		while (peek() !== "}") {
			if (peek() !== "...") {
				found.push(parseField());
				continue;
			}
			expect("...");
			expect("on");
			const type = next();
			found.push({ kind: "fragment", type, selection: parseSelection() });
		}
		expect("}");
		return found;
	}

	const kind = next();
	if (kind !== "query" && kind !== "mutation") throw new Error(`Parse error on ${kind}.`);
	if (peek() === "(") parseVariables();
	const selection = parseSelection();
	if (position !== tokens.length) throw new Error(`Parse error on ${peek()}.`);
	return { kind, selection };
}
