export const id = 534;
export const ids = [534];
export const modules = {

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ isWorkflowFile),
/* harmony export */   XC: () => (/* binding */ WORKFLOW_FILE),
/* harmony export */   dx: () => (/* binding */ parseWorkflowFile)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8843);


const WORKFLOW_FILE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml$/;
function isWorkflowFile(text) {
    return WORKFLOW_FILE.test(text);
}
/** @throws ReleaseError `invalid-input` */
function parseWorkflowFile(text, what) {
    if (isWorkflowFile(text))
        return text;
    const name = text.replace(/^(?:.*\/)?/, "");
    const suggestion = name !== text && isWorkflowFile(name) ? ` Did you mean ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}?` : "";
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("invalid-input", `${what} must be the name of a file in .github/workflows, such as smoke.yaml, but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)}.${suggestion}`);
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isJsonPointer)
/* harmony export */ });
/* unused harmony exports pointerSteps, pointerText */
const POINTER = /^(\/([^~/]|~[01])*)+$/;
/** The pointer to the whole document, an empty text, is none here: there would be nothing around it to keep. */
function isJsonPointer(text) {
    return POINTER.test(text);
}
/** The keys and indexes on the way from the root, unescaped: `/a~1b/0` gives `a/b`, `0`. */
function pointerSteps(pointer) {
    const steps = pointer.slice(1).split("/");
    return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The pointer with these steps, for sentences. */
function pointerText(steps) {
    return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dh: () => (/* binding */ DIGEST)
/* harmony export */ });
/* unused harmony export shortDigest */
const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/** The twelve digits that people recognise a digest by, with its algorithm. */
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(":") + 13);
}


/***/ }),

/***/ 6841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ isImageName)
/* harmony export */ });
/* unused harmony exports registryHost, repositoryPath */
const HOST = /^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(:[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/;
/**
 * Whether `text` is a full image name: a registry host, then a repository by the grammar of the OCI distribution
 * specification. A name without a registry (`acme/blue`) is refused: Docker's default would be a guess.
 */
function isImageName(text) {
    const slash = text.indexOf("/");
    if (slash < 0 || text.length > 255)
        return false;
    const host = text.slice(0, slash);
    const looksLikeHost = host.includes(".") || host.includes(":") || host === "localhost";
    return (looksLikeHost &&
        HOST.test(host) &&
        text
            .slice(slash + 1)
            .split("/")
            .every((part) => COMPONENT.test(part)));
}
/** `ghcr.io` of `ghcr.io/acme/blue`. */
function registryHost(image) {
    return image.slice(0, image.indexOf("/"));
}
/** `acme/blue` of `ghcr.io/acme/blue`. */
function repositoryPath(image) {
    return image.slice(image.indexOf("/") + 1);
}


/***/ }),

/***/ 6448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IMAGE_TAG),
/* harmony export */   _: () => (/* binding */ isImageTag)
/* harmony export */ });
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}


/***/ }),

/***/ 6534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePlanToWrite: () => (/* binding */ parsePlanToWrite)
});

// UNUSED EXPORTS: checkApproved, parseApprovedPlan

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
// EXTERNAL MODULE: ./src/config/workflow-file.js
var workflow_file = __webpack_require__(4706);
// EXTERNAL MODULE: ./src/documents/json-pointer.js
var json_pointer = __webpack_require__(4016);
// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __webpack_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __webpack_require__(6841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __webpack_require__(6448);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __webpack_require__(3229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __webpack_require__(6221);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __webpack_require__(4625);
;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/promotion/plan-hash.js

/**
 * The hash by which an approval is bound to a plan: the goal and what it replaces, per service. Whether refs and tags
 * are there already, branch tips and times are not in it, so a run again has the first run's hash and goes on.
 */
function planHash(plan) {
    const goals = plan.services
        .map((service) => [
        service.service,
        plan.environment.name,
        service.version,
        service.commit,
        service.digest,
        [...service.fixedTags, ...service.movingTags, ...service.risingTags].sort(),
        service.gitTag,
        service.releaseBranch,
        service.replaces?.version ?? null,
        service.replaces?.digest ?? null,
    ])
        .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(goals)).digest("hex");
}

;// CONCATENATED MODULE: ./src/promotion/parse-plan.js











/**
 * The plan that an earlier step made, read back.
 * @throws ReleaseError `invalid-input` when it is no plan, one of another format, or one whose content was changed
 */
function parsePlan(text) {
    const top = new Fields(parseJson(text), "plan");
    const format = top.number("format");
    if (format !== PLAN_FORMAT)
        throw unreadable(`it has format ${format}, and this action reads ${PLAN_FORMAT}`);
    const plan = {
        format: PLAN_FORMAT,
        kind: top.word("kind", ["deploy", "promotion", "rollback"]),
        environment: environment(top.fields("environment")),
        reason: top.text("reason"),
        emergency: top.flag("emergency"),
        allowRolledBack: top.flag("allowRolledBack"),
        services: top.list("services").map(service),
        leftOut: top.list("leftOut").map(leftOut),
        gates: top.list("gates").map(gate),
        warnings: top.texts("warnings"),
        hash: top.text("hash"),
    };
    if (planHash(plan) !== plan.hash)
        throw unreadable("its content does not agree with its hash");
    return plan;
}
function environment(from) {
    return {
        name: from.text("name"),
        from: from.optional("from", (key) => from.text(key)),
        branch: from.parsed("branch", ref_name/* isBranchName */.Q8),
        manifest: from.text("manifest"),
        kustomization: from.optional("kustomization", (key) => from.text(key)),
        pin: from.word("pin", ["build-tag", "version", "digest"]),
        carries: from.word("carries", ["manifests", "code"]),
        milestoneTag: from.optional("milestoneTag", (key) => from.text(key)),
        whenMoved: from.word("whenMoved", ["replan", "stop"]),
        verify: verify(from.fields("verify")),
    };
}
function verify(from) {
    const workflow = (name) => from.optional(name, (key) => from.parsed(key, workflow_file/* isWorkflowFile */.Kr));
    return { before: workflow("before"), after: workflow("after"), inFrom: workflow("inFrom") };
}
function service(from) {
    return {
        service: from.parsed("service", service_name/* isServiceName */.t),
        renamedFrom: from.optional("renamedFrom", (key) => from.parsed(key, service_name/* isServiceName */.t)),
        version: from.text("version"),
        commit: from.parsed("commit", commit_id/* isCommitId */.jh),
        image: from.parsed("image", image_name/* isImageName */.lS),
        sourceTag: from.parsed("sourceTag", image_tag/* isImageTag */._),
        digest: from.parsed("digest", images_digest/* isDigest */.Bc),
        fixedTags: from.parsedList("fixedTags", image_tag/* isImageTag */._),
        movingTags: from.parsedList("movingTags", image_tag/* isImageTag */._),
        risingTags: from.parsedList("risingTags", image_tag/* isImageTag */._),
        gitTag: from.optional("gitTag", (key) => from.parsed(key, ref_name/* isTagName */.Ij)),
        releaseBranch: from.optional("releaseBranch", (key) => from.parsed(key, ref_name/* isBranchName */.Q8)),
        refs: refs(from.fields("refs")),
        takenFrom: from.optional("takenFrom", (key) => {
            const taken = from.fields(key);
            return { environment: taken.text("environment"), commit: taken.parsed("commit", commit_id/* isCommitId */.jh) };
        }),
        replaces: from.optional("replaces", (key) => {
            const replaced = from.fields(key);
            return {
                version: replaced.text("version"),
                digest: replaced.optional("digest", (digest) => replaced.parsed(digest, images_digest/* isDigest */.Bc)),
            };
        }),
        files: from.list("files").map(fileValue),
        alreadyThere: from.flag("alreadyThere"),
        resolved: from.texts("resolved"),
    };
}
function fileValue(from) {
    return { path: from.text("path"), pointer: from.parsed("pointer", json_pointer/* isJsonPointer */.CA), value: from.text("value") };
}
function refs(from) {
    return {
        tag: from.word("tag", ["create", "keep"]),
        branch: from.word("branch", ["create", "forward", "keep", "none"]),
        head: from.optional("head", (key) => from.parsed(key, commit_id/* isCommitId */.jh)),
    };
}
function leftOut(from) {
    return {
        service: from.parsed("service", service_name/* isServiceName */.t),
        why: from.word("why", ["older-build", "image-missing"]),
        sentence: from.text("sentence"),
    };
}
function gate(from) {
    return {
        gate: from.text("gate"),
        service: from.optional("service", (key) => from.parsed(key, service_name/* isServiceName */.t)),
        verdict: from.word("verdict", ["pass", "warn", "block", "unknown", "waits"]),
        code: from.optional("code", (key) => from.word(key, release_error/* ERROR_CODES */.O)),
        sentence: from.text("sentence"),
        evidence: from.fields("evidence").textsByKey(),
    };
}
function unreadable(why) {
    return new release_error/* ReleaseError */.K("invalid-input", `The input "plan" cannot be used: ${why}. Pass the output "plan" of plan-promotion of the same release as it is. Nothing was written.`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable("it is no JSON");
    }
}
/** The fields of one JSON object, each read as the type that it must have; `where` names the object in errors. */
class Fields {
    #values;
    #where;
    constructor(value, where) {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw unreadable(`${where} is no object`);
        this.#values = new Map(Object.entries(value));
        this.#where = where;
    }
    text(key) {
        const value = this.#values.get(key);
        return typeof value === "string" ? value : this.#wrong(key);
    }
    number(key) {
        const value = this.#values.get(key);
        return typeof value === "number" ? value : this.#wrong(key);
    }
    flag(key) {
        const value = this.#values.get(key);
        return typeof value === "boolean" ? value : this.#wrong(key);
    }
    word(key, words) {
        const value = this.text(key);
        return words.find((word) => word === value) ?? this.#wrong(key);
    }
    parsed(key, is) {
        const value = this.text(key);
        return is(value) ? value : this.#wrong(key);
    }
    optional(key, read) {
        return this.#values.get(key) === null ? null : read(key);
    }
    fields(key) {
        return new Fields(this.#values.get(key), `${this.#where}.${key}`);
    }
    list(key) {
        return this.#array(key).map((value, index) => new Fields(value, `${this.#where}.${key}[${index}]`));
    }
    texts(key) {
        return this.#array(key).map((value) => (typeof value === "string" ? value : this.#wrong(key)));
    }
    textsByKey() {
        return Object.fromEntries([...this.#values.keys()].map((key) => [key, this.text(key)]));
    }
    parsedList(key, is) {
        return this.texts(key).map((value) => (is(value) ? value : this.#wrong(key)));
    }
    #array(key) {
        const value = this.#values.get(key);
        return Array.isArray(value) ? value : this.#wrong(key);
    }
    #wrong(key) {
        throw unreadable(`${this.#where}.${key} is not what it must be`);
    }
}

;// CONCATENATED MODULE: ./src/promotion/approved-plan.js



/** The hash of the plan that was approved; undefined before that. @throws ReleaseError `invalid-input` */
function parseApprovedPlan(text) {
    if (text === "" || /^[0-9a-f]{64}$/.test(text))
        return text || undefined;
    throw new ReleaseError("invalid-input", `The input "approved-plan" must be the output "plan-hash" of a plan, but is ${quote(text)}. Nothing was read or written.`);
}
/**
 * What was approved is what is done.
 * @param there what runs now, as `describeNow` says it
 * @throws ReleaseError `superseded` when another plan was approved
 */
function checkApproved(plan, approved, there) {
    if (approved === undefined || approved === plan.hash)
        return;
    const now = plan.services.map(({ service, version, replaces }) => {
        const instead = replaces === null ? "" : ` in place of ${replaces.version}`;
        return `${service} ${version}${instead}`;
    });
    throw new ReleaseError("superseded", `What was approved is not what would happen now in ${plan.environment.name}: ${now.join(", ") || "nothing is left to do"} (plan ${plan.hash.slice(0, 12)}, approved ${approved.slice(0, 12)}).${there.map((now) => ` ${now}.`).join("")} Something moved since the plan was made: the version, its image, or what it replaces. Nothing was written. Start again, and have the new plan approved.`);
}
/**
 * The plan that an earlier step made, for those who write it.
 * @throws ReleaseError `approvals-missing`, `checks-failed` when a gate waits: writing it would pass that gate by
 */
function parsePlanToWrite(text) {
    const plan = parsePlan(text);
    const all = plan.gates.filter(({ verdict }) => verdict === "waits");
    // Whoever asks people first has what else waits done while they decide.
    const waiting = all.find(({ gate }) => gate === "approvals") ?? all[0];
    if (waiting === undefined)
        return plan;
    const { gate, code, sentence } = waiting;
    const advice = gate === "approvals"
        ? `This plan was made before enough people had approved it. Have it approved, and start again with "approved-plan: ${plan.hash}".`
        : "This plan was made before that was known. Plan again when it has passed.";
    throw new release_error/* ReleaseError */.K(code ?? "gate-unavailable", `${sentence} ${advice} Nothing was written.`);
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ isTagName),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   y6: () => (/* binding */ tagRef)
/* harmony export */ });
const MALFORMED = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^@$|^-/u;
/**
 * Whether Git takes `name` as a branch's or a tag's, by the rules of git-check-ref-format(1); a leading dash is
 * refused, too, so that no name can be read as an option. 200 bytes at most, so that lock files fit any file system.
 */
function isWellFormed(name) {
    if (name === "" || Buffer.byteLength(name) > 200 || MALFORMED.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
function isBranchName(name) {
    return isWellFormed(name);
}
function isTagName(name) {
    return isWellFormed(name);
}
function branchRef(branch) {
    return `refs/heads/${branch}`;
}
function tagRef(tag) {
    return `refs/tags/${tag}`;
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   t: () => (/* binding */ isServiceName)
/* harmony export */ });
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}


/***/ })

};
