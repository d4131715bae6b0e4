export const id = 640;
export const ids = [640];
export const modules = {

/***/ 8640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  updatePlanned: () => (/* binding */ updatePlanned)
});

// EXTERNAL MODULE: ./src/setup/open-repositories.js + 24 modules
var open_repositories = __webpack_require__(1746);
// EXTERNAL MODULE: ./src/setup/run-context.js
var run_context = __webpack_require__(2084);
// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __webpack_require__(9337);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
;// CONCATENATED MODULE: ./src/promotion/choose-builds.js







/**
 * What an environment without `from` gets: the build of the commit that was asked for, or of the event. A newer build
 * that is there already stays; a version that was asked for by name goes in, older or not.
 */
async function chooseBuilds(planning) {
    const [versions, builds] = [
        planning.wanted.filter((wanted) => wanted.version !== undefined),
        planning.wanted.filter((wanted) => wanted.version === undefined),
    ];
    const named = await chooseVersions(planning, versions);
    if (builds.length === 0)
        return { goals: named, leftOut: [], warnings: [] };
    const commit = await buildCommit(planning);
    const chosen = await chooseNewest(planning, builds, commit);
    return { ...chosen, goals: [...named, ...chosen.goals] };
}
async function chooseVersions(planning, wanted) {
    if (wanted.length === 0)
        return [];
    const { code, request, refs } = planning;
    const asked = request.sourceSha === undefined ? undefined : await resolveCommit(code, request.sourceSha);
    return wanted.flatMap(({ service, version }) => {
        if (version === undefined)
            return [];
        const gitTag = refs.tagOf(service, version);
        const commit = refs.versions(service).get(version);
        if (commit === undefined)
            throw unknownVersion(service.name, version, gitTag);
        if (asked !== undefined && asked !== commit)
            throw otherCommit(service.name, version, commit, asked);
        return [{ ...build(service, commit), version, semver: version, gitTag }];
    });
}
function build(service, commit) {
    const nothing = { takenFrom: null, recorded: undefined, twin: undefined, resolved: [] };
    return { service, commit, releaseBranch: null, refs: NOTHING_TO_OWN, ...nothing };
}
async function buildCommit({ request, code, world }) {
    if (request.sourceSha !== undefined)
        return resolveCommit(code, request.sourceSha);
    const event = world.env.GITHUB_SHA;
    if (event)
        return parseCommitId(event, "GITHUB_SHA");
    throw new ReleaseError("invalid-input", 'There is no commit to deploy: the input "source-sha" is empty, and there is no GITHUB_SHA. Nothing was written.');
}
async function chooseNewest(planning, wanted, commit) {
    const entries = stateOf(planning, planning.environment.name).manifest.services;
    const standing = await standings(planning, wanted.map(({ service }) => ({ entry: entries.get(service.name), commit })));
    const goals = [];
    const leftOut = [];
    for (const [index, { service }] of wanted.entries()) {
        const entry = entries.get(service.name);
        if (standing[index] === "older" && entry !== undefined) {
            leftOut.push(olderBuild(planning.environment.name, service.name, commit, entry));
        }
        else if (standing[index] === "there" && entry !== undefined) {
            goals.push({ ...build(service, commit), version: entry.version, semver: undefined, gitTag: null });
        }
        else {
            const version = buildTag(planning.configuration, service.name, commit);
            goals.push({ ...build(service, commit), version, semver: undefined, gitTag: null });
        }
    }
    const warnings = wanted.flatMap(({ service }) => nameless(planning.environment.name, service.name, entries));
    return { goals, leftOut, warnings };
}
/** All in one look at the history. An entry that names no commit cannot be compared with, so the build goes in. */
async function standings({ code }, builds) {
    const pairs = builds.flatMap(({ entry, commit }) => entry?.commit === undefined ? [] : [{ from: commit, to: entry.commit }]);
    const found = await (0,ancestry/* relations */.K1)(code, pairs);
    return builds.map(({ entry }) => {
        const relation = entry?.commit === undefined ? undefined : found.shift();
        if (relation === "same")
            return "there";
        return relation === "ancestor" ? "older" : "newer";
    });
}
function olderBuild(environment, service, commit, entry) {
    const newer = entry.commit === undefined ? "" : ` (commit ${(0,commit_id/* shortId */.m_)(entry.commit)})`;
    return {
        service,
        why: "older-build",
        sentence: `${service}: the build of commit ${(0,commit_id/* shortId */.m_)(commit)} is left out, since ${environment} runs ${entry.version}${newer}, which contains that commit. To bring it back, name its version.`,
    };
}
function nameless(environment, service, entries) {
    const entry = entries.get(service);
    if (entry === undefined || entry.commit !== undefined)
        return [];
    return [
        `${service}: the entry in ${environment} (${entry.version}) names no commit, so it cannot be told whether this build is newer. It is replaced.`,
    ];
}
function unknownVersion(service, version, gitTag) {
    return new ReleaseError("unknown-version", `${service} ${version} has no Git tag (${gitTag}), so it is not known which commit it is. Create the tag first (create-release-tag, or git tag), or leave the version empty to deploy a build. Nothing was written.`);
}
function otherCommit(service, version, commit, asked) {
    return new ReleaseError("version-exists", `${service} ${version} is commit ${shortId(commit)}, but source-sha is ${shortId(asked)}. A released version never moves: leave source-sha empty, or name another version. Nothing was written.`);
}

// EXTERNAL MODULE: ./src/promotion/manifest-commit.js
var manifest_commit = __webpack_require__(3774);
// EXTERNAL MODULE: ./src/promotion/manifest-entry.js
var manifest_entry = __webpack_require__(7835);
;// CONCATENATED MODULE: ./src/promotion/planned-change.js

/** Whether the environment still runs what the plan was made on, which is not the goal itself. */
function isPlannedFor({ replaces, alreadyThere }, current) {
    // Then it ran the goal, and somebody has taken that out meanwhile: what was before says nothing.
    if (alreadyThere)
        return false;
    if (replaces === null || current === undefined)
        return replaces === null && current === undefined;
    return replaces.version === current.version && replaces.digest === (current.digest ?? null);
}
/** The entry that a plan wants for a service; `admit` decides about what is there by then. */
function wantedBy(planned, context, now, admit) {
    return {
        service: planned.service,
        renamedFrom: planned.renamedFrom,
        entry: (0,manifest_entry/* plannedEntry */.Z)(planned, context, now),
        files: planned.files,
        from: planned.takenFrom ?? undefined,
        admit,
    };
}
const SUBJECTS = { deploy: ["deploy", "to"], promotion: ["promote", "to"], rollback: ["roll back to", "in"] };
/** The first line of the commit's message. */
function subjectOf({ kind, environment, services }) {
    const [verb, preposition] = SUBJECTS[kind];
    const [first] = services;
    const what = services.length === 1 && first !== undefined ? `${first.service} ${first.version}` : `${services.length} services`;
    return `${verb} ${what} ${preposition} ${environment.name}`;
}
/** What the commit says of all its services: who, why, and who let it in. */
function trailersOf(plan, { actor, run, approvedBy }) {
    return {
        kind: plan.kind,
        environment: plan.environment.name,
        actor,
        run,
        reason: plan.reason,
        emergency: plan.emergency,
        allowedRolledBack: plan.allowRolledBack,
        approvedBy,
    };
}

// EXTERNAL MODULE: ./src/promotion/superseded.js + 2 modules
var superseded = __webpack_require__(9514);
// EXTERNAL MODULE: ./src/promotion/write-manifest.js + 21 modules
var write_manifest = __webpack_require__(4581);
;// CONCATENATED MODULE: ./src/promotion/apply-manifest.js





/**
 * Writes a plan's entries. A service whose entry is not the one that the plan replaces stops everything with
 * `superseded`, or, where builds are taken, is decided again by the same rule: the newer commit wins.
 */
async function applyManifest(plan, repositories, context, world) {
    const { environment } = plan;
    if (plan.services.length === 0)
        return { commit: undefined, changed: false, attempts: 0, files: [], services: [], leftOut: [] };
    const leftOut = new Map();
    const wanted = plan.services.map((planned) => wantedBy(planned, context, world.now(), async (current) => {
        leftOut.delete(planned.service);
        if (isPlannedFor(planned, current))
            return "write";
        if (environment.whenMoved === "stop")
            throw await stale(repositories.manifests, plan, planned);
        const overtaken = await overtakes(repositories.code, planned, current, environment.name);
        if (overtaken !== undefined)
            leftOut.set(planned.service, overtaken);
        return overtaken === undefined ? "write" : "leave";
    }));
    const outcome = await (0,write_manifest/* writeManifest */.H)(repositories.branches, {
        place: environment,
        wanted,
        subject: subjectOf(plan),
        trailers: trailersOf(plan, context),
        dryRun: context.dryRun,
        timeoutMs: context.timeoutMs,
    }, world);
    const present = plan.services.filter(({ service }) => !leftOut.has(service));
    const commit = outcome.changed ? outcome.commit : await (0,manifest_commit/* broughtBy */.d)(repositories.manifests, environment, present);
    const isPretended = outcome.changed && context.dryRun;
    return { ...outcome, commit: isPretended ? undefined : commit, leftOut: [...leftOut.values()] };
}
function stale(manifests, { environment }, planned) {
    const ran = planned.alreadyThere ? planned.version : (planned.replaces?.version ?? "nothing");
    return (0,superseded/* superseded */.z)(manifests, environment, planned, ran);
}
/** What came in between, when it is this build or a newer one. A version that was asked for by name is never overtaken. */
async function overtakes(code, planned, current, environment) {
    if (current === undefined || planned.gitTag !== null)
        return undefined;
    const [standing] = await standings({ code }, [{ entry: current, commit: planned.commit }]);
    return standing === "newer" ? undefined : olderBuild(environment, planned.service, planned.commit, current);
}

;// CONCATENATED MODULE: ./src/promotion/approvers.js
/** The logins of those whose approvals let a plan pass, as its gate has noted them. */
function approversOf(gates) {
    const verdict = gates.find(({ gate, verdict }) => gate === "approvals" && verdict === "pass");
    // A login has no comma.
    return verdict?.evidence.approvers?.split(", ") ?? [];
}
/** How many people have to approve a plan, as its gate has noted it; 0 where nobody has to, or nothing is left to write. */
function neededApprovals(gates) {
    return Number(gates.find(({ gate }) => gate === "approvals")?.evidence.required ?? 0);
}

;// CONCATENATED MODULE: ./src/promotion/update-planned.js




/** Writes a plan's entries into the environment's manifest. */
async function updatePlanned(plan, inputs, remotes, settings, world) {
    const repositories = await (0,open_repositories/* openRepositories */.z)(remotes, world);
    const approvers = approversOf(plan.gates);
    const context = {
        ...(0,run_context/* runContext */.pO)(world.env),
        // Who the gate has counted goes before what somebody says.
        approvedBy: approvers.length > 0 ? approvers : inputs["approved-by"],
        dryRun: inputs["dry-run"],
        timeoutMs: settings.timeoutMs,
    };
    const branches = settings.open(repositories.manifests, plan.environment.carries);
    const applied = await applyManifest(plan, { ...repositories, branches }, context, world);
    return { ...applied, environment: plan.environment.name };
}


/***/ })

};
