import { age } from "./age.ts";
import { approved } from "./approvals.ts";
import { checksPassed } from "./checks.ts";
import { compatible } from "./compatibility.ts";
import { notExpired } from "./expiry.ts";
import { notFrozen } from "./freeze.ts";
import type { Gate } from "./gate.ts";
import { environmentProtection } from "./protection.ts";
import { rolledBack } from "./rolled-back.ts";
import { sourceAllowed } from "./source.ts";
import { stageAllowed } from "./stage.ts";
import { verifiedBefore, verifiedInFrom } from "./verification.ts";
import { windowOpen } from "./window.ts";

/** All gates, in the order in which people read their verdicts. A new one is a file beside this one and a line here. */
export const GATES: readonly Gate[] = [
	stageAllowed,
	rolledBack,
	sourceAllowed,
	checksPassed,
	verifiedInFrom,
	verifiedBefore,
	compatible,
	age,
	windowOpen,
	notFrozen,
	approved,
	notExpired,
	environmentProtection,
];
