import {
	type Alias,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	type Scalar,
	visit,
	type YAMLMap,
} from "yaml";

/** What is wrong, and where. */
export interface Finding {
	readonly path: string;
	readonly line: number;
	readonly message: string;
}

/** Says that something is wrong at a place. */
export type Report = (at: Node | undefined, message: string) => void;

/** A YAML file with its comments and places, which GitHub's parser does not keep. */
export interface SourceFile {
	readonly path: string;
	readonly root: YAMLMap;
	lineOf(node: Node | undefined): number;
}

/** Undefined where the text is no YAML mapping: the language service says so. */
export function readSource(path: string, text: string): SourceFile | undefined {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	const root = document.contents;
	return { path, root, lineOf: (node) => (node?.range ? lines.linePos(node.range[0]).line : 1) };
}

export interface Field {
	readonly name: string;
	readonly key: Scalar;
	readonly value: Node | undefined;
}

export function fields(node: Node | undefined): Field[] {
	if (!isMap<Scalar, Node | null>(node)) return [];
	return node.items.map(({ key, value }) => ({ name: String(key.value), key, value: value ?? undefined }));
}

/** The value below a path of keys. */
export function at(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
	return keys.reduce<Node | undefined>(
		(parent, wanted) => fields(parent).find(({ name }) => name === wanted)?.value,
		node,
	);
}

export function names(node: Node | undefined): string[] {
	return fields(node).map(({ name }) => name);
}

export function items(node: Node | undefined): Node[] {
	return isSeq<Node>(node) ? node.items : [];
}

/** The text of a scalar; undefined where there is none, or something else. */
export function text(node: Node | undefined): string | undefined {
	return isScalar(node) && node.value !== null ? String(node.value) : undefined;
}

/** Whether a node is `{}`, written out. */
export function isEmptyMap(node: Node | undefined): boolean {
	return isMap(node) && node.items.length === 0;
}

/** What is written behind a value on its line. */
export function comment(node: Node | undefined): string {
	return isAlias(node) ? "" : (node?.comment?.trim() ?? "");
}

/** Every `*anchor` below a node. */
export function aliases(node: Node): Alias[] {
	const found: Alias[] = [];
	visit(node, { Alias: (_, alias) => void found.push(alias) });
	return found;
}

/** Every scalar below a node with the name of the key whose value it is, if it is one's. */
export function scalars(node: Node | undefined): { readonly scalar: Scalar; readonly key: string | undefined }[] {
	const found: { scalar: Scalar; key: string | undefined }[] = [];
	if (node === undefined) return found;
	visit(node, {
		Pair(_, { key, value }) {
			if (isScalar(key) && isScalar(value)) found.push({ scalar: value, key: String(key.value) });
		},
		Seq(_, { items }) {
			found.push(...items.filter((item) => isScalar(item)).map((scalar) => ({ scalar, key: undefined })));
		},
	});
	if (isScalar(node)) found.push({ scalar: node, key: undefined });
	return found;
}
