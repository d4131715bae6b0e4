import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9855:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(8195)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(1825)
const { safeRe: re, t } = __nccwpck_require__(3227)

const parseOptions = __nccwpck_require__(4464)
const { compareIdentifiers } = __nccwpck_require__(4192)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 9222:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9855)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 5797:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9855)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 1825:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 8195:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 4192:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 4464:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 3227:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(1825)
const debug = __nccwpck_require__(8195)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 9598:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_create_release_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8258);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8558);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_create_release_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(4645);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./src/git/environment.js
var environment = __nccwpck_require__(9155);
// EXTERNAL MODULE: ./src/git/process.js
var process = __nccwpck_require__(271);
;// CONCATENATED MODULE: ./src/git/bare-repository.js





/** Written by hand, since `git init` is a process and copies a folder of templates. */
const CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[gc]
	auto = 0
[maintenance]
	auto = false
[fetch]
	writeCommitGraph = false
[protocol]
	version = 2
[http]
	lowSpeedLimit = 1
	lowSpeedTime = 60
`;
/** A throw-away bare repository on this machine, with a remote. */
class BareRepository {
    folder;
    connection;
    filter;
    tips = new Set();
    #work = Promise.resolve();
    constructor(folder, connection, filter) {
        this.folder = folder;
        this.connection = connection;
        this.filter = filter;
    }
    /** Runs Git here. Without a `config` that names the remote it works on what is here, and never goes to the network. */
    async run(args, input = "", config = []) {
        const { world } = this.connection;
        const result = await (0,process/* runGit */.E)(["--git-dir", this.folder, ...args], (0,environment/* gitEnvironment */._)(world, config), input);
        world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
        return result;
    }
    async read(args, input = "") {
        const { code, stdout, stderr } = await this.run(args, input);
        if (code === 0)
            return stdout;
        const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
        throw new release_error/* ReleaseError */.K("internal", `git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`);
    }
    oneByOne(work) {
        const result = this.#work.then(work);
        this.#work = result.catch(() => { });
        return result;
    }
}
async function createBareRepository(connection, filter) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(connection.world.folder, "git-"));
    await Promise.all([
        (0,promises_.mkdir)((0,external_node_path_.join)(folder, "objects")),
        (0,promises_.mkdir)((0,external_node_path_.join)(folder, "refs")),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n"),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, "config"), CONFIG),
    ]);
    return new BareRepository(folder, connection, filter);
}

// EXTERNAL MODULE: ./src/git/failure.js
var git_failure = __nccwpck_require__(5040);
// EXTERNAL MODULE: ./src/git/fetch-refs.js
var fetch_refs = __nccwpck_require__(1549);
// EXTERNAL MODULE: ./src/git/objects.js
var git_objects = __nccwpck_require__(5210);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __nccwpck_require__(3229);
;// CONCATENATED MODULE: ./src/git/stock/kept.js



const ALL = "refs/all/";
/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
function keptAt(source) {
    if (source.includes("*"))
        return `${ALL}${source}`;
    return `refs/kept/${(0,external_node_crypto_namespaceObject.createHash)("sha256").update(source).digest("hex")}`;
}
function refspec(source) {
    return `+${source}:${keptAt(source)}`;
}
/** What the sources were when they were fetched; patterns give the refs that match them. */
async function keptIds(store, sources) {
    const output = await store.read(["for-each-ref", "--format=%(objectname) %(refname)", "refs/kept", ALL]);
    const ids = new Map();
    for (const line of output.toString().split("\n").slice(0, -1)) {
        const [id = "", name = ""] = line.split(" ");
        if (!(0,commit_id/* isCommitId */.jh)(id) || name === "") {
            throw new release_error/* ReleaseError */.K("internal", "git for-each-ref answered with a line that is not understood.");
        }
        ids.set(name.startsWith(ALL) ? name.slice(ALL.length) : name, id);
    }
    const found = sources.flatMap((source) => {
        if (source.includes("*"))
            return [...ids].filter(([name]) => name.startsWith(source.slice(0, source.indexOf("*"))));
        const id = ids.get(keptAt(source));
        return id === undefined ? [] : [[source, id]];
    });
    return new Map(found);
}

;// CONCATENATED MODULE: ./src/git/ref-state.js
/** Those of `refs` that a pattern names: a full name, or one with `*` for anything, slashes too. */
function matchingRefs(refs, patterns) {
    const matches = patterns.map(toExpression);
    return new Map([...refs].filter(([name]) => matches.some((expression) => expression.test(name))));
}
function toExpression(pattern) {
    const literals = pattern.split("*").map((literal) => literal.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
    return new RegExp(`^${literals.join(".*")}$`, "s");
}

;// CONCATENATED MODULE: ./src/git/stock/listed-refs.js



/** Reads what `git ls-remote` printed; its patterns match any tail of a name, so they are applied again, exactly. */
function parseRefs(output, patterns) {
    const refs = new Map();
    for (const line of output.toString("utf8").split("\n").slice(0, -1)) {
        const [object = "", name = ""] = line.split("\t");
        if (!(0,commit_id/* isCommitId */.jh)(object) || name === "") {
            throw new release_error/* ReleaseError */.K("internal", "git ls-remote answered with a line that is not understood.");
        }
        const tag = name.endsWith("^{}") ? name.slice(0, -3) : undefined;
        const listed = tag === undefined ? undefined : refs.get(tag);
        if (tag === undefined)
            refs.set(name, { object, commit: object });
        else if (listed !== undefined)
            refs.set(tag, { object: listed.object, commit: object });
    }
    return matchingRefs(refs, patterns);
}

;// CONCATENATED MODULE: ./src/git/stock/porcelain.js

/** Reads what `git push --porcelain` printed. @throws ReleaseError `internal` on a line that is not understood. */
function parsePorcelain(output) {
    const lines = output.split("\n").filter((line) => line !== "" && line !== "Done" && !line.startsWith("To "));
    return lines.map((line) => {
        const [, flag, refs = "", summary = ""] = /^([ +\-*!=])\t(\S+)\t(.*)$/.exec(line) ?? [];
        if (flag === undefined) {
            throw new release_error/* ReleaseError */.K("internal", `git push answered with a line that is not understood: ${JSON.stringify(line.slice(0, 200))}. It is not known whether the push arrived; running again is harmless.`);
        }
        const reason = /\(([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(summary)?.[1] ?? "";
        return { ref: refs.slice(refs.indexOf(":") + 1), kind: kindOf(flag, summary, reason), reason };
    });
}
function kindOf(flag, summary, reason) {
    if (flag === "=")
        return "same";
    if (flag !== "!")
        return "pushed";
    if (reason === "stale info")
        return "stale";
    return summary.startsWith("[remote rejected]") ? "refused" : "held-back";
}

// EXTERNAL MODULE: ./src/git/stock/remote-config.js
var remote_config = __nccwpck_require__(120);
;// CONCATENATED MODULE: ./src/git/stock/stock.js







const QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
const EVERYTHING = ["refs/heads/*", "refs/tags/*"];
/** It exists nowhere, and a rehearsal does not make it. */
const NO_TAG = "refs/tags/release-actions-doctor";
/** Git's own programs: for SSH, for paths, and for servers that only they can reach. */
class stock_StockGit {
    #connection;
    #knowsHistory = new WeakSet();
    constructor(connection) {
        this.#connection = connection;
    }
    /** Two requests over HTTP. */
    list(store, patterns) {
        return store.oneByOne(async () => {
            const isFor = (prefix) => patterns.some((pattern) => pattern.startsWith(prefix));
            const isOnly = patterns.every((pattern) => /^refs\/(heads|tags)\//.test(pattern));
            const kinds = isOnly
                ? [...(isFor("refs/heads/") ? ["--heads"] : []), ...(isFor("refs/tags/") ? ["--tags"] : [])]
                : [];
            const peeled = patterns.filter((pattern) => pattern.startsWith("refs/tags/")).map((pattern) => `${pattern}^{}`);
            const args = ["ls-remote", "--quiet", ...kinds, "origin", ...patterns, ...peeled];
            const { code, stdout, stderr } = await store.run(args, "", (0,remote_config/* remoteConfig */.b)(this.#connection, "none"));
            return code === 0 ? { ok: true, value: parseRefs(stdout, patterns) } : failed(stderr);
        });
    }
    /** Three requests over HTTP, two for objects by their ids alone; as many again for each ref that is missing. */
    fetchInto(into, request) {
        return into.oneByOne(() => this.#fetch(into, request));
    }
    async #fetch(into, { sources, depth }) {
        const filter = into.filter === "none" ? [] : [`--filter=${into.filter}`];
        const config = (0,remote_config/* remoteConfig */.b)(this.#connection, into.filter);
        if (depth === undefined) {
            const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...QUIET, ...filter, "--stdin", "origin"];
            const { code, stderr } = await into.run(args, `${sources.join("\n")}\n`, config);
            return code === 0 ? { ok: true, value: new Map() } : failed(stderr);
        }
        const missing = new Set();
        for (;;) {
            const wanted = sources.filter((source) => !missing.has(source));
            if (wanted.length === 0)
                return { ok: true, value: new Map() };
            const args = ["fetch", ...QUIET, `--depth=${depth}`, ...filter, "origin", ...wanted.map(refspec)];
            const { code, stderr } = await into.run(args, "", config);
            if (code === 0)
                return { ok: true, value: await keptIds(into, wanted) };
            const failure = (0,git_failure/* readFailure */.f)(stderr);
            if (failure.kind !== "missing-ref" || !wanted.includes(failure.ref))
                return failed(stderr);
            missing.add(failure.ref);
        }
    }
    /**
     * Each ref has its lease and its refspec is not forced: a forced one would cancel the lease. Git wants to have what it
     * points refs at, so that is fetched where it is not here; then four requests, under 2 kB, for commits that the remote
     * has.
     */
    async push(from, updates) {
        const fetched = from.filter === "tree:0" ? await this.#fetchBehind(from, updates) : undefined;
        if (fetched?.ok === false)
            return { kind: "lost", failure: fetched.failure, words: fetched.words };
        const answer = await from.oneByOne(() => this.#push(from, updates));
        // Where the server cannot negotiate, only the history tells Git what the remote has; see pushConfig.
        if (answer.kind === "lost" && from.filter === "tree:0" && !this.#knowsHistory.has(from)) {
            this.#knowsHistory.add(from);
            await this.fetchInto(from, { sources: EVERYTHING, depth: fetch_refs/* WHOLE_HISTORY */.H });
        }
        return answer;
    }
    async #fetchBehind(from, updates) {
        const targets = updates.map(({ target }) => target);
        const missing = await (0,git_objects/* absent */.Ge)(from, await (0,git_objects/* behind */.Ry)(from, targets));
        return missing.length === 0 ? undefined : this.fetchInto(from, { sources: [...new Set(missing)], depth: 1 });
    }
    async #push(from, updates) {
        const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
        const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
        const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
        const { code, stdout, stderr } = await from.run(args, "", (0,remote_config/* pushConfig */.V)(this.#connection, from.filter));
        if (code === 0)
            return { kind: "updated" };
        const rows = parsePorcelain(stdout.toString());
        if (rows.some(({ kind }) => kind === "stale"))
            return { kind: "moved" };
        const refused = rows.filter(({ kind }) => kind === "refused");
        if (refused.length === 0)
            return { kind: "lost", failure: (0,git_failure/* readFailure */.f)(stderr), words: stderr };
        const reason = refused.find((row) => !row.reason.startsWith("atomic"))?.reason ?? refused[0]?.reason ?? "";
        // curl repeats a request whose connection broke.
        return { kind: "refused", reason, words: stderr, mayBeRepeated: true };
    }
    /**
     * A dry run asks the server for the refs and sends nothing after that (git-push(1)). An empty folder's listing is what
     * would be pushed.
     */
    async knock(from) {
        const written = await from.read(["hash-object", "-w", "-t", "tree", "--stdin"]);
        const refspecs = [`+${written.toString().trim()}:${NO_TAG}`];
        const args = ["push", "--dry-run", "--porcelain", "origin", ...refspecs];
        const { code, stderr } = await from.oneByOne(() => from.run(args, "", (0,remote_config/* remoteConfig */.b)(this.#connection, "none")));
        return code === 0 ? { ok: true, value: undefined } : failed(stderr);
    }
}
function failed(stderr) {
    return { ok: false, failure: (0,git_failure/* readFailure */.f)(stderr), words: stderr };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./src/git/commit-graph.js
var commit_graph = __nccwpck_require__(3844);
;// CONCATENATED MODULE: ./src/git/wire/boundary.js



/** Keeps in mind where a fetch by depth stopped (gitrepository-layout: the file `shallow`), as Git itself does. */
async function moveBoundary(store, { shallow, unshallow }) {
    if (shallow.length === 0 && unshallow.length === 0)
        return;
    const boundary = new Set([...(await (0,commit_graph/* readBoundary */.xn)(store)), ...shallow]);
    for (const id of unshallow)
        boundary.delete(id);
    const path = (0,external_node_path_.join)(store.folder, "shallow");
    if (boundary.size === 0)
        return (0,promises_.rm)(path, { force: true });
    // Whoever reads it meanwhile finds the old one or the new one.
    await (0,promises_.writeFile)(`${path}.new`, `${[...boundary].join("\n")}\n`);
    await (0,promises_.rename)(`${path}.new`, path);
}

;// CONCATENATED MODULE: ./src/http/transport.js

/**
 * @param patience how long one exchange may take, in milliseconds: as a whole, or, where answers may be of any size, how
 * long the other side may be silent.
 */
function openTransport(env, patience = 30_000, of = "exchange") {
    const plain = once(plainSender);
    const secure = once(() => secureSender(env));
    return async (request) => {
        const send = await (request.url.protocol === "http:" ? plain() : secure());
        const deadline = new AbortController();
        const options = { method: request.method, headers: headersOf(request), signal: deadline.signal };
        return new Promise((resolve) => {
            const outgoing = send(request.url, options);
            const timer = of === "exchange" ? setTimeout(() => deadline.abort(), patience) : undefined;
            if (of === "silence")
                outgoing.setTimeout(patience, () => deadline.abort());
            watch(outgoing, request, (outcome) => {
                clearTimeout(timer);
                const late = outcome.kind === "fault" && deadline.signal.aborted;
                resolve(late ? fault(LATE[of](patience / 1000)) : outcome);
            });
            outgoing.end(request.body);
        });
    };
}
const LATE = {
    exchange: (seconds) => `gave no whole answer within ${seconds} seconds`,
    silence: (seconds) => `was silent for ${seconds} seconds`,
};
// Node's clients take a sixth of an action's start, so each is loaded where it is used. Plain http is spoken to this
// machine alone, where a proxy has no business.
async function plainSender() {
    const { Agent, request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    return (url, options) => request(url, { ...options, agent });
}
async function secureSender(env) {
    const https = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    const agent = secureAgent(https, env);
    return (url, options) => https.request(url, { ...options, agent });
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function secureAgent({ Agent }, env) {
    const { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy } = env;
    try {
        const proxyEnv = { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy };
        return new Agent({ keepAlive: true, maxSockets: 16, proxyEnv });
    }
    catch {
        // Node's own error quotes the URL, which may hold the proxy's password: no cause is passed on.
        throw new release_error/* ReleaseError */.K("invalid-input", "The environment variable HTTPS_PROXY holds no URL that Node can use, so nothing was sent. Set it to something like http://proxy.example:3128.");
    }
}
/** Compression would change the bytes that digests are made of, so none is asked for. */
function headersOf(request) {
    const length = request.body === undefined ? {} : { "content-length": String(request.body.length) };
    return { "user-agent": "release-actions", "accept-encoding": "identity", ...request.headers, ...length };
}
function watch(outgoing, request, settle) {
    outgoing.on("error", (error) => settle(connectionFault(error)));
    outgoing.on("response", (incoming) => receive(incoming, request, settle));
}
function receive(incoming, { limit, onBody }, settle) {
    const chunks = [];
    const take = incoming.statusCode === 200 && onBody ? onBody : (chunk) => void chunks.push(chunk);
    let size = 0;
    incoming.on("data", (chunk) => {
        size += chunk.length;
        if (size <= limit)
            return take(chunk);
        settle({ kind: "fault", transient: false, words: `sent an answer of more than ${limit} bytes` });
        incoming.destroy();
    });
    incoming.on("end", () => {
        const body = Buffer.concat(chunks);
        settle({ kind: "answer", status: incoming.statusCode ?? 0, headers: incoming.headers, body });
    });
    incoming.on("error", () => settle(fault("broke off in the middle of its answer")));
}
function fault(words) {
    return { kind: "fault", transient: true, words };
}
/** Only the error's code is told: its message may name a proxy with its password. */
function connectionFault(error) {
    const code = error.code ?? "an unknown network error";
    if (!/CERT|SIGNATURE|ISSUER|ERR_TLS/.test(code))
        return fault(`could not be reached (${code})`);
    const words = `has a TLS certificate that is not trusted (${code}; NODE_EXTRA_CA_CERTS names more authorities)`;
    return { kind: "fault", transient: false, words };
}

;// CONCATENATED MODULE: ./src/git/wire/packet.js
// The framing of Git's protocol: pkt-line (gitprotocol-common). Four hexadecimal digits say how long a packet is, these
// four included; the lengths 0 to 2 are marks.
const MARKS = ["flush", "delimiter", "end"];
/** LARGE_PACKET_MAX. */
const LARGEST = 65_520;
const FLUSH = Buffer.from("0000");
const DELIMITER = Buffer.from("0001");
/** A line as a packet, with the line feed that Git ends lines with. */
function line(text) {
    const bytes = Buffer.from(`${text}\n`);
    return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}
/** A packet's text, without the line feed at its end, which is optional. */
function textOf(packet) {
    return packet.toString("utf8").replace(/\n$/, "");
}
/** Takes packets out of bytes as they come. */
class PacketReader {
    #rest = Buffer.alloc(0);
    #isBroken = false;
    /** The packets that are whole now; after something that is no packet there are no more. */
    read(bytes) {
        const packets = [];
        let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
        while (!this.#isBroken && rest.length >= 4) {
            const digits = rest.toString("latin1", 0, 4);
            const length = /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
            const mark = MARKS[length];
            this.#isBroken = mark === undefined && (length < 4 || length > LARGEST);
            if (this.#isBroken || rest.length < length)
                break;
            packets.push(mark ?? rest.subarray(4, length));
            rest = rest.subarray(mark === undefined ? length : 4);
        }
        this.#rest = rest;
        return packets;
    }
    /** Whether all that came was packets, none of them cut. */
    get isWhole() {
        return this.#rest.length === 0 && !this.#isBroken;
    }
}

;// CONCATENATED MODULE: ./src/git/wire/exchange.js


/** As long as Git waits for a byte (bare-repository.ts: lowSpeedTime). A server that works on a push sends signs of life. */
const SILENCE_MS = 60_000;
/** An announcement has some 60 bytes a ref. */
const LARGEST_ADVERTISEMENT = 256 * 1024 * 1024;
/** GitHub, Bitbucket and others speak Git only with whom they take for a Git, by the beginning of this name. */
const USER_AGENT = "git/2.0 (release-actions)";
/**
 * Git's smart HTTP (gitprotocol-http): its two kinds of requests, with the credential, to the remote's own address. No
 * redirect is followed: where it points is part of the failure, and ../redirect.ts decides.
 */
class Exchange {
    #connection;
    #send;
    constructor(connection) {
        this.#connection = connection;
        this.#send = openTransport(connection.world.env, SILENCE_MS, "silence");
    }
    /** What the server can do, and for receive-pack its refs. */
    async advertisement(service) {
        const packets = [];
        const take = (packet) => void packets.push(packet);
        const answer = await this.#exchange(service, "advertisement", undefined, LARGEST_ADVERTISEMENT, take);
        return answer.ok ? { ok: true, value: packets } : answer;
    }
    /** Gives the answer's packets as they come; that all of them came is for the receiver to see. */
    post(service, body, take) {
        return this.#exchange(service, "result", body, Number.POSITIVE_INFINITY, take);
    }
    async #exchange(service, kind, body, limit, take) {
        const { remote, world } = this.#connection;
        const path = body === undefined ? `info/refs?service=git-${service}` : `git-${service}`;
        const url = new URL(`${remote.url.replace(/\/+$/, "")}/${path}`);
        const type = `application/x-git-${service}-${kind}`;
        const reader = new PacketReader();
        const outcome = await this.#send({
            method: body === undefined ? "GET" : "POST",
            url,
            headers: {
                "user-agent": USER_AGENT,
                accept: type,
                ...(body === undefined
                    ? { "cache-control": "no-cache" }
                    : { "content-type": `application/x-git-${service}-request` }),
                // Pushes have no version 2.
                ...(service === "upload-pack" ? { "git-protocol": "version=2" } : {}),
                ...(remote.authorization === undefined ? {} : { authorization: remote.authorization }),
            },
            ...(body === undefined ? {} : { body }),
            limit,
            onBody: (chunk) => reader.read(chunk).forEach(take),
        });
        world.log.debug(`${body === undefined ? "GET" : "POST"} ${url.pathname} (${service}): ${summary(outcome)}`);
        return this.#judge(outcome, service, type, reader.isWhole);
    }
    #judge(outcome, service, type, isWhole) {
        const { remote } = this.#connection;
        if (outcome.kind === "fault") {
            // What does not pass by itself may be a certificate: Git knows the authorities of the machine, Node its own.
            const failure = { kind: outcome.transient ? "unreachable" : "not-spoken" };
            return exchange_failed(failure, `error: ${new URL(remote.url).host} ${outcome.words}`);
        }
        const { status, headers, body } = outcome;
        const isGits = headers["content-type"]?.split(";")[0] === type;
        // A page that a proxy puts in the way; Git itself may take it for a repository without refs.
        if (status === 200 && !isGits) {
            return exchange_failed({ kind: "unreachable" }, "error: the server answered with something that is not Git's protocol.");
        }
        if (status === 200)
            return isWhole ? { ok: true, value: undefined } : broken();
        const said = headers["content-type"]?.startsWith("text/plain") ? body.toString("utf8").slice(0, 2_000) : "";
        const words = `${remoteLines(said)}error: the server answered ${status}.\n`;
        // Without a token, Git may still find a login (~/.netrc).
        if (status === 401 && remote.authorization === undefined)
            return exchange_failed({ kind: "not-spoken" }, words);
        return exchange_failed(failureOf(outcome, service, remote.url), words);
    }
}
function failureOf({ status, headers }, service, from) {
    if (status === 401)
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "forbidden" };
    if (status === 404)
        return { kind: "not-found" };
    if (status < 300 || status > 399)
        return { kind: "unreachable" };
    const to = headers.location === undefined ? undefined : repositoryAt(headers.location, from, service);
    return to === undefined ? { kind: "redirect" } : { kind: "redirect", to };
}
/** The repository's address in a redirect, which points to what was asked of it. */
function repositoryAt(location, from, service) {
    if (!URL.canParse(location, from))
        return undefined;
    const { href } = new URL(location, from);
    const tail = [`/info/refs?service=git-${service}`, `/git-${service}`].find((end) => href.endsWith(end));
    return tail === undefined ? undefined : href.slice(0, -tail.length);
}
function exchange_failed(failure, words) {
    return { ok: false, failure, words };
}
function broken() {
    return exchange_failed({ kind: "unreachable" }, "error: the server's answer is cut short, or none of Git's protocol");
}
/** Words of the other side as Git shows them. */
function remoteLines(text) {
    return text
        .split(/[\r\n]+/)
        .filter((words) => words.trim() !== "")
        .map((words) => `remote: ${words}\n`)
        .join("");
}
function summary(outcome) {
    return outcome.kind === "fault" ? outcome.words : String(outcome.status);
}

;// CONCATENATED MODULE: ./src/git/wire/listing.js


/** The beginning of every command (gitprotocol-v2): its name, and what both sides can do. */
function command(name, { names, objectFormat }, args) {
    const common = [
        `command=${name}`,
        ...(names.has("agent") ? ["agent=release-actions"] : []),
        ...(names.has("object-format") ? [`object-format=${objectFormat}`] : []),
    ];
    return Buffer.concat([...common.map(line), DELIMITER, ...args.map(line), FLUSH]);
}
/** The longest text that everything begins with that a pattern matches. */
function prefixOf(pattern) {
    return pattern.split("*")[0] ?? "";
}
function listCommand(capabilities, prefixes) {
    return command("ls-refs", capabilities, ["peel", ...[...prefixes].map((prefix) => `ref-prefix ${prefix}`)]);
}
/** Reads what `ls-refs` answers; undefined when that is not understood. */
function parseListing(packets) {
    const refs = new Map();
    if (packets.at(-1) !== "flush")
        return undefined;
    for (const packet of packets.slice(0, -1)) {
        const [object = "", name = "", ...attributes] = Buffer.isBuffer(packet) ? textOf(packet).split(" ") : [];
        if (!(0,commit_id/* isCommitId */.jh)(object) || name === "")
            return undefined;
        const peeled = attributes.find((attribute) => attribute.startsWith("peeled:"))?.slice("peeled:".length) ?? object;
        if (!(0,commit_id/* isCommitId */.jh)(peeled))
            return undefined;
        refs.set(name, { object, commit: peeled });
    }
    return refs;
}

;// CONCATENATED MODULE: ./src/git/wire/fetching.js



/** The command fetch, in one round: whatever of `haves` the remote does not know it passes over (`done`). */
function fetchCommand(capabilities, { wants, haves, boundary, depth, filter }) {
    return command("fetch", capabilities, [
        "no-progress",
        "ofs-delta",
        ...(filter !== "none" && capabilities.fetching.has("filter") ? [`filter ${filter}`] : []),
        ...boundary.map((id) => `shallow ${id}`),
        ...(depth === undefined ? [] : [`deepen ${depth}`]),
        ...wants.map((id) => `want ${id}`),
        ...haves.map((id) => `have ${id}`),
        "done",
    ]);
}
const SECTIONS = ["acknowledgments", "shallow-info", "wanted-refs", "packfile-uris", "packfile"];
/** Reads what `fetch` answers as it comes: sections of lines, then the pack in side bands. */
class FetchReader {
    shallow = [];
    unshallow = [];
    /** What the remote says of its work, and why it gives up. */
    progress = [];
    error;
    isComplete = false;
    #onPack;
    #section = "";
    constructor(onPack) {
        this.#onPack = onPack;
    }
    take(packet) {
        if (packet === "flush")
            this.isComplete = this.#section === "packfile";
        if (!Buffer.isBuffer(packet))
            this.#section = "";
        else if (packet.toString("latin1", 0, 4) === "ERR ")
            this.error ??= textOf(packet.subarray(4));
        else if (this.#section === "")
            this.#open(textOf(packet));
        else if (this.#section === "packfile")
            this.#band(packet);
        else
            this.#line(textOf(packet));
    }
    #open(name) {
        this.#section = name;
        if (!SECTIONS.includes(name))
            this.error ??= `unexpected section ${JSON.stringify(name.slice(0, 80))}`;
    }
    #line(text) {
        const [word = "", id = ""] = text.split(" ");
        if (this.#section !== "shallow-info" || !(0,commit_id/* isCommitId */.jh)(id))
            return;
        if (word === "shallow")
            this.shallow.push(id);
        if (word === "unshallow")
            this.unshallow.push(id);
    }
    /** side-band-64k (gitprotocol-pack): the pack, words, or the last words. */
    #band(packet) {
        const rest = packet.subarray(1);
        if (packet[0] === 1)
            this.#onPack(rest);
        else if (packet[0] === 2)
            this.progress.push(rest);
        else
            this.error ??= textOf(rest);
    }
}

;// CONCATENATED MODULE: ./src/git/wire/advertisement.js


/** Undefined: this is not version 2 of the protocol, or it lacks one of the two commands. */
function parseCapabilities(packets) {
    const [version, ...others] = linesOf(withoutService(packets, "upload-pack"));
    if (version !== "version 2" || packets.at(-1) !== "flush")
        return undefined;
    const values = new Map(others.map((text) => keyAndValue(text)));
    if (!values.has("ls-refs") || !values.has("fetch"))
        return undefined;
    return {
        objectFormat: values.get("object-format") ?? "sha1",
        fetching: new Set(values.get("fetch")?.split(" ")),
        names: new Set(values.keys()),
    };
}
/** Undefined: this is no announcement. */
function parseAnnouncement(packets) {
    const own = withoutService(packets, "receive-pack");
    const refs = new Map();
    let capabilities;
    if (own.at(-1) !== "flush")
        return undefined;
    for (const text of linesOf(own)) {
        const [entry = "", words] = text.split("\0");
        capabilities ??= new Map((words ?? "").split(" ").map(keyAndValue));
        const [id = "", name = ""] = entry.split(" ");
        // Objects that are there without a ref (`.have`), and, of a server that is a shallow clone, where it ends.
        if (id === "shallow" || name === ".have" || name === "capabilities^{}")
            continue;
        // Object names by SHA-256 are longer: the capabilities say what they are.
        if (!/^[0-9a-f]{40,64}$/.test(id) || name === "")
            return undefined;
        if ((0,commit_id/* isCommitId */.jh)(id))
            refs.set(name, id);
    }
    return capabilities === undefined ? undefined : { refs, capabilities };
}
/** Over HTTP an answer may begin with the service's name and a flush (gitprotocol-http). */
function withoutService(packets, service) {
    const [first, second] = packets;
    const isNamed = Buffer.isBuffer(first) && textOf(first) === `# service=git-${service}` && second === "flush";
    return isNamed ? packets.slice(2) : packets;
}
function linesOf(packets) {
    return packets.filter((packet) => Buffer.isBuffer(packet)).map(textOf);
}
function keyAndValue(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/git/wire/refusals.js


/** For an answer that is none to the question: it may be an error that the server says in a packet. */
function unexpected(packets) {
    const said = packets.filter((packet) => Buffer.isBuffer(packet)).map((packet) => packet.toString("utf8"));
    const error = said.find((text) => text.startsWith("ERR "));
    return error === undefined ? broken() : refused(error.slice(4).trim(), "");
}
/** The server's own words for why it gives up; they are the same that Git's programs print. */
function refused(error, progress) {
    const words = `fatal: remote error: ${error}\n`;
    return exchange_failed((0,git_failure/* readFailure */.f)(words), `${progress}${words}`);
}

;// CONCATENATED MODULE: ./src/git/wire/greetings.js



/** What a server says of itself before it is asked for anything. */
class Greetings {
    #connection;
    #exchange;
    #capabilities;
    constructor(connection, exchange) {
        this.#connection = connection;
        this.#exchange = exchange;
    }
    /** What the server can do for readers, asked once for each address. */
    capabilities() {
        const { url } = this.#connection.remote;
        if (this.#capabilities?.url === url)
            return this.#capabilities.answer;
        const answer = this.#askCapabilities();
        this.#capabilities = { url, answer };
        return answer;
    }
    async #askCapabilities() {
        const answer = await this.#exchange.advertisement("upload-pack");
        const capabilities = answer.ok ? parseCapabilities(answer.value) : undefined;
        if (capabilities?.objectFormat === "sha1" && capabilities.fetching.has("shallow")) {
            return { ok: true, value: capabilities };
        }
        this.#capabilities = undefined;
        if (!answer.ok)
            return answer;
        if (capabilities !== undefined && capabilities.objectFormat !== "sha1")
            return exchange_failed({ kind: "other-hash" }, "");
        return exchange_failed({ kind: "not-spoken" }, "error: the server does not speak version 2 of the protocol");
    }
    /** The refs as they are now, as a push is told them. */
    async announcement() {
        const answer = await this.#exchange.advertisement("receive-pack");
        if (!answer.ok)
            return answer;
        const announcement = parseAnnouncement(answer.value);
        if (announcement === undefined)
            return unexpected(answer.value);
        const { capabilities } = announcement;
        if ((capabilities.get("object-format") ?? "sha1") !== "sha1")
            return exchange_failed({ kind: "other-hash" }, "");
        if (capabilities.has("report-status") && capabilities.has("side-band-64k"))
            return { ok: true, value: announcement };
        return exchange_failed({ kind: "not-spoken" }, "error: the server does not report what it did with a push");
    }
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./src/git/wire/incoming-pack.js

/** `PACK`, a version and the number of objects, 4 bytes each (gitformat-pack). */
const HEADER = 12;
/** A pack on its way into a store. Git takes it in as it comes; for a pack without objects it is not started. */
class IncomingPack {
    #store;
    #header = Buffer.alloc(0);
    #stream;
    #result;
    constructor(store) {
        this.#store = store;
    }
    write(bytes) {
        if (this.#stream !== undefined)
            return void this.#stream.write(bytes);
        this.#header = Buffer.concat([this.#header, bytes]);
        if (this.#header.length < HEADER || this.#header.readUInt32BE(8) === 0)
            return;
        this.#stream = new external_node_stream_namespaceObject.PassThrough();
        this.#result = this.#store.run(["index-pack", "--stdin"], this.#stream);
        // It may end, or not begin, before its input does; who asks for the result hears why.
        this.#result.catch(() => { });
        this.#stream.on("error", () => { });
        this.#stream.write(this.#header);
    }
    /** How Git took it; undefined for a pack without objects. Must be called, whatever happened. */
    async end() {
        this.#stream?.end();
        return this.#result;
    }
    /** Whether a pack came, be it an empty one. */
    get isThere() {
        return this.#header.length >= HEADER && this.#header.toString("latin1", 0, 4) === "PACK";
    }
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./src/git/wire/outgoing-pack.js



/** OBJ_TAG (gitformat-pack). */
const TAG = 4;
/**
 * The objects that a push must bring along. From a store without folders these are the tags that were made here, since
 * the commits that they name are the remote's own; else what is new on top of what each ref is now.
 */
async function packFor(from, updates) {
    const targets = updates.map(({ target }) => target);
    if (from.filter === "tree:0") {
        const objects = await (0,git_objects/* readObjects */.$I)(from, targets);
        return packTags(objects.flatMap((object) => (object?.type === "tag" ? [object.bytes] : [])));
    }
    const revisions = updates.flatMap(({ target, expected }) => [target, ...(expected ? [`^${expected}`] : [])]);
    return from.read(["pack-objects", "--quiet", "--revs", "--stdout"], `${revisions.join("\n")}\n`);
}
/** A pack of annotated tags (gitformat-pack), which may be empty; a process of Git's would cost more than this. */
function packTags(tags) {
    const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
    header.writeUInt32BE(tags.length, 8);
    const entries = tags.flatMap((bytes) => [entryHead(TAG, bytes.length), (0,external_node_zlib_namespaceObject.deflateSync)(bytes)]);
    const pack = Buffer.concat([header, ...entries]);
    return Buffer.concat([pack, (0,external_node_crypto_namespaceObject.createHash)("sha1").update(pack).digest()]);
}
/** Type and size: 4 bits of the size in the first byte, 7 in each that follows. */
function entryHead(type, size) {
    const bytes = [];
    let byte = (type << 4) | (size & 0xf);
    for (let rest = Math.floor(size / 16);; rest = Math.floor(rest / 128)) {
        if (rest === 0)
            return Buffer.from([...bytes, byte]);
        bytes.push(byte | 0x80);
        byte = rest & 0x7f;
    }
}

;// CONCATENATED MODULE: ./src/git/wire/pushing.js


const NO_OBJECT = "0".repeat(40);
/** Whether what the server announced is what the updates expect. */
function isExpected({ refs }, updates) {
    return updates.every(({ ref, expected }) => refs.get(ref) === expected);
}
/** The commands of a push, old value, new value and name each; the server holds the old value against its own. */
function pushCommands({ capabilities }, updates) {
    const wanted = [
        "report-status",
        "side-band-64k",
        ...(updates.length > 1 ? ["atomic"] : []),
        ...(capabilities.has("object-format") ? ["object-format=sha1"] : []),
        ...(capabilities.has("agent") ? ["agent=release-actions"] : []),
    ];
    const commands = updates.map(({ ref, target, expected }, index) => {
        const tail = index === 0 ? `\0 ${wanted.join(" ")}` : "";
        return line(`${expected ?? NO_OBJECT} ${target} ${ref}${tail}`);
    });
    return Buffer.concat([...commands, FLUSH]);
}
/** Reads what a server says to a push as it comes: in side bands its words, and a report that has packets of its own. */
class ReportReader {
    #report = new PacketReader();
    #packets = [];
    #words = [];
    take(packet) {
        if (!Buffer.isBuffer(packet))
            return;
        const rest = packet.subarray(1);
        if (packet[0] === 1)
            this.#packets.push(...this.#report.read(rest));
        else if (packet[0] === 2)
            this.#words.push(rest);
        // The last words of a server that gives up.
        else
            this.#words.push(Buffer.from(`\n${rest.toString("utf8")}\n`));
    }
    /** What it comes to. Only a whole report counts: with anything less the push may have arrived, or not. */
    answer(updates) {
        const words = remoteLines(Buffer.concat(this.#words).toString("utf8"));
        const { failure, words: cut } = broken();
        if (this.#packets.at(-1) !== "flush")
            return { kind: "lost", failure, words: `${words}${cut}` };
        const [unpacked = "", ...lines] = this.#packets.filter((packet) => Buffer.isBuffer(packet)).map(textOf);
        const taken = new Set(lines.flatMap((text) => /^ok (\S+)/.exec(text)?.[1] ?? []));
        if (unpacked === "unpack ok" && updates.every(({ ref }) => taken.has(ref)))
            return { kind: "updated" };
        const reasons = lines.flatMap((text) => /^ng \S+ ?(.*)$/.exec(text)?.[1] ?? []);
        if (reasons.length === 0)
            return { kind: "lost", failure, words: `${words}${cut}` };
        const reason = reasons.find((text) => !text.startsWith("atomic")) ?? reasons[0] ?? "";
        const unpacking = unpacked === "unpack ok" ? "" : `error: remote ${unpacked}\n`;
        return { kind: "refused", reason, words: `${words}${unpacking}`, mayBeRepeated: false };
    }
}

;// CONCATENATED MODULE: ./src/git/wire/wire.js













/** As many tips as a fetch says to be here: enough for what happens in one run. */
const HAVES_AT_MOST = 256;
/**
 * Git's protocol over HTTP, spoken from here: version 2 for reading, receive-pack for pushing. Reading asks once what
 * the server can do, then it is one request for refs and one for objects; a push is two. Nothing is sent twice.
 */
class Wire {
    #connection;
    #exchange;
    #greetings;
    #listing;
    /** What the refs were for a read before a push; it is for that push. */
    #announcement;
    #hasSaid = false;
    constructor(connection) {
        this.#connection = connection;
        this.#exchange = new Exchange(connection);
        this.#greetings = new Greetings(connection, this.#exchange);
    }
    /** One request; questions of one moment share it. */
    async list(_, patterns) {
        if (this.#listing === undefined) {
            const prefixes = new Set();
            this.#listing = { prefixes, answer: this.#list(prefixes) };
        }
        const { prefixes, answer } = this.#listing;
        for (const pattern of patterns)
            prefixes.add(prefixOf(pattern));
        const listed = await answer;
        return listed.ok ? { ok: true, value: matchingRefs(listed.value, patterns) } : listed;
    }
    async #list(prefixes) {
        const [capabilities] = await Promise.all([this.#greetings.capabilities(), (0,external_node_timers_promises_namespaceObject.setImmediate)()]);
        this.#listing = undefined;
        if (!capabilities.ok)
            return capabilities;
        const packets = [];
        const body = listCommand(capabilities.value, prefixes);
        const sent = await this.#exchange.post("upload-pack", body, (packet) => void packets.push(packet));
        if (!sent.ok)
            return sent;
        const refs = parseListing(packets);
        return refs === undefined ? unexpected(packets) : { ok: true, value: refs };
    }
    /** One request for ids, one more for names. */
    fetchInto(into, request) {
        return into.oneByOne(async () => {
            const [capabilities, sources] = await Promise.all([this.#greetings.capabilities(), this.#resolve(into, request)]);
            if (!capabilities.ok)
                return capabilities;
            if (!sources.ok || sources.value.size === 0)
                return sources;
            const fetched = await this.#fetch(into, capabilities.value, [...new Set(sources.value.values())], request.depth);
            return fetched.ok ? sources : fetched;
        });
    }
    async #fetch(into, capabilities, wants, depth) {
        const { filter, tips } = into;
        const boundary = [...(await (0,commit_graph/* readBoundary */.xn)(into))];
        if (filter !== "none" && !capabilities.fetching.has("filter"))
            this.#sayOnce();
        const haves = depth === undefined ? [] : [...tips].slice(-HAVES_AT_MOST);
        const pack = new IncomingPack(into);
        const reader = new FetchReader((bytes) => pack.write(bytes));
        const body = fetchCommand(capabilities, { wants, haves, boundary, depth, filter });
        const sent = await this.#exchange.post("upload-pack", body, (packet) => reader.take(packet));
        const taken = await pack.end();
        if (reader.error !== undefined)
            return refused(reader.error, remoteLines(Buffer.concat(reader.progress).toString()));
        if (!sent.ok)
            return sent;
        if (!reader.isComplete || !pack.isThere)
            return broken();
        if (taken !== undefined && taken.code !== 0)
            return exchange_failed({ kind: "unreachable" }, taken.stderr);
        await moveBoundary(into, reader);
        if (depth !== undefined)
            for (const want of wants)
                tips.add(want);
        return { ok: true, value: undefined };
    }
    #sayOnce() {
        const { remote, world } = this.#connection;
        if (!this.#hasSaid)
            world.log.info(`${remote.url} gives no partial clones, so more is fetched than is read.`);
        this.#hasSaid = true;
    }
    /** What the sources are now; an id is what it says. */
    async #resolve(store, { sources, toPush = false }) {
        const ids = sources.filter(commit_id/* isCommitId */.jh);
        const names = sources.filter((source) => !(0,commit_id/* isCommitId */.jh)(source));
        const listed = names.length === 0 ? undefined : await this.#names(store, names, toPush);
        if (listed?.ok === false)
            return listed;
        return { ok: true, value: new Map([...ids.map((id) => [id, id]), ...(listed?.value ?? [])]) };
    }
    async #names(store, names, toPush) {
        const announced = toPush ? await this.#greetings.announcement() : undefined;
        // Who may not push may still read, and may have nothing to push.
        if (announced?.ok === false && !isDenied(announced.failure))
            return announced;
        if (announced?.ok === true) {
            const { refs } = announced.value;
            this.#announcement = announced.value;
            const found = names.flatMap((name) => {
                const id = refs.get(name);
                return id === undefined ? [] : [[name, id]];
            });
            return { ok: true, value: new Map(found) };
        }
        const listed = await this.list(store, names);
        if (!listed.ok)
            return listed;
        return { ok: true, value: new Map([...listed.value].map(([name, { object }]) => [name, object])) };
    }
    /** Two requests, one where the refs were read for this push. What is not as it is expected is seen with the first. */
    async push(from, updates) {
        const read = this.#announcement;
        this.#announcement = undefined;
        const isRead = read !== undefined && isExpected(read, updates);
        const announced = isRead ? { ok: true, value: read } : await this.#greetings.announcement();
        if (!announced.ok)
            return { kind: "lost", failure: announced.failure, words: announced.words };
        const { refs, capabilities } = announced.value;
        const open = updates.filter(({ ref, target }) => refs.get(ref) !== target);
        if (open.length === 0)
            return { kind: "updated" };
        if (!isExpected(announced.value, open))
            return { kind: "moved" };
        if (open.length > 1 && !capabilities.has("atomic")) {
            return { kind: "lost", failure: { kind: "no-atomic" }, words: "" };
        }
        const body = Buffer.concat([pushCommands(announced.value, open), await packFor(from, open)]);
        const report = new ReportReader();
        const sent = await this.#exchange.post("receive-pack", body, (packet) => report.take(packet));
        return sent.ok ? report.answer(open) : { kind: "lost", failure: sent.failure, words: sent.words };
    }
    async knock() {
        const announced = await this.#greetings.announcement();
        return announced.ok ? { ok: true, value: undefined } : announced;
    }
}
function isDenied({ kind }) {
    return kind === "unauthorized" || kind === "forbidden" || kind === "not-found";
}

;// CONCATENATED MODULE: ./src/git/choose-transport.js


/** Git's protocol over HTTP is spoken from here, in fewer requests; all else, and what that cannot reach, is Git's. */
const chooseTransport = (connection) => {
    const { protocol } = connection.remote;
    // Plain http goes to this machine alone, past proxies and certificates.
    const isWire = protocol === "http" || (protocol === "https" && !isGitsOwnWay(connection.world.env));
    return isWire ? new WireFirst(connection) : new stock_StockGit(connection);
};
/** Speaks through Git alone, also over HTTP. */
const stockGit = (connection) => new StockGit(connection);
/**
 * Whether the environment says how https is spoken in words that only Git's curl understands: which authorities are
 * trusted, and no others (unless Node has been told of them by a variable of its own), and proxies that are not spoken
 * to by HTTP.
 */
function isGitsOwnWay(env) {
    const authorities = env.GIT_SSL_CAINFO || env.SSL_CERT_FILE || env.SSL_CERT_DIR;
    if (authorities && !env.NODE_EXTRA_CA_CERTS)
        return true;
    const proxy = env.https_proxy || env.HTTPS_PROXY;
    return proxy ? !/^https?:\/\//i.test(proxy) : Boolean(env.all_proxy || env.ALL_PROXY);
}
/**
 * Begins on the wire. Where the protocol cannot be spoken from here (an old server, a certificate that only the machine
 * knows, a login in ~/.netrc) nothing has been written yet, and Git itself goes on, for good.
 */
class WireFirst {
    #connection;
    #now;
    constructor(connection) {
        this.#connection = connection;
        this.#now = new Wire(connection);
    }
    list(store, patterns) {
        return this.#read((transport) => transport.list(store, patterns));
    }
    fetchInto(into, request) {
        return this.#read((transport) => transport.fetchInto(into, request));
    }
    knock(from) {
        return this.#read((transport) => transport.knock(from));
    }
    async push(from, updates) {
        const answer = await this.#now.push(from, updates);
        if (answer.kind !== "lost" || answer.failure.kind !== "not-spoken")
            return answer;
        return this.#leaveToGit(answer.words).push(from, updates);
    }
    async #read(question) {
        const answer = await question(this.#now);
        if (answer.ok || answer.failure.kind !== "not-spoken")
            return answer;
        return question(this.#leaveToGit(answer.words));
    }
    #leaveToGit(words) {
        const { remote, world } = this.#connection;
        if (this.#now instanceof Wire) {
            this.#now = new stock_StockGit(this.#connection);
            world.log.debug(remote.redact(`Git itself talks to ${remote.url} from here on: ${words.trim()}`));
        }
        return this.#now;
    }
}

;// CONCATENATED MODULE: ./src/git/connection.js
/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
class Connection {
    world;
    transport;
    #remote;
    constructor(remote, world, choose) {
        this.#remote = remote;
        this.world = world;
        this.transport = choose(this);
    }
    get remote() {
        return this.#remote;
    }
    moveTo(remote) {
        this.#remote = remote;
    }
}

// EXTERNAL MODULE: ./src/errors/quote.js
var errors_quote = __nccwpck_require__(6553);
;// CONCATENATED MODULE: ./src/git/git-version.js




/** Configuration by environment came with 2.31, a usable `push.negotiate` with 2.32; 2.34 is Ubuntu 22.04's. */
const OLDEST_GIT = { major: 2, minor: 34 };
/** What `git version` says. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function requireGit(world) {
    const { stdout } = await (0,process/* runGit */.E)(["version"], (0,environment/* gitEnvironment */._)(world));
    const version = stdout.toString().trim();
    requireVersion(version);
    return version;
}
/** @throws ReleaseError `unsupported` when `text`, what `git version` says, is older than the oldest that works. */
function requireVersion(text) {
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(text) ?? [];
    const isEnough = Number(major) > OLDEST_GIT.major || (Number(major) === OLDEST_GIT.major && Number(minor) >= OLDEST_GIT.minor);
    if (isEnough)
        return;
    throw new release_error/* ReleaseError */.K("unsupported", `Git ${OLDEST_GIT.major}.${OLDEST_GIT.minor} or newer is needed, but this runner has ${(0,errors_quote/* quote */.h)(text)}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/git/repository.js




/** Nothing is sent yet. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function openRepository(remote, world, choose = chooseTransport) {
    const connection = new Connection(remote, world, choose);
    const [contents, graph, history] = await Promise.all([
        createBareRepository(connection, "blob:none"),
        createBareRepository(connection, "tree:0"),
        createBareRepository(connection, "none"),
        requireGit(world),
    ]);
    return { remote, world, contents, graph, history };
}

// EXTERNAL MODULE: ./src/config/duration.js
var duration = __nccwpck_require__(5254);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
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
var external_node_child_process_ = __nccwpck_require__(1421);
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
        throw signing_key_refused(what, `is no private key. ${ALLOWED}.`);
    if (label === "PGP PRIVATE KEY BLOCK")
        return { kind: "gpg", text };
    if (label.includes("PUBLIC"))
        throw signing_key_refused(what, `is a public key, which cannot sign. ${ALLOWED}.`);
    if (!/^(OPENSSH|RSA|EC|ENCRYPTED)? ?PRIVATE KEY$/.test(label)) {
        throw signing_key_refused(what, `is a key of a form that cannot sign. ${ALLOWED}.`);
    }
    if (isEncrypted(label, body)) {
        throw signing_key_refused(what, "is protected by a passphrase, and nobody is there to type it. Make a key of its own for this purpose without one (ssh-keygen -t ed25519 -N '' -C release-actions), and keep it as a secret.");
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
function signing_key_refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why} Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/setup/identity.js


/** Whose name commits and tags carry by default: the Actions bot, as GitHub shows it. */
const BOT = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
/**
 * `Name <email>`, as Git writes it; empty is the Actions bot.
 * @throws ReleaseError `invalid-input`
 */
function parseCommitter(text) {
    if (text === "")
        return BOT;
    const [, name, email] = /^([^<>\p{Cc}]*[^<>\p{Cc}\s]) +<([^<>\p{Cc}\s@]+@[^<>\p{Cc}\s@]+)>$/u.exec(text) ?? [];
    if (name !== undefined && email !== undefined && text.length <= 300)
        return { name, email };
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "committer" must be a name and an address such as "Release Bot <release-bot@example.com>", but is ${(0,errors_quote/* quote */.h)(text)}. Nothing was read or written.`);
}

;// CONCATENATED MODULE: ./src/setup/authorship.js





/** @throws ReleaseError `invalid-input` */
async function parseAuthorship(inputs, world) {
    return (0,with_state/* reading */.h)(async () => {
        const identity = parseCommitter(inputs.committer);
        const key = inputs["signing-key"];
        const timeoutMs = (0,duration/* parseDuration */.E)(inputs.timeout, 'The input "timeout"');
        if (key === "")
            return { identity, timeoutMs };
        const sign = openSigner(parseSigningKey(key, 'The input "signing-key"'), world);
        return { identity: { ...identity, sign }, timeoutMs };
    });
}

;// CONCATENATED MODULE: ./src/setup/open-repositories.js

/** Both repositories; where they are one, one: what was found out about the server for one question serves the others. */
async function openRepositories(remotes, world) {
    const code = await openRepository(remotes.code, world);
    const isOne = remotes.manifests === remotes.code;
    return { code, manifests: isOne ? code : await openRepository(remotes.manifests, world) };
}

;// CONCATENATED MODULE: ./src/http/loopback.js
/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/git/remote.js





/** Where a repository is and what opens it. It prints as its URL: the token leaves it only by `authorization` and `bearer`. */
class Remote {
    url;
    protocol;
    #token;
    constructor(url, protocol, token) {
        this.url = url;
        this.protocol = protocol;
        this.#token = token;
    }
    /** `https://host[:port]/`, for HTTP remotes: what the credential is bound to. */
    get origin() {
        return this.protocol === "https" || this.protocol === "http" ? `${new URL(this.url).origin}/` : undefined;
    }
    /** The value of the `Authorization` header (RFC 7617), for HTTP remotes with a token. */
    get authorization() {
        if (this.#token === "" || this.origin === undefined)
            return undefined;
        return `basic ${Buffer.from(`x-access-token:${this.#token}`).toString("base64")}`;
    }
    /** The value of the header for the API of the same server (RFC 6750); undefined without a token. */
    get bearer() {
        return this.#token === "" ? undefined : `Bearer ${this.#token}`;
    }
    /** The same repository at another address of the same origin; undefined when the origin is another one. */
    movedTo(url) {
        const moved = new Remote(url, this.protocol, this.#token);
        return moved.origin !== undefined && moved.origin === this.origin ? moved : undefined;
    }
    /** `text` without the token, in whatever form it was sent. */
    redact(text) {
        const secrets = [this.authorization?.slice("basic ".length), this.#token];
        return secrets.reduce((rest, secret) => (secret ? rest.replaceAll(secret, "***") : rest), text);
    }
    toString() {
        return this.url;
    }
    toJSON() {
        return this.url;
    }
    [external_node_util_.inspect.custom]() {
        return `Remote(${this.url})`;
    }
}
/**
 * `https://…`, `http://…` to this machine, `ssh://…`, `user@host:path`, `file://…` or an absolute path.
 * @throws ReleaseError `invalid-input` for anything else; the text is not repeated where it may hold a credential.
 */
function parseRemote(text, token, what) {
    if (/\p{Cc}/u.test(text))
        throw remote_refused(what, "holds a control character");
    if (/\p{Cc}/u.test(token))
        throw remote_refused(`The token of ${what}`, "holds a control character");
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, token, what);
    if ((0,external_node_path_.isAbsolute)(text))
        return new Remote(text, "file", token);
    if (/^[\w][\w.-]*@[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return new Remote(text, "ssh", token);
    if (text.includes("@") || text.includes("::"))
        throw remote_refused(what, "is no address of a Git repository");
    throw remote_refused(`${what} ${(0,errors_quote/* quote */.h)(text)}`, "is no address of a Git repository");
}
function parseUrl(text, token, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw remote_refused(what, "is not a well-formed URL");
    const isHttp = url.protocol === "https:" || url.protocol === "http:";
    if (url.password !== "" || (url.username !== "" && isHttp)) {
        throw remote_refused(what, "holds a credential in its URL, where logs would show it; give the token as its own input");
    }
    if (url.search !== "" || url.hash !== "")
        throw remote_refused(what, "must not have a query (?…) or a fragment (#…)");
    if (url.hostname.startsWith("-") || url.username.startsWith("-"))
        throw remote_refused(what, "names a host that begins with a dash");
    if (url.protocol === "https:")
        return new Remote(text, "https", token);
    if (url.protocol === "ssh:")
        return new Remote(text, "ssh", token);
    if (url.protocol === "file:")
        return new Remote(text, "file", token);
    if (url.protocol !== "http:")
        throw remote_refused(what, `uses the protocol ${(0,errors_quote/* quote */.h)(url.protocol.slice(0, -1))}`);
    if (isLoopback(url.hostname))
        return new Remote(text, "http", token);
    throw remote_refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function remote_refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`);
}

;// CONCATENATED MODULE: ./src/setup/remotes.js


/**
 * The two repositories. A token goes to the host that it was given for and to no other: `token` serves the manifests,
 * too, when they are on the same host and have no token of their own.
 */
function parseRemotes(inputs, env) {
    const code = parseCodeRemote(inputs, env);
    if (inputs["manifest-remote"] === "")
        return { code, manifests: code };
    const own = inputs["manifest-token"];
    const manifests = parseRemote(inputs["manifest-remote"], own, "manifest-remote");
    if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin)
        return { code, manifests };
    return { code, manifests: parseRemote(inputs["manifest-remote"], inputs.token, "manifest-remote") };
}
function parseCodeRemote(inputs, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const fallback = server && repository ? `${server}/${repository}` : "";
    const remote = inputs.remote || fallback;
    if (remote !== "")
        return parseRemote(remote, inputs.token, "remote");
    throw new release_error/* ReleaseError */.K("invalid-input", 'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.');
}

// EXTERNAL MODULE: ./src/documents/json-pointer.js
var json_pointer = __nccwpck_require__(4016);
// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __nccwpck_require__(3998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __nccwpck_require__(6841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __nccwpck_require__(6448);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __nccwpck_require__(6221);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __nccwpck_require__(4625);
;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

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
    return (0,external_node_crypto_namespaceObject.createHash)("sha256").update(JSON.stringify(goals)).digest("hex");
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
        environment: parse_plan_environment(top.fields("environment")),
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
function parse_plan_environment(from) {
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
    };
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
        service: from.parsed("service", service_name/* isServiceName */.t),
        verdict: from.word("verdict", ["pass", "warn", "block", "unknown"]),
        sentence: from.text("sentence"),
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

// EXTERNAL MODULE: ./src/branches/backoff.js
var backoff = __nccwpck_require__(9170);
// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __nccwpck_require__(9337);
;// CONCATENATED MODULE: ./src/git/identity.js
/** `Name <email> seconds +0000`, as Git objects have it, without what their format cannot hold. */
function signature(identity, date) {
    const name = withoutDelimiters(identity.name);
    const seconds = Math.floor(date.getTime() / 1000);
    return `${name === "" ? "release-actions" : name} <${withoutDelimiters(identity.email)}> ${seconds} +0000`;
}
function withoutDelimiters(text) {
    return text
        .replaceAll(/[<>]/g, "")
        .replaceAll(/\p{Cc}+/gu, " ")
        .trim();
}

;// CONCATENATED MODULE: ./src/git/create-tag.js



/**
 * Makes an annotated tag's object, here alone: `pushRefs` points a ref at it, and finds out there whether the remote has
 * the target. The same arguments give the same id, signatures aside. A tag's signature is the end of its message
 * (gitformat-signature(5)).
 */
async function createTag(repository, tag) {
    const message = tag.message.endsWith("\n") ? tag.message : `${tag.message}\n`;
    const head = `object ${tag.target}\ntype commit\ntag ${tag.name}\ntagger ${signature(tag.identity, tag.date)}\n`;
    const payload = `${head}\n${message}`;
    const signed = (await tag.identity.sign?.(Buffer.from(payload))) ?? "";
    const output = await repository.graph.read(["hash-object", "-t", "tag", "-w", "--stdin"], payload + signed);
    const id = output.toString().trim();
    if ((0,commit_id/* isCommitId */.jh)(id))
        return id;
    throw new release_error/* ReleaseError */.K("internal", `git hash-object did not name the tag ${tag.name} that it made. Nothing was pushed.`);
}

// EXTERNAL MODULE: ./src/git/list-refs.js
var list_refs = __nccwpck_require__(7143);
// EXTERNAL MODULE: ./src/git/ensure-commits.js
var ensure_commits = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ./src/git/aftermath.js

/** Two requests. */
async function lookAgain(repository, updates) {
    const names = updates.map(({ ref }) => ref);
    const refs = await (0,list_refs/* listRefs */.D)(repository, names.flatMap((ref) => [ref, `${ref}/*`, ...namesAbove(ref)]));
    return readAftermath(updates, refs);
}
function readAftermath(updates, refs) {
    const now = (ref) => refs.get(ref)?.object;
    if (updates.every(({ ref, target }) => now(ref) === target))
        return { kind: "arrived" };
    if (updates.some(({ ref, target, expected }) => now(ref) !== expected && now(ref) !== target))
        return { kind: "moved" };
    const others = [...refs.keys()];
    const conflict = updates
        .filter(({ ref, expected }) => expected === undefined && now(ref) === undefined)
        .flatMap(({ ref }) => others.filter((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`)))[0];
    return { kind: "unchanged", conflict };
}
/** `refs/heads/a/b` gives `refs/heads/a`. */
function namesAbove(ref) {
    const parts = ref.split("/");
    return parts.slice(3).map((_, index) => parts.slice(0, index + 3).join("/"));
}

// EXTERNAL MODULE: ./src/git/redirect.js
var redirect = __nccwpck_require__(2296);
;// CONCATENATED MODULE: ./src/branches/refused.js

/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused_refused(url, what, words) {
    return new release_error/* ReleaseError */.K("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}
/** Words choose this sentence, and nothing else. */
function advice(words) {
    if (/without .?workflows.? permission|refusing to allow .* workflow/i.test(words)) {
        return "A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.";
    }
    if (namesRule(words)) {
        return "A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.";
    }
    return "Change what the remote objects to, then run again.";
}

// EXTERNAL MODULE: ./src/git/remote-words.js
var remote_words = __nccwpck_require__(734);
;// CONCATENATED MODULE: ./src/git/refusal.js



/** The error for a push that the remote refused while its refs stood still; it quotes the remote's own words. */
function rejected(what, remote, refusal) {
    const reason = refusal.reason === "" ? "" : ` (${remote.redact(refusal.reason)})`;
    return refused_refused(remote.url, what, `${(0,remote_words/* remoteWords */.S)(refusal.stderr, remote)}${reason}`);
}
/** A ref that is in the way of another one, in a sentence: Git keeps `a` and `a/b` in one place. */
function conflictError(what, remote, conflict) {
    return new release_error/* ReleaseError */.K("rejected", `${remote.url} cannot take ${what}: ${conflict} exists, and of a name and a name below it (a and a/b) Git can have only one. Nothing was changed. Delete or rename ${conflict}, or configure another name.`);
}

;// CONCATENATED MODULE: ./src/git/swap-refs.js






/** How often a push is sent while the refs stand still: connections break, and servers hold locks for a moment. */
const TRIES = 4;
/**
 * Pushes from `from`, and finds out what became of it by reading the refs, whatever the remote said.
 * @throws ReleaseError `unauthorized`, or `git-unavailable` when no answer came.
 */
async function swapRefs(repository, from, updates, what) {
    let wasSent = false;
    for (let tried = 1;; tried++) {
        const answer = await from.connection.transport.push(from, updates);
        if (answer.kind === "updated")
            return { kind: "updated" };
        if (answer.kind === "moved")
            return { kind: "moved", mayHaveLanded: wasSent };
        wasSent ||= answer.kind === "lost" || answer.mayBeRepeated;
        if (answer.kind === "lost")
            await requireHope(from, answer, what);
        const aftermath = await look(repository, updates, what);
        if (aftermath.kind === "arrived")
            return { kind: "updated" };
        if (aftermath.kind === "moved")
            return { kind: "moved", mayHaveLanded: wasSent };
        const end = conclude(from, answer, aftermath, what, tried >= TRIES);
        if (end !== undefined)
            return end;
        await repository.world.sleep((0,backoff/* patience */._)(tried, repository.world));
    }
}
/** Ends it where trying again cannot help; goes along with a repository that was renamed. */
async function requireHope({ connection }, { failure, words }, what) {
    if (failure.kind === "unreachable")
        return;
    if (failure.kind === "redirect" && (await (0,redirect/* followRedirect */.A)(connection, failure.to)))
        return;
    throw (0,git_failure/* failureError */.X)(failure, `write ${what}`, words, connection.remote);
}
async function look(repository, updates, what) {
    try {
        return await lookAgain(repository, updates);
    }
    catch (cause) {
        if (!(cause instanceof release_error/* ReleaseError */.K) || !cause.retryable)
            throw cause;
        throw new release_error/* ReleaseError */.K("git-unavailable", `${repository.remote.url} stopped answering while ${what} was being written: it is not known whether the write arrived. Run again when the server is reachable; repeating it is harmless.`, { cause, retryable: true });
    }
}
/** Undefined: the refs stand still, but another try may go through. */
function conclude(from, answer, aftermath, what, isLastTry) {
    const { remote } = from.connection;
    if (aftermath.conflict !== undefined)
        return { kind: "refused", error: conflictError(what, remote, aftermath.conflict) };
    if (answer.kind === "lost") {
        if (isLastTry)
            throw (0,git_failure/* failureError */.X)({ kind: "unreachable" }, `write ${what}`, answer.words, remote);
        return undefined;
    }
    return isLastTry || !isFleeting(answer.reason)
        ? { kind: "refused", error: rejected(what, remote, { reason: answer.reason, stderr: answer.words }) }
        : undefined;
}
/** Whether insisting may help. It decides how long to try, not how it ends. */
function isFleeting(reason) {
    return /transaction failed|failed to update ref|lock|unpacker error|internal server error|failure/i.test(reason);
}

;// CONCATENATED MODULE: ./src/git/push-refs.js



/**
 * Points refs at commits that the remote has, or at tags made by `createTag`, all or none, each only if it is what was
 * expected. A ref that already is at its target counts as done. No file is uploaded.
 * Moving a branch does not ask whether that is a rewind: see `relations`. `what` is for sentences.
 * @throws ReleaseError `unknown-commit`, `unauthorized`, `git-unavailable`.
 */
async function pushRefs(repository, updates, what) {
    const { graph } = repository;
    const outcome = await swapRefs(repository, graph, updates, what);
    if (outcome.kind !== "refused")
        return outcome;
    // A remote refuses what it does not have in words of its own: then that is what is wrong, and is said.
    const targets = updates.map(({ target }) => target);
    await (0,ensure_commits/* ensureCommits */.n)(repository, await (0,git_objects/* behind */.Ry)(graph, targets));
    return outcome;
}

// EXTERNAL MODULE: ./src/promotion/choose-release.js
var choose_release = __nccwpck_require__(90);
;// CONCATENATED MODULE: ./src/promotion/release-tags.js









/**
 * Creates the versions' tags and brings their branches along, all in one atomic push that the remote takes only while
 * nothing has moved: it decides who owns a version. What is there already stays. The first push goes by what the plan
 * saw; where that has moved, the refs are read and decided again.
 * @throws ReleaseError `version-exists` when a tag names another commit, `branch-diverged`, `conflict`
 */
async function ownVersions(code, releases, { dryRun, identity, timeoutMs }, world) {
    const deadline = world.now().getTime() + timeoutMs;
    const what = releases.map(({ service, version }) => `${service} ${version}`).join(", ");
    let current = releases;
    for (let attempt = 1;; attempt++) {
        const began = world.now().getTime();
        const outcomes = current.map(outcomeOf);
        if (dryRun || outcomes.every(isDone))
            return outcomes;
        const updates = await Promise.all(current.map((release) => updatesOf(code, release, identity, world)));
        const swap = await pushRefs(code, updates.flat(), `the tag and release branch of ${what}`);
        if (swap.kind === "updated")
            return outcomes;
        if (swap.kind === "refused")
            throw swap.error;
        const wait = (0,backoff/* jitter */.p)(attempt + 1, world.now().getTime() - began, world);
        if (world.now().getTime() + wait >= deadline)
            throw neverStill(what, attempt);
        await world.sleep(wait);
        current = await readAgain(code, releases);
    }
}
function outcomeOf(release) {
    return { release, tagCreated: release.refs.tag === "create", branch: release.refs.branch };
}
function refsOf({ gitTag, releaseBranch }) {
    return [(0,ref_name/* tagRef */.y6)(gitTag), ...(releaseBranch === null ? [] : [(0,ref_name/* branchRef */.Mi)(releaseBranch)])];
}
function isDone({ tagCreated, branch }) {
    return !tagCreated && (branch === "keep" || branch === "none");
}
/** The releases with what is left to do for them now that something has moved. */
async function readAgain(code, releases) {
    const refs = await (0,list_refs/* listRefs */.D)(code, releases.flatMap(refsOf));
    const heads = releases.map(({ releaseBranch }) => releaseBranch === null ? undefined : refs.get((0,ref_name/* branchRef */.Mi)(releaseBranch))?.commit);
    const pairs = releases.flatMap(({ commit }, index) => {
        const head = heads[index];
        return head === undefined ? [] : [{ from: head, to: commit }];
    });
    const found = await (0,ancestry/* relations */.K1)(code, pairs);
    return releases.map((release, index) => {
        const { service, commit, releaseBranch } = release;
        const head = heads[index];
        const relation = head === undefined ? undefined : found.shift();
        const branch = releaseBranch === null ? "none" : (0,choose_release/* branchMove */.Ip)({ service, branch: releaseBranch, head }, commit, relation);
        return { ...release, refs: { tag: isNew(release, refs) ? "create" : "keep", branch, head: head ?? null } };
    });
}
function isNew({ service, version, commit, gitTag }, refs) {
    const tagged = refs.get((0,ref_name/* tagRef */.y6)(gitTag))?.commit;
    if (tagged === undefined || tagged === commit)
        return tagged === undefined;
    throw new release_error/* ReleaseError */.K("version-exists", `${service} ${version} is commit ${(0,commit_id/* shortId */.m_)(tagged)} already (tag ${gitTag}), not ${(0,commit_id/* shortId */.m_)(commit)}. A released version never moves: release ${(0,commit_id/* shortId */.m_)(commit)} under a new version. Nothing was written.`);
}
async function updatesOf(code, release, identity, world) {
    const { commit, gitTag, releaseBranch, message, refs } = release;
    const updates = [];
    if (refs.tag === "create") {
        const tag = { name: gitTag, target: commit, message, identity, date: world.now() };
        updates.push({ ref: (0,ref_name/* tagRef */.y6)(gitTag), target: await createTag(code, tag), expected: undefined });
    }
    if (releaseBranch !== null && (refs.branch === "create" || refs.branch === "forward")) {
        updates.push({ ref: (0,ref_name/* branchRef */.Mi)(releaseBranch), target: commit, expected: refs.head ?? undefined });
    }
    return updates;
}
function neverStill(what, attempts) {
    return new release_error/* ReleaseError */.K("conflict", `The tag or release branch of ${what} moved in each of ${attempts} attempts to write it. Nothing was written. Run again.`, { retryable: true });
}

;// CONCATENATED MODULE: ./src/promotion/create-release-tag.js







/** Creates the tags and release branches of a plan, or those of one version that the inputs name. */
async function createReleaseTag(inputs, world) {
    const remotes = parseRemotes(inputs, world.env);
    const how = { ...(await parseAuthorship(inputs, world)), dryRun: inputs["dry-run"] };
    if (inputs.plan !== "") {
        const releases = plannedReleases(parsePlan(inputs.plan), inputs.message);
        if (releases.length === 0)
            return [];
        return ownVersions(await openRepository(remotes.code, world), releases, how, world);
    }
    const repositories = await openRepositories(remotes, world);
    // Loaded only here: with a plan nothing is read from YAML, and its parser costs a third of the start.
    const { namedRelease } = await Promise.all(/* import() */[__nccwpck_require__.e(94), __nccwpck_require__.e(291)]).then(__nccwpck_require__.bind(__nccwpck_require__, 291));
    const release = await (0,with_state/* reading */.h)(() => namedRelease(inputs, repositories));
    return ownVersions(repositories.code, [release], how, world);
}
function plannedReleases(plan, message) {
    return plan.services.flatMap(({ service, version, commit, gitTag, releaseBranch, refs }) => gitTag === null
        ? []
        : [{ service, version, commit, gitTag, releaseBranch, refs, message: message || `${service} ${version}` }]);
}

;// CONCATENATED MODULE: ./src/markdown/markdown.js
/** Untrusted text as plain words in Markdown: one line, nothing in it is markup, a mention or a link. */
function markdown_plain(text) {
    return text
        .replace(/\p{Cc}+/gu, " ")
        .replace(/[\\`*_{}[\]#|<>~&]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@/g, "&#64;")
        .replace(/:\/\//g, "&#58;//");
}
/** Text that we made (a version, a digest, a ref) in monospace. */
function markdown_code(text) {
    return text === "" ? "" : `\`${text.replace(/[`\p{Cc}|]/gu, " ")}\``;
}
/** A table; cells are Markdown already. */
function markdown_table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

;// CONCATENATED MODULE: ./src/promotion/describe-effects.js


const DRY = "_Dry run: nothing was written._";
function describeReleases(outcomes, dryRun) {
    if (outcomes.length === 0)
        return "### Release tags\n\nNone are needed here.";
    const branchWord = { create: "created", forward: "moved forward", keep: "kept", none: "" };
    const rows = outcomes.map(({ release, tagCreated, branch }) => [
        markdown_code(release.gitTag),
        tagCreated ? "created" : "was there",
        markdown_code((0,commit_id/* shortId */.m_)(release.commit)),
        release.releaseBranch === null ? "–" : `${markdown_code(release.releaseBranch)} ${branchWord[branch]}`,
    ]);
    return section("Release tags", markdown_table(["tag", "", "commit", "release branch"], rows), dryRun);
}
function describeManifest(environment, applied, dryRun) {
    const rows = applied.services.map(({ service, before, entry, written }) => [
        plain(service),
        code(entry.version),
        before === undefined ? "–" : code(before.version),
        written ? "written" : "is there already",
    ]);
    const notes = applied.leftOut.map(({ sentence }) => `> [!NOTE]\n> ${plain(sentence)}`);
    const files = applied.files.length === 0 ? "" : `Files: ${applied.files.map(code).join(", ")}`;
    const commit = applied.commit === undefined ? "" : `Commit ${code(applied.commit)}`;
    const nothing = applied.changed ? "" : "Nothing changed.";
    const body = rows.length === 0 ? "" : table(["service", "version", "before", ""], rows);
    return section(`Manifest of ${plain(environment)}`, [body, ...notes, nothing, files, commit].filter(Boolean).join("\n\n"), dryRun);
}
function section(title, body, dryRun) {
    return [`### ${title}`, dryRun ? DRY : "", body].filter(Boolean).join("\n\n");
}

;// CONCATENATED MODULE: ./src/runner/action.js
/** Declares an action; importing the file that does so runs nothing. */
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: ./src/runner/inputs.js


function input(given) {
    const plain = given.default?.includes("${{") ? "" : (given.default ?? "");
    return { required: false, default: "", absent: plain, secret: false, long: false, ...given };
}
/** A line of text; empty when it is not given. */
function inputs_text(options = {}) {
    return input({ ...options, parse: (value) => value });
}
/** A password or token: masked in every log. */
function secret(options = {}) {
    return input({ ...options, secret: true, parse: (value) => value });
}
/** Text that may be too long for an environment variable: `@path` stands for the content of a file. */
function longText(options = {}) {
    return input({ ...options, long: true, parse: (value) => value });
}
/** Names separated by newlines or commas, trimmed, without empty ones. */
function list(options = {}) {
    return input({
        ...options,
        parse: (value) => value
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter((part) => part !== ""),
    });
}
/** `true` or `false`. */
function flag() {
    return input({
        default: "false",
        parse(value, name) {
            if (value === "true" || value === "false")
                return value === "true";
            throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be true or false, but is ${(0,errors_quote/* quote */.h)(value)}.`);
        },
    });
}
/** One of some words. */
function choice(words, fallback) {
    return input({ default: fallback, parse: (value, name) => oneOf(words, value, name) });
}
/** One of some words, or nothing where the configuration decides. */
function optionalChoice(words) {
    return input({ parse: (value, name) => (value === "" ? "" : oneOf(words, value, name)) });
}
function oneOf(words, value, name) {
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new ReleaseError("invalid-input", `The input "${name}" must be one of ${words.join(", ")}, but is ${quote(value)}.`);
}

;// CONCATENATED MODULE: ./src/runner/common-inputs.js

/** The repository that holds the code. */
const codeInputs = {
    remote: inputs_text({ default: "${{ github.server_url }}/${{ github.repository }}" }),
    token: secret({ default: "${{ github.token }}" }),
};
/** The repository that holds the GitOps branches, when it is another one. */
const manifestInputs = { "manifest-remote": inputs_text(), "manifest-token": secret() };
const configInput = { config: inputs_text({ default: ".github/release-actions.yaml" }) };
const registryInputs = { username: inputs_text(), password: secret() };
const dryRunInput = { "dry-run": flag() };
const planInput = { plan: longText() };
/** What every action takes that writes to Git: where, under whose name and signature, and how long to compete. */
const writerInputs = {
    committer: inputs_text(),
    "signing-key": secret(),
    timeout: inputs_text({ default: "2m" }),
    ...codeInputs,
    ...manifestInputs,
    ...configInput,
    ...dryRunInput,
};

;// CONCATENATED MODULE: ./src/actions/create-release-tag.js





const action = defineAction({
    name: "create-release-tag",
    inputs: {
        ...planInput,
        service: inputs_text(),
        version: inputs_text(),
        commit: inputs_text(),
        message: inputs_text(),
        ...writerInputs,
    },
    outputs: ["tag", "branch", "commit", "created"],
    async run(inputs, world) {
        const outcomes = await createReleaseTag(inputs, world);
        const only = outcomes.length === 1 ? outcomes[0]?.release : undefined;
        return {
            outputs: {
                tag: only?.gitTag ?? "",
                branch: only?.releaseBranch ?? "",
                commit: only?.commit ?? "",
                created: !inputs["dry-run"] && outcomes.some(({ tagCreated }) => tagCreated),
            },
            summary: describeReleases(outcomes, inputs["dry-run"]),
        };
    },
});


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ patience),
/* harmony export */   p: () => (/* binding */ jitter)
/* harmony export */ });
const FIRST_MS = 250;
const LONGEST_MS = 4_000;
const SHORTEST_ATTEMPT_MS = 100;
/**
 * A wait before try number `next`, after a lost race that took `attemptMs`: anywhere between nothing and that long for
 * each try, this one too. How long an attempt takes says how far the server, the network and this machine are away, and
 * how busy; how many there were says how many others there are. docs/git-writes.md compares it with waits that double.
 */
function jitter(next, attemptMs, world) {
    return Math.floor(world.random() * Math.max(SHORTEST_ATTEMPT_MS, attemptMs) * next);
}
/** A wait for a server that is in trouble rather than in demand: it doubles, with a floor of half of it. */
function patience(tried, world) {
    const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
    return Math.floor(limit / 2 + (world.random() * limit) / 2);
}


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   f: () => (/* binding */ DURATION)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);


const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const UNITS = new Map([
    ["s", SECOND],
    ["m", MINUTE],
    ["h", 60 * MINUTE],
    ["d", 24 * 60 * MINUTE],
]);
const DURATION = /^([0-9]{1,5})([smhd])$/;
/**
 * Milliseconds of `90s`, `90m`, `24h` or `2d`.
 * @throws ReleaseError `invalid-input`
 */
function parseDuration(text, what) {
    const [, count, unit = ""] = DURATION.exec(text) ?? [];
    const length = UNITS.get(unit);
    if (count !== undefined && length !== undefined)
        return Number(count) * length;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.`);
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 8843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ReleaseError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** Every `error-code` that a user can meet, as the contract lists them. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    "invalid-input",
    "invalid-config",
    "unknown-service",
    "unknown-environment",
    "unknown-commit",
    "not-deployed",
    "not-in-source",
    "unknown-version",
    "version-exists",
    "version-order",
    "not-the-candidate",
    "branch-diverged",
    "nothing-to-release",
    "image-missing",
    "digest-mismatch",
    "tag-immutable",
    "too-young",
    "blocked-version",
    "stage-not-allowed",
    "gate-unavailable",
    "no-previous",
    "superseded",
    "conflict",
    "rejected",
    "unauthorized",
    "git-unavailable",
    "registry-unavailable",
    "api-unavailable",
    "unsupported",
    "internal",
]));
/**
 * The one class of errors that are meant to be read by people. The message is whole sentences: what happened, to what,
 * what state things are in now, what to do. It never holds a secret.
 */
class ReleaseError extends Error {
    name = "ReleaseError";
    code;
    /** Whether doing exactly the same again may succeed (a lost connection, a busy server). */
    retryable;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.retryable = options.retryable ?? false;
    }
}


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);

const NOTHING = "Nothing was written.";
/**
 * Runs something that only reads. Whoever meets its error must know that things are as they were, so every error that
 * does not say so already says it then.
 */
async function reading(act) {
    try {
        return await act();
    }
    catch (cause) {
        if (!(cause instanceof _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K) || /nothing was (read or )?written/i.test(cause.message))
            throw cause;
        const { code, message, retryable } = cause;
        throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(code, `${message} ${NOTHING}`, { cause, retryable });
    }
}


/***/ }),

/***/ 9337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ relations),
/* harmony export */   L$: () => (/* binding */ fetchNear),
/* harmony export */   xK: () => (/* binding */ containedIn)
/* harmony export */ });
/* unused harmony exports relate, untilKnown */
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4443);
/* harmony import */ var _commit_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3844);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1549);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5210);
/* harmony import */ var _whole_history_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9520);





const NEAR = 64;
const DEPTHS = [NEAR, 256, 1024, 4096, _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_HISTORY */ .H];
/** How commits relate, for all pairs at once. @throws ReleaseError `unknown-commit` for one the remote does not have. */
async function relations(repository, pairs) {
    const tips = pairs.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
    return untilKnown(repository, tips, (graph) => allKnown(pairs.map((pair) => relate(graph, pair))));
}
/**
 * Which of the candidates are the commit itself or its ancestors. Candidates need not exist. `since` is a commit that
 * all candidates descend from, so that a "no" does not need the history before it.
 */
async function containedIn(repository, commit, candidates, since) {
    if (candidates.every((candidate) => candidate === commit))
        return [...candidates];
    return untilKnown(repository, [commit], (graph) => {
        const { commits, isWhole } = (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(graph, commit, since);
        const contained = candidates.filter((candidate) => commits.has(candidate));
        return isWhole || contained.length === candidates.length ? contained : undefined;
    });
}
/** The relation as far as the graph shows it; undefined when what is not here could decide it. */
function relate(graph, { from, to }) {
    if (from === to)
        return "same";
    const above = (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(graph, to);
    if (above.commits.has(from))
        return "ancestor";
    const below = (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl)(graph, from);
    if (below.commits.has(to))
        return "descendant";
    return above.isWhole && below.isWhole ? "diverged" : undefined;
}
/**
 * Fetches the first commits below all that questions will be about, in one go; nothing when they are here. What the
 * remote does not have is left for the questions to say.
 */
async function fetchNear({ graph }, commits) {
    if ((await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)(graph, commits)).length === 0)
        return;
    const request = { sources: [...new Set(commits)], depth: NEAR };
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(graph, (transport) => transport.fetchInto(graph, request), "read the history");
}
/** The answer to a question about the history below `tips`: more and more of it is fetched until there is one. */
async function untilKnown(repository, tips, answerFrom) {
    const wanted = [...new Set(tips)];
    const here = answerFrom(await (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(repository.graph, wanted));
    if (here !== undefined)
        return here;
    for (const depth of DEPTHS) {
        await (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchSources */ .d)(repository.graph, { sources: wanted, depth }, "read the history");
        const answer = answerFrom(await (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(repository.graph, wanted));
        if (answer !== undefined)
            return answer;
    }
    throw (0,_whole_history_js__WEBPACK_IMPORTED_MODULE_4__/* .shallowRemote */ .x)(repository.remote);
}
function allKnown(items) {
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? known : undefined;
}


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   w: () => (/* binding */ demand)
/* harmony export */ });
/* harmony import */ var _branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9170);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5040);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2296);



const TRIES = 4;
/**
 * Something read from the remote: tried again while no usable answer comes, at a new address when the repository was
 * renamed. A missing object is returned, since only the caller can judge it.
 * @throws ReleaseError for all other failures. `doing` ends the sentence "Git could not …".
 */
async function ask({ connection }, question, doing) {
    let hasMoved = false;
    for (let tried = 1;; tried++) {
        const answer = await question(connection.transport);
        if (answer.ok || answer.failure.kind === "missing-object")
            return answer;
        const { failure, words } = answer;
        if (failure.kind === "redirect" && !hasMoved && (await (0,_redirect_js__WEBPACK_IMPORTED_MODULE_0__/* .followRedirect */ .A)(connection, failure.to))) {
            hasMoved = true;
            continue;
        }
        if (failure.kind !== "unreachable" || tried >= TRIES) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureError */ .X)(failure, doing, words, connection.remote);
        }
        await connection.world.sleep((0,_branches_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .patience */ ._)(tried, connection.world));
    }
}
/** As `ask`, where a missing object is an error, too. */
async function demand(repository, question, doing) {
    const answer = await ask(repository, question, doing);
    if (answer.ok)
        return answer.value;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureError */ .X)(answer.failure, doing, answer.words, repository.connection.remote);
}


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   tJ: () => (/* binding */ readGraph),
/* harmony export */   xn: () => (/* binding */ readBoundary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3229);



/** `since`: a commit that nobody asks beyond; the way ends there. */
function reach(graph, from, since) {
    const commits = new Set();
    let isWhole = true;
    const open = [from];
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
        if (commits.has(commit))
            continue;
        commits.add(commit);
        if (commit === since)
            continue;
        const parents = graph.parents.get(commit);
        if (parents === undefined || graph.boundary.has(commit))
            isWhole = false;
        open.push(...(parents ?? []));
    }
    return { commits, isWhole };
}
/** The graph below some commits, as far as it is here. One process, no network. */
async function readGraph(repository, tips) {
    const boundary = await readBoundary(repository);
    const output = await repository.read(["rev-list", "--parents", "--ignore-missing", "--stdin"], `${tips.join("\n")}\n`);
    const parents = new Map();
    for (const line of output.toString("latin1").split("\n")) {
        const [commit, ...others] = line.split(" ").filter(_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh);
        if (commit !== undefined)
            parents.set(commit, others);
    }
    return { parents, boundary };
}
/** The commits at which fetches by depth stopped (gitrepository-layout: the file `shallow`). */
async function readBoundary({ folder }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "shallow"), "latin1").catch((error) => {
        if (error.code === "ENOENT")
            return "";
        throw error;
    });
    return new Set(text.split("\n").filter(_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ensureCommits)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8843);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1549);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5210);



/**
 * Makes sure that these are commits of the remote: one fetch for all that are not here yet, some 300 bytes each.
 * @throws ReleaseError `unknown-commit` for one that the remote does not have, or that is something else.
 */
async function ensureCommits(repository, ids) {
    if (ids.length === 0)
        return;
    const { graph, remote } = repository;
    const missing = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(graph, [...new Set(ids)]);
    if (missing.length > 0) {
        await (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSources */ .d)(graph, { sources: missing, depth: 1 }, `find the commit ${missing.join(", ")}`);
    }
    const types = (await graph.read(["cat-file", "--batch-check=%(objecttype)"], `${ids.join("\n")}\n`))
        .toString()
        .split("\n");
    const wrong = ids.findIndex((_, index) => types[index] !== "commit");
    if (wrong < 0)
        return;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("unknown-commit", `${ids[wrong]} at ${remote.url} is no commit, but a ${types[wrong]}. Nothing was written.`);
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);

/** What Git, curl and ssh need of the machine: finding programs, keys, proxies and certificates. Nothing else passes. */
const PASSED_ON = [
    ["PATH", "Path", "PATHEXT", "SystemRoot", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"],
    ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "ALL_PROXY", "all_proxy"],
    ["SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"],
].flat();
/**
 * The whole environment of a Git process. `config` goes by environment, so that a credential is neither in an argument
 * list nor in a file (GIT_CONFIG_COUNT, git-config(1)).
 */
function gitEnvironment(world, config = []) {
    const env = {};
    for (const name of PASSED_ON) {
        const value = world.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    env.GIT_SSH_COMMAND ??= "ssh -o BatchMode=yes";
    Object.assign(env, {
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        GIT_CONFIG_COUNT: String(config.length),
    });
    for (const [index, [key, value]] of config.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failureError),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _remote_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(734);


/**
 * From the words of the Git on this machine (in English by LC_ALL): the only place that says why a transport failed.
 * No decision about what was written hangs on it.
 */
function readFailure(stderr) {
    const ref = /couldn't find remote ref (\S+)/i.exec(stderr)?.[1];
    if (ref !== undefined)
        return { kind: "missing-ref", ref };
    const object = /(?:not our ref|bad object) ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (object !== undefined)
        return { kind: "missing-object", object };
    if (/request for unadvertised object/i.test(stderr))
        return { kind: "no-ids" };
    if (/does not support --atomic/i.test(stderr))
        return { kind: "no-atomic" };
    if (/mismatched algorithms/i.test(stderr))
        return { kind: "other-hash" };
    if (/certificate (problem|verification failed)/i.test(stderr))
        return { kind: "certificate" };
    const status = Number(/(?:returned error:|HTTP) (\d{3})/.exec(stderr)?.[1]);
    if (status >= 300 && status < 400)
        return { kind: "redirect" };
    if (status === 401 || /could not read (Username|Password)|Authentication failed/i.test(stderr)) {
        return { kind: "unauthorized" };
    }
    if (/Permission denied \(|Host key verification failed/.test(stderr))
        return { kind: "unauthorized" };
    if (status === 403)
        return { kind: "forbidden" };
    if (status === 404 || /repository '.*' not found|does not appear to be a git repository/i.test(stderr)) {
        return { kind: "not-found" };
    }
    return { kind: "unreachable" };
}
/** The failure as an error for people. `doing` ends the sentence "Git could not …", e.g. "read the branch main". */
function failureError(failure, doing, stderr, remote) {
    const words = (0,_remote_words_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteWords */ .S)(stderr, remote);
    const said = words === "" ? "" : ` It was said: ${words}`;
    const start = `Git could not ${doing} at ${remote.url}`;
    switch (failure.kind) {
        case "unauthorized":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unauthorized", `${start}: the credential is missing or not accepted.${said} Nothing was written. Check the token (or the SSH key and known host) of this remote.`);
        case "forbidden":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unauthorized", `${start}: the credential does not permit it.${said} Nothing was written. Give the token the permission (contents: write), or use an App's token.`);
        case "not-found":
            return remote.protocol === "file"
                ? new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("invalid-input", `${start}: there is no Git repository.${said} Nothing was written. Check the path.`)
                : new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unauthorized", `${start}: there is no such repository, or the credential may not see it.${said} Nothing was written. Check the address and the token.`);
        case "missing-ref":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unknown-commit", `${start}: it has no ${failure.ref}. Nothing was written.`);
        case "missing-object":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unknown-commit", `${start}: it has no commit ${failure.object}. Nothing was written. Was it pushed, and to this repository?`);
        case "no-ids":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unsupported", `${start}: this server gives no commit by its id. Nothing was written. A server that speaks Git protocol version 2 is needed.`);
        case "no-atomic":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unsupported", `${start}: this server cannot change several refs all or none (no atomic pushes). Nothing was written. A server that supports them is needed.`);
        case "other-hash":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unsupported", `${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`);
        case "certificate":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("git-unavailable", `${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`);
        case "redirect":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("git-unavailable", `${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`);
        case "not-spoken":
        case "unreachable":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("git-unavailable", `${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`, { retryable: true });
    }
}


/***/ }),

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHOLE_HISTORY),
/* harmony export */   d: () => (/* binding */ fetchSources)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4443);

/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
const WHOLE_HISTORY = 2_147_483_647;
/**
 * Fetches refs (full names, `HEAD`, patterns, or commits by id), however many, at once; what each of them is. A ref that
 * the remote does not have is left out of the answer.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
function fetchSources(repository, request, doing) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .w)(repository, (transport) => transport.fetchInto(repository, request), doing);
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listRefs)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4443);

/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). The server leaves out what no pattern can mean.
 */
async function listRefs({ contents }, patterns) {
    if (patterns.length === 0)
        return new Map();
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .w)(contents, (transport) => transport.list(contents, patterns), "list the refs");
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Ry: () => (/* binding */ behind)
/* harmony export */ });
/* unused harmony export parseBatch */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3229);


/** The objects that `specs` name, in order; undefined for each that is not here. One process, no network. */
async function readObjects(repository, specs) {
    if (specs.length === 0)
        return [];
    const output = await repository.read(["cat-file", "--batch"], `${specs.join("\n")}\n`);
    return parseBatch(output, specs);
}
/** Reads what `git cat-file --batch` printed for `specs`. */
function parseBatch(output, specs) {
    let position = 0;
    return specs.map((spec) => {
        const lineEnd = output.indexOf("\n", position);
        const line = output.toString("utf8", position, lineEnd);
        position = lineEnd + 1;
        if (lineEnd >= 0 && line === `${spec} missing`)
            return undefined;
        const [id = "", type = "", size = ""] = line.split(" ");
        if (!(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(id) || !/^\d+$/.test(size)) {
            throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("internal", `git cat-file answered with a line that is not understood, for ${spec}.`);
        }
        const bytes = output.subarray(position, position + Number(size));
        position += Number(size) + 1;
        return { id, type, bytes };
    });
}
/** Of `ids`, those that are not here. One process, no network. */
async function absent(repository, ids) {
    if (ids.length === 0)
        return [];
    const output = await repository.read(["cat-file", "--batch-check=%(objectname)"], `${ids.join("\n")}\n`);
    const lines = output.toString().split("\n");
    return ids.filter((_, index) => lines[index]?.endsWith(" missing"));
}
/**
 * The commits that must be on the remote before refs can point there: the targets themselves, or what a tag that was
 * made here names.
 */
async function behind(repository, targets) {
    const objects = await readObjects(repository, targets);
    return targets.map((target, index) => {
        const tag = objects[index]?.type === "tag" ? objects[index].bytes.toString("latin1") : "";
        const named = /^object ([0-9a-f]{40})$/m.exec(tag)?.[1] ?? "";
        return (0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(named) ? named : target;
    });
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);


/**
 * Runs `git` with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started at all.
 */
function runGit(args, env, input = "") {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { env, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => stderr.push(chunk));
        // A process that ends before it read all of its input says why on stderr; the broken pipe itself says nothing.
        child.stdin.on("error", () => { });
        child.on("error", (cause) => reject(notStarted(cause)));
        child.on("close", (code) => {
            resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
        });
        if (typeof input === "string" || Buffer.isBuffer(input))
            child.stdin.end(input);
        else
            input.pipe(child.stdin);
    });
}
function notStarted(cause) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unsupported", "Git could not be started. Nothing was written. Git 2.34 or newer must be on the PATH of this runner.", { cause });
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followRedirect)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9155);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(271);
/* harmony import */ var _stock_remote_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(120);




/**
 * Goes along with a renamed repository; false when it is not known where to. `to` is where the answer pointed; Git does
 * not tell, so it is asked.
 * @throws ReleaseError `git-unavailable` when the new address is on another host: the token belongs to the old one.
 */
async function followRedirect(connection, to) {
    const { remote } = connection;
    const target = to === undefined ? await askWhere(connection) : { address: to, host: originOf(to) };
    const moved = target.address === undefined ? undefined : remote.movedTo(target.address);
    if (moved !== undefined)
        connection.moveTo(moved);
    const { host } = target;
    if (moved !== undefined || host === undefined || `${host}/` === remote.origin)
        return moved !== undefined;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("git-unavailable", `${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`);
}
/**
 * Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the redirect leaves the host; with
 * protocol 2 Git itself would send it to the new host with its second request.
 */
async function askWhere(connection) {
    const { remote, world } = connection;
    const config = (0,_stock_remote_config_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteConfig */ .b)(connection, "none").map(([key, value]) => key === "http.followRedirects" ? [key, "initial"] : [key, value]);
    const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
    const { stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(args, (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._)(world, config));
    const address = /redirecting to (\S+)/.exec(stderr)?.[1];
    // A host that asks for a credential of its own is named only in that question.
    return { address, host: originOf(address ?? /Username for '(\S+)'/.exec(stderr)?.[1]) };
}
function originOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remoteWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

const LONGEST = 600;
/** What the other side said, for people: its own lines where there are any, else Git's; on one line, without secrets. */
function remoteWords(stderr, remote) {
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    const theirs = lines.filter((line) => line.startsWith("remote:")).map((line) => line.slice("remote:".length).trim());
    const ours = lines.filter((line) => /^(fatal|error):/.test(line));
    const said = theirs.some((line) => line !== "") ? theirs : ours;
    const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(said.filter((words) => words !== "").join(" / "));
    const text = remote.redact(line.replaceAll(/[\p{Cc} ]+/gu, " "));
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushConfig),
/* harmony export */   b: () => (/* binding */ remoteConfig)
/* harmony export */ });
/**
 * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
 * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
 */
function remoteConfig({ remote }, filter) {
    const { url, protocol, origin, authorization } = remote;
    const config = [
        ["remote.origin.url", url],
        ["protocol.allow", "never"],
        [`protocol.${protocol}.allow`, "always"],
        // Git would send the header along to the host that a redirect names: redirect.ts follows instead.
        ["http.followRedirects", "false"],
    ];
    if (filter !== "none") {
        config.push(["remote.origin.promisor", "true"], ["remote.origin.partialclonefilter", filter]);
    }
    if (origin !== undefined && authorization !== undefined) {
        config.push([`http.${origin}.extraheader`, `Authorization: ${authorization}`]);
    }
    return config;
}
/**
 * The configuration of a push. It does not know of a partial clone either: Git would fetch what is not here only to
 * send it back. It asks the server first which commits it has (`push.negotiate`) where tags and branches for old
 * commits are pushed; a commit on top of the tip needs no such question.
 */
function pushConfig(connection, filter) {
    return [...remoteConfig(connection, "none"), ["push.negotiate", String(filter === "tree:0")]];
}


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchWholeHistory),
/* harmony export */   x: () => (/* binding */ shallowRemote)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1549);


/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. What they point at. */
async function fetchWholeHistory({ graph }) {
    const sources = ["refs/heads/*", "refs/tags/*"];
    const found = await (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchSources */ .d)(graph, { sources, depth: _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_HISTORY */ .H }, "read the history");
    return [...new Set(found.values())];
}
/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
function shallowRemote(remote) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("invalid-input", `${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`);
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ IMAGE_TAG),
/* harmony export */   _: () => (/* binding */ isImageTag)
/* harmony export */ });
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ notLower),
/* harmony export */   Fs: () => (/* binding */ checkOrder),
/* harmony export */   Ip: () => (/* binding */ branchMove),
/* harmony export */   jf: () => (/* binding */ chooseCommit)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3229);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3279);



/** The first of these that there is: the version's tag, its highest rc, the commit asked for, the line's head, what the source runs. */
function chooseCommit(facts) {
    const tagged = facts.tags.get(facts.version);
    if (tagged !== undefined)
        return taggedCommit(facts, tagged);
    const candidate = (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(facts.version) ? highestCandidate(facts) : undefined;
    if (candidate !== undefined)
        return candidateCommit(facts, candidate);
    if (facts.asked !== undefined)
        return { commit: facts.asked, because: "asked" };
    if (facts.line?.head !== undefined)
        return headCommit(facts, facts.line.branch, facts.line.head);
    if (facts.source.commit !== undefined)
        return { commit: facts.source.commit, because: "source" };
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("not-deployed", `${facts.source.environment} does not run ${facts.service}, so there is no commit to release as ${facts.version}. Deploy it to ${facts.source.environment} first, or name the commit in ${facts.input}. Nothing was written.`);
}
function taggedCommit({ service, version, gitTag, asked, input }, commit) {
    if (asked === undefined || asked === commit)
        return { commit, because: "tag" };
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("version-exists", `${service} ${version} is commit ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)} (tag ${gitTag}), but ${input} is ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)}. A released version never moves: give ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)} a new version, or leave ${input} empty to take what ${version} is. Nothing was written.`);
}
function highestCandidate({ tags, version }) {
    return [...tags]
        .map(([candidate, commit]) => ({ version: candidate, commit }))
        .filter((candidate) => (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCore */ .ie)(candidate.version, version) && (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .dw)(candidate.version) === "rc")
        .sort((left, right) => (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version))[0];
}
function candidateCommit(facts, candidate) {
    const { service, version, asked, input } = facts;
    if (asked === undefined || asked === candidate.commit) {
        return { commit: candidate.commit, because: "candidate", candidate: candidate.version };
    }
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("not-the-candidate", `${service} ${version} must be what its last candidate was: ${candidate.version} is commit ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(candidate.commit)}, but ${input} is ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)}. Make a further candidate from ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(asked)} first, or leave ${input} empty. Nothing was written.`);
}
function headCommit(facts, branch, head) {
    const others = [...facts.tags].filter(([, commit]) => commit === head).map(([version]) => version);
    const released = others.filter((other) => !isEarlierStage(other, facts));
    if (released.length === 0)
        return { commit: head, because: "branch" };
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("nothing-to-release", `The head of ${branch} (${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(head)}) is already ${facts.service} ${released.join(", ")}, so there is nothing new to release as ${facts.version}. Was the cherry-pick pushed? Push it to ${branch}, or push the tag ${facts.gitTag}, or name the commit in ${facts.input}. Nothing was written.`);
}
/** Whether `other` is a pre-release of the same version, of a stage before the one that is wanted. */
function isEarlierStage(other, { version, stages }) {
    if (!(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCore */ .ie)(other, version) || (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(other))
        return false;
    if ((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(version))
        return true;
    const order = (of) => stages.indexOf((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .dw)(of) ?? "");
    return order(other) >= 0 && order(other) < order(version);
}
/** The versions that must not be in a new version's commit: all that are not lower. */
function notLower(facts) {
    return [...facts.tags]
        .map(([version, commit]) => ({ version, commit }))
        .filter(({ version }) => version !== facts.version && (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, facts.version) >= 0);
}
/** @throws ReleaseError `version-order` when the commit of a new version contains a version that is not lower */
function checkOrder(facts, commit, contained) {
    const above = notLower(facts).filter((tag) => contained.has(tag.commit));
    const highest = above.sort((left, right) => (0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(right.version, left.version))[0];
    if (highest === undefined)
        return;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("version-order", `Commit ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)} contains ${facts.service} ${highest.version} already, so it cannot be released as ${facts.version}, which is not greater. Choose a version above ${highest.version}. Nothing was written.`);
}
/** What has to happen to a line's branch so that it holds the release: `relation` is how the head stands to the commit. */
function branchMove(facts, commit, relation) {
    if (facts.head === undefined)
        return "create";
    if (relation === "same" || relation === "descendant")
        return "keep";
    if (relation === "ancestor")
        return "forward";
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("branch-diverged", `${facts.branch} is at ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(facts.head)}, and the commit to release for ${facts.service} is ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)}: neither contains the other. To release from the line, push the fix to ${facts.branch} and name no commit; to release ${(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m_)(commit)}, choose a version of another line. Nothing was written.`);
}


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ COMMIT_ID),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   vR: () => (/* binding */ parseCommitPrefix)
/* harmony export */ });
/* unused harmony export parseCommitId */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8843);


const COMMIT_ID = /^[0-9a-f]{40}$/;
function isCommitId(text) {
    return COMMIT_ID.test(text);
}
/** @throws ReleaseError `invalid-input` when `text` is not 40 hex digits. `what` names the input in the sentence. */
function parseCommitId(text, what) {
    const lower = text.toLowerCase();
    if (isCommitId(lower))
        return lower;
    throw new ReleaseError("invalid-input", `${what} must be a full commit id (40 hex digits), but is ${quote(text)}.`);
}
/** @throws ReleaseError `invalid-input` when `text` is not 7 to 40 hex digits. */
function parseCommitPrefix(text, what) {
    const lower = text.toLowerCase();
    if (/^[0-9a-f]{7,40}$/.test(lower))
        return lower;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", `${what} must be 7 to 40 hex digits of a commit, but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)}.`);
}
/** The seven digits that people recognise a commit by. */
function shortId(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    core_error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function core_error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(8843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(4645);
;// CONCATENATED MODULE: ./src/runner/certificates.js


/**
 * The environment in which Git trusts what Node trusts: `NODE_EXTRA_CA_CERTS` adds authorities for Node alone, and
 * Git's own variable names a file that replaces the system's. So all of them go into one file.
 */
async function trustForGit(env, folder) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO)
        return env;
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    const file = (0,external_node_path_.join)(folder, "authorities.pem");
    const authorities = ["system", "bundled", "extra"].flatMap((kind) => getCACertificates(kind));
    (0,external_node_fs_namespaceObject.writeFileSync)(file, `${[...new Set(authorities)].join("\n")}\n`);
    return { ...env, GIT_SSL_CAINFO: file };
}

;// CONCATENATED MODULE: ./src/runner/log.js

/**
 * Text that the runner takes for words and not for commands: it reads a line that starts with `::` (after spaces) and
 * `##[` anywhere as commands.
 */
function harmless(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, "$1| ::").replaceAll("##[", "## ["))
        .join("\n");
}
function runnerLog() {
    return {
        info: (text) => info(harmless(text)),
        notice: (text) => notice(text),
        warning: (text) => warning(text),
        debug: (text) => debug(text),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/runner/private-folder.js




const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * A folder of this step's own, which only its user can open. It goes when the work ends, and when the job is cancelled,
 * too: a key may be in it.
 * @throws ReleaseError `unsupported` when it cannot be made.
 */
async function inPrivateFolder(work) {
    const folder = makeFolder();
    const remove = () => (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    const end = (signal) => {
        try {
            remove();
        }
        finally {
            // The handler is gone by now: this ends the process as it would have ended without us.
            process.kill(process.pid, signal);
        }
    };
    for (const signal of ENDS)
        process.once(signal, end);
    try {
        await work(folder);
    }
    finally {
        for (const signal of ENDS)
            process.off(signal, end);
        remove();
    }
}
function makeFolder() {
    const parent = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    try {
        return (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(parent, "release-actions-"));
    }
    catch (cause) {
        const where = JSON.stringify(parent);
        throw new release_error/* ReleaseError */.K("unsupported", `No temporary folder can be made in ${where} (RUNNER_TEMP, else the system's). Make that a folder that this job can write to. Nothing was read or written.`, { cause });
    }
}

;// CONCATENATED MODULE: ./src/runner/run-action.js








const INLINE_LIMIT = 24_000;
const REPORT = "https://github.com/org/release-actions/issues";
/** Runs an action as a step of a workflow: inputs from the environment; outputs, summary and errors as the runner takes them. */
async function runAction(action) {
    try {
        await inPrivateFolder(async (folder) => {
            const world = realWorld(folder, await trustForGit(process.env, folder));
            const { outputs, summary } = await action.run(await (0,with_state/* reading */.h)(async () => readInputs(action.inputs)), world);
            for (const name of action.outputs)
                setOutput(name, outputText(action, name, outputs[name]));
            setOutput("error-code", "");
            writeSummary(summary);
        });
    }
    catch (cause) {
        report(action.name, cause);
    }
}
function realWorld(folder, env) {
    return {
        env,
        folder,
        log: runnerLog(),
        now: () => new Date(),
        random: Math.random,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
}
function readInputs(inputs) {
    const entries = Object.entries(inputs).map(([name, input]) => [name, readInput(name, input)]);
    // The one place where values meet the types that their declarations promise.
    return Object.fromEntries(entries);
}
function readInput(name, input) {
    const given = getInput(name);
    const value = given === "" ? input.absent : given;
    if (input.secret && value !== "")
        setSecret(value);
    if (input.required && value === "") {
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" is required, but is empty or missing.`);
    }
    return input.parse(input.long && value.startsWith("@") ? readLong(name, value.slice(1)) : value, name);
}
function readLong(name, path) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(path, "utf8");
    }
    catch (cause) {
        const where = `the file ${JSON.stringify(path)}, which the input "${name}" names`;
        throw new release_error/* ReleaseError */.K("invalid-input", `Cannot read ${where}. It exists only within the job that wrote it: pass the value in that job, or plan again in this one.`, { cause });
    }
}
function outputText({ name: action, long = [] }, name, value) {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    const runnerTemp = process.env.RUNNER_TEMP;
    if (!long.includes(name) || Buffer.byteLength(text) <= INLINE_LIMIT || !runnerTemp)
        return text;
    const path = (0,external_node_path_.join)((0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_.join)(runnerTemp, `${action}-`)), name);
    (0,external_node_fs_namespaceObject.writeFileSync)(path, text);
    return `@${path}`;
}
function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || markdown === "")
        return;
    try {
        (0,external_node_fs_namespaceObject.appendFileSync)(file, `${markdown.trimEnd()}\n\n`);
    }
    catch (cause) {
        // What was done is done: a page that cannot be written makes no failure of it.
        warning(`The job summary could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function report(action, cause) {
    const error = cause instanceof release_error/* ReleaseError */.K && cause.code !== "internal" ? cause : faultOfOurs(action, cause);
    setOutput("error-code", error.code);
    core_error(`${error.message} [${error.code}]`);
    for (let at = error; at instanceof Error; at = at.cause)
        debug(at.stack ?? at.message);
    writeSummary(`### ❌ ${action}: \`${error.code}\`\n\n${asQuote(error.message)}`);
    process.exitCode = 1;
}
function faultOfOurs(action, cause) {
    const words = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
    return new release_error/* ReleaseError */.K("internal", `${action} met something that it does not know: ${words}. This is a fault of ours; please report it with this log: ${REPORT}`, { cause });
}
/** Untrusted words as a quoted code block: nothing in them is Markdown. */
function asQuote(text) {
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}text\n${text}\n${fence}`;
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SERVICE_NAME),
/* harmony export */   t: () => (/* binding */ isServiceName)
/* harmony export */ });
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   ie: () => (/* binding */ sameCore),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   v7: () => (/* binding */ versionValues)
/* harmony export */ });
/* unused harmony exports line, compareLines, isFirstOfLine */
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9222);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5797);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8843);




const MAX_LENGTH = 100;
function isVersion(text) {
    // A Git ref may not end in `.lock`, so such a version could have no tag.
    return text.length <= MAX_LENGTH && !text.endsWith(".lock") && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.version === text;
}
/** @throws ReleaseError `invalid-input` that says what is wrong and, where it can be told, what was meant. */
function parseVersion(text, what) {
    if (isVersion(text))
        return text;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("invalid-input", `${what} ${complaint(text)}`);
}
function complaint(text) {
    if (text === "")
        return "must be a version such as 1.6.0, but is empty.";
    if (text.length > MAX_LENGTH)
        return `must be at most ${MAX_LENGTH} characters long, but has ${text.length}.`;
    const meant = suggestion(text);
    if (/^[^+]+\+/.test(text)) {
        return `must have no build metadata (${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}): an image tag cannot hold a "+".${meant}`;
    }
    if (text.endsWith(".lock"))
        return `must not end in ".lock" (${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}): Git refuses such a tag.`;
    return `must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)}.${meant}`;
}
function suggestion(text) {
    const loose = /^\s*[vV=]*\s*(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?(?:\+.*)?\s*$/.exec(text);
    if (loose === null)
        return "";
    const [, major = "0", minor = "0", patch = "0", prerelease = ""] = loose;
    const meant = `${[major, minor, patch].map(Number).join(".")}${prerelease}`;
    return isVersion(meant) ? ` Did you mean ${meant}?` : "";
}
/** Negative, zero or positive, by the precedence of SemVer 2.0.0, section 11. */
function compareVersions(left, right) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(left, right);
}
function isStable(version) {
    return parts(version).prerelease.length === 0;
}
/** `alpha` of 1.0.0-alpha.2; nothing for a stable version, or one whose pre-release begins with a number. */
function stage(version) {
    const first = parts(version).prerelease[0];
    return typeof first === "string" ? first : undefined;
}
/** Whether both are (pre-releases of) the same MAJOR.MINOR.PATCH. */
function sameCore(left, right) {
    return parts(left).compareMain(parts(right)) === 0;
}
function line(version) {
    const { major, minor } = parts(version);
    return { major, minor };
}
/** Negative, zero or positive. */
function compareLines(left, right) {
    return left.major - right.major || left.minor - right.minor;
}
/** Whether it is MAJOR.MINOR.0 or a pre-release of that: the next minor or major version. */
function isFirstOfLine(version) {
    return parts(version).patch === 0;
}
/** What a version gives to a template. `prerelease` is empty for a stable version. */
function versionValues(version) {
    const { major, minor, patch, prerelease } = parts(version);
    return { version, major: `${major}`, minor: `${minor}`, patch: `${patch}`, prerelease: prerelease.join(".") };
}
function parts(version) {
    const parsed = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (parsed === null)
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("internal", `${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(version)} was taken for a version, but is none.`);
    return parsed;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9598);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
