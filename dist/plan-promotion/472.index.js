export const id = 472;
export const ids = [472];
export const modules = {

/***/ 5472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeRequest: () => (/* binding */ writeRequest)
});

;// CONCATENATED MODULE: ./src/changelog/risk.js
const LEVELS = ["low", "medium", "high"];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Above these many commits. */
const LARGE = { medium: 20, high: 100 };
/** Below these many milliseconds in the environment before. */
const YOUNG = { medium: DAY, high: HOUR };
/** Above these many milliseconds since the last release. */
const LONG_AGO = { medium: 14 * DAY, high: 90 * DAY };
/** The risk of one service's promotion. Where nothing speaks of more, it is low, for a reason, too. */
function assessRisk(facts) {
    const found = [...ofSize(facts.size), ...ofAge(facts), ...ofLastRelease(facts), ...ofDirection(facts)];
    const reasons = found.sort((left, right) => rank(right.level) - rank(left.level));
    return {
        level: highest(reasons.map(({ level }) => level)),
        reasons: reasons.length === 0 ? [{ level: "low", words: "small, nothing breaking, no migration" }] : reasons,
    };
}
/** `low` for none. */
function highest(levels) {
    return LEVELS[Math.max(0, ...levels.map(rank))] ?? "low";
}
function rank(level) {
    return LEVELS.indexOf(level);
}
function ofSize(size) {
    if (size === undefined)
        return [{ level: "medium", words: "what changes could not be read" }];
    const { commits, breaking, migrations, going } = size;
    return [
        ...when(commits > LARGE.high ? "high" : commits > LARGE.medium ? "medium" : undefined, `${commits} commits`),
        ...when(breaking > 0 ? "high" : undefined, count(breaking, "breaking change")),
        ...when(migrations > 0 ? "medium" : undefined, count(migrations, "migration")),
        ...when(going > 0 ? "medium" : undefined, `${count(going, "commit")} of what runs now ${go(going)} away`),
    ];
}
function ofAge({ before }) {
    if (before === undefined)
        return [];
    const { environment, age, minimumAge = 0 } = before;
    if (age === undefined)
        return [{ level: "high", words: `it never ran in ${environment}` }];
    const level = age < YOUNG.high ? "high" : age < Math.max(YOUNG.medium, minimumAge) ? "medium" : undefined;
    return when(level, `${hours(age)} in ${environment}`);
}
function ofLastRelease({ sinceLastRelease: since }) {
    if (since === undefined)
        return [{ level: "medium", words: "the first version here: there is nothing to go back to" }];
    const level = since > LONG_AGO.high ? "high" : since > LONG_AGO.medium ? "medium" : undefined;
    return when(level, `the last release was ${Math.floor(since / DAY)} days ago`);
}
function ofDirection({ isLower }) {
    return when(isLower ? "high" : undefined, "a lower version than the one that runs");
}
function when(level, words) {
    return level === undefined ? [] : [{ level, words }];
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}
function go(number) {
    return number === 1 ? "goes" : "go";
}
function hours(milliseconds) {
    return milliseconds < HOUR ? "less than an hour" : `only ${Math.floor(milliseconds / HOUR)} h`;
}

// EXTERNAL MODULE: ./src/gates/age.js
var age = __webpack_require__(5077);
// EXTERNAL MODULE: ./src/markdown/markdown.js
var markdown = __webpack_require__(166);
// EXTERNAL MODULE: ./src/promotion/describe-plan.js
var describe_plan = __webpack_require__(2964);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
;// CONCATENATED MODULE: ./src/changelog/commit-footers.js
/**
 * Conventional Commits 1.0.0, rules 8, 9 and 16: a word with `-` for white space, or the one exception. A line ends where
 * Git ends it, so `s`: else a mark such as U+2028 in it would hide what it says.
 */
const FOOTER = /^(BREAKING[ -]CHANGE(?=: |:$)|[\p{L}\p{N}][\p{L}\p{N}-]*(?=: | #)):? *(.*)$/su;
/** People write it in any paragraph, and break the line after the colon. */
const BREAKING = /^BREAKING[ -]CHANGE:(?: +(.*))?$/s;
/** The body and the footers of what follows a message's first line. */
function parseRest(lines) {
    const start = lines.findIndex((line, index) => isAfterBlank(lines, index) && footerOf(line) !== undefined);
    if (start < 0)
        return { body: lines.join("\n").trim(), footers: [] };
    const footers = [];
    for (const line of lines.slice(start)) {
        const footer = footerOf(line);
        if (footer !== undefined)
            footers.push({ token: footer.token, lines: [footer.value] });
        else
            footers.at(-1)?.lines.push(line);
    }
    return {
        body: lines.slice(0, start).join("\n").trim(),
        footers: footers.map(({ token, lines: value }) => ({ token, value: value.join("\n").trim() })),
    };
}
/**
 * What the lines say that breaks: each `BREAKING CHANGE:` up to the next blank line or footer. Rule 12 wants it among
 * the footers; one that stands elsewhere is told as well, since a warning too many costs less than one too few.
 */
function breakingNotes(lines) {
    return lines.flatMap((line, index) => {
        const [matched, first = ""] = BREAKING.exec(line) ?? [];
        return matched === undefined ? [] : [noteFrom(first, lines.slice(index + 1))];
    });
}
function noteFrom(first, following) {
    const begins = first === "" ? following.findIndex((line) => line !== "") : 0;
    const rest = following.slice(Math.max(begins, 0));
    const end = rest.findIndex((line) => line === "" || footerOf(line) !== undefined);
    return [first, ...(end < 0 ? rest : rest.slice(0, end))].join(" ").trim();
}
/** Footers begin one blank line after the header or the body; the lines begin right after the header. */
function isAfterBlank(lines, index) {
    return index > 0 && lines[index - 1] === "";
}
function footerOf(line) {
    const [, token, value] = FOOTER.exec(line) ?? [];
    return token === undefined || value === undefined ? undefined : { token, value };
}

;// CONCATENATED MODULE: ./src/changelog/commit-header.js
/** Conventional Commits 1.0.0, rules 1, 4, 5 and 13. An empty scope, which people write, is none. */
const HEADER = /^([\p{L}][\p{L}\p{N}_-]*)(?:\(([^()]*)\))?(!)?: \s*(?=\S)/u;
/** Undefined for a line that has no such form. */
function parseHeader(line) {
    const [prefix, type, scope, mark] = HEADER.exec(line) ?? [];
    if (prefix === undefined || type === undefined)
        return undefined;
    return {
        type: type.toLowerCase(),
        scope: scope?.trim() || undefined,
        breaking: mark !== undefined,
        description: line.slice(prefix.length).trimEnd(),
    };
}

;// CONCATENATED MODULE: ./src/changelog/commit-message.js


/** As many characters of a message are read: no person wrote more. */
const READ = 100_000;
const NUMBER = "([1-9]\\d{0,8})";
const SQUASHED = new RegExp(` \\(#${NUMBER}\\)$`);
const MERGED = new RegExp(`^Merge pull request #${NUMBER} from \\S`);
const REVERTED = /^(?:Revert|Reapply) ".+"$/s;
/** Git's sentence, and GitHub's in the description of a pull request that reverts another. */
const REVERTS_COMMIT = /\bThis reverts commit ([0-9a-f]{7,40})\b/g;
const REVERTS_PULL_REQUEST = new RegExp(`^Reverts (?:[\\w.-]+/[\\w.-]+)?#${NUMBER}$`, "gm");
const COMMITS = /\b[0-9a-f]{7,40}\b/g;
/** Reads a message by Conventional Commits 1.0.0 and by the forms that Git and GitHub give to merges and reverts. */
function parseCommitMessage(message) {
    const [first = "", ...rest] = message
        .slice(0, READ)
        .replaceAll("\r\n", "\n")
        .trim()
        .split("\n")
        .map((line) => line.trimEnd());
    const merged = MERGED.exec(first);
    if (merged !== null)
        return mergedPullRequest(first, Number(merged[1]), rest);
    return withRest(parseSubject(first, rest), rest);
}
/** GitHub puts the title of the pull request under the line that says it is a merge. */
function mergedPullRequest(first, pullRequest, rest) {
    const at = rest.findIndex((line) => line !== "");
    const title = rest[at];
    const below = title === undefined ? rest : rest.slice(at + 1);
    return withRest({ ...parseSubject(title ?? first, below), pullRequest }, below);
}
function parseSubject(line, rest) {
    const squashed = SQUASHED.exec(line);
    const subject = squashed === null ? line : line.slice(0, squashed.index);
    const header = parseHeader(subject);
    return {
        subject,
        pullRequest: squashed === null ? undefined : Number(squashed[1]),
        type: header?.type ?? (REVERTED.test(subject) ? "revert" : undefined),
        scope: header?.scope,
        description: header?.description ?? subject,
        breaking: breakingOf(subject, header, rest, squashed !== null),
    };
}
/**
 * The notes that say what breaks, else the description of the subject that is marked. A squashed pull request lists the
 * subjects of its commits in its body, and one of these may be marked.
 */
function breakingOf(subject, header, rest, isSquashed) {
    const notes = breakingNotes(rest);
    if (notes.some((note) => note !== ""))
        return notes.filter((note) => note !== "").join(" ");
    if (header?.breaking || notes.length > 0)
        return header?.description ?? subject;
    const listed = isSquashed ? rest.flatMap((line) => listedHeader(line) ?? []) : [];
    const marked = listed.filter(({ breaking }) => breaking);
    return marked.length === 0 ? undefined : marked.map(({ description }) => description).join("; ");
}
function listedHeader(line) {
    return line.startsWith("* ") ? parseHeader(line.slice(2)) : undefined;
}
function withRest(subject, rest) {
    const { body, footers } = parseRest(rest);
    return { ...subject, body, footers, reverts: revertsOf(subject, rest.join("\n"), footers) };
}
/** The specification leaves reverts open, and recommends the type `revert` with a footer `Refs`. */
function revertsOf({ type }, rest, footers) {
    const named = type === "revert" ? footers.filter(({ token }) => token.toLowerCase() === "refs") : [];
    return {
        commits: [
            ...[...rest.matchAll(REVERTS_COMMIT)].map(([, commit = ""]) => commit),
            ...named.flatMap(({ value }) => value.match(COMMITS) ?? []),
        ],
        pullRequests: [...rest.matchAll(REVERTS_PULL_REQUEST)].map(([, number]) => Number(number)),
    };
}

;// CONCATENATED MODULE: ./src/changelog/commit-record.js

function parseCommit(record) {
    return { ...record, message: parseCommitMessage(record.message) };
}

;// CONCATENATED MODULE: ./src/changelog/merged-by.js
/**
 * The pull request that brought each commit where `tip` is: the number in its own subject, else that of the merge of
 * `tip`'s first parents that it came with. A commit that came without one is not in the answer.
 */
function mergedBy(commits, tip) {
    const known = new Map(commits.map((one) => [one.commit, one]));
    const mainline = firstParents(known, tip);
    const found = new Map();
    const seen = new Set(mainline.map(({ commit }) => commit));
    // Oldest first: what came by an earlier merge is not a later one's.
    for (const { message, parents } of mainline.toReversed()) {
        const open = [...parents.slice(1)];
        for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
            const one = known.get(commit);
            if (one === undefined || seen.has(commit))
                continue;
            seen.add(commit);
            if (message.pullRequest !== undefined)
                found.set(commit, message.pullRequest);
            open.push(...one.parents);
        }
    }
    for (const { commit, message } of commits) {
        if (message.pullRequest !== undefined)
            found.set(commit, message.pullRequest);
    }
    return found;
}
function firstParents(known, tip) {
    const way = [];
    let next = tip;
    while (next !== undefined) {
        const one = known.get(next);
        if (one !== undefined)
            way.push(one);
        next = one?.parents[0];
    }
    return way;
}

;// CONCATENATED MODULE: ./src/changelog/reverted-by.js
/** As many digits a message names of a commit at least. */
const SHORT = 7;
/**
 * The commits that a later one says it takes back, each with that one. `commits` are the newest first, and a revert that
 * was itself reverted takes nothing back. Who reverts a pull request's merge takes back all that came with it.
 */
function revertedBy(commits, pullRequests) {
    const position = new Map(commits.map(({ commit }, index) => [commit, index]));
    const byStart = Map.groupBy(commits, ({ commit }) => commit.slice(0, SHORT));
    const byNumber = Map.groupBy(commits, ({ commit }) => pullRequests.get(commit));
    const reverted = new Map();
    for (const [index, { commit, message }] of commits.entries()) {
        if (reverted.has(commit))
            continue;
        for (const other of takenBack(message.reverts)) {
            const isOlder = (position.get(other) ?? 0) > index;
            if (isOlder && !reverted.has(other))
                reverted.set(other, commit);
        }
    }
    return reverted;
    function takenBack(reverts) {
        const named = reverts.commits.flatMap((start) => {
            const candidates = byStart.get(start.slice(0, SHORT)) ?? [];
            return candidates.filter(({ commit }) => commit.startsWith(start));
        });
        const merges = named.filter(({ parents }) => parents.length > 1).map(({ commit }) => pullRequests.get(commit));
        const numbers = new Set([...merges, ...reverts.pullRequests].filter((number) => number !== undefined));
        return [...named, ...[...numbers].flatMap((number) => byNumber.get(number) ?? [])].map(({ commit }) => commit);
    }
}

;// CONCATENATED MODULE: ./src/changelog/changes.js



/** The commits that touched a service or what it depends on, newest first. `tip` is the newest of all of `commits`. */
function changesOf(commits, tip, { touches, isOwn }, isMigration) {
    const parsed = commits.map(parseCommit);
    const pullRequests = mergedBy(parsed, tip);
    const reverted = revertedBy(parsed, pullRequests);
    return parsed.flatMap((one) => {
        const { commit, committedAt, message } = one;
        const paths = one.paths.filter(touches);
        if (paths.length === 0)
            return [];
        return {
            ...{ commit, committedAt },
            ...{ type: message.type, scope: message.scope, description: message.description, breaking: message.breaking },
            pullRequest: pullRequests.get(commit),
            authors: authorsOf(one),
            migrations: paths.filter(isMigration),
            isOwn: paths.some(isOwn),
            revertedBy: reverted.get(commit),
        };
    });
}
/** What somebody must not overlook: what breaks, unless it was taken back; migrations in any case, since they run. */
function breakingAmong(changes) {
    return changes.filter((change) => change.breaking !== undefined && change.revertedBy === undefined);
}
function migrationsAmong(changes) {
    return changes.filter(({ migrations }) => migrations.length > 0);
}
const CO_AUTHOR = /^([^<]+)</;
function authorsOf({ author, message: { footers } }) {
    const others = footers
        .filter(({ token }) => token.toLowerCase() === "co-authored-by")
        .map(({ value }) => CO_AUTHOR.exec(value)?.[1]?.trim() ?? "");
    return [...new Set([author, ...others])].filter((name) => name !== "");
}

;// CONCATENATED MODULE: ./src/deployment-request/describe-changes.js



/** Of a title, this much is enough to recognise it; titles have no limit of their own. */
const TITLE = 120;
const PEOPLE = 20;
/** As many breaking changes are shown apart: the others are marked in the list. */
const APART = 30;
/** As many commits are shown at once; more of them are folded. */
const UNFOLDED = 12;
/** The commits between what runs and what comes: what must not be missed first, then the list of them. */
function describeChanges({ plan, changes }, manner) {
    if (typeof changes === "string")
        return [`_The commits are not known._ ${(0,markdown/* plain */.pj)(changes)}`];
    const { coming, going, kept } = changes;
    const [breaking, migrating] = [breakingAmong(coming), migrationsAmong(coming)];
    const breaks = (change) => `${lineOf(change, manner)}: ${describe_changes_text(change.breaking ?? "")}`;
    const paths = (change) => `${lineOf(change, manner)}: ${some(change.migrations, 5, (path) => (0,markdown/* code */.aY)((0,markdown/* cut */.Jj)(path, 200)))}`;
    return [
        summed(plan.service, plan.commit, changes, manner),
        ...describe_changes_alert("CAUTION", counted(breaking.length, "breaking change"), breaking.map(breaks), manner),
        ...describe_changes_alert("WARNING", `${counted(migrating.length, "commit")} with migrations`, migrating.map(paths), manner),
        ...describe_changes_alert("WARNING", `${counted(going.length, "commit")} of what runs now, not in what comes`, going.map((change) => lineOf(change, manner)), manner),
        describeKept(kept),
        listed(changes, manner),
    ].filter((part) => part !== "");
}
function describeKept(kept) {
    if (kept === 0)
        return "";
    if (kept === "unknown")
        return "Whether their change comes by other commits, such as cherry-picks, is not known.";
    return `${kept} more of what runs now ${kept === 1 ? "comes" : "come"} by another commit, such as a cherry-pick.`;
}
function summed(service, to, { from, coming, total, unread }, { links }) {
    if (from === to)
        return `It is the commit that runs already, ${(0,markdown/* code */.aY)((0,commit_id/* shortId */.m_)(to))}: no commit comes.`;
    const range = `${(0,markdown/* code */.aY)((0,commit_id/* shortId */.m_)(from))} → ${(0,markdown/* code */.aY)((0,commit_id/* shortId */.m_)(to))}`;
    const where = links === undefined ? range : `[${range}](${links.compare(from, to)})`;
    if (total === 0)
        return `No commit comes in ${where}.`;
    const people = [...new Set(coming.flatMap(({ authors }) => authors))];
    const by = people.length === 0 ? "" : ` by ${some(people, PEOPLE, (name) => (0,markdown/* plain */.pj)((0,markdown/* cut */.Jj)(name, 60)))}`;
    const old = unread === 0 ? "" : ` The oldest ${unread} were not looked at.`;
    return `Of ${counted(total, "commit")} in ${where}, ${coming.length} touched ${(0,markdown/* plain */.pj)(service)} or what it is built from${by}.${old}`;
}
function describe_changes_alert(kind, title, items, { commits }) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, Math.min(commits, APART)).map((item) => `> - ${item}`);
    const more = items.length - shown.length;
    const rest = more === 0 ? [] : [`> - and ${more} more`];
    return [[`> [!${kind}]`, `> **${title}**`, ">", ...shown, ...rest].join("\n")];
}
function listed({ coming }, manner) {
    if (coming.length === 0)
        return "";
    const shown = coming.slice(0, manner.commits);
    if (shown.length === 0)
        return `The list of ${counted(coming.length, "commit")} does not fit here.`;
    const rows = shown.map((change) => [
        commitOf(change, manner),
        pullRequestOf(change, manner),
        `${marks(change)}${titleOf(change)}`,
        change.authors.map((name) => (0,markdown/* plain */.pj)((0,markdown/* cut */.Jj)(name, 60))).join(", "),
    ]);
    const more = coming.length - shown.length;
    const rest = more === 0 ? "" : `\n\nAnd ${more} more, all older.`;
    const list = `${(0,markdown/* table */.tp)(["commit", "pull request", "what", "who"], rows)}${rest}`;
    if (coming.length <= UNFOLDED)
        return list;
    const title = `The ${more === 0 ? "" : `newest ${shown.length} of `}${counted(coming.length, "commit")}`;
    return `<details><summary>${title}</summary>\n\n${list}\n\n</details>`;
}
function marks({ breaking, migrations, revertedBy, isOwn }) {
    return [
        breaking === undefined ? "" : "**breaking** ",
        migrations.length === 0 ? "" : "**migration** ",
        revertedBy === undefined ? "" : `_reverted by ${(0,markdown/* code */.aY)((0,commit_id/* shortId */.m_)(revertedBy))}_ `,
        isOwn ? "" : "_shared_ ",
    ].join("");
}
/** A commit in a sentence of its own. */
function lineOf(change, manner) {
    const parts = [commitOf(change, manner), pullRequestOf(change, manner), titleOf(change)];
    return parts.filter((part) => part !== "").join(" ");
}
function titleOf({ type, scope, description }) {
    const prefix = type === undefined || type === "revert" ? "" : `${type}${scope === undefined ? "" : `(${scope})`}: `;
    return describe_changes_text(`${prefix}${description}`);
}
function commitOf({ commit }, { links }) {
    const id = (0,markdown/* code */.aY)((0,commit_id/* shortId */.m_)(commit));
    return links === undefined ? id : `[${id}](${links.commit(commit)})`;
}
function pullRequestOf({ pullRequest }, { links }) {
    if (pullRequest === undefined)
        return "";
    return links === undefined ? (0,markdown/* plain */.pj)(`#${pullRequest}`) : `[#${pullRequest}](${links.pullRequest(pullRequest)})`;
}
/** The first of them, and how many more there are. */
function some(items, most, show) {
    const shown = items.slice(0, most).map(show).join(", ");
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
function describe_changes_text(words) {
    return (0,markdown/* plain */.pj)((0,markdown/* cut */.Jj)(words, TITLE));
}
function counted(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./src/deployment-request/describe-service.js




/** As many skipped versions are named. */
const NAMED = 20;
/** One service: what goes out and what it replaces, what changes, and how to come back. */
function describeService(request, service, manner) {
    const { plan, previous } = service;
    const instead = previous === undefined ? "" : ` in place of ${(0,markdown/* code */.aY)(previous.version)}`;
    const sections = [
        `#### ${(0,markdown/* plain */.pj)(plan.service)} ${(0,markdown/* code */.aY)(plan.version)}${instead}`,
        describeRisk(service),
        (0,markdown/* table */.tp)(["", ""], facts(request, service, manner)),
        describeSkipped(request, service),
        ...describeChanges(service, manner),
        describeRollback(request, service),
    ];
    return sections.filter((section) => section !== "").join("\n\n");
}
function riskMark(level) {
    return `${{ low: "🟢", medium: "🟡", high: "🔴" }[level]} ${level}`;
}
function describeRisk({ risk }) {
    const reasons = risk.reasons.map(({ level, words }) => `${words}${level === risk.level ? "" : ` (${level})`}`);
    return `**Risk:** ${riskMark(risk.level)}: ${(0,markdown/* plain */.pj)(reasons.join("; "))}`;
}
function facts({ plan: { gates, environment }, now }, service, { links }) {
    const { plan, previous, way, changes } = service;
    const id = (0,markdown/* code */.aY)((0,commit_id/* shortId */.m_)(plan.commit));
    const commit = links === undefined ? id : `[${id}](${links.commit(plan.commit)})`;
    const madeAt = typeof changes === "string" ? undefined : changes.madeAt;
    const own = gates.filter((one) => one.service === plan.service);
    return [
        ["goes out", `${(0,markdown/* code */.aY)(plan.version)} from ${commit}<br>${(0,markdown/* code */.aY)(`${plan.image}@${plan.digest}`)}`],
        ["replaces", describePrevious(now, previous)],
        ...checksRow(own),
        ...(madeAt === undefined ? [] : [["commit", `made ${ago(now, madeAt)}`]]),
        ...way.map((stage) => [(0,markdown/* plain */.pj)(stage.environment), describeStage(now, stage)]),
        ...readyRow(own, now, environment.name),
    ];
}
function describePrevious(now, previous) {
    if (previous === undefined)
        return "nothing: it is new here";
    const since = previous.since === undefined ? "" : `, here since ${ago(now, previous.since)}`;
    return `${(0,markdown/* code */.aY)(previous.version)}${since}<br>${(0,markdown/* code */.aY)(previous.digest ?? "no digest is recorded")}`;
}
function describeStage(now, { ran }) {
    if (ran === undefined)
        return "never ran there";
    if (ran.until === undefined)
        return `since ${ago(now, ran.since)}`;
    const long = (0,age/* describeDuration */.MB)(Math.max(0, ran.until.getTime() - ran.since.getTime()));
    return `from ${(0,age/* second */.Rc)(ran.since)} to ${(0,age/* second */.Rc)(ran.until)} (${long})`;
}
/** What the gates were told of the commit's checks, which nobody reads where none is required. */
function checksRow(gates) {
    const checks = gates.find(({ gate }) => gate === "checks");
    if (checks === undefined)
        return [];
    const states = Object.entries(checks.evidence).map(([name, state]) => (0,markdown/* plain */.pj)(`${name}: ${state}`));
    return [["checks", states.join("<br>")]];
}
function readyRow(gates, now, environment) {
    const readyAt = gates.find(({ gate }) => gate === "age")?.evidence["ready-at"];
    if (readyAt === undefined)
        return [];
    const date = new Date(readyAt);
    const isOver = date <= now;
    return [
        [
            `ready for ${(0,markdown/* plain */.pj)(environment)}`,
            isOver ? ago(now, date) : `${readyAt} (in ${(0,age/* describeDuration */.MB)(date.getTime() - now.getTime())})`,
        ],
    ];
}
function ago(now, date) {
    return `${(0,age/* second */.Rc)(date)} (${(0,age/* describeDuration */.MB)(Math.max(0, now.getTime() - date.getTime()))} ago)`;
}
function describeSkipped({ plan: { environment } }, { skipped }) {
    if (skipped.length === 0)
        return "";
    const were = skipped.length === 1 ? "was" : "were";
    const versions = some(skipped, NAMED, (version) => (0,markdown/* code */.aY)(version));
    return `**Skipped**: ${versions} ${were} released and never ran in ${(0,markdown/* plain */.pj)(environment.name)}.`;
}
/** The command is one to copy: every value in it is of an alphabet that a shell takes as it is. */
function describeRollback({ plan: { environment } }, { plan, previous }) {
    if (previous === undefined)
        return "**If it goes wrong**: there is no version to go back to.";
    const command = [
        "gh workflow run rollback.yaml",
        `-f service=${plan.service}`,
        `-f environment=${environment.name}`,
        `-f version=${previous.version}`,
        `-f from_version=${plan.version}`,
        '-f reason="what went wrong"',
    ].join(" ");
    const digest = previous.digest === undefined ? "" : ` (${(0,markdown/* code */.aY)(previous.digest)})`;
    return `**If it goes wrong**: back to ${(0,markdown/* code */.aY)(previous.version)}${digest}, without a build:\n\n\`\`\`console\n${command}\n\`\`\``;
}

;// CONCATENATED MODULE: ./src/deployment-request/describe-request.js





/** How many commits are listed in all; the first that fits is taken. */
const LISTS = [1_000, 500, 250, 120, 60, 30, 10, 0];
const describe_request_DAY = 86_400_000;
/** GitHub ends a run that has waited so long for an approval. */
const WAITS = 30 * describe_request_DAY;
/**
 * The request as Markdown, in at most so many bytes, whatever the size of the change: fewer commits are listed, and
 * it is said how many are left out. What must be known to approve stands first.
 */
function describeRequest(request, bytes) {
    let text = "";
    for (const all of LISTS) {
        text = describe(request, Math.floor(all / Math.max(1, request.services.length)));
        if (Buffer.byteLength(text) <= bytes)
            return text;
    }
    return cutAt(text, bytes);
}
function describe(request, commits) {
    const { plan, services, links } = request;
    const there = plan.services.filter(({ alreadyThere }) => alreadyThere).map(({ service }) => (0,markdown/* plain */.pj)(service));
    const sections = [
        `### Deployment request: ${plan.environment.from ?? "builds"} → ${plan.environment.name}`,
        (0,describe_plan/* describeReason */.Gk)(plan),
        (0,describe_plan/* describeEmergency */.bn)(plan),
        ...(0,describe_plan/* describeNotes */.Ne)(plan),
        services.length > 1 ? overview(request) : "",
        there.length === 0 ? "" : `There already: ${there.join(", ")}.`,
        describeDeadline(request),
        (0,describe_plan/* describeGates */.yg)(plan),
        ...services.map((service) => describeService(request, service, { commits, links })),
        (0,describe_plan/* describeWrites */.QV)(plan),
    ];
    return sections.filter((section) => section !== "").join("\n\n");
}
function overview({ services }) {
    const rows = services.map(({ plan, previous, risk }) => [
        (0,markdown/* plain */.pj)(plan.service),
        (0,markdown/* code */.aY)(plan.version),
        previous === undefined ? "–" : (0,markdown/* code */.aY)(previous.version),
        riskMark(risk.level),
    ]);
    const level = riskMark(highest(services.map(({ risk }) => risk.level)));
    const title = `**${services.length} services, in one manifest commit. Risk:** ${level}`;
    return `${title}\n\n${(0,markdown/* table */.tp)(["service", "version", "replaces", "risk"], rows)}`;
}
function describeDeadline({ plan, now, approvalExpires }) {
    const { name, from } = plan.environment;
    const moved = from === null ? name : `${from} or ${name}`;
    const unless = `when ${moved} has moved by then, nothing is written.`;
    if (approvalExpires === undefined)
        return `Plan ${(0,markdown/* code */.aY)(plan.hash)}. Given to the writing job as \`approved-plan\`: ${unless}`;
    const ends = (0,age/* second */.Rc)(new Date(now.getTime() + WAITS));
    return `Plan ${(0,markdown/* code */.aY)(plan.hash)} is what is approved: ${unless} An approval counts for ${(0,age/* describeDuration */.MB)(approvalExpires)}; a run that waits for one is ended by GitHub at ${ends}.`;
}
/** Between two sections, so that no table, fence or list is cut in two: the shortest form has no blank lines in any. */
function cutAt(text, bytes) {
    const end = "\n\n_The rest does not fit here. The output `plan` of this step has all that will be written._";
    const room = Buffer.from(text).subarray(0, Math.max(0, bytes - Buffer.byteLength(end)));
    const whole = room.toString("utf8");
    return `${whole.slice(0, Math.max(0, whole.lastIndexOf("\n\n")))}${end}`;
}

// EXTERNAL MODULE: ./src/versions/version.js
var versions_version = __webpack_require__(3279);
;// CONCATENATED MODULE: ./src/changelog/skipped-versions.js

/**
 * The stable versions above the one that runs and below the one that comes which were released and never ran: their
 * changes come with it, unseen. Lowest first; none where the version that comes is the lower one.
 */
function skippedVersions(released, { from, to, ran }) {
    return [...released]
        .filter((version) => (0,versions_version/* isStable */.MQ)(version) && !ran.has(version))
        .filter((version) => (0,versions_version/* compareVersions */.Zy)(version, from) > 0 && (0,versions_version/* compareVersions */.Zy)(version, to) < 0)
        .sort(versions_version/* compareVersions */.Zy);
}

// EXTERNAL MODULE: ./src/gates/approvals.js + 1 modules
var approvals = __webpack_require__(1423);
// EXTERNAL MODULE: ./src/gates/soak.js
var soak = __webpack_require__(2814);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __webpack_require__(9337);
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/git/patches.js
var git_patches = __webpack_require__(7188);
;// CONCATENATED MODULE: ./src/git/touched-paths.js



/** `-c`: a merge touches what is not as in any of its parents, such as a conflict that was resolved. */
const DIFF = ["diff-tree", "--stdin", "--root", "-r", "-c", "-z", "--no-renames", "--no-abbrev"];
/**
 * The paths that each commit changed, as `changedPaths` has them; a commit that changed nothing is not in the answer.
 * `patches` is of `openPatches`; two requests, folders but no files.
 */
async function touchedPaths(patches, commits, parents) {
    await (0,git_patches/* fetchFolders */.WU)(patches, [...commits, ...parents]);
    return parseTouched(await patches.read(DIFF, `${commits.join("\n")}\n`));
}
/** Reads what `git diff-tree --stdin -c -z` printed. */
function parseTouched(output) {
    const touched = new Map();
    let paths;
    const tokens = output.toString("utf8").split("\0").slice(0, -1).values();
    for (const token of tokens) {
        if ((0,commit_id/* isCommitId */.jh)(token)) {
            paths = [];
            touched.set(token, paths);
            continue;
        }
        const path = /^:+\d{6} /.test(token) ? tokens.next().value : undefined;
        if (paths === undefined || path === undefined) {
            throw new release_error/* ReleaseError */.K("internal", "git diff-tree answered with something that is not understood.");
        }
        paths.push(path);
    }
    return touched;
}

;// CONCATENATED MODULE: ./src/git/commit-range.js





/** More commits than this on one side are counted, but not read: what has to be fetched grows with them. */
const READ_AT_MOST = 5_000;
/**
 * The commits between the two commits of each pair, with the paths that each touched. For all pairs it costs what
 * `relations` does (the history without files, as far back as the two have something apart), and two requests for the
 * folders of these commits.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
async function commitRanges(repository, pairs) {
    const tips = pairs.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
    if (tips.length === 0)
        return pairs.map(() => ({ coming: NONE, going: NONE }));
    const sides = await (0,ancestry/* untilKnown */.Us)(repository, tips, (graph) => allSides(graph, pairs));
    const wanted = sides.flatMap(({ coming, going }) => [...newest(coming), ...newest(going)]);
    const read = await readCommits(repository, [...new Set(wanted)]);
    const side = (commits) => ({
        commits: newest(commits).flatMap((commit) => read.get(commit) ?? []),
        unread: Math.max(0, commits.length - READ_AT_MOST),
    });
    return sides.map(({ coming, going }) => ({ coming: side(coming), going: side(going) }));
}
const NONE = { commits: [], unread: 0 };
function newest(commits) {
    return commits.slice(0, READ_AT_MOST);
}
/** Undefined while something that could be on both sides of a pair is missing. */
function allSides(graph, pairs) {
    const sides = pairs.flatMap(({ from, to }) => {
        const coming = apart(graph, to, from);
        const going = apart(graph, from, to);
        return coming === undefined || going === undefined ? [] : [{ coming, going }];
    });
    return sides.length === pairs.length ? sides : undefined;
}
/**
 * The commits of `tip` that `other` does not contain, newest first. Where the history of `other` is cut off, it goes on
 * with commits that are not newer than those at the edge: whatever is newer than all of these is not among them. Where a
 * clock was wrong, one may be told that `other` has, too; none is left out.
 */
function apart(graph, tip, other) {
    const there = (0,commit_graph/* reach */.gl)(graph, other);
    const here = new Set();
    const open = [tip];
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
        if (here.has(commit) || there.commits.has(commit))
            continue;
        const parents = graph.parents.get(commit);
        if (parents === undefined || graph.boundary.has(commit))
            return undefined;
        here.add(commit);
        open.push(...parents);
    }
    const edge = newestEdge(graph, there.commits);
    const isCertain = [...here].every((commit) => (graph.dates.get(commit) ?? 0) > edge);
    return isCertain ? [...graph.parents.keys()].filter((commit) => here.has(commit)) : undefined;
}
/** The date of the newest commit whose parents are not here. */
function newestEdge({ parents, boundary, dates }, commits) {
    let newest = Number.NEGATIVE_INFINITY;
    for (const commit of commits) {
        if (!parents.has(commit))
            return Number.POSITIVE_INFINITY;
        if (boundary.has(commit))
            newest = Math.max(newest, dates.get(commit) ?? Number.POSITIVE_INFINITY);
    }
    return newest;
}
async function readCommits(repository, commits) {
    if (commits.length === 0)
        return new Map();
    const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--encoding=UTF-8", "--format=%H%n%P%n%an%n%ct%n%B"];
    const output = await repository.graph.read(args, `${commits.join("\n")}\n`);
    const heads = output.toString("utf8").split("\0").flatMap(parseHead);
    const parents = heads.flatMap((head) => head.parents);
    const paths = await touchedPaths(await (0,git_patches/* openPatches */.PV)(repository), commits, parents);
    return new Map(heads.map((head) => [head.commit, { ...head, paths: paths.get(head.commit) ?? [] }]));
}
function parseHead(text) {
    const [commit = "", parents = "", author = "", seconds = "", ...message] = text.split("\n");
    if (!(0,commit_id/* isCommitId */.jh)(commit))
        return [];
    const committedAt = new Date(Number(seconds) * 1000);
    return [{ commit, parents: parents.split(" ").filter(commit_id/* isCommitId */.jh), author, committedAt, message: message.join("\n") }];
}

// EXTERNAL MODULE: ./src/git/unmerged.js + 1 modules
var unmerged = __webpack_require__(6609);
// EXTERNAL MODULE: ../../node_modules/picomatch/lib/picomatch.js
var picomatch = __webpack_require__(4156);
;// CONCATENATED MODULE: ./src/services/path-pattern.js

/**
 * A path with all below it, whatever characters its name has (`.` is everything); with a `*`, a glob. Names are compared
 * as they are; dot files and line breaks in names are nothing special.
 */
function pathTest(pattern) {
    return isGlob(pattern) ? globTest(pattern) : folderTest(pattern);
}
/** The same for a folder or a file by its name alone, `*` being a character like any other. */
function folderTest(folder) {
    if (folder === ".")
        return () => true;
    const below = `${folder}/`;
    return (path) => path === folder || path.startsWith(below);
}
/** Brackets, braces and question marks alone make no glob: they are in names (`app/[id]`). */
function isGlob(pattern) {
    return pattern.includes("*");
}
function globTest(glob) {
    // `s`: without it `**` stops at a line break, which is a character of names like any other.
    const matches = picomatch(glob, { dot: true, flags: "s", nonegate: true, noextglob: true });
    // The matcher takes a second argument, which a caller such as `find` would give it unasked.
    return (path) => matches(path);
}

;// CONCATENATED MODULE: ./src/services/concern.js

function concernOf(repository, service) {
    const built = [...builtFrom(repository, service)];
    const tests = [
        ...built.map(({ path }) => folderTest(path)),
        ...built.flatMap(({ dependsOn }) => dependsOn.flatMap((one) => ("path" in one ? [pathTest(one.path)] : []))),
        ...repository.shared.map(pathTest),
    ];
    const ignored = repository.ignore.map(pathTest);
    return {
        touches: (path) => tests.some((test) => test(path)) && !ignored.some((test) => test(path)),
        isOwn: folderTest(service.path),
    };
}
/** The service with all that it depends on over any number of steps; circles are fine. */
function builtFrom({ services }, service) {
    const found = new Set([service]);
    // A set can grow while it is walked.
    for (const { dependsOn } of found) {
        for (const dependency of dependsOn) {
            const other = "service" in dependency ? services.get(dependency.service) : undefined;
            if (other !== undefined)
                found.add(other);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/deployment-request/read-changes.js






/** What changes for each service: all in a few requests. What cannot be read is a sentence, and stops nothing. */
async function readChanges(source, ranges) {
    if (ranges.length === 0)
        return [];
    const all = await tell(commitRanges(source.code, ranges));
    if (!(all instanceof release_error/* ReleaseError */.K)) {
        return inTurn(ranges.map((range, index) => () => changes(source, range, all[index])));
    }
    // One commit that is not there is no reason not to tell of the others; a server that does not answer is asked once.
    if (ranges.length === 1 || all.code !== "unknown-commit")
        return ranges.map(() => all.message);
    return inTurn(ranges.map((range) => async () => {
        const own = await tell(commitRanges(source.code, [range]));
        return own instanceof release_error/* ReleaseError */.K ? own.message : changes(source, range, own[0]);
    }));
}
async function changes(source, { service, from, to }, range) {
    if (range === undefined)
        throw new Error("A pair of commits has no range.");
    const { configuration } = source;
    const concern = concernOf(configuration, service);
    const migrations = configuration.migrations.map(pathTest);
    const isMigration = (path) => migrations.some((test) => test(path));
    const going = changesOf(range.going.commits, from, concern, isMigration);
    const merges = new Set(range.going.commits.filter(({ parents }) => parents.length > 1).map(({ commit }) => commit));
    const lost = going.length === 0 ? new Set() : await read_changes_unmerged(source, from, to);
    const dropped = lost === "unknown" ? going : going.filter(({ commit }) => lost.has(commit) || merges.has(commit));
    const { coming } = range;
    return {
        from,
        madeAt: coming.commits.find(({ commit }) => commit === to)?.committedAt,
        coming: changesOf(coming.commits, to, concern, isMigration),
        going: dropped,
        kept: lost === "unknown" ? "unknown" : going.length - dropped.length,
        total: coming.commits.length + coming.unread,
        unread: coming.unread,
    };
}
/** The commits whose change does not come in another way; merges, which have none of their own, are not among them. */
async function read_changes_unmerged({ code }, from, to) {
    const lost = await tell((0,unmerged/* unmergedCommits */.s)(code, from, to));
    if (lost instanceof release_error/* ReleaseError */.K || lost === "unknown")
        return "unknown";
    return new Set(lost.map(({ commit }) => commit));
}
async function inTurn(work) {
    const results = [];
    for (const one of work)
        results.push(await one());
    return results;
}
async function tell(question) {
    try {
        return await question;
    }
    catch (cause) {
        if (cause instanceof release_error/* ReleaseError */.K)
            return cause;
        throw cause;
    }
}

// EXTERNAL MODULE: ./src/manifests/ledger/arrival.js
var arrival = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/manifests/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(4602);
// EXTERNAL MODULE: ./src/manifests/ledger/stretches.js
var stretches = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/manifests/ledger/versions-seen.js
var versions_seen = __webpack_require__(8495);
// EXTERNAL MODULE: ./src/promotion/history-facts.js + 4 modules
var history_facts = __webpack_require__(907);
// EXTERNAL MODULE: ./src/promotion/planning.js
var promotion_planning = __webpack_require__(5266);
;// CONCATENATED MODULE: ./src/deployment-request/read-histories.js







const read_histories_DAY = 86_400_000;
async function readHere(planning, services) {
    const asked = services.map((plan) => ({ plan, arrival: (0,arrival/* arrival */.G)(plan.service), seen: (0,versions_seen/* versionsSeen */.bW)(plan.service) }));
    await (0,history_facts/* askAll */.p)((0,promotion_planning/* stateOf */.L)(planning, planning.environment.name), asked.flatMap((one) => [one.arrival, one.seen]));
    return asked.map(({ plan, arrival: came, seen }) => {
        const arrived = came.answer();
        const previous = arrived && {
            version: arrived.entry.version,
            digest: arrived.entry.digest,
            commit: arrived.entry.commit ?? taggedCommit(planning, plan, arrived.entry.version),
            since: arrived.committedAt,
        };
        return { plan, previous, ran: seen.answer() };
    });
}
function taggedCommit({ refs, configuration }, { service }, version) {
    const known = configuration.services.get(service);
    return known !== undefined && (0,versions_version/* isVersion */.lF)(version) ? refs.versions(known).get(version) : undefined;
}
/** For each service, when it ran in the environments that it came through. `madeAt` is the date of its commit. */
async function readWays(planning, services) {
    const ways = services.map(() => []);
    for (const environment of environmentsBefore(planning)) {
        const questions = services.map(({ service, madeAt }) => newestStretch(service, madeAt));
        await (0,history_facts/* askAll */.p)((0,promotion_planning/* stateOf */.L)(planning, environment), questions);
        for (const [index, way] of ways.entries())
            way.push({ environment, ran: questions[index]?.answer()[0] });
    }
    return ways;
}
/** Nothing runs before its commit is made, but clocks differ. */
function newestStretch(service, madeAt) {
    const earliest = madeAt && new Date(madeAt.getTime() - read_histories_DAY);
    const isFound = (known) => known.length > 0;
    return (0,ledger/* noOlderThan */.dd)(earliest, (0,stretches/* stretches */.Y)(service.service, service, isFound));
}
/** In the order of promotion. */
function environmentsBefore({ environment, configuration }) {
    const before = [];
    for (let at = environment.from; at !== undefined; at = configuration.environments.get(at)?.from)
        before.unshift(at);
    return before;
}

;// CONCATENATED MODULE: ./src/deployment-request/web-links.js
/** The pages of the repository that the workflow runs in, where that is the code's; those of others are not known. */
function webLinks(url, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }) {
    const base = `${server}/${name}`;
    if (!server || !name || url.replace(/\.git$/, "") !== base || !/^https?:\/\/[\w.:/-]+$/.test(base))
        return undefined;
    return {
        commit: (commit) => `${base}/commit/${commit}`,
        pullRequest: (number) => `${base}/pull/${number}`,
        compare: (from, to) => `${base}/compare/${from}...${to}`,
    };
}

;// CONCATENATED MODULE: ./src/deployment-request/read-request.js









const NO_CHANGES = { commits: 0, breaking: 0, migrations: 0, going: 0 };
/** All that a deployment request says beside the plan: commits, and the histories of the environments on the way. */
async function readRequest({ plan, planning }) {
    const { code, world, environment } = planning;
    const changing = plan.services.filter(({ alreadyThere }) => !alreadyThere);
    const here = await readHere(planning, changing);
    const changes = await changesByService(planning, here);
    const ways = await readWays(planning, changing.map((service) => ({ service, madeAt: madeAt(changes.get(service.service)) })));
    const needed = (0,approvals/* requiredApprovals */.Ks)(environment.approvals, { move: "forward", emergency: plan.emergency });
    return {
        plan,
        now: world.now(),
        services: here.map((one, index) => {
            const known = changes.get(one.plan.service) ?? withoutRange(one);
            return serviceRequest(planning, { ...one, changes: known, way: ways[index] ?? [] });
        }),
        links: webLinks(code.remote.url, world.env),
        approvalExpires: needed === 0 ? undefined : environment.approvals.expireAfter,
    };
}
async function changesByService(planning, here) {
    const ranges = here.flatMap(({ plan: { service, commit }, previous }) => {
        const known = planning.configuration.services.get(service);
        return previous?.commit === undefined || known === undefined
            ? []
            : [{ service: known, from: previous.commit, to: commit }];
    });
    const read = await readChanges(planning, ranges);
    return new Map(ranges.flatMap(({ service }, index) => [[service.name, read[index] ?? "They were not read."]]));
}
function madeAt(changes) {
    return typeof changes === "object" ? changes.madeAt : undefined;
}
function withoutRange({ previous }) {
    if (previous === undefined)
        return "Nothing of it ran here before, so all of it is new.";
    return `The commit of ${previous.version}, which runs now, is not recorded in the manifest, and the version has no Git tag.`;
}
function serviceRequest(planning, read) {
    const { plan, previous, changes, way, ran } = read;
    const now = planning.world.now();
    const { minimumAge } = planning.environment;
    const [from, to] = [previous?.version ?? "", plan.version];
    const isKnown = (0,versions_version/* isVersion */.lF)(from) && (0,versions_version/* isVersion */.lF)(to);
    const last = way.at(-1);
    const age = last?.ran && (0,soak/* lengthOf */.Y5)(last.ran, now);
    const risk = assessRisk({
        size: previous === undefined ? NO_CHANGES : sizeOf(changes),
        before: last && { environment: last.environment, age, minimumAge },
        sinceLastRelease: previous?.since && now.getTime() - previous.since.getTime(),
        isLower: isKnown && (0,versions_version/* compareVersions */.Zy)(to, from) < 0,
    });
    const released = isKnown ? versionsOf(planning, plan).keys() : [];
    return { plan, previous, changes, skipped: isKnown ? skippedVersions(released, { from, to, ran }) : [], way, risk };
}
function versionsOf({ configuration, refs }, { service }) {
    const known = configuration.services.get(service);
    return known === undefined ? new Map() : refs.versions(known);
}
function sizeOf(changes) {
    if (typeof changes === "string")
        return undefined;
    const { coming, going, unread } = changes;
    return {
        commits: coming.length + unread,
        breaking: breakingAmong(coming).length,
        migrations: new Set(migrationsAmong(coming).flatMap(({ migrations }) => migrations)).size,
        going: going.length,
    };
}

;// CONCATENATED MODULE: ./src/deployment-request/write-request.js


/** GitHub takes 1 MiB of summary from a step, and shows none of it when there is more. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub takes 65,536 characters as the body of a pull request or of an issue. */
const BODY_BYTES = 60_000;
/** Loaded only where a request is made: of all that it needs, a plan for another environment needs nothing. */
async function writeRequest(planned) {
    const request = await readRequest(planned);
    return { summary: describeRequest(request, SUMMARY_BYTES), body: describeRequest(request, BODY_BYTES) };
}


/***/ })

};
