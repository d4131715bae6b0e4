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

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 356:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 440:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_retag_image_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(727);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(308);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_retag_image_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./src/images/digest.js
var images_digest = __nccwpck_require__(998);
;// CONCATENATED MODULE: ./src/markdown/markdown.js
/** Untrusted text as plain words in Markdown: one line, nothing in it is markup, a mention or a link. */
function plain(text) {
    return text
        .replace(/\p{Cc}+/gu, " ")
        .replace(/[\\`*_{}[\]#|<>~&]/g, (character) => `&#${character.codePointAt(0)};`)
        .replace(/@/g, "&#64;")
        .replace(/:\/\//g, "&#58;//");
}
/** Text that we made (a version, a digest, a ref) in monospace. */
function code(text) {
    return text === "" ? "" : `\`${text.replace(/[`\p{Cc}|]/gu, " ")}\``;
}
/** A table; cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

;// CONCATENATED MODULE: ./src/promotion/describe-retags.js


/** Which tags were written, per image. */
function describeRetags(images, dryRun) {
    const done = images.flatMap(({ image, outcome }) => (outcome === undefined ? [] : [{ image, outcome }]));
    const rows = done.map(({ image, outcome }) => [
        code(image),
        code((0,images_digest/* shortDigest */.VK)(outcome.digest)),
        outcome.written.map(code).join(", ") || "–",
        outcome.kept.map(code).join(", ") || "–",
    ]);
    const notes = images.flatMap(({ sentence }) => (sentence === "" ? [] : [`> [!NOTE]\n> ${plain(sentence)}`]));
    const sections = [
        "### Image tags",
        dryRun ? "_Dry run: nothing was written._" : "",
        rows.length === 0 ? "" : table(["image", "digest", "written", "were right already"], rows),
        ...notes,
        images.length === 0 ? "None are needed here." : "",
    ];
    return sections.filter((section) => section !== "").join("\n\n");
}

// EXTERNAL MODULE: ./src/errors/quote.js
var quote = __nccwpck_require__(553);
// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/images/image-name.js
var image_name = __nccwpck_require__(841);
// EXTERNAL MODULE: ./src/images/image-tag.js
var image_tag = __nccwpck_require__(448);
// EXTERNAL MODULE: ./src/registry/retag.js
var retag = __nccwpck_require__(314);
// EXTERNAL MODULE: ../../node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(797);
;// CONCATENATED MODULE: ./src/registry/version-tag.js

/** Whether a tag is a full SemVer, with or without `v`: such a tag names one image for ever, unless told otherwise. */
function isVersionTag(tag) {
    const version = tag.startsWith("v") ? tag.slice(1) : tag;
    return /^\d/.test(version) && parse(version) !== null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./src/http/transport.js
var http_transport = __nccwpck_require__(975);
;// CONCATENATED MODULE: ./src/http/loopback.js
/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./src/registry/endpoint.js


/** Where the registry named `host` in an image's name answers: https, or plain http on this machine alone. */
function registryOrigin(host) {
    const secure = new URL(`https://${isDockerHub(host) ? "registry-1.docker.io" : host}/`);
    return isLoopback(secure.hostname) ? new URL(`http://${host}/`) : secure;
}
/** Docker Hub answers to several names; its images are called `docker.io/…`. */
function isDockerHub(host) {
    return host === "docker.io" || host === "index.docker.io" || host === "registry-1.docker.io";
}
/** The repository in the registry's own paths and scopes; Docker Hub keeps its official images under `library/`. */
function repositoryOf(image) {
    const path = (0,image_name/* repositoryPath */.SH)(image);
    return isDockerHub((0,image_name/* registryHost */.U$)(image)) && !path.includes("/") ? `library/${path}` : path;
}

// EXTERNAL MODULE: ./src/registry/manifest.js
var registry_manifest = __nccwpck_require__(20);
// EXTERNAL MODULE: ./src/registry/media-types.js
var media_types = __nccwpck_require__(601);
// EXTERNAL MODULE: ./src/http/json-field.js
var json_field = __nccwpck_require__(79);
;// CONCATENATED MODULE: ./src/registry/refusals.js


const LONGEST = 300;
/**
 * The registry's own codes and messages (distribution specification, "Error Codes"), one line, at most 300 characters.
 * A body may be anything: plain text is quoted, a web page is not.
 */
function registryWords(answer) {
    const text = answer.body.toString("utf8");
    const errors = (0,json_field/* listField */.FZ)((0,json_field/* parseJson */.qF)(text), "errors").slice(0, 3).map(describeError).filter(Boolean);
    const plain = /^\s*[<{[]/.test(text) ? "" : text;
    const line = (errors.length > 0 ? errors.join("; ") : plain).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, " ").trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
function describeError(error) {
    const detail = (0,json_field/* field */.ZZ)(error, "detail");
    const parts = [
        (0,json_field/* textField */.M8)(error, "code"),
        (0,json_field/* textField */.M8)(error, "message"),
        typeof detail === "string" ? detail : undefined,
    ];
    return parts.filter((part) => part !== undefined && part !== "").join(": ");
}
/** `403 (DENIED: permission_denied: write_package)` */
function statusWords(answer) {
    const words = registryWords(answer);
    return words === "" ? String(answer.status) : `${answer.status} (${words})`;
}
/** No usable answer: with `retryable: false`, one that will be the same tomorrow. */
function unavailable(task, what, { retryable = true } = {}) {
    const advice = retryable
        ? "When the registry is well, run this again: what is already done stays done."
        : "Trying again will not help: check the registry's address and its settings.";
    return new release_error/* ReleaseError */.K("registry-unavailable", `Could not ${task.words}: ${what}. ${advice}`, { retryable });
}
/** Bad or missing credentials, with what to do about it. */
function unauthorized(task, answer, haveCredentials) {
    return new release_error/* ReleaseError */.K("unauthorized", `${task.host} does not let us ${task.words}: it answered ${statusWords(answer)}. ${remedy(task.host, haveCredentials)}`);
}
function remedy(host, haveCredentials) {
    if (!haveCredentials) {
        return `No credentials were found for ${host}: log in with docker/login-action before this step, or give username and password.`;
    }
    if (host === "ghcr.io") {
        return "Grant this repository write access in the package's settings (Package settings > Manage Actions access), and give the job the permission packages: write.";
    }
    return `Check that the user name and password for ${host} are right and may read and write this repository.`;
}
/** A rule of the registry refused a write: not a matter of credentials, and not of time. */
function rejected(task, answer) {
    return new release_error/* ReleaseError */.K("rejected", `${task.host} refused to ${task.words}: it answered ${statusWords(answer)}. That tag was not written. Check the registry's rules for this repository: that it exists, how many tags it may hold, which may be moved.`);
}

;// CONCATENATED MODULE: ./src/registry/read-manifest.js







/**
 * A manifest out of a registry's answer, checked by distribution-spec 1.1, "Pulling manifests".
 * @param reference the digest that was asked for, if it was one
 * @param name the image with its tag or digest, for sentences
 */
function manifestFrom(answer, reference, name, task) {
    if (answer.status !== 200)
        throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
    const bytes = answer.body;
    for (const claimed of [reference, claimedDigest(answer)]) {
        if (claimed !== undefined && !(0,registry_manifest/* isDigestOf */._Q)(claimed, bytes))
            throw notTheBytes(name, claimed, bytes);
    }
    return { bytes, mediaType: mediaTypeOf(answer, name, task), digest: reference ?? (0,registry_manifest/* digestOf */.ol)(bytes) };
}
/** The digest that the answer's header claims; undefined when it is missing or is none. */
function claimedDigest(answer) {
    const header = answer.headers["docker-content-digest"];
    return typeof header === "string" && (0,images_digest/* isDigest */.Bc)(header) ? header : undefined;
}
function notTheBytes(name, claimed, bytes) {
    return new release_error/* ReleaseError */.K("digest-mismatch", `The registry says that ${name} is ${claimed}, but the bytes that it sent are ${(0,registry_manifest/* digestOf */.ol)(bytes)}. They are not used. Something between here and the registry changes them, or its storage is damaged: pull the image by that digest from another machine to see which.`);
}
/**
 * The registry's `Content-Type`, which the body's own `mediaType` must not contradict: the same bytes mean different
 * things under different types, which is a known way to smuggle.
 */
function mediaTypeOf(answer, name, task) {
    const document = (0,json_field/* parseJson */.qF)(answer.body.toString("utf8"));
    const own = (0,json_field/* textField */.M8)(document, "mediaType");
    const header = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
    const mediaType = header || own || "";
    if ((0,media_types/* isDockerSchema1 */.R6)(mediaType))
        throw unsupported(name, "in Docker's schema 1, a format that registries have given up");
    if (own !== undefined && own !== mediaType) {
        const contradiction = `sent it as ${(0,quote/* quote */.h)(mediaType)}, while its own mediaType is ${(0,quote/* quote */.h)(own)}; it is not used`;
        throw unavailable(task, `${task.host} ${contradiction}`, { retryable: false });
    }
    if (document === undefined)
        throw unavailable(task, `${task.host} answered with something that is no manifest`);
    if ([...media_types/* IMAGE_MANIFESTS */.Do, ...media_types/* INDEXES */.lj].includes(mediaType))
        return mediaType;
    throw unsupported(name, `of the media type ${(0,quote/* quote */.h)(mediaType)}, which is no image's`);
}
function unsupported(name, what) {
    return new release_error/* ReleaseError */.K("unsupported", `${name} is ${what}, so it was left alone. Build the image anew as an OCI image or in Docker's schema 2 (any builder of today does).`);
}

;// CONCATENATED MODULE: ./src/http/patience.js
const ATTEMPTS = 5;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 60_000;
/**
 * Sends a request until it is answered with something that lasts, at most five times, and gives the last outcome.
 * So only for requests that mean the same twice: reads, and the PUT of what is named by its own content.
 */
async function sendPatiently(send, request, clock) {
    for (let attempt = 1;; attempt++) {
        const outcome = await send(request);
        if (!isTransient(outcome) || attempt === ATTEMPTS)
            return outcome;
        const pause = pauseBefore(attempt, outcome, clock);
        if (pause > LONGEST_PAUSE)
            return outcome;
        await clock.sleep(pause);
    }
}
/** Whether the same request may do better in a moment. */
function isTransient(outcome) {
    if (outcome.kind === "fault")
        return outcome.transient;
    return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500;
}
/** What the server asks for, else full jitter over a pause that doubles. */
function pauseBefore(attempt, outcome, clock) {
    const asked = outcome.kind === "answer" ? retryAfter(outcome, clock.now()) : undefined;
    return asked ?? Math.round(clock.random() * FIRST_PAUSE * 2 ** (attempt - 1));
}
/** `Retry-After` in milliseconds, from seconds or from a date (RFC 9110, section 10.2.3). */
function retryAfter(answer, now) {
    const text = answer.headers["retry-after"]?.trim();
    if (text === undefined || text === "")
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

;// CONCATENATED MODULE: ./src/http/redirects.js

const MOST_REDIRECTS = 5;
/**
 * Follows the redirects of a read. Credentials stay behind for good once another origin (scheme, host, port) is
 * entered, and https is never left for http. A redirected write is no answer that this room acts on.
 */
async function followRedirects(send, request) {
    let current = request;
    let atHome = true;
    for (let hops = 0;; hops++) {
        const outcome = await send(current);
        const target = outcome.kind === "answer" ? redirectTarget(outcome, current) : undefined;
        if (target === undefined)
            return { outcome, atHome, url: current.url };
        const refusal = hops === MOST_REDIRECTS ? "redirected too many times" : downgrade(current.url, target);
        if (refusal !== undefined) {
            return { outcome: { kind: "fault", transient: false, words: refusal }, atHome, url: current.url };
        }
        atHome &&= target.origin === current.url.origin;
        current = { ...current, url: target, headers: atHome ? current.headers : withoutCredentials(current.headers) };
    }
}
function redirectTarget(answer, request) {
    const location = answer.headers.location;
    if (location === undefined || request.method === "PUT")
        return undefined;
    if (![301, 302, 303, 307, 308].includes(answer.status) || !URL.canParse(location, request.url.href))
        return undefined;
    return new URL(location, request.url);
}
/** Plain http is spoken to this machine alone, and no server elsewhere may send us to this machine's services. */
function downgrade(from, to) {
    if (to.protocol === "https:")
        return undefined;
    if (from.protocol === "http:" && to.protocol === "http:" && isLoopback(to.hostname))
        return undefined;
    return `redirected to ${to.protocol}//${to.host}, which is not https`;
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
}

;// CONCATENATED MODULE: ./src/registry/conversation.js



function openConversation(transport, clock) {
    const secrets = new Set();
    const send = (request) => sendPatiently(transport, request, clock);
    return {
        keepSecret: (text) => void secrets.add(text),
        async ask(request, task) {
            const { outcome, atHome, url } = await followRedirects(send, request);
            if (outcome.kind === "fault") {
                throw unavailable(task, `${url.host} ${outcome.words}`, { retryable: outcome.transient });
            }
            const answer = outcome.status < 400 ? outcome : blotOut(outcome, secrets);
            if (isTransient(answer))
                throw unavailable(task, `${url.host} answered ${statusWords(answer)}${pauseWords(answer, clock)}`);
            if (!atHome && answer.status >= 400) {
                throw unavailable(task, `${task.host} redirected to ${url.host}, which answered ${statusWords(answer)}`);
            }
            return answer;
        },
    };
}
/** A server, or a proxy before it, may echo what it was sent. */
function blotOut(answer, secrets) {
    let text = answer.body.toString("utf8");
    for (const secret of secrets)
        text = text.replaceAll(secret, "***");
    return { ...answer, body: Buffer.from(text) };
}
function pauseWords(answer, clock) {
    const pause = retryAfter(answer, clock.now());
    return pause === undefined ? "" : ` and asks to wait ${Math.ceil(pause / 1000)} seconds`;
}

;// CONCATENATED MODULE: ./src/registry/credentials.js
/** The value of an `Authorization` header, by RFC 7617. */
function basicAuthorization({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

;// CONCATENATED MODULE: ./src/registry/challenge.js
/**
 * The challenges of a `WWW-Authenticate` header; several may stand in one, separated by the same commas as their
 * parameters. What follows something malformed is left out.
 */
function parseChallenges(header) {
    const scanner = new Scanner(header);
    const challenges = [];
    for (;;) {
        scanner.skipSeparators();
        const scheme = scanner.token();
        if (scheme === undefined)
            return challenges;
        const parameters = new Map();
        const whole = scanner.token68() || readParameters(scanner, parameters);
        challenges.push({ scheme: scheme.toLowerCase(), parameters });
        if (!whole)
            return challenges;
    }
}
/** Reads parameters up to the next scheme or the end; false when a value cannot be read. */
function readParameters(scanner, parameters) {
    for (;;) {
        scanner.skipSeparators();
        const name = scanner.parameterName();
        if (name === undefined)
            return true;
        const value = scanner.quoted() ?? scanner.token();
        if (value === undefined)
            return false;
        const key = name.toLowerCase();
        if (!parameters.has(key))
            parameters.set(key, value);
    }
}
const SEPARATORS = /[ \t,]*/y;
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const PARAMETER_NAME = /([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*/y;
const TOKEN68 = /[ \t]+[A-Za-z0-9\-._~+/]+=*[ \t]*(?=,|$)/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"/y;
/** Takes the header apart from left to right, one piece of the grammar at a time. */
class Scanner {
    #text;
    #position = 0;
    constructor(text) {
        this.#text = text;
    }
    skipSeparators() {
        this.#take(SEPARATORS);
    }
    token() {
        return this.#take(TOKEN)?.[0];
    }
    /** A name with its equals sign: what tells a parameter from the next challenge's scheme. */
    parameterName() {
        return this.#take(PARAMETER_NAME)?.[1];
    }
    /** The bare credentials-like text that schemes such as Negotiate have in place of parameters. */
    token68() {
        const found = this.#take(TOKEN68);
        return found !== undefined;
    }
    quoted() {
        return this.#take(QUOTED)?.[1]?.replace(/\\([\s\S])/g, "$1");
    }
    #take(pattern) {
        pattern.lastIndex = this.#position;
        const found = pattern.exec(this.#text);
        if (found === null)
            return undefined;
        this.#position = pattern.lastIndex;
        return found;
    }
}

;// CONCATENATED MODULE: ./src/registry/token-service.js





const LARGEST_ANSWER = 1024 * 1024;
/**
 * Gets a bearer token, by the token authentication of the distribution project: one token for one scope.
 * @throws ReleaseError `unauthorized` when the service refuses; `registry-unavailable` when its address may not be
 * given credentials, or its answer holds no token
 */
async function fetchToken(conversation, request, task) {
    const { challenge, credentials, scope } = request;
    const url = realmOf(challenge, request.registry, task);
    const service = challenge.parameters.get("service");
    if (service !== undefined)
        url.searchParams.set("service", service);
    url.searchParams.set("scope", scope);
    const headers = credentials === undefined ? {} : { authorization: basicAuthorization(credentials) };
    const answer = await conversation.ask({ method: "GET", url, headers, limit: LARGEST_ANSWER }, task);
    if (answer.status === 401 || answer.status === 403)
        throw unauthorized(task, answer, credentials !== undefined);
    const body = (0,json_field/* parseJson */.qF)(answer.body.toString("utf8"));
    const token = (0,json_field/* textField */.M8)(body, "token") ?? (0,json_field/* textField */.M8)(body, "access_token") ?? "";
    // Anything else could not stand in a header.
    if (answer.status !== 200 || !/^[\x21-\x7e]+$/.test(token)) {
        const words = answer.status === 200 ? "without a token" : statusWords(answer);
        throw unavailable(task, `the token service of ${task.host} answered ${words}`);
    }
    conversation.keepSecret(token);
    return token;
}
/**
 * The registry itself declares its token service over its own connection, so another host is allowed, but credentials
 * go there only over https; plain http is taken from a registry on this machine for a service on this machine.
 */
function realmOf(challenge, registry, task) {
    const realm = challenge.parameters.get("realm") ?? "";
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const local = url?.protocol === "http:" && isLoopback(url.hostname) && isLoopback(registry.hostname);
    if (url !== undefined && (url.protocol === "https:" || local) && url.username === "" && url.password === "") {
        return url;
    }
    throw unavailable(task, `${task.host} names ${(0,quote/* quote */.h)(realm)} as its token service, which is no https address, so no credentials were sent there`, { retryable: false });
}

;// CONCATENATED MODULE: ./src/registry/grants.js



/** The authorizations for one registry, a grant a repository. */
class Grants {
    #origin;
    #credentials;
    #conversation;
    #grants = new Map();
    #challenge;
    constructor(origin, credentials, conversation) {
        this.#origin = origin;
        this.#credentials = credentials;
        this.#conversation = conversation;
    }
    /** Takes in how the registry wants to be met; of several ways a token, which says less than a password. */
    learn(refusal) {
        const challenges = parseChallenges(refusal.headers["www-authenticate"] ?? "");
        const bearer = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
        this.#challenge = bearer ?? challenges.find(({ scheme }) => scheme === "basic") ?? this.#challenge;
    }
    /** The grant to send a request with: none as long as the registry never asked. One that may push may pull, too. */
    current(request) {
        const present = this.#grants.get(request.repository);
        if (present !== undefined && (present.access === "pull,push" || request.access === "pull"))
            return present;
        return this.#make(request);
    }
    /** Another grant than the refused one: what a request beside this one has got meanwhile, else a new one. */
    another(request, refused) {
        const present = this.current(request);
        return present === refused ? this.#make(request, refused) : present;
    }
    #make(request, refused) {
        if (this.#challenge?.scheme === "bearer") {
            return this.#keep(request, { access: request.access, authorization: this.#token(this.#challenge, request) });
        }
        // The same user name and password would be refused again; only a token can have grown old.
        if (this.#challenge === undefined || this.#credentials === undefined || refused !== undefined)
            return undefined;
        const authorization = Promise.resolve(basicAuthorization(this.#credentials));
        return this.#keep(request, { access: "pull,push", authorization });
    }
    #keep({ repository }, grant) {
        this.#grants.set(repository, grant);
        grant.authorization.catch(() => {
            if (this.#grants.get(repository) === grant)
                this.#grants.delete(repository);
        });
        return grant;
    }
    async #token(challenge, { repository, access, task }) {
        const asking = { host: task.host, words: `get a token to ${task.words}` };
        const scope = `repository:${repository}:${access}`;
        const credentials = this.#credentials;
        return `Bearer ${await fetchToken(this.#conversation, { challenge, registry: this.#origin, scope, credentials }, asking)}`;
    }
}

;// CONCATENATED MODULE: ./src/registry/session.js





const LARGEST_GREETING = 1024 * 1024;
/** Speaks to one registry: authenticates when asked to, with one token a repository, and renews it once when refused. */
class Session {
    #origin;
    #credentials;
    #conversation;
    #grants;
    #opening;
    constructor(host, credentials, transport, clock) {
        this.#origin = registryOrigin(host);
        this.#credentials = credentials;
        this.#conversation = openConversation(transport, clock);
        this.#grants = new Grants(this.#origin, credentials, this.#conversation);
        if (credentials === undefined)
            return;
        this.#conversation.keepSecret(credentials.password);
        this.#conversation.keepSecret(basicAuthorization(credentials).slice("Basic ".length));
    }
    /**
     * Learns how the registry wants to be met (`/v2/`, the distribution API's own address), and gets a grant for that. What
     * anybody may read is read without.
     */
    async open(request) {
        if (this.#credentials === undefined)
            return;
        this.#opening ??= this.#learn(request.task).catch(() => undefined);
        await this.#opening;
        await this.#grants.current(request)?.authorization.catch(() => undefined);
    }
    async #learn(task) {
        const url = new URL("/v2/", this.#origin);
        const answer = await this.#conversation.ask({ method: "GET", url, headers: {}, limit: LARGEST_GREETING }, task);
        if (answer.status === 401)
            this.#grants.learn(answer);
    }
    /**
     * @throws ReleaseError `unauthorized` when credentials are missing, wrong or too weak; `registry-unavailable` when
     * no answer comes that lasts
     */
    async send(request) {
        // A registry that we have credentials for will ask for them: so the first request goes alone and learns how, and
        // those beside it wait for that; otherwise each of them would be refused once.
        if (this.#credentials !== undefined && this.#opening !== undefined)
            await this.#opening;
        const grant = this.#grants.current(request);
        const exchange = this.#exchange(request, grant);
        this.#opening ??= exchange.catch(() => undefined);
        const answer = await exchange;
        if (answer.status !== 401)
            return this.#admitted(answer, request.task);
        const renewed = this.#grants.another(request, grant);
        return this.#admitted(renewed === undefined ? answer : await this.#exchange(request, renewed), request.task);
    }
    async #exchange(request, grant) {
        const authorization = grant === undefined ? {} : { authorization: await grant.authorization };
        const { method, limit, task, body } = request;
        const url = new URL(`/v2/${request.repository}/${request.path}`, this.#origin);
        const headers = { ...request.headers, ...authorization };
        const answer = await this.#conversation.ask({ method, url, headers, limit, ...(body && { body }) }, task);
        if (answer.status === 401)
            this.#grants.learn(answer);
        return answer;
    }
    #admitted(answer, task) {
        if (answer.status !== 401 && answer.status !== 403)
            return answer;
        throw unauthorized(task, answer, this.#credentials !== undefined);
    }
}

;// CONCATENATED MODULE: ./src/registry/connect-registry.js










/** What distribution-spec 1.1 expects a registry to take; ours to read is no more. */
const LARGEST_MANIFEST = 4 * 1024 * 1024;
function connectRegistry({ credentials, world }) {
    const transport = (0,http_transport/* openTransport */.g)(world.env);
    const sessions = new Map();
    return registryOver((host) => {
        const session = sessions.get(host) ?? new Session(host, credentials(host), transport, world);
        sessions.set(host, session);
        return session;
    });
}
function registryOver(sessionOf) {
    async function ask(image, { words, ...request }) {
        const host = (0,image_name/* registryHost */.U$)(image);
        const task = { host, words };
        const defaults = { repository: repositoryOf(image), access: "pull", limit: LARGEST_MANIFEST, task };
        return { answer: await sessionOf(host).send({ ...defaults, ...request }), task };
    }
    const readTag = (image, tag, method) => ask(image, { method, path: `manifests/${tag}`, headers: { accept: media_types/* ACCEPT */.FA }, words: `read ${image}:${tag}` });
    async function readDigest(image, tag) {
        const { answer, task } = await readTag(image, tag, "HEAD");
        const claimed = digestIn(answer, task);
        if (claimed !== "unsaid")
            return claimed;
        const whole = await readTag(image, tag, "GET");
        const read = digestIn(whole.answer, task);
        return read === "unsaid" ? (0,registry_manifest/* digestOf */.ol)(whole.answer.body) : read;
    }
    return {
        async open(image) {
            const host = (0,image_name/* registryHost */.U$)(image);
            const task = { host, words: `read ${image}` };
            await sessionOf(host).open({ repository: repositoryOf(image), access: "pull", task });
        },
        async readManifest(image, reference, access) {
            const name = nameOf(image, reference);
            const request = { method: "GET", path: `manifests/${reference}`, headers: { accept: media_types/* ACCEPT */.FA }, access };
            const { answer, task } = await ask(image, { ...request, words: `read ${name}` });
            if (answer.status === 404)
                return undefined;
            return manifestFrom(answer, (0,images_digest/* isDigest */.Bc)(reference) ? reference : undefined, name, task);
        },
        readDigest,
        async writeManifest(image, tag, manifest) {
            const headers = { "content-type": manifest.mediaType };
            const request = { method: "PUT", path: `manifests/${tag}`, headers, body: manifest.bytes };
            const access = "pull,push";
            const { answer, task } = await ask(image, { ...request, access, words: `write the tag ${image}:${tag}` });
            if (answer.status >= 400)
                throw rejected(task, answer);
            if (answer.status < 200 || answer.status > 299)
                throw unavailable(task, `it answered ${statusWords(answer)}`);
            const held = claimedDigest(answer) ?? (await readDigest(image, tag));
            if (held !== undefined && (0,registry_manifest/* isDigestOf */._Q)(held, manifest.bytes))
                return;
            throw new release_error/* ReleaseError */.K("digest-mismatch", `After writing ${manifest.digest} to ${image}:${tag} the registry says that the tag holds ${held ?? "nothing"}. Somebody else wrote it at the same moment, or something between here and the registry changes what is sent: look at the tag, then run this again.`);
        },
        async readBlob(image, digest, limit) {
            const name = `the blob ${digest} of ${image}`;
            const { answer, task } = await ask(image, {
                method: "GET",
                path: `blobs/${digest}`,
                limit,
                words: `read ${name}`,
            });
            if (answer.status === 404)
                return undefined;
            if (answer.status !== 200)
                throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
            if (!(0,registry_manifest/* isDigestOf */._Q)(digest, answer.body))
                throw notTheBytes(name, digest, answer.body);
            return answer.body;
        },
    };
}
/** What an answer says that a tag holds: a digest, nothing (undefined), or no word of it ("unsaid"). */
function digestIn(answer, task) {
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw unavailable(task, `${task.host} answered ${statusWords(answer)}`);
    return claimedDigest(answer) ?? "unsaid";
}
function nameOf(image, reference) {
    return (0,images_digest/* isDigest */.Bc)(reference) ? `${image}@${reference}` : `${image}:${reference}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./src/registry/docker-config.js




/**
 * The parsed content of Docker's config.json, in `DOCKER_CONFIG` or `~/.docker`; undefined when there is none.
 * @param read gives a file's text, undefined when the file does not exist
 * @throws ReleaseError `invalid-input` when the file is no JSON
 */
async function loadDockerConfig(env, read) {
    const home = env.HOME || env.USERPROFILE;
    const folder = env.DOCKER_CONFIG || (home ? (0,external_node_path_.join)(home, ".docker") : undefined);
    if (folder === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, "config.json");
    const text = await read(path);
    if (text === undefined)
        return undefined;
    const config = (0,json_field/* parseJson */.qF)(text);
    if (config !== undefined)
        return config;
    throw new release_error/* ReleaseError */.K("invalid-input", `Docker's ${path} is not JSON, so the registry's credentials in it could not be read and no registry was asked. Log in again (docker login, or docker/login-action), or give username and password.`);
}
/** What `docker login` wrote for `host`. Credential helpers are not asked. */
function credentialsInDockerConfig(config, host) {
    const auths = (0,json_field/* field */.ZZ)(config, "auths");
    if (typeof auths !== "object" || auths === null)
        return undefined;
    const keys = Object.keys(auths).filter((key) => names(key, host));
    const exactFirst = keys.sort((a, b) => Number(b === host) - Number(a === host));
    for (const key of exactFirst) {
        const credentials = credentialsOf((0,json_field/* field */.ZZ)(auths, key), host);
        if (credentials !== undefined)
            return credentials;
    }
    return undefined;
}
/** Whether a key (`ghcr.io`, `https://ghcr.io/v1/`) names exactly this host; a key for a part of a registry does not. */
function names(key, host) {
    const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
    return found !== undefined && (found === host || (isDockerHub(found) && isDockerHub(host)));
}
function credentialsOf(entry, host) {
    const auth = (0,json_field/* textField */.M8)(entry, "auth");
    if (auth === undefined || auth === "")
        return undefined;
    const decoded = Buffer.from(auth, "base64").toString("utf8");
    const colon = decoded.indexOf(":");
    if (colon < 1) {
        throw new release_error/* ReleaseError */.K("invalid-input", `Docker's config.json has an entry for ${host} that is not the base64 text of user:password, so ${host} was not asked. Log in again, or give username and password.`);
    }
    const password = decoded.slice(colon + 1);
    return password === "" ? undefined : { username: decoded.slice(0, colon), password };
}

;// CONCATENATED MODULE: ./src/registry/find-credentials.js


/**
 * The credentials for a registry: those given, else those of `docker login`, else GitHub's token for ghcr.io, else none.
 * @throws ReleaseError `invalid-input` when only one of `username` and `password` is given.
 */
function findCredentials(host, sources) {
    const { username, password, token, dockerConfig } = sources;
    if ((username === "") !== (password === "")) {
        const [given, missing] = username === "" ? ["password", "username"] : ["username", "password"];
        throw new release_error/* ReleaseError */.K("invalid-input", `The registry's ${given} is given, but its ${missing} is empty, so ${host} was not asked. Give both, or neither (then Docker's login is used, and GitHub's token for ghcr.io).`);
    }
    if (username !== "")
        return { username, password };
    const loggedIn = credentialsInDockerConfig(dockerConfig, host);
    if (loggedIn !== undefined)
        return loggedIn;
    return host === "ghcr.io" && token !== "" ? { username: "x-access-token", password: token } : undefined;
}

;// CONCATENATED MODULE: ./src/setup/open-registry.js




/** The registries, with the step's credentials, else those that `docker login` left, else GitHub's token for ghcr.io. */
async function openRegistry(inputs, world) {
    return connectRegistry(await registrySettings(inputs, world));
}
/** What a connection to a registry is made of: the same credentials for whatever is asked of it. */
async function registrySettings(inputs, world) {
    const dockerConfig = await loadDockerConfig(world.env, readIfThere);
    return { credentials: (host) => findCredentials(host, { ...inputs, dockerConfig }), world };
}
/** At once: a few hundred bytes, and Node's other way to read a file takes longer to load than to read this one. */
async function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return undefined;
        throw cause;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(356);
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
    throw refused(`${what} ${(0,quote/* quote */.h)(text)}`, "is no address of a Git repository");
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
        throw refused(what, `uses the protocol ${(0,quote/* quote */.h)(url.protocol.slice(0, -1))}`);
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

// EXTERNAL MODULE: ./src/promotion/give-tags.js
var give_tags = __nccwpck_require__(617);
;// CONCATENATED MODULE: ./src/documents/json-pointer.js
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
var external_node_crypto_ = __nccwpck_require__(598);
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
    return { path: from.text("path"), pointer: from.parsed("pointer", isJsonPointer), value: from.text("value") };
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

;// CONCATENATED MODULE: ./src/promotion/retag-image.js











/** Gives tags to the images of a plan, or to the one that the inputs name. */
async function retagImages(inputs, world) {
    if (inputs.plan === "")
        return [await retagNamed(inputs, world)];
    const plan = parsePlan(inputs.plan);
    const remotes = parseRemotes(inputs, world.env);
    const registry = await openRegistry(inputs, world);
    const dryRun = inputs["dry-run"];
    const fixed = inputs.which === "moving" ? [] : await (0,give_tags/* giveFixedTags */.j)(plan, registry, dryRun);
    if (inputs.which === "fixed")
        return fixed.map(retagged);
    // Loaded only here: nothing else of this action needs Git or YAML, which are half of the start.
    const { followManifest } = await Promise.all(/* import() */[__nccwpck_require__.e(94), __nccwpck_require__.e(168)]).then(__nccwpck_require__.bind(__nccwpck_require__, 168));
    return [...fixed, ...(await followManifest(plan, registry, remotes.manifests, dryRun, world))].map(retagged);
}
function retagged({ planned, outcome }) {
    const left = `The manifest does not say ${planned.service} ${planned.version} any more, so its moving tags were left alone.`;
    return { image: planned.image, outcome, sentence: outcome === undefined ? left : "" };
}
async function retagNamed(inputs, world) {
    const { image, source, tags, expected } = parseNamed(inputs);
    const registry = await openRegistry(inputs, world);
    if (inputs["on-missing-image"] === "skip" && !(await isThere(registry, image, source, world))) {
        return { image, outcome: undefined, sentence: `There is no image ${image}:${source}, so nothing was retagged.` };
    }
    const outcome = await (0,retag/* retag */.s)(registry, {
        image,
        source,
        tags,
        ...(expected === undefined ? {} : { expectedDigest: expected }),
        isImmutable: await immutability(inputs["immutable-tags"]),
        dryRun: inputs["dry-run"],
    });
    return { image, outcome, sentence: "" };
}
/**
 * A registry may deny a repository that does not exist yet, so as not to tell which ones do. Where a missing image is
 * left out, a denied one is, too: nothing is written then, and whoever pushes it next hears of a permission that lacks.
 */
async function isThere(registry, image, source, { log }) {
    try {
        return (await registry.readManifest(image, source, "pull")) !== undefined;
    }
    catch (cause) {
        if (!(cause instanceof release_error/* ReleaseError */.K) || cause.code !== "unauthorized")
            throw cause;
        log.warning(`${cause.message} It is taken as not there.`);
        return false;
    }
}
/** Without patterns, full versions are what may never move. */
async function immutability(patterns) {
    if (patterns.length === 0)
        return isVersionTag;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 26).then(__nccwpck_require__.t.bind(__nccwpck_require__, 26, 19));
    return picomatch([...patterns], { dot: true });
}
function parseNamed(inputs) {
    const { image, source, tags } = inputs;
    if (image === "" || source === "" || tags.length === 0) {
        throw invalid('Give "plan", or "image", "source" and "tags".');
    }
    if (!(0,image_name/* isImageName */.lS)(image)) {
        throw invalid(`The input "image" must be a full name without a tag, such as ghcr.io/acme/blue, but is ${(0,quote/* quote */.h)(image)}.`);
    }
    if (!(0,image_tag/* isImageTag */._)(source) && !(0,images_digest/* isDigest */.Bc)(source)) {
        throw invalid(`The input "source" must be a tag or a digest (sha256:…), but is ${(0,quote/* quote */.h)(source)}.`);
    }
    const wrong = tags.find((tag) => !(0,image_tag/* isImageTag */._)(tag));
    if (wrong !== undefined) {
        throw invalid(`The input "tags" holds ${(0,quote/* quote */.h)(wrong)}, which no registry takes as a tag.`);
    }
    const expected = inputs["expected-digest"];
    if (expected !== "" && !(0,images_digest/* isDigest */.Bc)(expected)) {
        throw invalid(`The input "expected-digest" must be sha256: and 64 hex digits, but is ${(0,quote/* quote */.h)(expected)}.`);
    }
    return { image, source, tags: tags.filter(image_tag/* isImageTag */._), expected: (0,images_digest/* isDigest */.Bc)(expected) ? expected : undefined };
}
function invalid(sentence) {
    return new release_error/* ReleaseError */.K("invalid-input", `${sentence} Nothing was read or written.`);
}

;// CONCATENATED MODULE: ./src/promotion/retag-outputs.js
/** The outputs of retag-image; with several images there is no single digest, so these are empty. */
function retagOutputs(images, dryRun) {
    const done = images.flatMap(({ image, outcome }) => (outcome === undefined ? [] : [{ image, outcome }]));
    const only = new Set(done.map(({ image }) => image)).size === 1 ? done[0]?.outcome : undefined;
    return {
        digest: only?.digest ?? "",
        "media-type": only?.mediaType ?? "",
        platforms: only?.platforms ?? [],
        references: done.flatMap(({ image, outcome }) => [...outcome.kept, ...(dryRun ? [] : outcome.written)].map((tag) => `${image}:${tag}`)),
        changed: !dryRun && done.some(({ outcome }) => outcome.written.length > 0),
    };
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
            throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be true or false, but is ${(0,quote/* quote */.h)(value)}.`);
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
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be one of ${words.join(", ")}, but is ${(0,quote/* quote */.h)(value)}.`);
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

;// CONCATENATED MODULE: ./src/actions/retag-image.js






const action = defineAction({
    name: "retag-image",
    inputs: {
        ...planInput,
        which: choice(["all", "fixed", "moving"], "all"),
        image: inputs_text(),
        source: inputs_text(),
        tags: list(),
        "expected-digest": inputs_text(),
        "immutable-tags": list(),
        "on-missing-image": choice(["fail", "skip"], "fail"),
        ...registryInputs,
        ...codeInputs,
        ...manifestInputs,
        ...dryRunInput,
    },
    outputs: ["digest", "media-type", "platforms", "references", "changed"],
    async run(inputs, world) {
        const images = await retagImages(inputs, world);
        for (const { sentence } of images)
            if (sentence !== "")
                world.log.notice(sentence);
        return { outputs: retagOutputs(images, inputs["dry-run"]), summary: describeRetags(images, inputs["dry-run"]) };
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

/***/ 79:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** What a JSON text holds, or undefined when it is no JSON. (The parser's own error quotes the text: never shown.) */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** One level into untrusted JSON: the own field `name` of an object, else undefined. */
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.getOwnPropertyDescriptor(value, name)?.value;
}
function textField(value, name) {
    const text = field(value, name);
    return typeof text === "string" ? text : undefined;
}
function listField(value, name) {
    const list = field(value, name);
    return Array.isArray(list) ? list : [];
}


/***/ }),

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);

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
    const { Agent, request } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19));
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    return (url, options) => request(url, { ...options, agent });
}
async function secureSender(env) {
    const https = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19));
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
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("invalid-input", "The environment variable HTTPS_PROXY holds no URL that Node can use, so nothing was sent. Set it to something like http://proxy.example:3128.");
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


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   VK: () => (/* binding */ shortDigest)
/* harmony export */ });
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
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   lS: () => (/* binding */ isImageName)
/* harmony export */ });
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

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ giveFixedTags),
/* harmony export */   q: () => (/* binding */ give)
/* harmony export */ });
/* harmony import */ var _registry_retag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(314);

/** Gives the images their tags that never move: before any manifest names them. */
function giveFixedTags(plan, registry, dryRun) {
    return Promise.all(plan.services
        .filter(({ fixedTags }) => fixedTags.length > 0)
        .map(async (planned) => ({
        planned,
        outcome: await give(registry, planned, planned.fixedTags, () => true, dryRun),
    })));
}
/** Gives one planned image tags; its digest is the source, so no tag can stand for another image meanwhile. */
function give(registry, { image, digest }, tags, isImmutable, dryRun) {
    return (0,_registry_retag_js__WEBPACK_IMPORTED_MODULE_0__/* .retag */ .s)(registry, { image, source: digest, tags, expectedDigest: digest, isImmutable, dryRun });
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ COMMIT_ID),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
/* unused harmony exports parseCommitId, parseCommitPrefix, shortId */


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
    throw new ReleaseError("invalid-input", `${what} must be 7 to 40 hex digits of a commit, but is ${quote(text)}.`);
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
/* harmony export */   Q8: () => (/* binding */ isBranchName)
/* harmony export */ });
/* unused harmony export tagRef */
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

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   _Q: () => (/* binding */ isDigestOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* unused harmony exports isIndex, indexEntries */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var _http_json_field_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(79);
/* harmony import */ var _images_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(998);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(601);




function digestOf(bytes, algorithm = "sha256") {
    const digest = `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex")}`;
    if ((0,_images_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return digest;
    throw new TypeError(`${algorithm} gave no digest`);
}
/** Whether these bytes are what `digest` names, by its own algorithm. */
function isDigestOf(digest, bytes) {
    return digestOf(bytes, digest.startsWith("sha512:") ? "sha512" : "sha256") === digest;
}
function isIndex(manifest) {
    return _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEXES */ .lj.includes(manifest.mediaType);
}
/** The manifests that an index names, in its order; none for a single image's manifest. */
function indexEntries(manifest) {
    if (!isIndex(manifest))
        return [];
    const children = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .listField */ .FZ)((0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(manifest.bytes.toString("utf8")), "manifests");
    return children.flatMap((child) => {
        const digest = (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(child, "digest") ?? "";
        return (0,_images_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest) ? [{ digest, platform: platformOf((0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .field */ .ZZ)(child, "platform")) }] : [];
    });
}
function platformOf(platform) {
    const parts = ["os", "architecture", "variant"].map((name) => (0,_http_json_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(platform, name) ?? "");
    const [os, architecture] = parts;
    if (!os || !architecture || os === "unknown" || architecture === "unknown")
        return undefined;
    return parts.filter((part) => part !== "").join("/");
}
/** `linux/amd64`, … of an index, its attestations left out; none for a single image, which does not say it here. */
function platforms(manifest) {
    return [...new Set(indexEntries(manifest).flatMap(({ platform }) => platform ?? []))];
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ IMAGE_MANIFESTS),
/* harmony export */   FA: () => (/* binding */ ACCEPT),
/* harmony export */   R6: () => (/* binding */ isDockerSchema1),
/* harmony export */   lj: () => (/* binding */ INDEXES)
/* harmony export */ });
/** The forms of a manifest that this room reads and writes; each names its bytes' `Content-Type`. */
const IMAGE_MANIFESTS = [
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
];
const INDEXES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
/** All of them, always: a registry that is not told that we take an index may answer with one platform's manifest. */
const ACCEPT = [...INDEXES, ...IMAGE_MANIFESTS].join(", ");
/** Docker's first format, whose digest is not that of its bytes. */
function isDockerSchema1(mediaType) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(mediaType);
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ retag)
/* harmony export */ });
/* harmony import */ var _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(843);
/* harmony import */ var _images_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(998);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20);



/**
 * Gives an image more tags: the same bytes under other names, so the same digest. Everything is read and checked
 * before anything is written; the source is read once, beside the destinations.
 * @throws ReleaseError `image-missing`, `digest-mismatch`, `tag-immutable` (nothing is written then); `rejected` and
 * what a registry throws
 */
async function retag(registry, request) {
    const { image, source, dryRun } = request;
    const tags = [...new Set(request.tags)];
    const [manifest, destinations] = await Promise.all([
        registry.readManifest(image, source, dryRun ? "pull" : "pull,push"),
        Promise.all(tags.map(async (tag) => ({ tag, held: await registry.readDigest(image, tag) }))),
    ]);
    const checked = checkSource(manifest, request);
    const changed = destinations.filter(({ held }) => held === undefined || !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._Q)(held, checked.bytes));
    for (const destination of changed)
        refuseMovingImmutable(destination, checked, request);
    const written = changed.map(({ tag }) => tag);
    if (!dryRun)
        await writeAll(registry, image, checked, written);
    const { digest, mediaType } = checked;
    const kept = tags.filter((tag) => !written.includes(tag));
    return { digest, mediaType, platforms: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .platforms */ .Bn)(checked), written, kept };
}
function checkSource(manifest, { image, source, expectedDigest }) {
    const name = (0,_images_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(source) ? `${image}@${source}` : `${image}:${source}`;
    if (manifest === undefined) {
        throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("image-missing", `The registry has no image ${name}, so nothing was retagged. Check that its build has finished and pushed it under this name.`);
    }
    if (expectedDigest === undefined || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._Q)(expectedDigest, manifest.bytes))
        return manifest;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("digest-mismatch", `${name} is ${manifest.digest}, but ${expectedDigest} was expected, so nothing was retagged. Somebody built over this tag: promote the image that was tested by its digest, or test this one first.`);
}
function refuseMovingImmutable({ tag, held }, manifest, request) {
    if (held === undefined || !request.isImmutable(tag))
        return;
    const advice = "Nothing was retagged. A version names one image for ever: release this image under a new version.";
    throw immutable(request.image, tag, held, manifest, advice);
}
function immutable(image, tag, held, manifest, more) {
    return new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K("tag-immutable", `The tag ${image}:${tag} holds ${held} and may not be moved to ${manifest.digest}. ${more}`);
}
/** Writes beside each other and lets all of them end, so that an error can say what was written. */
async function writeAll(registry, image, manifest, tags) {
    const ends = await Promise.allSettled(tags.map((tag) => write(registry, image, manifest, tag)));
    const failed = ends.find((end) => end.status === "rejected");
    if (failed === undefined)
        return;
    const done = tags.filter((_, index) => ends[index]?.status === "fulfilled");
    if (done.length === 0 || !(failed.reason instanceof _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K))
        throw failed.reason;
    const { code, message, retryable } = failed.reason;
    const state = `Already written, and to stay: ${done.join(", ")}.`;
    throw new _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K(code, `${message} ${state}`, { cause: failed.reason, retryable });
}
/**
 * A registry with immutable tags may refuse even the digest that the tag holds, and a write whose answer was lost looks
 * like that, too. So after a refusal the tag itself says what is true.
 */
async function write(registry, image, manifest, tag) {
    try {
        await registry.writeManifest(image, tag, manifest);
    }
    catch (error) {
        if (!(error instanceof _errors_release_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K) || error.code !== "rejected")
            throw error;
        const held = await registry.readDigest(image, tag);
        if (held === undefined)
            throw error;
        if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigestOf */ ._Q)(held, manifest.bytes))
            return;
        throw immutable(image, tag, held, manifest, error.message);
    }
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
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
;// CONCATENATED MODULE: ./src/errors/with-state.js

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
        if (!(cause instanceof release_error/* ReleaseError */.K) || /nothing was (read or )?written/i.test(cause.message))
            throw cause;
        const { code, message, retryable } = cause;
        throw new release_error/* ReleaseError */.K(code, `${message} ${NOTHING}`, { cause, retryable });
    }
}

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
    (0,external_node_fs_.writeFileSync)(file, `${[...new Set(authorities)].join("\n")}\n`);
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
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./src/runner/private-folder.js




const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"];
/**
 * A folder of this step's own, which only its user can open. It goes when the work ends, and when the job is cancelled,
 * too: a key may be in it.
 * @throws ReleaseError `unsupported` when it cannot be made.
 */
async function inPrivateFolder(work) {
    const folder = makeFolder();
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
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
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, "release-actions-"));
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
            const { outputs, summary } = await action.run(await reading(async () => readInputs(action.inputs)), world);
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
        return (0,external_node_fs_.readFileSync)(path, "utf8");
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
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(runnerTemp, `${action}-`)), name);
    (0,external_node_fs_.writeFileSync)(path, text);
    return `@${path}`;
}
function writeSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file || markdown === "")
        return;
    try {
        (0,external_node_fs_.appendFileSync)(file, `${markdown.trimEnd()}\n\n`);
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
/******/ var __webpack_exports__ = __nccwpck_require__(440);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
