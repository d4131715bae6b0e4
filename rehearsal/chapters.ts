// The whole story: how versions come to production, and what people do on a bad day.
import { APPROVAL_ACTS, verifyApprovals } from "./approvals.ts";
import { INCIDENT_ACTS } from "./incident.ts";
import type { Chapter } from "./perform.ts";
import { REQUEST_ACTS, verifyRequests } from "./requests.ts";
import { RELEASE_ACTS } from "./story.ts";
import { verify } from "./verify.ts";
import { verifyIncident } from "./verify-incident.ts";

/** Four services, from a push through DEV and staging to production. */
export const RELEASES: Chapter = { acts: RELEASE_ACTS, verify };

/** A hotfix, a rollback, and the way back from there. It goes on where the releases ended. */
const INCIDENT: Chapter = { acts: INCIDENT_ACTS, verify: verifyIncident };

/** Who lets something in, and who does not. It goes on after the bad day. */
const APPROVALS: Chapter = { acts: APPROVAL_ACTS, verify: verifyApprovals };

/** The same on pull requests. It goes on after the approvals. */
const REQUESTS: Chapter = { acts: REQUEST_ACTS, verify: verifyRequests };

export const STORY: readonly Chapter[] = [RELEASES, INCIDENT, APPROVALS, REQUESTS];
