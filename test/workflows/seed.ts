import { withFile, workingTree } from "./repository.ts";
import { validateTemplate } from "./validate.ts";

/** A fault to put into a good file. */
export interface Seed {
	readonly fault: string;
	readonly file: string;
	/** The text that is replaced where it stands first, and what it becomes. */
	readonly replace: readonly [string, string];
	/** What the validation says, in part. */
	readonly says: string;
}

/** What the validation says of the file with the fault in it. */
export async function messagesOf({ file, replace: [was, becomes] }: Seed): Promise<string[]> {
	const good = workingTree.read(file) ?? "";
	const bad = good.replace(was, () => becomes);
	if (bad === good) throw new Error(`${file} has no ${JSON.stringify(was)}: this seed would prove nothing.`);
	return (await validateTemplate(file, withFile(workingTree, file, bad))).map(({ message }) => message);
}
