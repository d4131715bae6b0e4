/** An error that GraphQL reports with status 200; `type` is GitHub's word for it. */
export class GraphqlFault extends Error {
	readonly type: string | undefined;
	readonly extensions: Readonly<Record<string, string>> | undefined;

	constructor(type: string | undefined, message: string, extensions?: Readonly<Record<string, string>>) {
		super(message);
		this.type = type;
		this.extensions = extensions;
	}

	/** What a server says that is too old to know the field: no type, but a code. */
	static undefinedField(name: string, type: string): GraphqlFault {
		const words = `Field '${name}' doesn't exist on type '${type}'`;
		return new GraphqlFault(undefined, words, { code: "undefinedField", typeName: type, fieldName: name });
	}
}
