export const id = 586;
export const ids = [586];
export const modules = {

/***/ 7586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigner: () => (/* binding */ openSigner),
  parseSigningKey: () => (/* reexport */ parseSigningKey)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __webpack_require__(8843);
;// CONCATENATED MODULE: ./src/signing/cannot-sign.js


/** A key that a program cannot use. `words` are the program's own, where they cannot quote the key. */
function cannotSign(program, words) {
    const line = (0,external_node_util_.stripVTControlCharacters)(words)
        .replaceAll(/[\p{Cc} ]+/gu, " ")
        .trim()
        .slice(0, 300);
    const said = line === "" ? "" : ` It said: ${line}.`;
    return new release_error/* ReleaseError */.K("invalid-input", `${program} cannot sign with the input "signing-key".${said} Nothing was written. Check that the secret holds the whole private key, without a passphrase, not expired, and that it is made for signing.`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/signing/run-program.js


/**
 * Runs a program with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started.
 */
function runProgram(program, args, env, input = "") {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { env, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        // A program that ends before it read all of its input says why on stderr.
        child.stdin.on("error", () => { });
        child.on("error", (cause) => reject(notStarted(program, cause)));
        child.on("close", (code) => {
            resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
        child.stdin.end(input);
    });
}
function notStarted(program, cause) {
    return new release_error/* ReleaseError */.K("unsupported", `${program} could not be started, so nothing could be signed. Nothing was written. Install it on this runner (it must be on the PATH), or leave "signing-key" empty.`, { cause });
}

;// CONCATENATED MODULE: ./src/signing/gpg.js




/**
 * A detached, armored OpenPGP signature. GnuPG gets a home of its own, whose agent goes when it has signed; it never asks for a
 * passphrase. `folder` is the caller's to remove.
 */
async function signWithGpg({ text }, payload, folder, world) {
    const home = (0,external_node_path_.join)(folder, "gpg");
    await (0,promises_.mkdir)(home, { mode: 0o700 });
    const env = { PATH: world.env.PATH, LC_ALL: "C", GNUPGHOME: home };
    const gpg = (args, input) => runProgram("gpg", ["--batch", "--no-tty", "--quiet", "--pinentry-mode", "error", ...args], env, input);
    try {
        const imported = await gpg(["--import"], text);
        // What it says of a key that it cannot read quotes the key.
        if (imported.code !== 0)
            throw cannotSign("gpg", "");
        const { code, stdout, stderr } = await gpg(["--armor", "--detach-sign"], payload);
        if (code !== 0)
            throw cannotSign("gpg", stderr);
        return stdout.toString();
    }
    finally {
        await runProgram("gpgconf", ["--kill", "gpg-agent"], env).catch(() => { });
    }
}

;// CONCATENATED MODULE: ./src/signing/ssh.js




/** An SSH signature in the namespace that Git uses (ssh-keygen(1), -Y sign). `folder` is the caller's to remove. */
async function signWithSsh({ text }, payload, folder, world) {
    const file = (0,external_node_path_.join)(folder, "key");
    await (0,promises_.writeFile)(file, text, { mode: 0o600, flag: "wx" });
    const env = { PATH: world.env.PATH, LC_ALL: "C", SSH_ASKPASS_REQUIRE: "never" };
    async function keygen(args, input) {
        const { code, stdout, stderr } = await runProgram("ssh-keygen", ["-q", ...args, "-f", file], env, input);
        if (code === 0)
            return stdout;
        throw cannotSign("ssh-keygen", stderr.replaceAll(file, "key"));
    }
    // A key in PEM does not have its public half, which the signature names.
    await (0,promises_.writeFile)(`${file}.pub`, await keygen(["-y"]));
    return (await keygen(["-Y", "sign", "-n", "git"], payload)).toString();
}

;// CONCATENATED MODULE: ./src/signing/signing-key.js

const MAGIC = "openssh-key-v1\0";
const ALLOWED = "Give the whole private key as text, from BEGIN to END: an SSH key (ssh-keygen) or an armored GPG key";
/**
 * A key from an input. A key with a passphrase is refused: nobody is there to type it.
 * @throws ReleaseError `invalid-input`; no part of the text is repeated.
 */
function parseSigningKey(input, what) {
    const text = `${input.replaceAll(/\r\n?/g, "\n").trim()}\n`;
    const [, label, body] = /^-----BEGIN ([A-Z ]+)-----\n(.*)\n-----END \1-----\n$/s.exec(text) ?? [];
    if (label === undefined || body === undefined)
        throw refused(what, `is no private key. ${ALLOWED}.`);
    if (label === "PGP PRIVATE KEY BLOCK")
        return { kind: "gpg", text };
    if (label.includes("PUBLIC"))
        throw refused(what, `is a public key, which cannot sign. ${ALLOWED}.`);
    if (!/^(OPENSSH|RSA|EC|ENCRYPTED)? ?PRIVATE KEY$/.test(label)) {
        throw refused(what, `is a key of a form that cannot sign. ${ALLOWED}.`);
    }
    if (isEncrypted(label, body)) {
        throw refused(what, "is protected by a passphrase, and nobody is there to type it. Make a key of its own for this purpose without one (ssh-keygen -t ed25519 -N '' -C release-actions), and keep it as a secret.");
    }
    return { kind: "ssh", text };
}
/** From the key's own words: PEM says so in a header, OpenSSH's form names a cipher (PROTOCOL.key of OpenSSH). */
function isEncrypted(label, body) {
    if (label !== "OPENSSH PRIVATE KEY")
        return label === "ENCRYPTED PRIVATE KEY" || /^Proc-Type:.*ENCRYPTED/m.test(body);
    const bytes = Buffer.from(body, "base64");
    const start = MAGIC.length;
    if (bytes.toString("latin1", 0, start) !== MAGIC || bytes.length < start + 4)
        return false;
    const length = bytes.readUInt32BE(start);
    return bytes.toString("latin1", start + 4, start + 4 + length) !== "none";
}
function refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why} Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/signing/open-signer.js





/**
 * Signs with a key that is on the disk only while it signs, in a private folder of this step.
 * @throws ReleaseError `invalid-input` when the key cannot sign, `unsupported` when ssh-keygen or gpg is missing.
 */
function openSigner(key, world) {
    const sign = key.kind === "ssh" ? signWithSsh : signWithGpg;
    return async (payload) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.folder, "sign-"));
        try {
            return await sign(key, payload, folder, world);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
        }
    };
}


/***/ })

};
