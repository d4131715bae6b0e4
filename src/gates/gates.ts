import { age } from "./age.ts";
import type { Gate } from "./gate.ts";
import { rolledBack } from "./rolled-back.ts";
import { stageAllowed } from "./stage.ts";

/** All gates, in the order in which people read their verdicts. A new one is a file beside this one and a line here. */
export const GATES: readonly Gate[] = [stageAllowed, rolledBack, age];
