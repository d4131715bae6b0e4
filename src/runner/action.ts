import type { World } from "../world/world.ts";
import type { Inputs, InputValues } from "./inputs.ts";

/** What an output may hold: text as it is, anything else as JSON. */
export type OutputValue = string | number | boolean | readonly unknown[] | { readonly [key: string]: unknown };

interface ActionResult<Output extends string> {
	readonly outputs: Readonly<Record<Output, OutputValue>>;
	/** Markdown for the job summary. */
	readonly summary: string;
}

/** One action: what its action.yml declares, and what it does. */
export interface Action<I extends Inputs = Inputs, Output extends string = string> {
	readonly name: string;
	readonly inputs: I;
	readonly outputs: readonly Output[];
	/** Outputs that may be too long for an environment variable: above 24 kB they are `@path` of a file. */
	readonly long?: readonly Output[];
	run(inputs: InputValues<I>, world: World): Promise<ActionResult<Output>>;
}

/** Declares an action; importing the file that does so runs nothing. */
export function defineAction<const I extends Inputs, const Output extends string>(
	action: Action<I, Output>,
): Action<I, Output> {
	return action;
}
