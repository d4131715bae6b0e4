export const id = 249;
export const ids = [249];
export const modules = {

/***/ 6249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftOf: () => (/* binding */ driftOf),
  openProtection: () => (/* binding */ openProtection),
  readProtection: () => (/* binding */ readProtection)
});

// EXTERNAL MODULE: ./src/http/json-field.js
var json_field = __webpack_require__(3079);
// EXTERNAL MODULE: ./src/github/rest.js
var rest = __webpack_require__(6195);
;// CONCATENATED MODULE: ./src/github/environments.js


const PERMISSION = "actions: read";
/** An environment's rules; undefined where there is no such environment. */
async function readEnvironment(reader, name) {
    const rules = await (0,rest/* readOne */.JF)(reader, {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "environments", name),
        doing: `read the rules of the environment ${name}`,
        permission: PERMISSION,
        parse: (value) => parseRules(value, reader.place.owner),
    });
    if (rules.kind === "read")
        return rules.value.branches === "all" ? rules : withPolicies(reader, name, rules.value);
    if (rules.status !== 404)
        return rules;
    return (await isListReadable(reader)) ? { kind: "read", value: undefined } : rules;
}
async function withPolicies(reader, name, rules) {
    if (rules.branches === "protected")
        return { kind: "read", value: rules };
    const question = {
        path: (0,rest/* repositoryPath */.SH)(reader.place, "environments", name, "deployment-branch-policies"),
        doing: `read the deployment branches of the environment ${name}`,
        permission: PERMISSION,
        parse: parsePolicy,
    };
    const policies = await (0,rest/* readAll */.yw)(reader, question, "branch_policies");
    return policies.kind === "hidden" ? policies : { kind: "read", value: { ...rules, branches: policies.value } };
}
/** A token that may list environments is told 404 only of those that are not there. */
async function isListReadable(reader) {
    const listed = await (0,rest/* readOne */.JF)(reader, {
        path: `${(0,rest/* repositoryPath */.SH)(reader.place, "environments")}?per_page=1`,
        doing: "list the environments",
        permission: PERMISSION,
        parse: (value) => Array.isArray((0,json_field/* field */.ZZ)(value, "environments")) || undefined,
    });
    return listed.kind === "read";
}
function parseRules(value, owner) {
    if ((0,json_field/* textField */.M8)(value, "name") === undefined)
        return undefined;
    const rules = (0,json_field/* listField */.FZ)(value, "protection_rules");
    const ofType = (type) => rules.filter((rule) => (0,json_field/* textField */.M8)(rule, "type") === type);
    const reviewing = ofType("required_reviewers");
    const waits = ofType("wait_timer").map((rule) => (0,json_field/* field */.ZZ)(rule, "wait_timer"));
    const policy = (0,json_field/* field */.ZZ)(value, "deployment_branch_policy");
    return {
        reviewers: reviewing.flatMap((rule) => (0,json_field/* listField */.FZ)(rule, "reviewers")).map((one) => parseReviewer(one, owner)),
        preventSelfReview: reviewing.some((rule) => (0,json_field/* field */.ZZ)(rule, "prevent_self_review") === true),
        // Where a server does not say, they may.
        adminsMayBypass: (0,json_field/* field */.ZZ)(value, "can_admins_bypass") !== false,
        waitMinutes: Math.max(0, ...waits.filter((minutes) => typeof minutes === "number")),
        branches: policy === null || policy === undefined ? "all" : (0,json_field/* field */.ZZ)(policy, "protected_branches") === true ? "protected" : [],
    };
}
/** Whom we cannot name is somebody all the same. */
function parseReviewer(value, owner) {
    const reviewer = (0,json_field/* field */.ZZ)(value, "reviewer");
    const id = (0,json_field/* field */.ZZ)(reviewer, "id");
    const slug = (0,json_field/* textField */.M8)(reviewer, "slug");
    const name = slug === undefined ? ((0,json_field/* textField */.M8)(reviewer, "login") ?? "?") : `${owner}/${slug}`;
    return { type: slug === undefined ? "User" : "Team", name: name.toLowerCase(), id: typeof id === "number" ? id : 0 };
}
function parsePolicy(value) {
    const id = (0,json_field/* field */.ZZ)(value, "id");
    const name = (0,json_field/* textField */.M8)(value, "name");
    if (typeof id !== "number" || name === undefined)
        return undefined;
    return { id, name, type: (0,json_field/* textField */.M8)(value, "type") ?? "branch" };
}

// EXTERNAL MODULE: ./src/github/place.js
var github_place = __webpack_require__(6962);
// EXTERNAL MODULE: ./src/github/repository.js
var github_repository = __webpack_require__(3529);
;// CONCATENATED MODULE: ./src/github/rulesets.js


/** All rulesets that bind the repository, its organisation's with them. */
async function readRulesets(reader) {
    const { owner, name } = reader.place;
    const [doing, permission] = [`read the rulesets of ${owner}/${name}`, "contents: read"];
    const path = (0,rest/* repositoryPath */.SH)(reader.place, "rulesets");
    const ids = await (0,rest/* readAll */.yw)(reader, { path, doing, permission, parse: parseId });
    if (ids.kind === "hidden")
        return ids;
    const rulesets = [];
    for (const id of ids.value) {
        const one = await (0,rest/* readOne */.JF)(reader, { path: `${path}/${id}`, doing, permission, parse: parseRuleset });
        if (one.kind === "hidden")
            return one;
        rulesets.push(one.value);
    }
    return { kind: "read", value: rulesets };
}
function parseId(value) {
    const id = (0,json_field/* field */.ZZ)(value, "id");
    return typeof id === "number" ? id : undefined;
}
function parseRuleset(value) {
    const id = parseId(value);
    const name = (0,json_field/* textField */.M8)(value, "name");
    if (id === undefined || name === undefined)
        return undefined;
    const refs = (0,json_field/* field */.ZZ)((0,json_field/* field */.ZZ)(value, "conditions"), "ref_name");
    const texts = (list) => list.filter((one) => typeof one === "string");
    const bypass = (0,json_field/* field */.ZZ)(value, "bypass_actors");
    return {
        id,
        name,
        target: (0,json_field/* textField */.M8)(value, "target") ?? "branch",
        active: (0,json_field/* textField */.M8)(value, "enforcement") === "active",
        own: (0,json_field/* textField */.M8)(value, "source_type") === "Repository",
        include: texts((0,json_field/* listField */.FZ)(refs, "include")),
        exclude: texts((0,json_field/* listField */.FZ)(refs, "exclude")),
        rules: texts((0,json_field/* listField */.FZ)(value, "rules").map((rule) => (0,json_field/* textField */.M8)(rule, "type"))),
        bypass: Array.isArray(bypass) ? bypass.map(parseActor) : undefined,
    };
}
function parseActor(value) {
    const id = (0,json_field/* field */.ZZ)(value, "actor_id");
    return {
        type: (0,json_field/* textField */.M8)(value, "actor_type") ?? "?",
        id: typeof id === "number" ? id : null,
        mode: (0,json_field/* textField */.M8)(value, "bypass_mode") ?? "always",
    };
}

;// CONCATENATED MODULE: ./src/protection/environment-drift.js
const APPLY = "Run configure-environments with mode apply and an admin-token";
/** Where an environment on GitHub is not as wanted; a key that the configuration leaves out is not compared. */
function environmentDrift(wanted, read, isPrivate) {
    const what = `environment ${wanted.name}`;
    const weight = wanted.role === "asks" ? "gate" : "boundary";
    if (read.kind === "hidden") {
        return [
            { what, wanted: "its rules", is: "not readable with this token", mend: read.why, state: "unknown", weight },
        ];
    }
    const mend = `${APPLY}; or by hand: Settings → Environments → ${wanted.name}.`;
    if (read.value === undefined) {
        return [{ what, wanted: "an environment with rules", is: "not there", mend, state: "missing", weight }];
    }
    const rows = [
        reviewers(wanted, read.value, isPrivate),
        selfReview(wanted, read.value),
        bypass(wanted, read.value),
        waitTimer(wanted, read.value),
        branches(wanted, read.value),
    ];
    return rows.flatMap((row) => row === undefined ? [] : [{ mend, weight, ...row, what: `${what}: ${row.what}`, state: "missing" }]);
}
function reviewers(wanted, is, isPrivate) {
    const names = is.reviewers.map(({ name }) => name).sort();
    const found = names.join(", ") || "nobody";
    if (wanted.reviewers === undefined) {
        if (names.length > 0)
            return undefined;
        const mend = `Name people or teams in \`protection.reviewers\` of the environment, then ${decapitalised(APPLY)}; or by hand: Settings → Environments → ${wanted.name}.`;
        return { what: "reviewers", wanted: "somebody", is: found, mend: mend + smallPlan(isPrivate) };
    }
    const asked = wanted.reviewers.map(nameOf).sort();
    if (asked.join() === names.join())
        return undefined;
    const row = { what: "reviewers", wanted: asked.join(", ") || "nobody", is: found };
    if (names.length > 0 || !isPrivate)
        return row;
    return {
        ...row,
        mend: `${APPLY}; or by hand: Settings → Environments → ${wanted.name}.${smallPlan(isPrivate)}`,
    };
}
function smallPlan(isPrivate) {
    return isPrivate
        ? " For private repositories GitHub has reviewers on Enterprise plans alone: on a smaller one write `reviewers: []`, which says that nobody is asked."
        : "";
}
function nameOf(approver) {
    return "team" in approver ? approver.team : approver.user;
}
/** Without reviewers GitHub has no such rule. */
function selfReview(wanted, is) {
    if (is.reviewers.length === 0 || wanted.reviewers?.length === 0)
        return undefined;
    if (wanted.preventSelfReview === is.preventSelfReview)
        return undefined;
    const words = (isPrevented) => (isPrevented ? "prevented" : "allowed");
    return { what: "self-review", wanted: words(wanted.preventSelfReview), is: words(is.preventSelfReview) };
}
/** A way around, not a gate: who goes it has no approval, and none is counted. */
function bypass(wanted, is) {
    if (wanted.adminsMayBypass === undefined || wanted.adminsMayBypass === is.adminsMayBypass)
        return undefined;
    const words = (may) => (may ? "administrators may bypass" : "administrators may not bypass");
    const verb = wanted.adminsMayBypass ? "Tick" : "Untick";
    return {
        what: "bypass",
        wanted: words(wanted.adminsMayBypass),
        is: words(is.adminsMayBypass),
        mend: `By hand, since GitHub's API does not take it: Settings → Environments → ${wanted.name}: ${verb} "Allow administrators to bypass configured protection rules".`,
        weight: "boundary",
    };
}
function waitTimer(wanted, is) {
    if (wanted.waitMinutes === undefined || wanted.waitMinutes === is.waitMinutes)
        return undefined;
    return { what: "wait timer", wanted: `${wanted.waitMinutes} min`, is: `${is.waitMinutes} min` };
}
function branches(wanted, is) {
    const found = typeof is.branches === "string" ? is.branches : is.branches.map(policyName).sort().join(", ");
    const asked = [...wanted.branches].sort().join(", ");
    if (found === asked && typeof is.branches !== "string")
        return undefined;
    const words = { all: "all branches", protected: "protected branches" };
    const shown = typeof is.branches === "string" ? words[is.branches] : found || "no branch";
    return { what: "branches", wanted: asked, is: shown };
}
function policyName({ name, type }) {
    return type === "branch" ? name : `${type} ${name}`;
}
function decapitalised(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

// EXTERNAL MODULE: ../../node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(4156);
;// CONCATENATED MODULE: ./src/protection/ref-drift.js

/** GitHub's number for the role that may change rulesets anyway: going through a pull request takes nothing from them. */
const ADMIN_ROLE = 5;
const WORDS = {
    creation: "create",
    update: "update",
    deletion: "delete",
    non_fast_forward: "force-push",
};
/** Where no ruleset, whatever its name, keeps people from what they must not do to these refs. */
function refDrift(wanted, read, app) {
    const { what, rules } = wanted;
    const base = { what, wanted: wantedWords(wanted, app), weight: "boundary" };
    if (read.kind === "hidden") {
        return [{ ...base, is: "not readable with this token", mend: read.why, state: "unknown" }];
    }
    const holds = rules.map((rule) => ({ rule, hold: worst(wanted, rule, read.value, app) }));
    const open = holds.filter(({ hold }) => hold === "missing").map(({ rule }) => WORDS[rule]);
    if (open.length > 0) {
        const others = wanted.bypass === "app" ? "open to others, or closed to the App too" : "open";
        return [{ ...base, is: `${others}: ${open.join(", ")}`, mend: mendOf(wanted, app), state: "missing" }];
    }
    if (holds.every(({ hold }) => hold === "holds"))
        return [];
    const mend = "Run configure-environments with an admin-token, which sees the list; or look by hand: Settings → Rules → Rulesets.";
    return [{ ...base, is: "closed, but the bypass list is not readable with this token", mend, state: "unknown" }];
}
function wantedWords({ rules, bypass }, app) {
    const verbs = rules.map((rule) => WORDS[rule]).join(", ");
    const who = app === undefined ? "an App" : `the App ${app}`;
    return bypass === "app" ? `only ${who} may ${verbs}` : `nobody may ${verbs}`;
}
function mendOf({ bypass }, app) {
    const apply = "Run configure-environments with mode apply and an admin-token; or by hand: Settings → Rules → Rulesets.";
    if (bypass === "nobody" || app !== undefined)
        return apply;
    return `Write the App's id into the configuration (\`protection: { app: … }\`). ${apply}`;
}
/** A rule holds where it holds for every ref. */
function worst(wanted, rule, rulesets, app) {
    const holds = wanted.samples.map((ref) => holdOf(wanted, rule, ref, rulesets, app));
    if (holds.includes("missing"))
        return "missing";
    return holds.includes("unknown") ? "unknown" : "holds";
}
/** Rulesets add up: one that binds everybody is enough, whom others let pass or not. */
function holdOf(wanted, rule, ref, rulesets, app) {
    const binding = rulesets.filter(({ active, target, rules, include, exclude }) => active &&
        target === wanted.target &&
        rules.includes(rule) &&
        include.some((pattern) => covers(pattern, ref)) &&
        !exclude.some((pattern) => covers(pattern, ref)));
    if (binding.some(({ bypass }) => bypass !== undefined && isNarrow(bypass, wanted, app)))
        return "holds";
    return binding.some(({ bypass }) => bypass === undefined) ? "unknown" : "missing";
}
/** GitHub reads patterns as Ruby's `File.fnmatch` with `FNM_PATHNAME`: `*` takes no slash. */
function covers(pattern, ref) {
    return pattern === "~ALL" || picomatch.isMatch(ref, pattern, { dot: true, nobrace: true, noextglob: true });
}
function isNarrow(bypass, { bypass: wanted, target }, app) {
    if (wanted === "nobody")
        return bypass.length === 0;
    const isApp = ({ type, id }) => type === "Integration" && (app === undefined || id === app);
    return bypass.some(isApp) && bypass.every((actor) => isApp(actor) || (target === "branch" && isReview(actor)));
}
function isReview({ type, id, mode }) {
    return type === "RepositoryRole" && id === ADMIN_ROLE && mode === "pull_request";
}
/** Who may pass, in a ruleset of ours: the App; on branches administrators by pull requests, to change an overlay. */
function bypassOf({ bypass, target }, app) {
    if (bypass === "nobody")
        return [];
    const review = { type: "RepositoryRole", id: ADMIN_ROLE, mode: "pull_request" };
    return [{ type: "Integration", id: app, mode: "always" }, ...(target === "branch" ? [review] : [])];
}

// EXTERNAL MODULE: ./src/versions/template.js
var template = __webpack_require__(9897);
;// CONCATENATED MODULE: ./src/protection/wanted.js

const VERSION = { version: "1.2.3", major: "1", minor: "2" };
const DATE = "20250120";
/** What the configuration asks for; nothing where it asks for no protection at all. */
function wantedProtection(configuration, defaultBranch) {
    const closed = [...configuration.environments.values()].filter(({ protection }) => protection !== undefined);
    if (closed.length === 0 && configuration.protection === undefined)
        return undefined;
    return {
        environments: closed.flatMap((environment) => environmentsOf(environment, defaultBranch)),
        refs: [...branchesOf(closed), ...milestonesOf(closed), serviceTags(configuration), releaseBranches(configuration)],
        app: configuration.protection?.app,
    };
}
function environmentsOf({ name, approvals, protection }, defaultBranch) {
    if (protection === undefined)
        return [];
    const branches = protection.branches ?? [defaultBranch];
    const asks = {
        name,
        role: "asks",
        reviewers: protection.reviewers,
        preventSelfReview: protection.preventSelfReview,
        adminsMayBypass: protection.adminsMayBypass,
        waitMinutes: protection.waitTimer,
        branches,
    };
    const free = { reviewers: [], preventSelfReview: false, adminsMayBypass: undefined, waitMinutes: 0 };
    const holdsKey = { name: `${name}-write`, role: "holds-key", ...free, branches: [defaultBranch] };
    // Where pull requests are approved, no job asks for the environment itself.
    return approvals.asks === "pull-request" ? [holdsKey] : [asks, holdsKey];
}
function branchesOf(closed) {
    if (closed.length === 0)
        return [];
    const branches = [...new Set(closed.map(({ branch }) => branch))];
    const refs = branches.map((branch) => `refs/heads/${branch}`);
    return [
        {
            name: "release-actions: GitOps branches",
            what: `branch ${branches.join(", ")}`,
            repository: "manifests",
            target: "branch",
            include: refs,
            samples: refs,
            rules: ["creation", "update", "deletion", "non_fast_forward"],
            bypass: "app",
        },
    ];
}
function milestonesOf(closed) {
    const tags = closed.flatMap(({ name, milestoneTag }) => {
        if (milestoneTag === undefined)
            return [];
        const tag = (0,template/* render */.XX)(milestoneTag, { date: DATE, environment: name });
        return [{ pattern: (0,template/* render */.XX)(milestoneTag, { date: "*", environment: name }), samples: [tag, `${tag}.2`] }];
    });
    if (tags.length === 0)
        return [];
    const patterns = [...new Set(tags.map(({ pattern }) => (pattern.endsWith("*") ? pattern : `${pattern}*`)))];
    return [
        {
            name: "release-actions: milestone tags",
            what: `milestone tags ${patterns.join(", ")}`,
            repository: "manifests",
            target: "tag",
            include: patterns.map((pattern) => `refs/tags/${pattern}`),
            samples: tags.flatMap(({ samples }) => samples.map((tag) => `refs/tags/${tag}`)),
            rules: ["creation", "update", "deletion"],
            bypass: "app",
        },
    ];
}
/** Creating one stays open: promotions to staging do it with the job's own token, and people do it for hotfixes. */
function serviceTags({ services, tags }) {
    const pattern = patternOf(tags.service, { version: "*.*.*" });
    const samples = [...services.keys()].flatMap((service) => ["1.2.3", "1.2.3-rc.1"].map((version) => `refs/tags/${(0,template/* render */.XX)(tags.service, { service, version })}`));
    return {
        name: "release-actions: version tags",
        what: `version tags ${pattern}`,
        repository: "code",
        target: "tag",
        include: [`refs/tags/${pattern}`],
        samples,
        rules: ["update", "deletion"],
        bypass: "nobody",
    };
}
/** Fixes are pushed there; what was released from there must stay in its history. */
function releaseBranches({ services, tags }) {
    const pattern = patternOf(tags.releaseBranch, {});
    const samples = [...services.keys()].map((service) => `refs/heads/${(0,template/* render */.XX)(tags.releaseBranch, { service, ...VERSION })}`);
    return {
        name: "release-actions: release branches",
        what: `release branches ${pattern}`,
        repository: "code",
        target: "branch",
        include: [`refs/heads/${pattern}`],
        samples,
        rules: ["deletion", "non_fast_forward"],
        bypass: "nobody",
    };
}
function patternOf(template, values) {
    return template.parts.map((part) => ("literal" in part ? part.literal : (values[part.placeholder] ?? "*"))).join("");
}

;// CONCATENATED MODULE: ./src/protection/read-protection.js








/** @param bearer one token for both repositories; undefined: each with its own */
function openProtection(remotes, world, bearer) {
    const open = ({ url, bearer: own }) => {
        const place = (0,github_place/* findRestPlace */.h3)(url, world.env);
        return place === undefined ? undefined : (0,rest/* openRest */.P8)(place, bearer ?? own, world);
    };
    const code = open(remotes.code);
    return { code, manifests: remotes.manifests === remotes.code ? code : open(remotes.manifests) };
}
/**
 * Compares all that the configuration wants of GitHub with what is there; undefined where it wants nothing.
 * @param only an environment: what the others want is left out, and the rules about refs of the code stay in
 */
async function readProtection(configuration, { code, manifests }, only) {
    if (wantedProtection(configuration, "") === undefined)
        return undefined;
    const repository = code === undefined ? elsewhere("the code") : await (0,github_repository/* readRepository */.N)(code);
    const { defaultBranch, isPrivate } = repository.kind === "read" ? repository.value : { defaultBranch: "the default branch", isPrivate: false };
    const wanted = wantedProtection(narrowed(configuration, only), defaultBranch);
    if (wanted === undefined)
        return undefined;
    const environments = wanted.environments.map(async (one) => {
        const isReadable = code !== undefined && repository.kind === "read";
        const unread = repository.kind === "hidden" ? repository : elsewhere("the code");
        const read = isReadable ? await readEnvironment(code, one.name) : unread;
        return { wanted: one, drift: environmentDrift(one, read, isPrivate) };
    });
    const rulesets = await readBoth(code, manifests);
    const refs = wanted.refs.map((one) => ({ wanted: one, drift: refDrift(one, rulesets[one.repository], wanted.app) }));
    return { environments: await Promise.all(environments), refs, app: wanted.app, isPrivate };
}
function driftOf({ environments, refs }) {
    return [...environments, ...refs].flatMap(({ drift }) => drift);
}
async function readBoth(code, manifests) {
    const ofCode = await rulesetsOf(code, "the code");
    return { code: ofCode, manifests: manifests === code ? ofCode : await rulesetsOf(manifests, "the manifests") };
}
async function rulesetsOf(reader, what) {
    return reader === undefined ? elsewhere(what) : readRulesets(reader);
}
function narrowed(configuration, only) {
    if (only === undefined)
        return configuration;
    const environments = [...configuration.environments].filter(([name]) => name === only);
    return { ...configuration, environments: new Map(environments) };
}
function elsewhere(what) {
    const why = `The repository of ${what} is not on the GitHub server whose API this run has (GITHUB_SERVER_URL, GITHUB_API_URL). Take \`protection\` out of the configuration, or protect it there by hand.`;
    return { kind: "hidden", status: 0, why };
}


/***/ })

};
