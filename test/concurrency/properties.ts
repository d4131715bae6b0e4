import { noneWaitsBehindAPerson, nothingIsDropped, refusalsHaveACause } from "./endings.ts";
import type { Property } from "./explore.ts";
import type { World } from "./world.ts";
import {
	cancelledWroteNothing,
	enoughPeopleApproved,
	milestonesAreThere,
	nothingElseIsDone,
	nothingIsOverwrittenUnseen,
	nothingIsReverted,
	runAgainUndoesNothing,
	someOrderExplains,
	tagsAreThere,
	tagsFollow,
} from "./writes.ts";

/** What holds even where GitHub cancels those who wait. @param start the world before any run */
export function safety(start: World): Property[] {
	return [
		...[
			noneWaitsBehindAPerson,
			refusalsHaveACause,
			enoughPeopleApproved,
			nothingElseIsDone,
			nothingIsReverted,
			nothingIsOverwrittenUnseen,
		],
		...[
			tagsAreThere,
			tagsFollow,
			milestonesAreThere,
			runAgainUndoesNothing,
			cancelledWroteNothing,
			someOrderExplains(start),
		],
	];
}

export function allProperties(start: World): Property[] {
	return [...safety(start), nothingIsDropped];
}
