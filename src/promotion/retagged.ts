import type { ImageName } from "../images/image-name.ts";
import type { RetagOutcome } from "../registry/retag.ts";

/** One image that was given tags; `outcome` is undefined when it was left alone, as the sentence says. */
export interface Retagged {
	readonly image: ImageName;
	readonly outcome: RetagOutcome | undefined;
	readonly sentence: string;
}
