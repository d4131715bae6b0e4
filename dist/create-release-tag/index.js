import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 855:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(195)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(825)
const { safeRe: re, t } = __nccwpck_require__(227)

const parseOptions = __nccwpck_require__(464)
const { compareIdentifiers } = __nccwpck_require__(192)

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

/***/ 222:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(855)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 797:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(855)
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

/***/ 825:
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

/***/ 195:
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

/***/ 192:
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

/***/ 464:
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

/***/ 227:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(825)
const debug = __nccwpck_require__(195)
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

/***/ 217:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 598:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_create_release_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(639);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(999);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_create_release_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(645);
// EXTERNAL MODULE: ./src/git/repository.js + 3 modules
var repository = __nccwpck_require__(720);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
// EXTERNAL MODULE: ./src/errors/quote.js
var errors_quote = __nccwpck_require__(553);
;// CONCATENATED MODULE: ./src/http/loopback.js
/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/git/remote.js





/** Where a repository is and what opens it. It prints as its URL: the token leaves it only by `authorization`. */
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
        throw refused(what, "holds a control character");
    if (/\p{Cc}/u.test(token))
        throw refused(`The token of ${what}`, "holds a control character");
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return parseUrl(text, token, what);
    if ((0,external_node_path_.isAbsolute)(text))
        return new Remote(text, "file", token);
    if (/^[\w][\w.-]*@[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return new Remote(text, "ssh", token);
    if (text.includes("@") || text.includes("::"))
        throw refused(what, "is no address of a Git repository");
    throw refused(`${what} ${(0,errors_quote/* quote */.h)(text)}`, "is no address of a Git repository");
}
function parseUrl(text, token, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw refused(what, "is not a well-formed URL");
    const isHttp = url.protocol === "https:" || url.protocol === "http:";
    if (url.password !== "" || (url.username !== "" && isHttp)) {
        throw refused(what, "holds a credential in its URL, where logs would show it; give the token as its own input");
    }
    if (url.search !== "" || url.hash !== "")
        throw refused(what, "must not have a query (?…) or a fragment (#…)");
    if (url.hostname.startsWith("-") || url.username.startsWith("-"))
        throw refused(what, "names a host that begins with a dash");
    if (url.protocol === "https:")
        return new Remote(text, "https", token);
    if (url.protocol === "ssh:")
        return new Remote(text, "ssh", token);
    if (url.protocol === "file:")
        return new Remote(text, "file", token);
    if (url.protocol !== "http:")
        throw refused(what, `uses the protocol ${(0,errors_quote/* quote */.h)(url.protocol.slice(0, -1))}`);
    if (isLoopback(url.hostname))
        return new Remote(text, "http", token);
    throw refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function refused(what, why) {
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

// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __nccwpck_require__(998);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __nccwpck_require__(841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __nccwpck_require__(448);
// EXTERNAL MODULE: ./src/refs/commit-id.js
var commit_id = __nccwpck_require__(229);
// EXTERNAL MODULE: ./src/refs/ref-name.js
var ref_name = __nccwpck_require__(221);
// EXTERNAL MODULE: ./src/services/service-name.js
var service_name = __nccwpck_require__(625);
;// CONCATENATED MODULE: ./src/promotion/plan.js
/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
const PLAN_FORMAT = 1;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(217);
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
        milestoneTag: from.optional("milestoneTag", (key) => from.text(key)),
        whenMoved: from.word("whenMoved", ["replan", "stop"]),
    };
}
function service(from) {
    return {
        service: from.parsed("service", service_name/* isServiceName */.t),
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
        alreadyThere: from.flag("alreadyThere"),
        resolved: from.texts("resolved"),
    };
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

// EXTERNAL MODULE: ./src/git/ancestry.js
var ancestry = __nccwpck_require__(337);
// EXTERNAL MODULE: ./src/git/backoff.js
var backoff = __nccwpck_require__(506);
// EXTERNAL MODULE: ./src/git/ensure-commits.js
var ensure_commits = __nccwpck_require__(673);
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
 * Makes an annotated tag's object, here alone: `pushRefs` points a ref at it. The same arguments give the same id.
 * @throws ReleaseError `unknown-commit` when the remote does not have the target.
 */
async function createTag(repository, tag) {
    await (0,ensure_commits/* ensureCommits */.n)(repository, [tag.target]);
    const message = tag.message.endsWith("\n") ? tag.message : `${tag.message}\n`;
    const head = `object ${tag.target}\ntype commit\ntag ${tag.name}\ntagger ${signature(tag.identity, tag.date)}\n`;
    const output = await repository.graph.read(["hash-object", "-t", "tag", "-w", "--stdin"], `${head}\n${message}`);
    const id = output.toString().trim();
    if ((0,commit_id/* isCommitId */.jh)(id))
        return id;
    throw new release_error/* ReleaseError */.K("internal", `git hash-object did not name the tag ${tag.name} that it made. Nothing was pushed.`);
}

// EXTERNAL MODULE: ./src/git/list-refs.js
var list_refs = __nccwpck_require__(143);
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

// EXTERNAL MODULE: ./src/git/failure.js
var git_failure = __nccwpck_require__(40);
;// CONCATENATED MODULE: ./src/git/porcelain.js

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

;// CONCATENATED MODULE: ./src/git/push.js

/**
 * One atomic compare-and-swap of refs. Each has its lease and its refspec is not forced: a forced one would cancel the
 * lease. Note that a lease that holds permits a rewind; whether that is right is the caller's question.
 */
async function push(repository, updates) {
    const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
    const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
    const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
    const { code, stdout, stderr } = await repository.push(args);
    if (code === 0)
        return { kind: "updated" };
    const rows = parsePorcelain(stdout.toString());
    if (rows.some(({ kind }) => kind === "stale"))
        return { kind: "moved" };
    const refused = rows.filter(({ kind }) => kind === "refused");
    if (refused.length === 0)
        return { kind: "lost", stderr };
    const reason = refused.find((row) => !row.reason.startsWith("atomic"))?.reason ?? refused[0]?.reason ?? "";
    return { kind: "refused", reason, stderr };
}

// EXTERNAL MODULE: ./src/git/redirect.js
var redirect = __nccwpck_require__(296);
// EXTERNAL MODULE: ./src/git/remote-words.js
var remote_words = __nccwpck_require__(734);
;// CONCATENATED MODULE: ./src/git/refusal.js


/** The error for a write that the remote refused while its refs stood still; it quotes the remote's own words. */
function rejected(what, remote, refusal) {
    const reason = refusal.reason === "" ? "" : ` (${remote.redact(refusal.reason)})`;
    const words = `${(0,remote_words/* remoteWords */.S)(refusal.stderr, remote)}${reason}`;
    return new release_error/* ReleaseError */.K("rejected", `${remote.url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** A ref that is in the way of another one, in a sentence: Git keeps `a` and `a/b` in one place. */
function conflictError(what, remote, conflict) {
    return new release_error/* ReleaseError */.K("rejected", `${remote.url} cannot take ${what}: ${conflict} exists, and of a name and a name below it (a and a/b) Git can have only one. Nothing was changed. Delete or rename ${conflict}, or configure another name.`);
}
/** Words choose this sentence, and nothing else. */
function advice(words) {
    if (/without .?workflows.? permission|refusing to allow .* workflow/i.test(words)) {
        return "A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.";
    }
    if (/GH0(06|13)|protected (branch|ref)|rule violations|ruleset/i.test(words)) {
        return "A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.";
    }
    return "Change what the remote objects to, then run again.";
}

// EXTERNAL MODULE: ./src/git/whole-history.js
var whole_history = __nccwpck_require__(520);
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
        const answer = await push(from, updates);
        if (answer.kind === "updated")
            return { kind: "updated" };
        if (answer.kind === "moved")
            return { kind: "moved", mayHaveLanded: wasSent };
        wasSent = true;
        if (answer.kind === "lost")
            await requireHope(from, answer.stderr, what);
        const aftermath = await look(repository, updates, what);
        if (aftermath.kind === "arrived")
            return { kind: "updated" };
        if (aftermath.kind === "moved")
            return { kind: "moved", mayHaveLanded: true };
        const end = conclude(from, answer, aftermath, what, tried >= TRIES);
        if (end !== undefined)
            return end;
        // Where the server cannot negotiate, only the history tells Git what the remote has; see push.ts.
        if (answer.kind === "lost" && tried === 1 && from === repository.graph)
            await (0,whole_history/* fetchWholeHistory */.a)(repository);
        await repository.world.sleep((0,backoff/* patience */._)(tried, repository.world));
    }
}
/** Ends it where trying again cannot help; goes along with a repository that was renamed. */
async function requireHope(from, stderr, what) {
    const { connection } = from;
    const failure = (0,git_failure/* readFailure */.f)(stderr);
    if (failure.kind === "unreachable")
        return;
    const moved = failure.kind === "redirect" ? await (0,redirect/* followRedirect */.A)(from) : undefined;
    if (moved === undefined)
        throw (0,git_failure/* failureError */.X)(failure, `write ${what}`, stderr, connection.remote);
    connection.moveTo(moved);
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
            throw (0,git_failure/* failureError */.X)({ kind: "unreachable" }, `write ${what}`, answer.stderr, remote);
        return undefined;
    }
    return isLastTry || !isFleeting(answer.reason)
        ? { kind: "refused", error: rejected(what, remote, answer) }
        : undefined;
}
/** Whether insisting may help. It decides how long to try, not how it ends. */
function isFleeting(reason) {
    return /transaction failed|failed to update ref|lock|unpacker error|internal server error|failure/i.test(reason);
}

;// CONCATENATED MODULE: ./src/git/push-refs.js


/**
 * Points refs at commits that the remote has, or at tags made by `createTag`, all or none, each only if it is what was
 * expected. A ref that already is at its target counts as done. No file is uploaded: four requests, under 2 kB.
 * Moving a branch does not ask whether that is a rewind: see `relations`. `what` is for sentences.
 * @throws ReleaseError `unknown-commit`, `unauthorized`, `git-unavailable`.
 */
async function pushRefs(repository, updates, what) {
    await (0,ensure_commits/* ensureObjects */.F)(repository, updates.map(({ target }) => target));
    return swapRefs(repository, repository.graph, updates, what);
}

;// CONCATENATED MODULE: ./src/setup/identity.js
/** Whose name commits and tags carry: the Actions bot, as GitHub shows it. */
const BOT = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};

// EXTERNAL MODULE: ./src/promotion/choose-release.js
var choose_release = __nccwpck_require__(90);
;// CONCATENATED MODULE: ./src/promotion/release-tags.js










const TIMEOUT_MS = 120_000;
/**
 * Creates the versions' tags and brings their branches along, all in one atomic push that the remote takes only while
 * nothing has moved: it decides who owns a version. What is there already stays. The first push goes by what the plan
 * saw; where that has moved, the refs are read and decided again.
 * @throws ReleaseError `version-exists` when a tag names another commit, `branch-diverged`, `conflict`
 */
async function ownVersions(code, releases, dryRun, world) {
    const deadline = world.now().getTime() + TIMEOUT_MS;
    const what = releases.map(({ service, version }) => `${service} ${version}`).join(", ");
    let current = releases;
    for (let attempt = 1;; attempt++) {
        const outcomes = current.map(outcomeOf);
        if (dryRun || outcomes.every(isDone))
            return outcomes;
        const updates = await Promise.all(current.map((release) => updatesOf(code, release, world)));
        const swap = await pushRefs(code, updates.flat(), `the tag and release branch of ${what}`);
        if (swap.kind === "updated")
            return outcomes;
        if (swap.kind === "refused")
            throw swap.error;
        const wait = (0,backoff/* jitter */.p)(attempt, world);
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
async function updatesOf(code, release, world) {
    const { commit, gitTag, releaseBranch, message, refs } = release;
    const updates = [];
    if (refs.tag === "create") {
        const tag = { name: gitTag, target: commit, message, identity: BOT, date: world.now() };
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
    if (inputs.plan !== "") {
        const releases = plannedReleases(parsePlan(inputs.plan), inputs.message);
        if (releases.length === 0)
            return [];
        return ownVersions(await (0,repository/* openRepository */.h)(remotes.code, world), releases, inputs["dry-run"], world);
    }
    const code = await (0,repository/* openRepository */.h)(remotes.code, world);
    // Loaded only here: with a plan nothing is read from YAML, and its parser costs a third of the start.
    const { namedRelease } = await Promise.all(/* import() */[__nccwpck_require__.e(94), __nccwpck_require__.e(594)]).then(__nccwpck_require__.bind(__nccwpck_require__, 594));
    const release = await (0,with_state/* reading */.h)(() => namedRelease(inputs, code, remotes, world));
    return ownVersions(code, [release], inputs["dry-run"], world);
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
    const commit = applied.commit === undefined ? "" : `Commit ${code(applied.commit)}`;
    const nothing = applied.changed ? "" : "Nothing changed.";
    const body = rows.length === 0 ? "" : table(["service", "version", "before", ""], rows);
    return section(`Manifest of ${plain(environment)}`, [body, ...notes, nothing, commit].filter(Boolean).join("\n\n"), dryRun);
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

;// CONCATENATED MODULE: ./src/actions/create-release-tag.js





const action = defineAction({
    name: "create-release-tag",
    inputs: {
        ...planInput,
        service: inputs_text(),
        version: inputs_text(),
        commit: inputs_text(),
        message: inputs_text(),
        ...codeInputs,
        ...manifestInputs,
        ...configInput,
        ...dryRunInput,
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

/***/ 553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 843:
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

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);

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

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ relations),
/* harmony export */   L$: () => (/* binding */ fetchNear),
/* harmony export */   xK: () => (/* binding */ containedIn)
/* harmony export */ });
/* unused harmony exports relate, untilKnown */
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(443);
/* harmony import */ var _commit_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(844);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(549);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(210);
/* harmony import */ var _whole_history_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(520);





const NEAR = 64;
const DEPTHS = [NEAR, 256, 1024, 4096, _fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE_HISTORY */ .He];
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
    const refspecs = [...new Set(commits)].map((commit) => `+${commit}:${(0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .keptAt */ .yo)(commit)}`);
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .k)(graph, (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArguments */ .lO)(graph, refspecs, NEAR), "read the history");
}
/** The answer to a question about the history below `tips`: more and more of it is fetched until there is one. */
async function untilKnown(repository, tips, answerFrom) {
    const wanted = [...new Set(tips)];
    const here = answerFrom(await (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readGraph */ .tJ)(repository.graph, wanted));
    if (here !== undefined)
        return here;
    const refspecs = wanted.map((tip) => `+${tip}:${(0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .keptAt */ .yo)(tip)}`);
    for (const depth of DEPTHS) {
        await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .w)(repository.graph, (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchArguments */ .lO)(repository.graph, refspecs, depth), "read the history");
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

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask),
/* harmony export */   w: () => (/* binding */ demand)
/* harmony export */ });
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(506);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(296);



const TRIES = 4;
/**
 * A read from the remote (fetch, ls-remote): tried again while no usable answer comes, at a new address when the
 * repository was renamed. Failures that only the caller can judge (a ref or an object is missing) are returned.
 * @throws ReleaseError for all others. `doing` ends the sentence "Git could not …".
 */
async function ask(repository, args, doing, input = "") {
    const { connection } = repository;
    let hasMoved = false;
    for (let tried = 1;; tried++) {
        const { code, stdout, stderr } = await repository.ask(args, input);
        if (code === 0)
            return { ok: true, stdout };
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .readFailure */ .f)(stderr);
        if (failure.kind === "missing-ref" || failure.kind === "missing-object")
            return { ok: false, failure, stderr };
        const moved = failure.kind === "redirect" && !hasMoved ? await (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .followRedirect */ .A)(repository) : undefined;
        if (moved !== undefined) {
            hasMoved = true;
            connection.moveTo(moved);
            continue;
        }
        if (failure.kind !== "unreachable" || tried >= TRIES)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureError */ .X)(failure, doing, stderr, connection.remote);
        await connection.world.sleep((0,_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .patience */ ._)(tried, connection.world));
    }
}
/** As `ask`, where a missing ref or object is an error, too. */
async function demand(repository, args, doing, input = "") {
    const answer = await ask(repository, args, doing, input);
    if (answer.ok)
        return answer.stdout;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureError */ .X)(answer.failure, doing, answer.stderr, repository.connection.remote);
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ patience),
/* harmony export */   p: () => (/* binding */ jitter)
/* harmony export */ });
const FIRST_MS = 250;
const LONGEST_MS = 4_000;
/** A wait before try number `tried + 1`: anywhere between nothing and a limit that doubles ("full jitter"). */
function jitter(tried, world) {
    return Math.floor(world.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (tried - 1)));
}
/** The same with a floor of half the limit, for a server that is in trouble rather than in demand. */
function patience(tried, world) {
    const limit = Math.min(LONGEST_MS, FIRST_MS * 2 ** tried);
    return Math.floor(limit / 2 + (world.random() * limit) / 2);
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   tJ: () => (/* binding */ readGraph),
/* harmony export */   xn: () => (/* binding */ readBoundary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(229);



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
async function readBoundary(repository) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.folder, "shallow"), "latin1").catch((error) => {
        if (error.code === "ENOENT")
            return "";
        throw error;
    });
    return new Set(text.split("\n").filter(_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommitId */ .jh));
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ensureObjects),
/* harmony export */   n: () => (/* binding */ ensureCommits)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(443);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(549);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(210);




/**
 * Makes sure that these are commits of the remote: two requests for all that are not here yet, some 300 bytes each.
 * @throws ReleaseError `unknown-commit` for one that the remote does not have, or that is something else.
 */
async function ensureCommits(repository, ids) {
    if (ids.length === 0)
        return;
    const { graph, remote } = repository;
    await ensureObjects(repository, ids);
    const types = (await graph.read(["cat-file", "--batch-check=%(objecttype)"], `${ids.join("\n")}\n`))
        .toString()
        .split("\n");
    const wrong = ids.findIndex((_, index) => types[index] !== "commit");
    if (wrong < 0)
        return;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("unknown-commit", `${ids[wrong]} at ${remote.url} is no commit, but a ${types[wrong]}. Nothing was written.`);
}
/** Makes sure that these objects are in the graph; annotated tags made here are not asked of the remote. */
async function ensureObjects(repository, ids) {
    const missing = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(repository.graph, [...new Set(ids)]);
    if (missing.length === 0)
        return;
    const refspecs = missing.map((id) => `+${id}:${(0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .keptAt */ .yo)(id)}`);
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .demand */ .w)(repository.graph, (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchArguments */ .lO)(repository.graph, refspecs, 1), `find the commit ${missing.join(", ")}`);
}


/***/ }),

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);

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

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failureError),
/* harmony export */   f: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(843);
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
        case "other-hash":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("unsupported", `${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`);
        case "certificate":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("git-unavailable", `${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`);
        case "redirect":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("git-unavailable", `${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`);
        case "unreachable":
            return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K("git-unavailable", `${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`, { retryable: true });
    }
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ WHOLE_HISTORY),
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   lO: () => (/* binding */ fetchArguments),
/* harmony export */   yo: () => (/* binding */ keptAt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(217);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(443);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40);



/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
const WHOLE_HISTORY = 2_147_483_647;
/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
function keptAt(source) {
    return `refs/kept/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(source).digest("hex")}`;
}
/**
 * Fetches refs (full names, `HEAD`, or commits by id), however many, with one fetch of three requests. A ref that the
 * remote does not have is left out of the answer, at the price of another fetch.
 */
async function fetchSources(repository, sources, depth, doing) {
    const missing = new Set();
    for (;;) {
        const wanted = sources.filter((source) => !missing.has(source));
        if (wanted.length === 0)
            return [];
        const refspecs = wanted.map((source) => `+${source}:${keptAt(source)}`);
        const answer = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(repository, fetchArguments(repository, refspecs, depth), doing);
        if (answer.ok)
            return wanted;
        if (answer.failure.kind !== "missing-ref" || !wanted.includes(answer.failure.ref)) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureError */ .X)(answer.failure, doing, answer.stderr, repository.connection.remote);
        }
        missing.add(answer.failure.ref);
    }
}
function fetchArguments(repository, refspecs, depth) {
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
    const filter = repository.filter === "none" ? [] : [`--filter=${repository.filter}`];
    return ["fetch", ...quiet, `--depth=${depth}`, ...filter, "origin", ...refspecs];
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listRefs)
/* harmony export */ });
/* unused harmony export parseRefs */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(229);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(443);



/**
 * The refs of the remote that match, by full name: `HEAD`, `refs/heads/main`, `refs/tags/blue/*` (`*` takes slashes,
 * too). Two requests. The server leaves out branches or tags where no pattern asks for them, and everything that is
 * neither unless `HEAD` is asked for.
 */
async function listRefs(repository, patterns) {
    if (patterns.length === 0)
        return new Map();
    const isFor = (prefix) => patterns.some((pattern) => pattern.startsWith(prefix));
    const isOnly = patterns.every((pattern) => /^refs\/(heads|tags)\//.test(pattern));
    const kinds = isOnly
        ? [...(isFor("refs/heads/") ? ["--heads"] : []), ...(isFor("refs/tags/") ? ["--tags"] : [])]
        : [];
    const peeled = patterns.filter((pattern) => pattern.startsWith("refs/tags/")).map((pattern) => `${pattern}^{}`);
    const args = ["ls-remote", "--quiet", ...kinds, "origin", ...patterns, ...peeled];
    return parseRefs(await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .w)(repository.contents, args, "list the refs"), patterns);
}
/** Reads what `git ls-remote` printed; its patterns match any tail of a name, so they are applied again, exactly. */
function parseRefs(output, patterns) {
    const refs = new Map();
    for (const line of output.toString("utf8").split("\n").slice(0, -1)) {
        const [object = "", name = ""] = line.split("\t");
        if (!(0,_refs_commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitId */ .jh)(object) || name === "") {
            throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("internal", "git ls-remote answered with a line that is not understood.");
        }
        const tag = name.endsWith("^{}") ? name.slice(0, -3) : undefined;
        const listed = tag === undefined ? undefined : refs.get(tag);
        if (tag === undefined)
            refs.set(name, { object, commit: object });
        else if (listed !== undefined)
            refs.set(tag, { object: listed.object, commit: object });
    }
    const matches = patterns.map(toExpression);
    return new Map([...refs].filter(([name]) => matches.some((expression) => expression.test(name))));
}
function toExpression(pattern) {
    const literals = pattern.split("*").map((literal) => literal.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
    return new RegExp(`^${literals.join(".*")}$`, "s");
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   rt: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* unused harmony export parseBatch */
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(229);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(443);



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
/** Fetches objects by their ids, however many, with one fetch (two requests). */
async function fetchObjects(repository, ids, doing) {
    const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
    const filter = repository.filter === "none" ? [] : [`--filter=${repository.filter}`];
    const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...quiet, ...filter, "--stdin", "origin"];
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .demand */ .w)(repository, args, doing, `${ids.join("\n")}\n`);
}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ runGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./src/git/process.js


/**
 * Runs `git` with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started at all.
 */
function runGit(args, env, input = "") {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)("git", args, { env, windowsHide: true });
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
        child.stdin.end(input);
    });
}
function notStarted(cause) {
    return new release_error/* ReleaseError */.K("unsupported", "Git could not be started. Nothing was written. Git 2.34 or newer must be on the PATH of this runner.", { cause });
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followRedirect)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(843);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(155);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(382);



/**
 * Where a renamed repository is now. Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the
 * redirect leaves the host; with protocol 2 Git itself would send it to the new host with its second request.
 * @throws ReleaseError `git-unavailable` when the new address is on another host: the token belongs to the old one.
 */
async function followRedirect(repository) {
    const { remote, world } = repository.connection;
    const config = repository.connection
        .config("none")
        .map(([key, value]) => (key === "http.followRedirects" ? [key, "initial"] : [key, value]));
    const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
    const { stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(args, (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._)(world, config));
    const target = /redirecting to (\S+)/.exec(stderr)?.[1];
    const moved = target === undefined ? undefined : remote.movedTo(target);
    if (moved !== undefined)
        return moved;
    // A host that asks for a credential of its own is named only in that question.
    const host = originOf(target ?? /Username for '(\S+)'/.exec(stderr)?.[1]);
    if (host === undefined || `${host}/` === remote.origin)
        return undefined;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("git-unavailable", `${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`);
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
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);

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

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/git/environment.js
var environment = __nccwpck_require__(155);
// EXTERNAL MODULE: ./src/git/process.js + 1 modules
var process = __nccwpck_require__(382);
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
    #network = Promise.resolve();
    constructor(folder, connection, filter) {
        this.folder = folder;
        this.connection = connection;
        this.filter = filter;
    }
    /** Runs Git on what is here; it never goes to the network. */
    run(args, input = "") {
        return this.#git(args, [], input);
    }
    /** As `run`, where failing can only be a fault of ours. */
    async read(args, input = "") {
        const { code, stdout, stderr } = await this.run(args, input);
        if (code === 0)
            return stdout;
        const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
        throw new release_error/* ReleaseError */.K("internal", `git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`);
    }
    /** Reads from the remote: `fetch`, `ls-remote`. */
    ask(args, input) {
        return this.#oneByOne(() => this.#git(args, this.connection.config(this.filter), input));
    }
    /** Writes to the remote: `push`. */
    push(args) {
        return this.#oneByOne(() => this.#git(args, this.connection.pushConfig(this.filter), ""));
    }
    /** One process at a time talks to the remote, since fetches contend for the file `shallow`. */
    #oneByOne(work) {
        const result = this.#network.then(work);
        this.#network = result.catch(() => { });
        return result;
    }
    async #git(args, config, input) {
        const { world } = this.connection;
        const result = await (0,process/* runGit */.E)(["--git-dir", this.folder, ...args], (0,environment/* gitEnvironment */._)(world, config), input);
        world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
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

;// CONCATENATED MODULE: ./src/git/connection.js
/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
class Connection {
    world;
    #remote;
    constructor(remote, world) {
        this.#remote = remote;
        this.world = world;
    }
    get remote() {
        return this.#remote;
    }
    moveTo(remote) {
        this.#remote = remote;
    }
    /**
     * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
     * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
     */
    config(filter) {
        const { url, protocol, origin, authorization } = this.#remote;
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
    pushConfig(filter) {
        return [...this.config("none"), ["push.negotiate", String(filter === "tree:0")]];
    }
}

// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __nccwpck_require__(553);
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
    throw new release_error/* ReleaseError */.K("unsupported", `Git ${OLDEST_GIT.major}.${OLDEST_GIT.minor} or newer is needed, but this runner has ${(0,quote/* quote */.h)(text)}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/git/repository.js



/** Nothing is sent yet. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function openRepository(remote, world) {
    const connection = new Connection(remote, world);
    const [contents, graph, history] = await Promise.all([
        createBareRepository(connection, "blob:none"),
        createBareRepository(connection, "tree:0"),
        createBareRepository(connection, "none"),
        requireGit(world),
    ]);
    return { remote, world, contents, graph, history };
}


/***/ }),

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchWholeHistory),
/* harmony export */   x: () => (/* binding */ shallowRemote)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(843);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(443);
/* harmony import */ var _fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(549);



/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. */
async function fetchWholeHistory(repository) {
    const refspecs = ["+refs/heads/*:refs/all/heads/*", "+refs/tags/*:refs/all/tags/*"];
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .demand */ .w)(repository.graph, (0,_fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchArguments */ .lO)(repository.graph, refspecs, _fetch_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_HISTORY */ .He), "read the history");
}
/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
function shallowRemote(remote) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("invalid-input", `${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`);
}


/***/ }),

/***/ 998:
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

/***/ 841:
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

/***/ 448:
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
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(843);
/* harmony import */ var _refs_commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(229);
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(279);



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

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ COMMIT_ID),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   vR: () => (/* binding */ parseCommitPrefix)
/* harmony export */ });
/* unused harmony export parseCommitId */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);


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

/***/ 221:
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

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
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
var release_error = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(645);
;// CONCATENATED MODULE: ./src/runner/certificates.js


/**
 * The environment in which Git trusts what Node trusts: `NODE_EXTRA_CA_CERTS` adds authorities for Node alone, and
 * Git's own variable names a file that replaces the system's. So all of them go into one file.
 */
async function trustForGit(env, folder) {
    if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO)
        return env;
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 692, 19));
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

;// CONCATENATED MODULE: ./src/runner/run-action.js








const INLINE_LIMIT = 24_000;
const REPORT = "https://github.com/org/release-actions/issues";
/** Runs an action as a step of a workflow: inputs from the environment; outputs, summary and errors as the runner takes them. */
async function runAction(action) {
    let folder;
    try {
        folder = makeFolder();
        const world = realWorld(folder, await trustForGit(process.env, folder));
        const { outputs, summary } = await action.run(await (0,with_state/* reading */.h)(async () => readInputs(action.inputs)), world);
        for (const name of action.outputs)
            setOutput(name, outputText(action, name, outputs[name]));
        setOutput("error-code", "");
        writeSummary(summary);
    }
    catch (cause) {
        report(action.name, cause);
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_namespaceObject.rmSync)(folder, { recursive: true, force: true });
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

/***/ 625:
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

/***/ 279:
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
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(222);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(797);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(553);
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(843);




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
/******/ var __webpack_exports__ = __nccwpck_require__(598);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
