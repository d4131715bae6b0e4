import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 895:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(464)
const { safeRe: re, t } = __nccwpck_require__(227)
const cmp = __nccwpck_require__(594)
const debug = __nccwpck_require__(195)
const SemVer = __nccwpck_require__(855)
const Range = __nccwpck_require__(946)


/***/ }),

/***/ 946:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(587)
const cache = new LRU()

const parseOptions = __nccwpck_require__(464)
const Comparator = __nccwpck_require__(895)
const debug = __nccwpck_require__(195)
const SemVer = __nccwpck_require__(855)
const trimComparatorWhitespace = __nccwpck_require__(853)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(227)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(825)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

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

/***/ 594:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(14)
const neq = __nccwpck_require__(186)
const gt = __nccwpck_require__(955)
const gte = __nccwpck_require__(48)
const lt = __nccwpck_require__(4)
const lte = __nccwpck_require__(329)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 841:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(855)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 14:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(841)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 955:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(841)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 48:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(841)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 4:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(841)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 329:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(841)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 186:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(841)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


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

/***/ 871:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(946)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


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

/***/ 587:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


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

/***/ 853:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(825)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 381:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(946)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

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

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 494:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_actions_check_approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(479);
/* harmony import */ var _src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(156);


await (0,_src_runner_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_src_actions_check_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .X);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ action)
});

;// CONCATENATED MODULE: ./src/errors/nearest.js
/** The known names that are close to `wanted`, nearest first: at most three, none when nothing is close. */
function nearest(wanted, known) {
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    return [...known]
        .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
        .slice(0, 3)
        .map(({ name }) => name);
}
/** ` Did you mean "blue"?`, with a leading space, or nothing. */
function didYouMean(wanted, known) {
    const names = nearest(wanted, known).map((name) => `"${name}"`);
    return names.length === 0 ? "" : ` Did you mean ${names.join(" or ")}?`;
}
/** Levenshtein's distance; inputs are cut at 100 characters, since names are short and hostile input is not. */
function editDistance(left, right) {
    const a = left.slice(0, 100);
    const b = right.slice(0, 100);
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./src/errors/quote.js
/** Untrusted text for a sentence: JSON-quoted (so control characters show), cut at 80 characters. */
function quote_quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

// EXTERNAL MODULE: ./src/errors/release-error.js
var release_error = __nccwpck_require__(843);
;// CONCATENATED MODULE: ./src/config/configuration.js



/** Every file on the environment's branch that is read or written with its manifest. */
function branchFiles({ manifest, kustomization, files }) {
    const others = [...(kustomization === undefined ? [] : [kustomization]), ...files.map(({ path }) => path)];
    return [...new Set([manifest, ...others])];
}
const PINS = ["build-tag", "version", "digest"];
const ON_TOO_YOUNG = ["warn", "block"];
const SOAKS = ["continuous", "longest"];
const TAKES = ["current", "was-deployed"];
/** How a tag moves that may move. */
const MOVES = ["with-environment", "upward"];
/** What the services were called before. */
function renamesOf({ services }) {
    return new Map([...services.values()].flatMap(({ name, renamedFrom }) => renamedFrom === undefined ? [] : [[name, renamedFrom]]));
}
/** @throws ReleaseError `unknown-service` with the nearest names and the list. */
function findService(configuration, name) {
    return find(configuration.services, "unknown-service", "service", name, configuration.path);
}
/** @throws ReleaseError `unknown-environment` with the nearest names and the list. */
function findEnvironment(configuration, name) {
    return find(configuration.environments, "unknown-environment", "environment", name, configuration.path);
}
function find(known, code, kind, name, path) {
    const found = known.get(name);
    if (found !== undefined)
        return found;
    const names = [...known.keys()].sort();
    throw new release_error/* ReleaseError */.K(code, `${path} has no ${kind} ${quote_quote(name)}.${didYouMean(name, names)} The ${kind}s are: ${shortList(names)}.`);
}
function shortList(names) {
    const shown = names.slice(0, 20).join(", ");
    return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

// EXTERNAL MODULE: ./src/errors/with-state.js
var with_state = __nccwpck_require__(645);
;// CONCATENATED MODULE: ./src/gates/fill-places.js
/**
 * Gives as many places as possible to people, one place a person: a place of a team goes to a member, one of nobody's to
 * anybody. Somebody who is in two teams sits where the other cannot (a matching by augmenting paths).
 * The places that were filled, by their index.
 */
function fill(places, people, members) {
    const holder = new Map();
    const fits = (id, place) => place === null || members.get(place)?.has(id) === true;
    const seat = (id, tried) => places.some((place, index) => {
        if (tried.has(index) || !fits(id, place))
            return false;
        tried.add(index);
        const present = holder.get(index);
        if (present !== undefined && !seat(present, tried))
            return false;
        holder.set(index, id);
        return true;
    });
    for (const { id } of people)
        seat(id, new Set());
    return new Set(holder.keys());
}

;// CONCATENATED MODULE: ./src/gates/gate.js
function pass(sentence, evidence = {}) {
    return { verdict: "pass", code: null, sentence, evidence };
}
function gate_warn(code, sentence, evidence = {}) {
    return { verdict: "warn", code, sentence, evidence };
}
function block(code, sentence, evidence = {}) {
    return { verdict: "block", code, sentence, evidence };
}
/** It will be asked later, and `code` is what a write before that is refused with. */
function waits(code, sentence, evidence = {}) {
    return { verdict: "waits", code, sentence, evidence };
}
/** The gate is configured, and what it decides by is not known. */
function unknown(sentence, evidence = {}) {
    return { verdict: "unknown", code: "gate-unavailable", sentence, evidence };
}
/**
 * Gates that make people wait do not stand between them and a fire: an emergency is let through, and so is a rollback to
 * what ran before; both are said.
 */
function unlessUrgent(code, { sentence, evidence }, { emergency, move }, advice) {
    if (emergency)
        return gate_warn(code, `${sentence} Let through as an emergency.`, evidence);
    if (move === "back")
        return gate_warn(code, `${sentence} Let through, since it goes back to what ran before.`, evidence);
    const act = move === "forward" ? "promote" : "roll back";
    return block(code, `${sentence} ${advice}, or ${act} with emergency and a reason, which is recorded.`, evidence);
}

;// CONCATENATED MODULE: ./src/gates/approvals.js


/** How many must approve this kind of change; 0: nobody. */
function requiredApprovals({ required, forRollback, forEmergency }, { move, emergency }) {
    if (move === "back")
        return emergency ? Math.min(forRollback, forEmergency) : forRollback;
    return emergency ? forEmergency : required;
}
/** Whether enough people have approved. Before they are asked it waits; where nobody has read who did, it is not known. */
const approved = {
    name: "approvals",
    of: "environment",
    ask(facts) {
        const rules = facts.environment.approvals;
        const required = requiredApprovals(rules, facts);
        if (required === 0)
            return undefined;
        if (facts.approvals === "not-yet")
            return notYet(facts.environment.name, rules, required);
        if (facts.approvals !== undefined)
            return approvalsGate(rules, required, facts.approvals);
        return unknown(`${facts.environment.name} needs ${count(required, "approval")}, and who has approved this run was not read. Start it by a workflow that asks for approvals.`, { required: `${required}` });
    },
};
function notYet(environment, rules, required) {
    const from = whoMay(rules, undefined, placesOf(rules, required));
    const sentence = `${environment} needs ${count(required, "approval")} before anything is written, from ${from}.`;
    return waits("approvals-missing", sentence, { required: `${required}`, from });
}
/** Whether distinct people have approved who may, and nobody has rejected. No record is no approval. */
function approvalsGate(rules, required, facts) {
    if ("unread" in facts)
        return unknown(facts.unread, { required: `${required}` });
    const open = unprotected(facts);
    if (open !== undefined)
        return open;
    const records = facts.records.filter((one) => one.environment.toLowerCase() === facts.environment.toLowerCase());
    const rejected = records.filter(({ state }) => state === "rejected").map(({ login }) => login);
    if (rejected.length > 0) {
        const by = [...new Set(rejected)].join(", ");
        const sentence = `${by} rejected this promotion to ${facts.environment}. Talk to them; then start a new run.`;
        return block("approvals-missing", sentence, { "rejected-by": by });
    }
    const unclear = notKnown(rules, facts);
    if (unclear !== undefined)
        return unknown(unclear);
    const people = distinct(records.filter(({ state }) => state === "approved"));
    const judged = people.map((person) => ({ person, against: objection(person, rules, facts) }));
    const counting = judged.filter(({ against }) => against === undefined).map(({ person }) => person);
    return judgeCount({
        rules,
        required,
        facts,
        counting,
        others: judged.filter(({ against }) => against !== undefined),
    });
}
function judgeCount({ rules, required, facts, counting, others }) {
    const places = placesOf(rules, required);
    const open = places.filter((_, place) => !fill(places, counting, facts.members).has(place));
    const missing = Math.max(required - counting.length, open.length);
    const evidence = { required: `${required}`, approvers: counting.map(({ login }) => login).join(", ") };
    const who = counting.length === 0 ? "nobody" : evidence.approvers;
    if (missing <= 0)
        return pass(`Approved by ${who}; ${required} needed.`, evidence);
    const unread = teamsOf(rules).filter((team) => !facts.members.has(team));
    if (unread.length > 0) {
        return unknown(`${facts.environment} needs ${count(required, "approval")}. Who is in ${unread.join(", ")} could not be read, so it is not known whether those of ${people(facts)} are enough. Give the job a token that may read teams.`, evidence);
    }
    const not = others.map(({ person, against }) => ` That of ${person.login} does not count: ${against}.`).join("");
    return block("approvals-missing", `${facts.environment} needs ${count(required, "approval")} and has ${counting.length} (${who}). ${missing} more ${missing === 1 ? "is" : "are"} missing, from ${whoMay(rules, facts, open)}.${not}`, evidence);
}
/** GitHub makes an environment without rules as soon as a job names it: whoever passed it, was asked nothing. */
function unprotected({ environment, reviewers }) {
    if (reviewers.length > 0)
        return undefined;
    return block("environment-unprotected", `GitHub's environment ${environment} is not there or has no required reviewers, so nobody was asked and no approval means anything. Give it reviewers (Settings > Environments > ${environment} > Required reviewers), and start a new run.`);
}
/** What would make any count a guess. */
function notKnown({ authors }, { askers, ...facts }) {
    if (authors === "excluded") {
        if (facts.authors !== undefined)
            return undefined;
        return "Who wrote the commits that ship is not known, and they may not approve them. Nobody's approval can be counted.";
    }
    const program = askers.find(({ type }) => type !== "User");
    if (program === undefined)
        return undefined;
    return `${program.login}, which asked for this promotion, is no person, so it is not known who may not approve it. Have a person start it, or write \`authors: excluded\` in \`approvals\`.`;
}
/** Why somebody's approval does not count. */
function objection(person, rules, facts) {
    if (person.type !== "User")
        return "only people can approve";
    if (facts.askers.some(({ id }) => id === person.id))
        return "who asks may not approve";
    if (rules.authors === "excluded" && facts.authors?.some(({ id }) => id === person.id)) {
        return "who wrote the commits may not approve them";
    }
    if (rules.by.length === 0 || mayApprove(person, rules, facts))
        return undefined;
    return "the configuration does not name them among those who may";
}
function mayApprove(person, { by, ofEach }, { members }) {
    const allowed = [...by, ...[...ofEach.keys()].map((team) => ({ team }))];
    return allowed.some((one) => "user" in one ? one.user === person.login.toLowerCase() : members.get(one.team)?.has(person.id));
}
/** A place for each approval that is needed: of a certain team, or of anybody who may. */
function placesOf({ ofEach }, required) {
    const teams = [...ofEach].flatMap(([team, number]) => Array.from({ length: number }, () => team));
    return [...teams, ...Array.from({ length: Math.max(0, required - teams.length) }, () => null)].slice(0, required);
}
function whoMay({ by }, facts, open) {
    const teams = [...new Set(open.filter((place) => place !== null))];
    const of = (place) => open.filter((one) => one === place).length;
    const named = teams.map((team) => `${team} (${of(team)})`).join(", ");
    if (teams.length > 0 && of(null) === 0)
        return named;
    const anyone = whoElse(by, facts);
    return teams.length === 0 ? anyone : `${named}, and ${of(null)} of ${anyone}`;
}
/** Who has answered already, or asked, is not whom to ask. */
function whoElse(by, facts) {
    const named = by.length === 0 ? facts?.reviewers : by.map((one) => ("user" in one ? one.user : one.team));
    if (named === undefined)
        return "others who may review the environment";
    const answered = facts?.records.filter(({ state }) => state === "approved") ?? [];
    const seen = new Set([...(facts?.askers ?? []), ...answered].map(({ login }) => login.toLowerCase()));
    const others = named.filter((one) => !seen.has(one.toLowerCase()));
    return others.length === 0 ? "others than these: nobody else may review the environment" : others.join(", ");
}
function teamsOf({ by, ofEach }) {
    return [...new Set([...by.flatMap((one) => ("team" in one ? [one.team] : [])), ...ofEach.keys()])];
}
function distinct(records) {
    return [...new Map(records.map((one) => [one.id, one])).values()];
}
function people({ records }) {
    return (distinct(records)
        .map(({ login }) => login)
        .join(", ") || "nobody");
}
function count(number, word) {
    return `${number} ${word}${number === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./src/gates/facts.js
/** `blue 1.6.0`, for sentences. */
function subjectOf({ service, version }) {
    return `${service} ${version}`;
}

;// CONCATENATED MODULE: ./src/gates/soak.js
/** Milliseconds. A date in the future is no time at all: a clock is wrong somewhere, and a wrong clock opens no gate. */
function lengthOf({ since, until }, now) {
    const end = until ?? now;
    return end > now ? 0 : Math.max(0, end.getTime() - since.getTime());
}
/** Whether the stretches that are known, newest first, decide already: older ones need not be looked for. */
function isEnough({ soak, minimumAge = 0 }, known, now) {
    return soak === "continuous" ? known.length > 0 : known.some((one) => lengthOf(one, now) >= minimumAge);
}
/**
 * The stretch that counts: the newest, which must still last where only what runs may be taken; or, for `longest`, one
 * that is long enough, else the one that still lasts, since it will be, else the longest.
 */
function counted({ soak, take, minimumAge = 0 }, newestFirst, now) {
    const [newest] = newestFirst;
    if (newest === undefined)
        return undefined;
    if (soak === "continuous")
        return take === "current" && newest.until !== undefined ? undefined : newest;
    const longest = newestFirst.reduce((best, one) => (lengthOf(one, now) > lengthOf(best, now) ? one : best));
    const isLongestNeeded = lengthOf(longest, now) >= minimumAge && lengthOf(newest, now) < minimumAge;
    return newest.until === undefined && !isLongestNeeded ? newest : longest;
}

;// CONCATENATED MODULE: ./src/gates/age.js



/** How long the digest has been in the environment that it comes from. */
const age = {
    name: "age",
    of: "service",
    ask(facts) {
        const { from, minimumAge, onTooYoung } = facts.environment;
        if (from === undefined || minimumAge === undefined || facts.move === "back")
            return undefined;
        // What is gone back to need not run there any more.
        const take = facts.move === "forward" ? facts.environment.take : "was-deployed";
        const ran = counted({ ...facts.environment, take }, facts.stretches, facts.now);
        return ageGate({ ...facts, subject: subjectOf(facts), environment: from, ran, minimumAge, onTooYoung });
    },
};
function measureAge({ ran, now, minimumAge, }) {
    const age = lengthOf(ran, now);
    const readyAt = new Date(ran.since.getTime() + minimumAge);
    return { age, readyAt, oldEnough: age >= minimumAge, inFuture: ran.since > now || (ran.until ?? now) > now };
}
function ageGate(facts) {
    const { ran, subject, environment, minimumAge } = facts;
    const minimum = describeDuration(minimumAge);
    if (ran === undefined) {
        const absent = `${subject} is not what ${environment} runs, but should be there for ${minimum}.`;
        return tooYoung(facts, absent, `Promote it to ${environment} first and wait`, {});
    }
    const { age, readyAt, oldEnough, inFuture } = measureAge({ ...facts, ran });
    const future = inFuture ? " That date lies in the future, so it counts as no time at all." : "";
    const evidence = { since: second(ran.since), "minimum-age": minimum };
    if (ran.until !== undefined) {
        const ranThere = `${subject} ran in ${environment} for ${describeDuration(age)}, from ${second(ran.since)} to ${second(ran.until)}`;
        const ended = { ...evidence, until: second(ran.until) };
        if (oldEnough)
            return pass(`${ranThere}.${future}`, ended);
        const short = `${ranThere}, but should have been there for ${minimum}, and does not run there any more.${future}`;
        return tooYoung(facts, short, `Promote it to ${environment} again and wait`, ended);
    }
    const has = `${subject} has been in ${environment} for ${describeDuration(age)}, since ${second(ran.since)}`;
    const ready = { ...evidence, "ready-at": second(readyAt) };
    if (oldEnough)
        return pass(`${has}.${future}`, ready);
    const young = `${has}, but should be there for ${minimum}: ready at ${second(readyAt)}.${future}`;
    return tooYoung(facts, young, "Wait until then", ready);
}
function tooYoung(facts, sentence, advice, evidence) {
    if (facts.onTooYoung === "warn" && !facts.emergency)
        return gate_warn("too-young", sentence, evidence);
    return unlessUrgent("too-young", { sentence, evidence }, facts, advice);
}
/** RFC 3339 in UTC, without fractions of a second. */
function second(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** `2 d 3 h`, `5 h 12 min`, `3 min`, `40 s`: two units at most. */
function describeDuration(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return joinUnits(hours, "h", minutes % 60, "min");
    return joinUnits(Math.floor(hours / 24), "d", hours % 24, "h");
}
function joinUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

;// CONCATENATED MODULE: ./src/gates/expiry.js



/** Whether the approvals that are needed are still fresh: each is as old as its gate job's end. */
const notExpired = {
    name: "expiry",
    of: "environment",
    ask(facts) {
        const required = requiredApprovals(facts.environment.approvals, facts);
        const { approvals } = facts;
        if (required === 0 || approvals === undefined || approvals === "not-yet")
            return undefined;
        // What was not read, the gate of approvals says already.
        if ("unread" in approvals)
            return undefined;
        return expiryGate(facts.environment.approvals.expireAfter, required, approvals.gateJobs, facts.now);
    },
};
/** The oldest of the newest that are needed counts. Milliseconds. */
function expiryGate(expireAfter, required, gateJobs, now) {
    const newest = [...gateJobs].sort((left, right) => right.getTime() - left.getTime());
    const oldest = newest[required - 1];
    if (oldest === undefined) {
        return unknown(`How old the ${count(required, "approval")} are is not known: ${count(gateJobs.length, "gate job")} of this plan ended in this run. A gate job is one that asks for the environment and has the plan's hash in its name; give each a name of its own.`);
    }
    const hours = `${Math.round((expireAfter / 3_600_000) * 10) / 10} h`;
    const evidence = {
        "gate-job-ended-at": second(oldest),
        "expires-at": second(new Date(oldest.getTime() + expireAfter)),
    };
    if (now.getTime() - oldest.getTime() <= expireAfter)
        return pass(`The oldest gate job that counts ended at ${second(oldest)}.`, evidence);
    return block("approval-expired", `The approval whose gate job ended at ${second(oldest)} is older than ${hours} (approval-expires) and is void. Start a new run, and have it approved.`, evidence);
}

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

;// CONCATENATED MODULE: ./src/gates/refusal.js


const WORDS = { pass: "✅ pass", warn: "⚠️ warn", block: "⛔ block", unknown: "❔ unknown", waits: "⏳ waits" };
/** All verdicts as people read them in the job summary. */
function verdictTable(verdicts) {
    const rows = verdicts.map(({ gate, service, verdict, sentence }) => [
        gate,
        service === null ? "–" : plain(service),
        WORDS[verdict],
        plain(sentence),
    ]);
    return table(["gate", "service", "verdict", ""], rows);
}
/** The error of gates that say no: the first one's sentence, how many others there are, all of them in its table. */
function refusalOf(verdicts) {
    const [first, ...others] = verdicts.filter(isRefusal);
    if (first === undefined)
        return undefined;
    const names = others.map(({ gate, service }) => (service === null ? gate : `${gate} (${service})`));
    const more = others.length === 0
        ? ""
        : ` ${others.length === 1 ? "One more gate says" : `${others.length} more gates say`} no: ${names.join(", ")}; the job summary has them all.`;
    return new release_error/* ReleaseError */.K(first.code ?? "gate-unavailable", `${first.sentence}${more} Nothing was written.`, {
        detail: verdictTable(verdicts),
    });
}
function isRefusal({ verdict }) {
    return verdict === "block" || verdict === "unknown";
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./src/errors/disk-full.js
var disk_full = __nccwpck_require__(244);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./src/git/environment.js

/** What Git, curl and ssh need of the machine: finding programs, keys, proxies and certificates. Nothing else passes. */
const PASSED_ON = [
    ["PATH", "Path", "PATHEXT", "SystemRoot", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"],
    ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy", "ALL_PROXY", "all_proxy"],
    ["SSH_AUTH_SOCK", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"],
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
    Object.assign(env, {
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
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

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
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
        if (typeof input === "string" || Buffer.isBuffer(input))
            child.stdin.end(input);
        else
            input.pipe(child.stdin);
    });
}
function notStarted(cause) {
    return new release_error/* ReleaseError */.K("unsupported", "Git could not be started. Nothing was written. Git 2.34 or newer must be on the PATH of this runner.", { cause });
}

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
        const result = await runGit(["--git-dir", this.folder, ...args], gitEnvironment(world, config), input);
        world.log.debug(`git ${args.join(" ").slice(0, 300)}: ${result.code}`);
        return result;
    }
    async read(args, input = "") {
        const { code, stdout, stderr } = await this.run(args, input);
        if (code === 0)
            return stdout;
        if ((0,disk_full/* saysDiskFull */.lw)(stderr))
            throw (0,disk_full/* diskFull */.xg)();
        const words = this.connection.remote.redact(stderr).trim().slice(0, 500);
        throw new release_error/* ReleaseError */.K("internal", `git ${args[0]} ended with ${code}: ${words}. The remote was not changed by it.`);
    }
    oneByOne(work) {
        const result = this.#work.then(work);
        this.#work = result.catch(() => { });
        return result;
    }
}
/** At once: four entries of a folder, and Node's other way to make files takes longer to load than to make these. */
async function createBareRepository(connection, filter) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(connection.world.folder, "git-"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), CONFIG);
    return new BareRepository(folder, connection, filter);
}

;// CONCATENATED MODULE: ./src/branches/wordings.js
// What forges say when they refuse, in their own words. They choose a sentence of advice and never a decision; where a
// forge says something else tomorrow, its words are still quoted and only the advice is more general.
//
// Where the words come from:
//  GitHub   docs.github.com: "Troubleshooting rulesets", "About protected branches", "About large files on GitHub", "Push
//           protection from the command line"; the rest as people met it: hexojs/hexo#2817, SalamLang/Salam#430,
//           az-digital/arizona-bootstrap#1524, pypa/advisory-database#141.
//  GitLab   lib/gitlab/checks/{branch,tag,push}_check.rb, lib/gitlab/git_access.rb, lib/gitlab/repository_size_error_message.rb,
//           ee/lib/ee/gitlab/checks/push_rules/{commit,branch,file_size,tag}_check.rb; docs.gitlab.com: "Secret push protection".
//  Gitea    routers/private/hook_pre_receive.go and cmd/serv.go; Forgejo has the same and its own name before it.
//  Git      builtin/receive-pack.c, unpack-objects and index-pack, errno's texts.
/** The first that fits counts: one refusal may name several rules, and the more special one says more. */
const WORDINGS = [
    says("github", "workflow-file", /refusing to allow an? .* to create or update workflow|without .?workflows?.? (permission|scope)/i),
    says("github", "secret", /GH009|Push cannot contain secrets/),
    says("gitlab", "secret", /(PUSH|PRE-RECEIVE) BLOCKED: Secrets detected/),
    says("github", "file-size", /GH001|this exceeds GitHub's file size limit/),
    says("gitlab", "file-size", /is larger than the allowed size of/),
    says("git", "file-size", /pack exceeds maximum allowed size/),
    says("github", "signature", /Commits must have verified signatures/),
    says("gitlab", "signature", /Commit must be signed/),
    says("gitea", "signature", /is protected from unverified commit/i),
    says("github", "linear-history", /must not contain merge commits/i),
    says("github", "commit-rule", /(Commit message|Author email|Committer email|Branch name|Tag name) (must|may) (not )?(match|start|end|contain)/i),
    says("github", "commit-rule", /GH007|email privacy restrictions/),
    says("gitlab", "commit-rule", /does not follow the pattern|contains the forbidden pattern/i),
    says("gitlab", "commit-rule", /You cannot push commits for '|ommitter email '.*' is not verified|(Author|Committer) '.*' is not a member of team/),
    says("github", "rewind", /Cannot force-push to (a protected|this) (branch|tag)/),
    says("gitlab", "rewind", /not allowed to force push code to a protected branch/),
    says("gitea", "rewind", /is protected from force push/i),
    says("git", "rewind", /denying non-fast-forward|^non-fast-forward$/m),
    says("gitlab", "protected", /not allowed to (push code to|create|change|merge code into) (a )?(protected|existing tags)|create this tag as it is protected|Protected tags cannot be/i),
    says("gitea", "protected", /Not allowed to push to protected branch|Tag \S+ is protected|is protected from changing file/i),
    says("github", "protected", /GH006|GH013|protected branch hook declined|rule.violation|ruleset|Cannot (update|create|delete) (this )?(protected )?ref|creations being restricted/i),
    says("github", "archived", /was archived so it is read-only/),
    says("gitlab", "archived", /(push|write)[^.]* (to )?an archived (project|repository)/i),
    says("gitea", "archived", /Th(is|e) repo(sitory)? is archived|Repo: \S+ is archived/),
    says("gitlab", "read-only", /read-only GitLab instance|repository is temporarily read-only/),
    says("gitlab", "quota", /exceeded its size limit|exceed the size limit|exceed storage limits|namespace storage limit/),
    says("gitea", "quota", /size is over limitation of|quota exceeded/i),
    says("git", "quota", /Disk quota exceeded/i),
    says("git", "disk-full", /No space left on device/i),
    says("git", "read-only", /Read-only file system|insufficient permission for adding an object/i),
    says("github", "no-write-access", /marked as read only|Permission to \S+ denied to|Write access to repository not granted/),
    says("gitlab", "no-write-access", /deploy key does not have write access|not allowed to (push|upload) code/i),
    says("gitea", "no-write-access", /is not authorized to write|permission denied for writing/i),
    says("github", "no-such-repository", /ERROR: Repository not found/),
    says("gitlab", "no-such-repository", /project you were looking for could not be found/),
    says("gitea", "no-such-repository", /Cannot find repository|is not authorized to read/),
];
function says(forge, obstacle, pattern) {
    return { forge, obstacle, says: pattern };
}
/** What the words are about, and whose they are; undefined where nobody here has heard them before. */
function recognise(words) {
    return WORDINGS.find(({ says: pattern }) => pattern.test(words));
}

;// CONCATENATED MODULE: ./src/branches/advice.js

/** What to do about each obstacle: one sentence, or one for each forge whose remedy has a name of its own. */
const ADVICE = {
    "workflow-file": "A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.",
    protected: {
        github: "A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.",
        gitlab: "The branch or tag is protected: in the project's settings (Repository, Protected branches or Protected tags) allow the role or the deploy key of this credential to push and to create.",
        gitea: "The branch or tag is protected: in the repository's settings (Branches, or Tags) put the user of this credential, or its deploy key, on the rule's whitelist for pushes.",
    },
    rewind: "The remote takes no push that would drop commits, and this one was built on a state that it does not have any more: run again; if it stays, somebody rewrote the branch.",
    signature: "The branch takes signed commits only: set commit-with to api, which GitHub signs, or give a signing key whose public half the forge knows.",
    "linear-history": "The branch takes no merge commits, and the commit that was pushed has one in its history: exempt this credential from that rule, or choose a commit without merges.",
    "commit-rule": "A rule asks for another form of commit messages, names or e-mail addresses: exempt this credential's commits from it, or change the rule so that they fit.",
    secret: "The forge found what looks like a secret in the commit that was pushed: look at the file that it names; take it out and revoke it, or mark it there as no secret.",
    "file-size": "A file of the commit that was pushed is larger than the forge allows: take it out, or raise the limit.",
    archived: "The repository is archived, so nobody can write to it: unarchive it, or give the address of its successor.",
    "read-only": "The server takes no writes at present: ask whoever runs it (maintenance, a read-only mirror, a disk that is mounted read-only), and run again.",
    quota: "The repository, or its owner, has used up the space that the forge gives it: make room there, or raise the quota.",
    "disk-full": "The server's disk is full: whoever runs it must make room; then run again.",
    "no-write-access": "It may read, but not write: give the token the permission (contents: write) or the deploy key write access, or use an App's token.",
    "no-such-repository": "Check the address, and whether the credential may see this repository.",
};
const GENERAL = "Change what the remote objects to, then run again.";
/** What to do about a refusal in these words. */
function advice_advice(words) {
    const found = recognise(words);
    if (found === undefined)
        return GENERAL;
    const known = ADVICE[found.obstacle];
    return typeof known === "string" ? known : (known[found.forge] ?? GENERAL);
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./src/git/remote-words.js

const LONGEST = 600;
/** Lines of Git's that say nothing of the matter. */
const FILLER = /^(error: failed to push some refs|fatal: Could not read from remote repository|Please make sure you have the correct access rights|and the repository exists|warning:|debug\d:)/;
/** Lines that forges put around their words. */
const FRAME = /^(error:|ERROR:)?\s*=*$/;
/** What the other side said, for people: its own lines where there are any, else Git's; on one line, without secrets. */
function remoteWords(stderr, remote) {
    const lines = stderr
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => !FILLER.test(line));
    const theirs = lines.filter((line) => line.startsWith("remote:")).map((line) => line.slice("remote:".length).trim());
    // Over SSH the other side's lines come as they are, beside ssh's own.
    const ours = remote.protocol === "ssh" ? lines : lines.filter((line) => /^(fatal|error):/.test(line));
    const said = theirs.some((line) => !FRAME.test(line)) ? theirs : ours;
    const line = (0,external_node_util_namespaceObject.stripVTControlCharacters)(said.filter((words) => !FRAME.test(words)).join(" / "));
    const text = remote.redact(line.replaceAll(/[\p{Cc} ]+/gu, " "));
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

;// CONCATENATED MODULE: ./src/git/failure.js





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
    if ((0,disk_full/* saysDiskFull */.lw)(stderr))
        return { kind: "disk-full" };
    if (/does not support --atomic/i.test(stderr))
        return { kind: "no-atomic" };
    if (/mismatched algorithms/i.test(stderr))
        return { kind: "other-hash" };
    if (/certificate (problem|verification failed)/i.test(stderr))
        return { kind: "certificate" };
    const status = Number(/^(?!remote:).*(?:returned error:|HTTP) (\d{3})/m.exec(stderr)?.[1]);
    if (status >= 300 && status < 400)
        return { kind: "redirect" };
    if (status === 401 || /could not read (Username|Password)|Authentication failed/i.test(stderr)) {
        return { kind: "unauthorized" };
    }
    if (/Host key verification failed/.test(stderr))
        return { kind: "host-key", now: newFingerprint(stderr) };
    if (/Permission denied \(/.test(stderr))
        return { kind: "unauthorized" };
    if (/cannot run ssh: No such file|\bssh: (command )?not found/.test(stderr))
        return { kind: "no-ssh" };
    if (status === 403)
        return { kind: "forbidden" };
    const overSsh = /Could not read from remote repository/.test(stderr) ? recognise(stderr)?.obstacle : undefined;
    if (overSsh === "no-such-repository")
        return { kind: "not-found" };
    if (overSsh !== undefined)
        return { kind: "forbidden" };
    if (status === 404 || /repository '.*' not found|does not appear to be a git repository/i.test(stderr)) {
        return { kind: "not-found" };
    }
    return { kind: "unreachable" };
}
/** What ssh says of a host whose key is another one than before: `SHA256:…`. */
function newFingerprint(stderr) {
    if (!/REMOTE HOST IDENTIFICATION HAS CHANGED|REVOKED HOST KEY/.test(stderr))
        return undefined;
    return /\bSHA256:[A-Za-z0-9+/]+/.exec(stderr)?.[0] ?? "a revoked one";
}
/** The failure as an error for people. `doing` ends the sentence "Git could not …", e.g. "read the branch main". */
function failureError(failure, doing, stderr, remote) {
    const words = remoteWords(stderr, remote);
    const said = words === "" ? "" : ` It was said: ${words}`;
    const start = `Git could not ${doing} at ${remote.url}`;
    switch (failure.kind) {
        case "unauthorized":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: the credential is missing or not accepted.${said} Nothing was written. Check the token (or the SSH key and known host) of this remote.`);
        case "host-key":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: ${hostKeySentence(failure.now)}`);
        case "disk-full":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: a disk is full, of this runner (RUNNER_TEMP)${remote.origin === undefined ? " or of the server" : ""}.${said} Nothing was written. Free some space there, then run again.`);
        case "no-ssh":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: there is no ssh on the PATH of this runner. Nothing was written. Install an OpenSSH client, or give an https address and a token.`);
        case "forbidden":
            return new release_error/* ReleaseError */.K("unauthorized", `${start}: the credential does not permit it.${said} Nothing was written. ${permissionAdvice(stderr)}`);
        case "not-found":
            return remote.protocol === "file"
                ? new release_error/* ReleaseError */.K("invalid-input", `${start}: there is no Git repository.${said} Nothing was written. Check the path.`)
                : new release_error/* ReleaseError */.K("unauthorized", `${start}: there is no such repository, or the credential may not see it.${said} Nothing was written. Check the address and the token.`);
        case "missing-ref":
            return new release_error/* ReleaseError */.K("unknown-commit", `${start}: it has no ${failure.ref}. Nothing was written.`);
        case "missing-object":
            return new release_error/* ReleaseError */.K("unknown-commit", `${start}: it has no commit ${failure.object}. Nothing was written. Was it pushed, and to this repository?`);
        case "no-atomic":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: this server cannot change several refs all or none (no atomic pushes). Nothing was written. A server that supports them is needed.`);
        case "other-hash":
            return new release_error/* ReleaseError */.K("unsupported", `${start}: the repository uses SHA-256 object names, which are not supported. Nothing was written.`);
        case "certificate":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: its certificate is not trusted.${said} Nothing was written. Name your authority's file in GIT_SSL_CAINFO.`);
        case "redirect":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: it answers with a redirect that leads nowhere.${said} Nothing was written. Give the repository's present address.`);
        // What is not given by its id is asked of a copy; see mirror.ts.
        case "no-ids":
        case "not-spoken":
        case "unreachable":
            return new release_error/* ReleaseError */.K("git-unavailable", `${start}: no usable answer came, after several tries.${said} Try again when the server is reachable.`, { retryable: true });
    }
}
function hostKeySentence(now) {
    const recipe = 'Put the lines that its owner publishes ("host type key") into the input ssh-known-hosts';
    if (now === undefined) {
        return `the host's key is not known here, so it may be anybody's machine. Nothing was sent to it and nothing was written. ${recipe}, or into the known_hosts file of this runner.`;
    }
    return `the host's key is not the one that is known here (it is ${now}), so either the host has a new key or somebody is in between. Nothing was sent to it and nothing was written. Compare it with what the host's owner publishes. ${recipe} if it is right.`;
}
function permissionAdvice(stderr) {
    if (recognise(stderr) !== undefined)
        return advice_advice(stderr);
    return "Give the token the permission (contents: write), or use an App's token.";
}

;// CONCATENATED MODULE: ./src/branches/backoff.js
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

;// CONCATENATED MODULE: ./src/git/stock/remote-config.js
/**
 * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
 * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
 */
function remoteConfig({ remote, sshCommand }, filter) {
    const { url, protocol, origin, authorization } = remote;
    const config = [
        ["remote.origin.url", url],
        ["protocol.allow", "never"],
        [`protocol.${protocol}.allow`, "always"],
        // Git would send the header along to the host that a redirect names: redirect.ts follows instead.
        ["http.followRedirects", "false"],
    ];
    if (sshCommand !== undefined)
        config.push(["core.sshCommand", sshCommand]);
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

;// CONCATENATED MODULE: ./src/git/redirect.js




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
    throw new release_error/* ReleaseError */.K("git-unavailable", `${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`);
}
/**
 * Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the redirect leaves the host; with
 * protocol 2 Git itself would send it to the new host with its second request.
 */
async function askWhere(connection) {
    const { remote, world } = connection;
    const config = remoteConfig(connection, "none").map(([key, value]) => key === "http.followRedirects" ? [key, "initial"] : [key, value]);
    const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
    const { stderr } = await runGit(args, gitEnvironment(world, config));
    const address = /redirecting to (\S+)/.exec(stderr)?.[1];
    // A host that asks for a credential of its own is named only in that question.
    return { address, host: originOf(address ?? /Username for '(\S+)'/.exec(stderr)?.[1]) };
}
function originOf(url) {
    return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

;// CONCATENATED MODULE: ./src/git/ask.js



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
        if (failure.kind === "redirect" && !hasMoved && (await followRedirect(connection, failure.to))) {
            hasMoved = true;
            continue;
        }
        if (failure.kind !== "unreachable" || tried >= TRIES) {
            throw failureError(failure, doing, words, connection.remote);
        }
        await connection.world.sleep(patience(tried, connection.world));
    }
}
/** As `ask`, where a missing object is an error, too. */
async function demand(repository, question, doing) {
    const answer = await ask(repository, question, doing);
    if (answer.ok)
        return answer.value;
    throw failureError(answer.failure, doing, answer.words, repository.connection.remote);
}

;// CONCATENATED MODULE: ./src/git/fetch-refs.js

/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
const WHOLE_HISTORY = 2_147_483_647;
/**
 * Fetches refs (full names, `HEAD`, patterns, or commits by id), however many, at once; what each of them is. A ref that
 * the remote does not have is left out of the answer.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
function fetch_refs_fetchSources(repository, request, doing) {
    return demand(repository, (transport) => transport.fetchInto(repository, request), doing);
}

;// CONCATENATED MODULE: ./src/refs/commit-id.js


const COMMIT_ID = /^[0-9a-f]{40}$/;
function commit_id_isCommitId(text) {
    return COMMIT_ID.test(text);
}
/** @throws ReleaseError `invalid-input` when `text` is not 40 hex digits. `what` names the input in the sentence. */
function parseCommitId(text, what) {
    const lower = text.toLowerCase();
    if (commit_id_isCommitId(lower))
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
function commit_id_shortId(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./src/git/objects.js


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
        if (!commit_id_isCommitId(id) || !/^\d+$/.test(size)) {
            throw new release_error/* ReleaseError */.K("internal", `git cat-file answered with a line that is not understood, for ${spec}.`);
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
        return commit_id_isCommitId(named) ? named : target;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./src/git/stock/kept.js



const ALL = "refs/all/";
/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
function keptAt(source) {
    if (source.includes("*"))
        return `${ALL}${source}`;
    return `refs/kept/${(0,external_node_crypto_.createHash)("sha256").update(source).digest("hex")}`;
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
        if (!commit_id_isCommitId(id) || name === "") {
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
        if (!commit_id_isCommitId(object) || name === "") {
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
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
    #ssh;
    constructor(url, protocol, token, ssh) {
        this.url = url;
        this.protocol = protocol;
        this.#token = token;
        this.#ssh = ssh;
    }
    /** The same remote, opened with a key and known hosts of the step's own where it is reached over SSH. */
    openedWith(ssh) {
        return this.protocol === "ssh" ? new Remote(this.url, this.protocol, this.#token, ssh) : this;
    }
    get ssh() {
        return this.#ssh;
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
    [external_node_util_namespaceObject.inspect.custom]() {
        return `Remote(${this.url})`;
    }
}
/**
 * `https://…`, `http://…` to this machine, `ssh://…`, `user@host:path`, `file://…` or an absolute path.
 * @throws ReleaseError `invalid-input` for anything else; the text is not repeated where it may hold a credential.
 */
function remote_parseRemote(text, token, what) {
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
    throw refused(`${what} ${quote_quote(text)}`, "is no address of a Git repository");
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
        throw refused(what, `uses the protocol ${quote_quote(url.protocol.slice(0, -1))}`);
    if (isLoopback(url.hostname))
        return new Remote(text, "http", token);
    throw refused(what, "uses plain http, where everybody on the way can read the token; use https");
}
function refused(what, why) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`);
}

;// CONCATENATED MODULE: ./src/git/stock/mirror.js
// A server that speaks protocol version 0 gives objects only by the names of refs, unless it is told otherwise
// (git-config(1), uploadpack.allowAnySHA1InWant). So its branches and tags are copied whole, once for a step, and the
// copy is asked in its place: it gives everything by id, and leaves out what a question leaves out.





const SETTINGS = `[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
`;
const QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--update-shallow", "--prune"];
const EVERYTHING = ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"];
class Mirror {
    #connection;
    #copy;
    constructor(connection) {
        this.#connection = connection;
    }
    /** Brings the copy up to date; it is made at the first time. `place` is where it can be asked then. */
    async renew() {
        this.#copy ??= this.#open();
        const copy = await this.#copy;
        const args = ["fetch", ...QUIET, "origin", ...EVERYTHING];
        const result = await copy.oneByOne(() => copy.run(args, "", remoteConfig(this.#connection, "none")));
        return { ...result, place: { remote: new Remote(copy.folder, "file", ""), sshCommand: undefined } };
    }
    async #open() {
        const { remote, world } = this.#connection;
        world.log.info(`${remote.url} gives no commit by its id (Git protocol version 0), so all its branches and tags are fetched, whole. A server that lets protocol version 2 through saves that (over SSH: AcceptEnv GIT_PROTOCOL).`);
        const copy = await createBareRepository(this.#connection, "none");
        await (0,promises_namespaceObject.appendFile)((0,external_node_path_.join)(copy.folder, "config"), SETTINGS);
        return copy;
    }
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

;// CONCATENATED MODULE: ./src/git/stock/stock.js








const stock_QUIET = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
const stock_EVERYTHING = ["refs/heads/*", "refs/tags/*"];
/** It exists nowhere, and a rehearsal does not make it. */
const NO_TAG = "refs/tags/release-actions-doctor";
/** Git's own programs: for SSH, for paths, and for servers that only they can reach. */
class stock_StockGit {
    #connection;
    #mirror;
    #knowsHistory = new WeakSet();
    #needsHistory = new WeakSet();
    constructor(connection) {
        this.#connection = connection;
        this.#mirror = new Mirror(connection);
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
            const { code, stdout, stderr } = await store.run(args, "", remoteConfig(this.#connection, "none"));
            return code === 0 ? { ok: true, value: parseRefs(stdout, patterns) } : failed(stderr);
        });
    }
    /** Three requests over HTTP, two for objects by their ids alone; as many again for each ref that is missing. */
    fetchInto(into, request) {
        return into.oneByOne(async () => {
            const answer = await this.#fetch(into, request, this.#connection);
            if (answer.ok || answer.failure.kind !== "no-ids")
                return answer;
            const { code, stderr, place } = await this.#mirror.renew();
            return code === 0 ? this.#fetch(into, request, place) : failed(stderr);
        });
    }
    async #fetch(into, { sources, depth }, from) {
        const filter = into.filter === "none" ? [] : [`--filter=${into.filter}`];
        const config = remoteConfig(from, into.filter);
        if (depth === undefined) {
            const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...stock_QUIET, ...filter, "--stdin", "origin"];
            const { code, stderr } = await into.run(args, `${sources.join("\n")}\n`, config);
            return code === 0 ? { ok: true, value: new Map() } : failed(stderr);
        }
        const missing = new Set();
        for (;;) {
            const wanted = sources.filter((source) => !missing.has(source));
            if (wanted.length === 0)
                return { ok: true, value: new Map() };
            const args = ["fetch", ...stock_QUIET, `--depth=${depth}`, ...filter, "origin", ...wanted.map(refspec)];
            const { code, stderr } = await into.run(args, "", config);
            if (code === 0)
                return { ok: true, value: await keptIds(into, wanted) };
            const failure = readFailure(stderr);
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
        if (this.#needsHistory.delete(from))
            await this.#fetchHistory(from);
        const answer = await from.oneByOne(() => this.#push(from, updates));
        // Where the server cannot negotiate, only the history tells Git what the remote has; see pushConfig. Without it Git
        // has no trees to send: over HTTP no answer comes then, over SSH the server says that it could not unpack.
        const isDone = answer.kind === "updated" || answer.kind === "moved";
        if (!isDone && from.filter === "tree:0" && !this.#knowsHistory.has(from))
            this.#needsHistory.add(from);
        return answer;
    }
    async #fetchHistory(into) {
        const { ok } = await this.fetchInto(into, { sources: stock_EVERYTHING, depth: WHOLE_HISTORY });
        if (ok)
            this.#knowsHistory.add(into);
    }
    async #fetchBehind(from, updates) {
        const targets = updates.map(({ target }) => target);
        const missing = await absent(from, await behind(from, targets));
        return missing.length === 0 ? undefined : this.fetchInto(from, { sources: [...new Set(missing)], depth: 1 });
    }
    async #push(from, updates) {
        const leases = updates.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected ?? ""}`);
        const refspecs = updates.map(({ ref, target }) => `${target}:${ref}`);
        const args = ["push", "--porcelain", "--atomic", ...leases, "origin", ...refspecs];
        const { code, stdout, stderr } = await from.run(args, "", pushConfig(this.#connection, from.filter));
        if (code === 0)
            return { kind: "updated" };
        const rows = parsePorcelain(stdout.toString());
        if (rows.some(({ kind }) => kind === "stale"))
            return { kind: "moved" };
        const refused = rows.filter(({ kind }) => kind === "refused");
        if (refused.length === 0)
            return { kind: "lost", failure: readFailure(stderr), words: stderr };
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
        const { code, stderr } = await from.oneByOne(() => from.run(args, "", remoteConfig(this.#connection, "none")));
        return code === 0 ? { ok: true, value: undefined } : failed(stderr);
    }
}
function failed(stderr) {
    return { ok: false, failure: readFailure(stderr), words: stderr };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/git/commit-graph.js



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
        const [commit, ...others] = line.split(" ").filter(isCommitId);
        if (commit !== undefined)
            parents.set(commit, others);
    }
    return { parents, boundary };
}
/** The commits at which fetches by depth stopped (gitrepository-layout: the file `shallow`). */
async function readBoundary({ folder }) {
    return new Set(readIfThere((0,external_node_path_.join)(folder, "shallow")).split("\n").filter(commit_id_isCommitId));
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch (cause) {
        if (typeof cause === "object" && cause !== null && "code" in cause && cause.code === "ENOENT")
            return "";
        throw cause;
    }
}

;// CONCATENATED MODULE: ./src/git/wire/boundary.js



/** Keeps in mind where a fetch by depth stopped (gitrepository-layout: the file `shallow`), as Git itself does. */
async function moveBoundary(store, { shallow, unshallow }) {
    if (shallow.length === 0 && unshallow.length === 0)
        return;
    const boundary = new Set([...(await readBoundary(store)), ...shallow]);
    for (const id of unshallow)
        boundary.delete(id);
    const path = (0,external_node_path_.join)(store.folder, "shallow");
    if (boundary.size === 0)
        return (0,external_node_fs_.rmSync)(path, { force: true });
    // Whoever reads it meanwhile finds the old one or the new one.
    (0,external_node_fs_.writeFileSync)(`${path}.new`, `${[...boundary].join("\n")}\n`);
    (0,external_node_fs_.renameSync)(`${path}.new`, path);
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
        if (!commit_id_isCommitId(object) || name === "")
            return undefined;
        const peeled = attributes.find((attribute) => attribute.startsWith("peeled:"))?.slice("peeled:".length) ?? object;
        if (!commit_id_isCommitId(peeled))
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
        if (this.#section !== "shallow-info" || !commit_id_isCommitId(id))
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
        if (commit_id_isCommitId(id))
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
    return error === undefined ? broken() : refusals_refused(error.slice(4).trim(), "");
}
/** The server's own words for why it gives up; they are the same that Git's programs print. */
function refusals_refused(error, progress) {
    const words = `fatal: remote error: ${error}\n`;
    const failure = readFailure(words);
    // Git itself is asked then, and a copy where that does not help either; see ../stock/mirror.ts.
    return exchange_failed(failure.kind === "no-ids" ? { kind: "not-spoken" } : failure, `${progress}${words}`);
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

;// CONCATENATED MODULE: ./src/git/wire/outgoing-pack.js

/**
 * The objects that a push must bring along. From a store without folders these are the tags that were made here, since
 * the commits that they name are the remote's own; else what is new on top of what each ref is now.
 */
async function packFor(from, updates) {
    const targets = updates.map(({ target }) => target);
    if (from.filter === "tree:0") {
        const objects = await readObjects(from, targets);
        // Loaded only here: what reads, and what pushes commits, compresses nothing itself.
        const { packTags } = await __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 638));
        return packTags(objects.flatMap((object) => (object?.type === "tag" ? [object.bytes] : [])));
    }
    const revisions = updates.flatMap(({ target, expected }) => [target, ...(expected ? [`^${expected}`] : [])]);
    return from.read(["pack-objects", "--quiet", "--revs", "--stdout"], `${revisions.join("\n")}\n`);
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
        const boundary = [...(await readBoundary(into))];
        if (filter !== "none" && !capabilities.fetching.has("filter"))
            this.#sayOnce();
        const haves = depth === undefined ? [] : [...tips].slice(-HAVES_AT_MOST);
        const pack = new IncomingPack(into);
        const reader = new FetchReader((bytes) => pack.write(bytes));
        const body = fetchCommand(capabilities, { wants, haves, boundary, depth, filter });
        const sent = await this.#exchange.post("upload-pack", body, (packet) => reader.take(packet));
        const taken = await pack.end();
        if (reader.error !== undefined)
            return refusals_refused(reader.error, remoteLines(Buffer.concat(reader.progress).toString()));
        if (!sent.ok)
            return sent;
        if (!reader.isComplete || !pack.isThere)
            return broken();
        if (taken !== undefined && taken.code !== 0) {
            return exchange_failed({ kind: (0,disk_full/* saysDiskFull */.lw)(taken.stderr) ? "disk-full" : "unreachable" }, taken.stderr);
        }
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
        const ids = sources.filter(commit_id_isCommitId);
        const names = sources.filter((source) => !commit_id_isCommitId(source));
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
    /** How Git calls ssh (ssh-command.ts); undefined where the remote is reached in another way. */
    sshCommand;
    transport;
    #remote;
    constructor(remote, world, choose, sshCommand) {
        this.#remote = remote;
        this.world = world;
        this.sshCommand = sshCommand;
        this.transport = choose(this);
    }
    get remote() {
        return this.#remote;
    }
    moveTo(remote) {
        this.#remote = remote;
    }
}

;// CONCATENATED MODULE: ./src/git/git-version.js




/** Configuration by environment came with 2.31, a usable `push.negotiate` with 2.32; 2.34 is Ubuntu 22.04's. */
const OLDEST_GIT = { major: 2, minor: 34 };
/** What `git version` says. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function requireGit(world) {
    const { stdout } = await runGit(["version"], gitEnvironment(world));
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
    throw new release_error/* ReleaseError */.K("unsupported", `Git ${OLDEST_GIT.major}.${OLDEST_GIT.minor} or newer is needed, but this runner has ${quote_quote(text)}. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/git/ssh-command.js


/**
 * Nobody is asked anything, a host that is not known is not talked to, the runner's own known_hosts is not added to, and
 * a connection that has died is noticed within a minute (ssh_config(5)).
 */
const ALWAYS = [
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "UpdateHostKeys=no",
    "ConnectTimeout=30",
    "ServerAliveInterval=15",
    "ServerAliveCountMax=4",
].map((option) => `-o ${option}`);
/**
 * The command by which Git reaches a remote over SSH (git-config(1), core.sshCommand): with the step's key and known
 * hosts, in files that only this user can read and that go with the world's folder; else with what the runner has.
 */
async function sshCommand(remote, world) {
    if (remote.protocol !== "ssh")
        return undefined;
    const { ssh } = remote;
    if (ssh === undefined || ssh.isEmpty)
        return world.env.GIT_SSH_COMMAND || ["ssh", ...ALWAYS].join(" ");
    return ["ssh", ...ALWAYS, ...(await ownFiles(ssh, world.folder))].join(" ");
}
async function ownFiles({ key, knownHosts }, parent) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_.join)(parent, "ssh-"));
    const options = [];
    if (key !== undefined) {
        const file = (0,external_node_path_.join)(folder, "key");
        await (0,promises_namespaceObject.writeFile)(file, key, { mode: 0o600 });
        options.push(`-o ${fileOption("IdentityFile", file)}`, "-o IdentitiesOnly=yes");
    }
    if (knownHosts !== undefined) {
        const file = (0,external_node_path_.join)(folder, "known-hosts");
        await (0,promises_namespaceObject.writeFile)(file, knownHosts, { mode: 0o600 });
        options.push(`-o ${fileOption("UserKnownHostsFile", file)}`);
    }
    return options;
}
/** Git gives the command to a shell; ssh takes the value apart at spaces and fills in what follows a `%`. */
function fileOption(name, file) {
    return `'${`${name}="${file.replaceAll("%", "%%")}"`.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./src/git/repository.js





/** Nothing is sent yet. @throws ReleaseError `unsupported` when Git is missing or too old. */
async function openRepository(remote, world, choose = chooseTransport) {
    const connection = new Connection(remote, world, choose, await sshCommand(remote, world));
    const [contents, graph, history] = await Promise.all([
        createBareRepository(connection, "blob:none"),
        createBareRepository(connection, "tree:0"),
        createBareRepository(connection, "none"),
        requireGit(world),
    ]);
    return { remote, world, contents, graph, history };
}

;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/line-counter.js
/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class line_counter_LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/identity.js
const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const identity_isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;



;// CONCATENATED MODULE: ./node_modules/yaml/dist/visit.js


const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity_isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (isNode(ctrl) || isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity_isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (isNode(ctrl) || isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (isMap(node))
        return visitor.Map?.(key, node, path);
    if (isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (isPair(node))
        return visitor.Pair?.(key, node, path);
    if (isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity_isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/directives.js



const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
            const tags = {};
            visit(doc.contents, (_key, node) => {
                if (isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/anchors.js



/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (isScalar(ref.node) || isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/applyReviver.js
/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/toJS.js


/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Node.js




class NodeBase {
    constructor(type) {
        Object.defineProperty(this, NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity_isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Alias.js






class Alias extends NodeBase {
    constructor(source) {
        super(ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit(doc, {
                Node: (_key, node) => {
                    if (isAlias(node) || hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Scalar.js




const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends NodeBase {
    constructor(value) {
        super(SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/createNode.js




const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity_isDocument(value))
        value = value.contents;
    if (isNode(value))
        return value;
    if (isPair(value)) {
        const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[MAP]
                : Symbol.iterator in Object(value)
                    ? schema[SEQ]
                    : schema[MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Collection.js




function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => isNode(it) || isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && isScalar(node) ? node.value : node;
        else
            return isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyComment.js
/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/foldFlowLines.js
const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyString.js



const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.BLOCK_FOLDED:
            case Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringify.js





function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
    if (anchor && anchorIsValid(anchor)) {
        anchors.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : isScalar(node)
            ? stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyPair.js





function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (isCollection(key) || (!isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            isCollection(key) ||
            (isScalar(key)
                ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/log.js
function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function log_warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        console.warn(warning);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/merge.js



// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (isScalar(key) &&
        (!key.type || key.type === Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/addPairToJSMap.js






function addPairToJSMap(ctx, map, { key, value }) {
    if (isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (isMergeKey(ctx, key))
        addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (isNode(key) && ctx?.doc) {
        const strCtx = createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log_warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/Pair.js





function createPair(key, value, ctx) {
    const k = createNode(key, undefined, ctx);
    const v = createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, NODE_TYPE, { value: PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (isNode(key))
            key = key.clone(schema);
        if (isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyCollection.js




function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (isPair(item)) {
            const ik = isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (isPair(item)) {
            const ik = isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/YAMLMap.js







function findPair(items, key) {
    const k = isScalar(key) ? key.value : key;
    for (const it of items) {
        if (isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair(pair, pair?.value);
        }
        else
            _pair = new Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (isScalar(prev.value) && isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/map.js



const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/nodes/YAMLSeq.js







class YAMLSeq extends Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (isScalar(prev) && isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/seq.js



const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/string.js


const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString(item, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/common/null.js


const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/bool.js


const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/float.js



const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/int.js


const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int_int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/core/schema.js








const schema = [
    map,
    seq,
    string,
    nullTag,
    boolTag,
    intOct,
    int_int,
    intHex,
    floatNaN,
    floatExp,
    float_float
];



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/json/schema.js




function schema_intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: schema_intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => schema_intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema_schema = [map, seq].concat(jsonScalars, jsonError);



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/binary.js



const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.BLOCK_LITERAL);
        if (type !== Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/pairs.js





function resolvePairs(seq, onError) {
    if (isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (isPair(item))
                continue;
            else if (isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair(new Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = isPair(item) ? item : new Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/omap.js






class YAMLOMap extends YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (isPair(pair)) {
                key = toJS(pair.key, '', ctx);
                value = toJS(pair.value, key, ctx);
            }
            else {
                key = toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs = createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs = resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs.items) {
            if (isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/bool.js


function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar(false),
    stringify: boolStringify
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/float.js



const float_floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber
};
const float_floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber(node);
    }
};
const yaml_1_1_float_float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/int.js


const int_intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function int_intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function int_intStringify(node, radix, prefix) {
    const { value } = node;
    if (int_intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber(node);
}
const intBin = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 2, opt),
    stringify: node => int_intStringify(node, 2, '0b')
};
const int_intOct = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 1, 8, opt),
    stringify: node => int_intStringify(node, 8, '0')
};
const yaml_1_1_int_int = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 0, 10, opt),
    stringify: stringifyNumber
};
const int_intHex = {
    identify: int_intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => int_intResolve(str, 2, 16, opt),
    stringify: node => int_intStringify(node, 16, '0x')
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/set.js




class YAMLSet extends YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair(key.key, null);
        else
            pair = new Pair(key, null);
        const prev = findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = findPair(this.items, key);
        return !keepPair && isPair(pair)
            ? isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/timestamp.js


/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/yaml-1.1/schema.js














const yaml_1_1_schema_schema = [
    map,
    seq,
    string,
    nullTag,
    trueTag,
    falseTag,
    intBin,
    int_intOct,
    yaml_1_1_int_int,
    int_intHex,
    float_floatNaN,
    float_floatExp,
    yaml_1_1_float_float,
    binary,
    merge,
    omap,
    pairs,
    set,
    intTime,
    floatTime,
    timestamp
];



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/tags.js

















const schemas = new Map([
    ['core', schema],
    ['failsafe', [map, seq, string]],
    ['json', schema_schema],
    ['yaml11', yaml_1_1_schema_schema],
    ['yaml-1.1', yaml_1_1_schema_schema]
]);
const tagsByName = {
    binary: binary,
    bool: boolTag,
    float: float_float,
    floatExp: floatExp,
    floatNaN: floatNaN,
    floatTime: floatTime,
    int: int_int,
    intHex: intHex,
    intOct: intOct,
    intTime: intTime,
    map: map,
    merge: merge,
    null: nullTag,
    omap: omap,
    pairs: pairs,
    seq: seq,
    set: set,
    timestamp: timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary,
    'tag:yaml.org,2002:merge': merge,
    'tag:yaml.org,2002:omap': omap,
    'tag:yaml.org,2002:pairs': pairs,
    'tag:yaml.org,2002:set': set,
    'tag:yaml.org,2002:timestamp': timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge)
            ? schemaTags.concat(merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/schema/Schema.js






const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? getTags(compat, 'compat')
            : compat
                ? getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? coreKnownTags : {};
        this.tags = getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, MAP, { value: map });
        Object.defineProperty(this, SCALAR, { value: string });
        Object.defineProperty(this, SEQ, { value: seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/stringify/stringifyDocument.js




function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/doc/Document.js












class Document_Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, NODE_TYPE, { value: DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document_Document.prototype, {
            [NODE_TYPE]: { value: DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode(value, tag, ctx);
        if (flow && isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (isEmptyPath(path))
            return !keepScalar && isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (isEmptyPath(path))
            return this.contents !== undefined;
        return isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/errors.js
class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const errors_prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-contains-newline.js
function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-flow-indent-check.js


function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-map-includes.js


function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-block-map.js







const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-block-seq.js




function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-flow-collection.js









const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-collection.js








function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = isNode(res)
        ? res
        : new Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-block-scalar.js


function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/resolve-flow-scalar.js



function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-scalar.js





function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = isScalar(res) ? res : new Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-node.js







const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/compose-doc.js





function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document_Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode(ctx, value, props, onError)
        : composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/compose/composer.js







function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class composer_Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new YAMLWarning(pos, code, message));
            else
                this.errors.push(new YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document_Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/cst.js




/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const cst_SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const cst_isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const cst_isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case cst_SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case cst_SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/lexer.js


/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst_SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst_SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/parse/parser.js



function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class parser_Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}



;// CONCATENATED MODULE: ./node_modules/yaml/dist/public-api.js








function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter = options.lineCounter || (prettyErrors && new line_counter_LineCounter()) || null;
    return { lineCounter, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function public_api_parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new Parser(lineCounter?.addNewLine);
    const composer = new Composer(options);
    const docs = Array.from(composer.compose(parser.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(prettifyError(source, lineCounter));
            doc.warnings.forEach(prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function public_api_parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser = new parser_Parser(lineCounter?.addNewLine);
    const composer = new composer_Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors_prettifyError(source, lineCounter));
        doc.warnings.forEach(errors_prettifyError(source, lineCounter));
    }
    return doc;
}
function public_api_parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = public_api_parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function public_api_stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document(value, _replacer, options).toString(options);
}



;// CONCATENATED MODULE: ./src/documents/place.js

/** The `invalid-config` error that says where: `path:line:column: sentence`. */
function errorAt(place, sentence, cause) {
    return new release_error/* ReleaseError */.K("invalid-config", `${place.path}:${place.line}:${place.column}: ${sentence}`, { cause });
}

;// CONCATENATED MODULE: ./src/documents/syntax.js

const UNQUOTED_PLACEHOLDER = /(?:[:,[-]\s|\[)\s*(\{[a-z-]+\}[^\s,\]#]*)/;
/** What is wrong with the YAML, in our own words where the parser's would not say what to do. */
function syntaxSentence(problem, text, offset) {
    switch (problem.code) {
        case "TAB_AS_INDENT":
            return "A tab cannot indent in YAML. Use spaces.";
        case "DUPLICATE_KEY":
            return `The key ${quote_quote(keyAt(text, offset))} is there twice.`;
        case "MULTIPLE_DOCS":
            return "There is a second document after `---`. Keep only one in this file.";
        case "RESOURCE_EXHAUSTION":
            return "The document is nested too deeply to be read.";
        default:
            return `This is not valid YAML: ${withoutStop(problem.message)}.${placeholderHint(lineAt(text, offset))}`;
    }
}
function keyAt(text, offset) {
    const key = /^(?:"([^"\n]*)"|'([^'\n]*)'|([^:\n]*))/.exec(text.slice(offset, offset + 200));
    return (key?.[1] ?? key?.[2] ?? key?.[3] ?? "").trim();
}
function lineAt(text, offset) {
    const end = text.indexOf("\n", offset);
    return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? undefined : end);
}
/** The likeliest slip in our files: `service: {service}/{version}`, which YAML takes for a map. */
function placeholderHint(line) {
    const value = UNQUOTED_PLACEHOLDER.exec(line)?.[1];
    return value === undefined ? "" : ` A value that begins with { must be in quotes: ${quote_quote(value)}.`;
}
function withoutStop(message) {
    return message.replace(/[.\s]+$/, "");
}

;// CONCATENATED MODULE: ./src/documents/document.js



const OPTIONS = { prettyErrors: false, logLevel: "error", version: "1.2" };
/**
 * Reads one YAML 1.2 document, without looking at what it means.
 * @throws ReleaseError `invalid-config` with line and column: a syntax error, a key that is there twice, a tab as
 * indentation, an unknown tag, several documents, nothing at all.
 */
function document_parseDocument(source) {
    const lineCounter = new line_counter_LineCounter();
    const yaml = public_api_parseDocument(source.text, { ...OPTIONS, lineCounter });
    const document = loaded(source, yaml, lineCounter);
    if (document === undefined)
        throw empty(source);
    return document;
}
/**
 * Reads all documents of a file, but for the empty ones.
 * @throws ReleaseError `invalid-config` as `parseDocument`; several documents are no error here.
 */
function parseDocuments(source) {
    const lineCounter = new LineCounter();
    const parsed = parseAllDocuments(source.text, { ...OPTIONS, lineCounter });
    const all = Array.isArray(parsed) ? parsed : [];
    const documents = all.flatMap((yaml) => loaded(source, yaml, lineCounter) ?? []);
    if (documents.length === 0)
        throw empty(source);
    return documents;
}
function loaded(source, yaml, lines) {
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path: source.path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problem = yaml.errors[0] ?? yaml.warnings[0];
    if (problem !== undefined) {
        const offset = problem.pos[0];
        throw errorAt(placeOf(offset), syntaxSentence(problem, source.text, offset));
    }
    const root = yaml.contents;
    if (root === null || (isScalar(root) && root.value === null))
        return undefined;
    return { ...source, yaml, root, placeOf };
}
function empty({ path }) {
    return errorAt({ path, line: 1, column: 1 }, "The document is empty.");
}

;// CONCATENATED MODULE: ./src/documents/spot.js



function spotOfRoot(document) {
    return spot(document, document.root, document.placeOf(document.root.range[0]), "");
}
/**
 * The entries of a map by key. Any key is harmless, `__proto__` too, since no plain object is made.
 * @throws ReleaseError `invalid-config` when a key is no string, or is there twice.
 */
function entriesOf(parent) {
    const entries = new Map();
    if (!isMap(parent.node))
        return entries;
    const map = parent.node;
    for (const pair of map.items) {
        const at = placeOf(parent.document, pair.key) ?? parent.at;
        const key = spot(parent.document, pair.key, at, parent.trail);
        const name = stringOf(key);
        if (name === undefined)
            throw errorAt(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
        if (entries.has(name))
            throw errorAt(at, `The key ${quote_quote(name)} is there twice.`);
        const trail = step(parent.trail, name);
        entries.set(name, { key, value: spot(parent.document, pair.value, placeOfValue(parent, pair.value, at), trail) });
    }
    return entries;
}
function itemsOf(parent) {
    if (!isSeq(parent.node))
        return [];
    return parent.node.items.map((item, index) => spot(parent.document, item, placeOf(parent.document, item) ?? parent.at, `${parent.trail}[${index}]`));
}
/** The text of a string; a number, a date or `true` without quotes is none. */
function stringOf({ node }) {
    return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}
function spot_isEmpty({ node }) {
    return node === null || (isScalar(node) && node.value === null);
}
/** How to write the value as a string, for those that only lack the quotes. */
function quotesHint({ node }) {
    if (isScalar(node) && node.value !== null && typeof node.value !== "string") {
        return ` Put it in quotes: ${quote_quote(node.source ?? String(node.value))}.`;
    }
    if (!isMap(node) || node.flow !== true || node.items.length !== 1)
        return "";
    const pair = node.items[0];
    if (!isScalar(pair?.key) || pair.value !== null)
        return "";
    return ` A value that begins with { must be in quotes: ${quote_quote(`{${pair.key.value}}`)}.`;
}
function spot(document, node, at, trail) {
    const what = trail === "" ? "The document" : `\`${trail}\``;
    if (!isAlias(node))
        return { document, node, at, what, trail };
    const target = node.resolve(document.yaml);
    if (target === undefined)
        throw errorAt(at, `There is no anchor \`&${node.source}\` above this alias.`);
    // A parsed document holds parsed nodes only; the library's type of `resolve` forgets that.
    return { document, node: target, at, what, trail };
}
/** A block map or list is best found by its key, one line above; all else by itself. */
function placeOfValue(parent, value, key) {
    if (isCollection(value) && value.flow !== true)
        return key;
    return placeOf(parent.document, value) ?? key;
}
function placeOf(document, node) {
    return node === null ? undefined : document.placeOf(node.range[0]);
}
function step(trail, key) {
    const name = /^[\w.-]{1,63}$/.test(key) ? key : quote_quote(key);
    return trail === "" ? name : `${trail}.${name}`;
}

;// CONCATENATED MODULE: ./src/documents/schema.js

/** The same, with what an editor shows of it. */
function described(description, schema) {
    return { ...schema, shape: { ...schema.shape, description } };
}
/**
 * The document's value by `schema`.
 * @throws ReleaseError `invalid-config` with the line and column of the first thing that does not fit.
 */
function schema_check(document, schema) {
    return schema.read(spotOfRoot(document));
}

;// CONCATENATED MODULE: ./src/refs/ref-name.js
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
function ref_name_isTagName(name) {
    return isWellFormed(name);
}
function ref_name_branchRef(branch) {
    return `refs/heads/${branch}`;
}
function tagRef(tag) {
    return `refs/tags/${tag}`;
}

;// CONCATENATED MODULE: ./src/services/service.js
/** The names that a service's tags, branches and entries may have: its own first. */
function namesOf({ name, renamedFrom }) {
    return renamedFrom === undefined ? [name] : [name, renamedFrom];
}

// EXTERNAL MODULE: ../../node_modules/semver/functions/compare.js
var functions_compare = __nccwpck_require__(841);
// EXTERNAL MODULE: ../../node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(797);
;// CONCATENATED MODULE: ./src/versions/version.js




const MAX_LENGTH = 100;
function isVersion(text) {
    // A Git ref may not end in `.lock`, so such a version could have no tag.
    return text.length <= MAX_LENGTH && !text.endsWith(".lock") && functions_parse(text)?.version === text;
}
/** @throws ReleaseError `invalid-input` that says what is wrong and, where it can be told, what was meant. */
function parseVersion(text, what) {
    if (isVersion(text))
        return text;
    throw new ReleaseError("invalid-input", `${what} ${complaint(text)}`);
}
function complaint(text) {
    if (text === "")
        return "must be a version such as 1.6.0, but is empty.";
    if (text.length > MAX_LENGTH)
        return `must be at most ${MAX_LENGTH} characters long, but has ${text.length}.`;
    const meant = suggestion(text);
    if (/^[^+]+\+/.test(text)) {
        return `must have no build metadata (${quote(text)}): an image tag cannot hold a "+".${meant}`;
    }
    if (text.endsWith(".lock"))
        return `must not end in ".lock" (${quote(text)}): Git refuses such a tag.`;
    return `must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is ${quote(text)}.${meant}`;
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
    return compare(left, right);
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
function version_line(version) {
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
    const parsed = parse(version);
    if (parsed === null)
        throw new ReleaseError("internal", `${quote(version)} was taken for a version, but is none.`);
    return parsed;
}

;// CONCATENATED MODULE: ./src/versions/service-tag.js




/** The Git tag of a service's version. */
function serviceTag(template, service, version) {
    const name = render(template, { service, version });
    if (isTagName(name))
        return name;
    throw new ReleaseError("internal", `The tag template "${template.text}" gave a name that Git refuses.`);
}
/** The version that a Git tag stands for, or nothing when it is no tag of this service. The inverse of `serviceTag`. */
function matchTag(template, service, tag) {
    const { prefix, suffix } = surroundings(template, service);
    if (tag.length < prefix.length + suffix.length)
        return undefined;
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const version = tag.slice(prefix.length, tag.length - suffix.length);
    return isVersion(version) ? version : undefined;
}
/** A pattern for `git ls-remote` that takes all tags of a service, and perhaps others: sieve with `matchTag`. */
function tagPattern(template, service) {
    const { prefix, suffix } = surroundings(template, service);
    return `refs/tags/${prefix}*${suffix}`;
}
function surroundings(template, service) {
    const at = template.parts.findIndex((part) => "placeholder" in part && part.placeholder === "version");
    const text = (parts) => parts.map((part) => ("literal" in part ? part.literal : service)).join("");
    return { prefix: text(template.parts.slice(0, at)), suffix: text(template.parts.slice(at + 1)) };
}

;// CONCATENATED MODULE: ./src/versions/template.js




/** Everything that can stand in braces in a template, anywhere in the configuration. */
const PLACEHOLDERS = [
    "service",
    "version",
    "major",
    "minor",
    "patch",
    "prerelease",
    "sha",
    "short-sha",
    "branch",
    "date",
    "environment",
    "image",
    "tag",
    "digest",
];
/**
 * Reads a template in which the placeholders `allowed` may stand.
 * @throws ReleaseError `invalid-input`: an unknown placeholder (with a suggestion), one that means nothing here, a
 * brace without its other half, an empty text.
 */
function parseTemplate(text, allowed, what) {
    if (text === "")
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} must not be empty.`);
    const parts = text
        .split(/(\{[^{}]*\})/)
        .filter((piece) => piece !== "")
        .map((piece) => parsePart(piece, text, allowed, what));
    return { text, parts };
}
/** What `parseTemplate` takes, for readers of a schema's shape. */
function templatePattern(allowed) {
    return new RegExp(`^([^{}]|\\{(${allowed.join("|")})\\})+$`);
}
function parsePart(piece, text, allowed, what) {
    if (piece.startsWith("{") && piece.endsWith("}")) {
        const name = piece.slice(1, -1);
        const placeholder = allowed.find((known) => known === name);
        if (placeholder === undefined)
            throw unknownPlaceholder(name, text, allowed, what);
        return { placeholder };
    }
    if (/[{}]/.test(piece)) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} has a brace without its other half: ${quote_quote(text)}.`);
    }
    return { literal: piece };
}
function unknownPlaceholder(name, text, allowed, what) {
    const known = PLACEHOLDERS.some((placeholder) => placeholder === name);
    const problem = known ? "which means nothing here" : "which is no placeholder";
    const list = allowed.map((placeholder) => `{${placeholder}}`).join(", ");
    const suggestion = known ? "" : didYouMean(name, allowed);
    return new release_error/* ReleaseError */.K("invalid-input", `${what} is ${quote_quote(text)} and holds ${quote_quote(`{${name}}`)}, ${problem}.${suggestion} It can hold ${list}.`);
}
/** Whether `placeholder` stands in the template. */
function holds(template, placeholder) {
    return template.parts.some((part) => "placeholder" in part && part.placeholder === placeholder);
}
/** The template's text for these values; every placeholder that its type allows needs one. */
function template_render(template, values) {
    return template.parts.map((part) => ("literal" in part ? part.literal : values[part.placeholder])).join("");
}
/** What a commit gives to a template: `{sha}` has 40 hex digits, `{short-sha}` 7. */
function commitValues(commit) {
    return { sha: commit, "short-sha": shortId(commit) };
}
/** `{date}`: YYYYMMDD in UTC. */
function dateValue(date) {
    return date.toISOString().slice(0, 10).replaceAll("-", "");
}

;// CONCATENATED MODULE: ./src/config/collisions.js






/** @throws ReleaseError `invalid-config` when a name would stand for two things. */
function checkCollisions(services, tags, places, environments) {
    checkServiceTags(services, { value: tags.service, at: places.service });
    checkReleaseBranches(services, { value: tags.releaseBranch, at: places.releaseBranch });
    checkImages(services, [tags.build, ...environments.flatMap((each) => each.imageTags.map((rule) => rule.template))]);
}
function checkServiceTags(services, { value: template, at }) {
    needsService("tags.service", services, template, at);
    const names = services.flatMap(namesOf);
    for (const name of names) {
        const tag = template_render(template, { service: name, version: "1.0.0" });
        if (!ref_name_isTagName(tag))
            throw refusedByGit("tags.service", name, tag, at);
        const other = holds(template, "service")
            ? names.find((each) => each !== name && mayOwn(template, each, name))
            : undefined;
        if (other === undefined)
            continue;
        throw errorAt(at, `\`tags.service\` is ${quote_quote(template.text)}, by which a tag of the service "${name}" can be read as one of ` +
            `"${other}", too. Put a "/" between {service} and {version}.`);
    }
}
/** Whether a tag of `owner` also reads as one of `service`: tried with a stable version and a pre-release. */
function mayOwn(template, service, owner) {
    if (!owner.startsWith(service) && !owner.endsWith(service))
        return false;
    return ["1.0.0", "1.0.0-rc.1"].some((version) => {
        const tag = template_render(template, { service: owner, version });
        return matchTag(template, service, tag) !== undefined;
    });
}
function checkReleaseBranches(services, { value: template, at }) {
    needsService("tags.release-branch", services, template, at);
    for (const { name } of services) {
        const branch = template_render(template, { service: name, major: "1", minor: "0" });
        if (!isBranchName(branch))
            throw refusedByGit("tags.release-branch", name, branch, at);
    }
}
function needsService(key, services, template, at) {
    if (services.length < 2 || holds(template, "service"))
        return;
    throw errorAt(at, `\`${key}\` is ${quote_quote(template.text)}, but must hold {service}, because there are ${services.length} services.`);
}
function refusedByGit(key, service, name, at) {
    return errorAt(at, `\`${key}\` gives ${quote_quote(name)} for the service "${service}", which is a name that Git refuses.`);
}
function checkImages(services, tags) {
    const common = tags.find((tag) => !holds(tag, "service"));
    if (common === undefined)
        return;
    const owners = new Map();
    for (const service of services) {
        const other = owners.get(service.image);
        if (other !== undefined)
            throw sameImage(other, service, common);
        owners.set(service.image, service);
    }
}
function sameImage(first, second, tag) {
    return errorAt(second.imageAt, `The services "${first.name}" and "${second.name}" have the same image, ${second.image}, and there the tag ` +
        `${quote_quote(tag.text)} would stand for both. Give each service an image of its own (put {service} into \`image\`), ` +
        "or put {service} into every tag.");
}

;// CONCATENATED MODULE: ./src/services/service-name.js
/** The rule for service names, as the contract says it; `__proto__` and `constructor` can be no names of ours either. */
const SERVICE_NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
function isServiceName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}

;// CONCATENATED MODULE: ./src/config/environment-name.js



function isEnvironmentName(text) {
    return text.length <= 63 && SERVICE_NAME.test(text) && !(text in Object.prototype);
}
/** @throws ReleaseError `invalid-input` with the rule. */
function parseEnvironmentName(text, what) {
    if (isEnvironmentName(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be an environment's name (lower-case letters and digits, with single ".", "_" or "-" between them, ` +
        `63 characters at most), but is ${quote_quote(text)}.`);
}

;// CONCATENATED MODULE: ./src/documents/words.js



/** The error for a value of the wrong kind: "`shared` must be a list of strings, but is a number." */
function wrongKind(spot, shape) {
    const hint = wantsString(shape) ? quotesHint(spot) : "";
    return errorAt(spot.at, `${spot.what} must be ${one(shape)}, but is ${words_kindOf(spot)}.${hint}`);
}
/** The words for one value of a shape. */
function one(shape) {
    switch (shape.kind) {
        case "string":
        case "scalar":
            return "a string";
        case "flag":
            return "true or false";
        case "null":
            return "empty";
        case "whole-number":
            return `a whole number from 0 to ${shape.maximum}`;
        case "one-of":
            return orList(shape.values.map((value) => `"${value}"`));
        case "list":
            return `a list of ${many(shape.items)}`;
        case "record":
        case "object":
            return "a map";
        case "union":
            return orList(shape.members.map(one));
    }
}
function many(shape) {
    switch (shape.kind) {
        case "string":
        case "scalar":
            return "strings";
        case "flag":
            return "true or false";
        case "null":
            return "nulls";
        case "whole-number":
            return "whole numbers";
        case "list":
            return "lists";
        case "record":
        case "object":
            return "maps";
        case "one-of":
            return one(shape);
        case "union":
            return orList(shape.members.map(many));
    }
}
function orList(words) {
    const last = words.at(-1) ?? "nothing";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
function words_kindOf({ node }) {
    if (isMap(node))
        return "a map";
    if (isSeq(node))
        return "a list";
    if (!isScalar(node) || node.value === null)
        return "empty";
    if (typeof node.value === "boolean")
        return `\`${node.value}\``;
    return typeof node.value === "string" ? "a string" : "a number";
}
function wantsString(shape) {
    return (shape.kind === "string" || shape.kind === "one-of" || (shape.kind === "union" && shape.members.some(wantsString)));
}

;// CONCATENATED MODULE: ./src/documents/scalars.js







/** Any text. */
const scalars_string = parsed((text) => text);
/** A text that `parse` takes; its refusal is placed at the node. `pattern` is for readers of the shape alone. */
function parsed(parse, pattern) {
    const shape = pattern === undefined ? { kind: "string" } : { kind: "string", pattern };
    return {
        shape,
        accepts: (spot) => stringOf(spot) !== undefined,
        read(spot) {
            const text = stringOf(spot);
            if (text === undefined)
                throw wrongKind(spot, shape);
            return placedRefusal(spot, () => parse(text, spot.what));
        },
    };
}
/** One of a few words. */
function oneOf(...values) {
    const shape = { kind: "one-of", values };
    return {
        shape,
        accepts: (spot) => stringOf(spot) !== undefined,
        read(spot) {
            const text = stringOf(spot);
            if (text === undefined)
                throw wrongKind(spot, shape);
            const value = values.find((known) => known === text);
            if (value !== undefined)
                return value;
            const allowed = orList(values.map((known) => `"${known}"`));
            throw errorAt(spot.at, `${spot.what} must be ${allowed}, but is ${quote_quote(text)}.${didYouMean(text, values)}`);
        },
    };
}
/** A number from 0 to `maximum`, without a fraction. */
function wholeNumber(maximum) {
    const shape = { kind: "whole-number", maximum };
    return {
        shape,
        accepts: (spot) => numberOf(spot) !== undefined,
        read(spot) {
            const number = numberOf(spot);
            if (number === undefined)
                throw wrongKind(spot, shape);
            if (Number.isInteger(number) && number >= 0 && number <= maximum)
                return number;
            throw errorAt(spot.at, `${spot.what} must be a whole number from 0 to ${maximum}, but is ${number}.`);
        },
    };
}
/** `true` or `false`, as YAML 1.2 has them. */
const flag = {
    shape: { kind: "flag" },
    accepts: (spot) => flagOf(spot) !== undefined,
    read(spot) {
        const value = flagOf(spot);
        if (value === undefined)
            throw wrongKind(spot, flag.shape);
        return value;
    },
};
function flagOf({ node }) {
    return isScalar(node) && typeof node.value === "boolean" ? node.value : undefined;
}
function numberOf({ node }) {
    return isScalar(node) && typeof node.value === "number" ? node.value : undefined;
}
/** What `schema` declares, or `null` (also written as nothing, or `~`). */
function nullable(schema) {
    const nothing = { kind: "null" };
    return {
        shape: { kind: "union", members: [schema.shape, nothing] },
        accepts: (spot) => spot_isEmpty(spot) || schema.accepts(spot),
        read: (spot) => (spot_isEmpty(spot) ? null : schema.read(spot)),
    };
}
/** Runs a parser; what it refuses is said with the place of `spot`. */
function placedRefusal(spot, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof release_error/* ReleaseError */.K)
            throw errorAt(spot.at, error.message, error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/documents/collections.js







function optional(schema) {
    return { optional: schema };
}
/** A map of known keys; an unknown one is an error, with a suggestion. */
function object(fields) {
    return objectSchema(fields, false);
}
/** A map of known keys among others that are not ours. */
function openObject(fields) {
    return objectSchema(fields, true);
}
function objectSchema(fields, open) {
    const names = Object.keys(fields);
    const shapes = new Map(Object.entries(fields).map(([name, field]) => [name, fieldShape(field)]));
    const shape = { kind: "object", fields: shapes, open };
    return {
        shape,
        accepts: ({ node }) => isMap(node),
        read(spot) {
            if (!isMap(spot.node))
                throw wrongKind(spot, shape);
            const entries = entriesOf(spot);
            const stranger = open ? undefined : [...entries.keys()].find((key) => !shapes.has(key));
            if (stranger !== undefined)
                throw unknownKey(spot, stranger, entries.get(stranger)?.key.at ?? spot.at, names);
            const members = Object.create(null);
            for (const [name, field] of Object.entries(fields)) {
                const entry = entries.get(name);
                if (entry !== undefined)
                    members[name] = schemaOf(field).read(entry.value);
                else if (!isOptional(field))
                    throw errorAt(spot.at, `The key "${name}" is missing${inside(spot)}.`);
            }
            // Filled from `fields` right above, key by key; a mapped type cannot be built any other way.
            return members;
        },
    };
}
/** A map whose keys are names, as `parseKey` takes them; the order is the document's. */
function record(parseKey, values, keyPattern) {
    const shape = { kind: "record", keys: parsed(parseKey, keyPattern).shape, values: values.shape };
    return {
        shape,
        accepts: ({ node }) => isMap(node),
        read(spot) {
            if (!isMap(spot.node))
                throw wrongKind(spot, shape);
            const entries = [...entriesOf(spot)].map(([text, { key, value }]) => [
                placedRefusal(key, () => parseKey(text, `A key of ${spot.what}`)),
                values.read(value),
            ]);
            return new Map(entries);
        },
    };
}
function list(items) {
    const shape = { kind: "list", items: items.shape };
    return {
        shape,
        accepts: ({ node }) => isSeq(node),
        read(spot) {
            if (!isSeq(spot.node))
                throw wrongKind(spot, shape);
            return itemsOf(spot).map((item) => items.read(item));
        },
    };
}
/** Either kind of value; the first schema that takes what is there reads it, so kinds must differ. */
function union(first, second) {
    const shape = { kind: "union", members: [first.shape, second.shape] };
    return {
        shape,
        accepts: (spot) => first.accepts(spot) || second.accepts(spot),
        read(spot) {
            if (first.accepts(spot))
                return first.read(spot);
            if (second.accepts(spot))
                return second.read(spot);
            throw wrongKind(spot, shape);
        },
    };
}
/** The value and its place, for checks that compare one part of the document with another. */
function placed(schema) {
    return {
        shape: schema.shape,
        accepts: (spot) => schema.accepts(spot),
        read: (spot) => ({ value: schema.read(spot), at: spot.at }),
    };
}
function unknownKey(spot, key, at, known) {
    const suggestion = didYouMean(key, known) || quotesHint(spot) || ` The known keys are: ${known.join(", ")}.`;
    return errorAt(at, `The key ${quote_quote(key)} is not known${inside(spot)}.${suggestion}`);
}
function inside({ trail, what }) {
    return trail === "" ? "" : ` in ${what}`;
}
function isOptional(field) {
    return "optional" in field;
}
function schemaOf(field) {
    return isOptional(field) ? field.optional : field;
}
function fieldShape(field) {
    return { shape: schemaOf(field).shape, optional: isOptional(field) };
}

;// CONCATENATED MODULE: ./src/services/parse-service-name.js



/** The rule for service names, in words. */
const SERVICE_NAME_RULE = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';
/** @throws ReleaseError `invalid-input` with the rule, and the name that was probably meant. */
function parseServiceName(text, what) {
    if (isServiceName(text))
        return text;
    const meant = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    const suggestion = isServiceName(meant) ? ` Did you mean "${meant}"?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a service's name (${SERVICE_NAME_RULE}), but is ${quote_quote(text)}.${suggestion}`);
}

;// CONCATENATED MODULE: ./src/calendar/wall-clock.js
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const clocks = new Map();
/** A clock costs a hundred times what a reading does. */
function clockOf(zone) {
    const known = clocks.get(zone);
    if (known !== undefined)
        return known;
    const two = "2-digit";
    const clock = new Intl.DateTimeFormat("en-US", {
        ...{ timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", era: "short" },
        ...{ year: "numeric", month: two, day: two, hour: two, minute: two, second: two },
    });
    clocks.set(zone, clock);
    return clock;
}
/** What the clock in a zone shows at an instant, to the second. */
function wall_clock_localTime(instant, zone) {
    const parts = clockOf(zone).formatToParts(instant);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    return asLocal(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")));
}
/** `Mon 13:05, Europe/Berlin`. */
function describeLocal(instant, zone) {
    const shown = new Date(wall_clock_localTime(instant, zone)).toUTCString();
    return `${shown.slice(0, 3)} ${shown.slice(17, 22)}, ${zone}`;
}
/** Undefined for a day that no calendar has (30 February) or an hour that no clock shows; 24:00 is the next midnight. */
function parseLocalTime(date, time) {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const minute = parseTimeOfDay(time);
    if (Number.isNaN(midnight) || minute === undefined)
        return undefined;
    if (new Date(midnight).toISOString().slice(0, 10) !== date)
        return undefined;
    return asLocal(midnight + minute * MINUTE);
}
/** Minutes since midnight of `HH:MM`, 0 to 1440. */
function parseTimeOfDay(text) {
    const [, hours, minutes] = /^([01][0-9]|2[0-4]):([0-5][0-9])$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    return Number.isNaN(total) || total > 1440 ? undefined : total;
}
/** The midnight at which a local day begins. */
function wall_clock_dayOf(local) {
    return asLocal(Math.floor(local / DAY) * DAY);
}
function wall_clock_addDays(local, days) {
    return asLocal(local + days * DAY);
}
function wall_clock_addMinutes(local, minutes) {
    return asLocal(local + minutes * MINUTE);
}
/** 0 is Sunday, as `Date` counts. */
function wall_clock_weekday(local) {
    return new Date(local).getUTCDay();
}
/**
 * The instants at which the clock shows a local time, earliest first: one; two where it is set back over it; where it is
 * set forward over it, the instant of that jump.
 */
function wall_clock_instantsOf(local, zone) {
    // No zone is further than 15 hours from UTC.
    const [early, late] = [new Date(local - DAY), new Date(local + DAY)];
    const readings = [early, late].map((near) => local - offset(near, zone));
    const candidates = [...new Set(readings)].sort((a, b) => a - b).map((at) => new Date(at));
    const shown = candidates.filter((at) => wall_clock_localTime(at, zone) === local);
    return shown.length > 0 ? shown : wall_clock_jumps(early, late, zone);
}
/** The instants after `from`, up to `to`, at which the clock is set forward or back. */
function wall_clock_jumps(from, to, zone) {
    const found = [];
    for (let at = from.getTime(); at < to.getTime(); at += DAY) {
        const next = new Date(Math.min(at + DAY, to.getTime()));
        if (offset(new Date(at), zone) !== offset(next, zone))
            found.push(jumpBetween(at, next.getTime(), zone));
    }
    return found;
}
function jumpBetween(from, to, zone) {
    const before = offset(new Date(from), zone);
    let [low, high] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offset(new Date(middle * 1000), zone) === before)
            low = middle;
        else
            high = middle;
    }
    return new Date(high * 1000);
}
/** Milliseconds that the clock is ahead of UTC. */
function offset(instant, zone) {
    return wall_clock_localTime(instant, zone) - Math.floor(instant.getTime() / 1000) * 1000;
}
/** The one place where a number becomes a local time. */
function asLocal(milliseconds) {
    return milliseconds;
}

;// CONCATENATED MODULE: ./src/calendar/freeze.js



/** A date, or a date and time; with an offset it is an instant everywhere, without one a wall clock's. */
const MOMENT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?)?$/;
/** @throws ReleaseError `invalid-input` */
function parseMoment(text, what) {
    const [, date, time, zone] = MOMENT.exec(text) ?? [];
    const local = date === undefined ? undefined : parseLocalTime(date, time ?? "00:00");
    const offset = zone === undefined ? undefined : parseOffset(zone);
    if (local !== undefined && (zone === undefined || offset !== undefined)) {
        return { text, local, isDay: time === undefined, offset };
    }
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a date or a date with a time, such as 2025-12-20, 2025-12-20T18:00 or 2025-12-20T18:00Z, but is ${quote_quote(text)}.`);
}
/** When a freeze begins: a day at its first moment; a time that the clock shows twice, at the earlier one. */
function beginning({ local, offset }, zone) {
    if (offset !== undefined)
        return new Date(local - offset);
    return zone === undefined ? undefined : wall_clock_instantsOf(local, zone)[0];
}
/** When it is over: a day after its last moment; a time that the clock shows twice, at the later one. */
function ending({ local, isDay, offset }, zone) {
    if (offset !== undefined)
        return new Date(local - offset);
    return zone === undefined ? undefined : wall_clock_instantsOf(isDay ? wall_clock_addDays(local, 1) : local, zone).at(-1);
}
function parseOffset(text) {
    if (text === "Z")
        return 0;
    const [, sign, hours, minutes] = /^([+-])(\d\d):([0-5]\d)$/.exec(text) ?? [];
    const total = Number(hours) * 60 + Number(minutes);
    if (Number.isNaN(total) || total > 14 * 60)
        return undefined;
    return (sign === "-" ? -total : total) * 60_000;
}

;// CONCATENATED MODULE: ./src/calendar/time-zone.js


/** A name, not an offset: an offset knows nothing of summer and winter time. */
const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+-]{1,31}(\/[A-Za-z0-9_+-]{1,31}){0,2}$/;
function isTimeZone(text) {
    if (!TIME_ZONE.test(text))
        return false;
    try {
        new Intl.DateTimeFormat("en", { timeZone: text });
        return true;
    }
    catch {
        return false;
    }
}
/** @throws ReleaseError `invalid-input` */
function parseTimeZone(text, what) {
    if (isTimeZone(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a time zone's name in the IANA database, such as "Europe/Berlin" or "UTC", but is ${quote_quote(text)}.`);
}

;// CONCATENATED MODULE: ./src/calendar/window.js

/** In the order of `Date`. */
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/**
 * Whether the clock shows a time of the window: what it shows twice is twice in it, and what it jumps over never.
 */
function isWithin({ days, hours, zone }, instant) {
    const now = localTime(instant, zone);
    const today = dayOf(now);
    const begun = [today, addDays(today, -1)].filter((day) => days.some((name) => DAYS[weekday(day)] === name));
    return begun.some((day) => addMinutes(day, hours.from) <= now && now < end(hours, day));
}
/** When one of the windows is open next, after `instant`; undefined where there is no such time. */
function opensNext(windows, instant) {
    return nextEdge(windows, instant, true);
}
/** When none of the windows is open any more, after `instant`. */
function closesNext(windows, instant) {
    return nextEdge(windows, instant, false);
}
/** Fifteen days hold every weekday twice: on one of them the clock may jump over the hours. */
const LOOK_AHEAD = 15;
function nextEdge(windows, instant, isOpen) {
    const edges = windows.flatMap((window) => edgesOf(window, instant));
    return edges
        .filter((edge) => edge > instant && windows.some((window) => isWithin(window, edge)) === isOpen)
        .sort((left, right) => left.getTime() - right.getTime())[0];
}
/** Whenever a window may open or close: where its hours begin and end, and where the clock is set. */
function edgesOf({ hours, zone }, instant) {
    const today = dayOf(localTime(instant, zone));
    const days = Array.from({ length: LOOK_AHEAD + 2 }, (_, index) => addDays(today, index - 1));
    const readings = days.flatMap((day) => [addMinutes(day, hours.from), end(hours, day)]);
    const horizon = new Date(instant.getTime() + LOOK_AHEAD * 86_400_000);
    return [...readings.flatMap((reading) => instantsOf(reading, zone)), ...jumps(instant, horizon, zone)];
}
function end({ from, to }, day) {
    return addMinutes(day, to > from ? to : to + 1440);
}

;// CONCATENATED MODULE: ./src/config/approvals.js


const AUTHORS_RULES = ["allowed", "excluded"];
const APPROVER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(\/[A-Za-z0-9._-]{1,100})?$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/[A-Za-z0-9._-]{1,100}$/;
/** @throws ReleaseError `invalid-input` */
function parseTeam(text, what) {
    const name = text.toLowerCase();
    if (TEAM.test(text) && isTeam(name))
        return name;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a team, such as "acme/tech-leads", but is ${quote_quote(text)}.`);
}
/** @throws ReleaseError `invalid-input` */
function parseApprover(text, what) {
    if (text.includes("/"))
        return { team: parseTeam(text, what) };
    if (APPROVER.test(text))
        return { user: text.toLowerCase() };
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a login, such as "octocat", or a team, such as "acme/tech-leads", but is ${quote_quote(text)}.`);
}
function isTeam(text) {
    return text.includes("/");
}

;// CONCATENATED MODULE: ./src/config/duration.js


const SECOND = 1_000;
const duration_MINUTE = 60 * SECOND;
const UNITS = new Map([
    ["s", SECOND],
    ["m", duration_MINUTE],
    ["h", 60 * duration_MINUTE],
    ["d", 24 * 60 * duration_MINUTE],
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
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${quote_quote(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/gate-schema.js














const HOURS = /^([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]$/;
const CHECK = /^[^\p{Cc}]{1,200}$/u;
const duration = parsed(parseDuration, DURATION);
const zone = described("IANA time zone, such as `Europe/Berlin`.", parsed(parseTimeZone, TIME_ZONE));
const gate_schema_window = object({
    days: described("Days on which the hours begin.", list(oneOf(...DAYS))),
    hours: described("From and to, such as `09:00-16:00`; `22:00-06:00` goes over midnight, `00:00-24:00` is the whole day.", parsed(parseHours, HOURS)),
    zone,
});
const freeze = object({
    from: described("First day, or the date and time at which it begins.", parsed(parseMoment, MOMENT)),
    to: described("Last day, or the date and time at which it ends.", parsed(parseMoment, MOMENT)),
    zone: optional(zone),
    reason: described("Why; people read it who are stopped by it.", parsed(parseReason)),
    by: optional(described("Who decided it: whom to ask.", parsed(parseReason))),
    except: optional(described("Services that may go in all the same.", list(placed(parsed(parseServiceName, SERVICE_NAME))))),
});
const gate_schema_count = wholeNumber(100);
const approvals = union(gate_schema_count, object({
    required: described("How many people.", gate_schema_count),
    by: optional(described("Who may: logins, and teams as `org/team`. Left out: whoever may review the environment.", list(parsed(parseApprover, APPROVER)))),
    "of-each": optional(described("How many of a team must be among them, such as `{ acme/release-managers: 1, acme/tech-leads: 1 }`.", record(parseTeam, gate_schema_count, TEAM))),
    authors: optional(described("Whether those who wrote the commits that ship may approve them.", oneOf(...AUTHORS_RULES))),
}));
/** The keys of an environment that say what may come in, and when. `null` takes away what it has by default. */
const gateFields = {
    "minimum-age": optional(described("How long a version must have run in `from` before it comes here, such as `24h`, `90m` or `2d`.", placed(nullable(duration)))),
    "on-too-young": optional(described("What happens to a version below the minimum age.", placed(oneOf(...ON_TOO_YOUNG)))),
    soak: optional(described("Which time in `from` counts for the minimum age: the newest unbroken one, or the longest.", placed(oneOf(...SOAKS)))),
    take: optional(described("What may be taken: what `from` runs, or any version that ran there long enough and was not rolled back.", placed(oneOf(...TAKES)))),
    windows: optional(described("When promotions may happen; left out: always.", placed(list(placed(gate_schema_window))))),
    freezes: optional(described("When no promotion may happen.", list(placed(freeze)))),
    "required-checks": optional(described("Checks that must have passed on the commit, by their names on GitHub.", list(parsed(parseCheck, CHECK)))),
    approvals: optional(described("How many people must approve, and who may.", placed(approvals))),
    "rollback-approvals": optional(described("How many must approve a rollback to what ran before.", gate_schema_count)),
    "emergency-approvals": optional(described("How many must approve an emergency.", gate_schema_count)),
    "approval-expires": optional(described("How long an approval holds, such as `24h`.", duration)),
};
function parseHours(text, what) {
    const [from, to] = text.split("-").map(parseTimeOfDay);
    if (HOURS.test(text) && from !== undefined && to !== undefined && from !== to && from < 1440) {
        return { from, to, text };
    }
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be two different times of day, such as 09:00-16:00 or 22:00-06:00 (over midnight), but is ${quote_quote(text)}.`);
}
function parseReason(text, what) {
    if (text.trim() !== "" && text.length <= 300)
        return text.trim();
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be words, 300 characters at most, but is ${quote_quote(text)}.`);
}
function parseCheck(text, what) {
    if (CHECK.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be the name of a check on GitHub, but is ${quote_quote(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/protection.js



const LONGEST_WAIT = 43_200;
const protection_MINUTE = 60_000;
const BRANCH_PATTERN = /^(?!refs\/)[^\s~^:\\]{1,255}$/;
/** @throws ReleaseError `invalid-input` */
function parseBranchPattern(text, what) {
    if (BRANCH_PATTERN.test(text) && !/\p{Cc}/u.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a branch's name or a pattern of such, such as "main" or "release/*", without "refs/heads/", but is ${quote_quote(text)}.`);
}
/** Minutes of `30m` or `2h`, as GitHub counts. @throws ReleaseError `invalid-input` */
function parseWaitTimer(text, what) {
    const minutes = parseDuration(text, what) / protection_MINUTE;
    if (Number.isInteger(minutes) && minutes <= LONGEST_WAIT)
        return minutes;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be whole minutes, 30 days at most, such as 30m or 2h, but is ${quote_quote(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/protection-schema.js






/** What GitHub is to enforce by itself, for the repository. */
const protection = described("What GitHub is to enforce: `configure-environments` compares it with what is there, and can make it so. `{}` is enough; production is protected then, and its branch closed.", object({
    app: optional(described("Id of the GitHub App that alone may write closed GitOps branches and milestone tags (the number on its settings page).", wholeNumber(999_999_999))),
}));
/** What GitHub is to ask of jobs that name the environment. */
const environmentProtection = described("What GitHub is to ask of jobs that name this environment, and that its GitOps branch is closed. `{}` is enough; `null`: neither. Left out: production has it where `protection` stands at the top.", nullable(object({
    reviewers: optional(described("Who is asked: logins, and teams as `org/team`; six at most, one of them is enough. `[]`: nobody. Left out: somebody, whoever it is.", list(parsed(parseApprover, APPROVER)))),
    "prevent-self-review": optional(described("Whether who asked may not approve; default `true`.", flag)),
    "admins-may-bypass": optional(described("Whether administrators may go past the rules; default `false`.", flag)),
    branches: optional(described("Branches whose jobs may use the environment, such as `main` or `release/*`. Left out: the default branch alone.", list(parsed(parseBranchPattern, BRANCH_PATTERN)))),
    "wait-timer": optional(described("How long GitHub lets a job wait, such as `30m`.", parsed(parseWaitTimer, DURATION))),
})));

;// CONCATENATED MODULE: ./src/config/repository-path.js


/**
 * A folder of the repository, `.` being its root; a slash at the end is dropped.
 * @throws ReleaseError `invalid-input`: absolute, with `..`, or nothing that Git keeps.
 */
function parseFolder(text, what) {
    const folder = text.length > 1 ? text.replace(/\/$/, "") : text;
    if (folder !== ".")
        refuse(folder, text, what);
    return folder;
}
/** A file of the repository. @throws ReleaseError `invalid-input`, as `parseFolder`. */
function parseFile(text, what) {
    refuse(text, text, what);
    return text;
}
/** A folder, a file or a glob. @throws ReleaseError `invalid-input`, as `parseFolder`, and when it is negated. */
function parsePattern(text, what) {
    if (text.startsWith("!")) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} is ${quote_quote(text)}, but a pattern cannot be negated with "!".`);
    }
    return parseFolder(text, what);
}
function refuse(path, text, what) {
    const problem = problemOf(path);
    if (problem === undefined)
        return;
    const meant = path
        .replaceAll("\\", "/")
        .replace(/^(\.?\/)+/, "")
        .replace(/\/+$/, "");
    const suggestion = meant !== path && problemOf(meant) === undefined ? ` Did you mean ${quote_quote(meant)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a path in the repository, but ${quote_quote(text)} ${problem}.${suggestion}`);
}
function problemOf(path) {
    const parts = path.split("/");
    if (path === "")
        return "is empty";
    if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path))
        return "is absolute";
    if (path.includes("\\"))
        return 'has a "\\" where a "/" must be';
    if (parts.includes(".."))
        return 'leaves it by ".."';
    if (parts.includes(".") || parts.includes(""))
        return 'has an empty or "." part';
    if (parts.some((part) => part.toLowerCase() === ".git"))
        return 'has a ".git" part, which Git refuses';
    if (/\p{Cc}/u.test(path))
        return "has a control character";
    return path.length > 500 ? "is longer than 500 characters" : undefined;
}

// EXTERNAL MODULE: ../../node_modules/semver/functions/satisfies.js
var satisfies = __nccwpck_require__(871);
// EXTERNAL MODULE: ../../node_modules/semver/ranges/valid.js
var valid = __nccwpck_require__(381);
;// CONCATENATED MODULE: ./src/versions/range.js




function isVersionRange(text) {
    return text.trim() !== "" && text.length <= 200 && valid(text) !== null;
}
/** @throws ReleaseError `invalid-input` */
function parseVersionRange(text, what) {
    if (isVersionRange(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a range of versions, such as ">=1.4 <2" or "^3", but is ${quote_quote(text)}.`);
}
/**
 * Whether a version is in a range, pre-releases by their place in the order: 1.5.0-rc.1 is in `^1.4`, since it is newer
 * than 1.4, and 2.0.0-rc.1 is not, since `^1.4` and `<2` end before all of 2.0.0.
 */
function range_satisfies(version, range) {
    return satisfiesRange(version, range, { includePrerelease: true });
}

;// CONCATENATED MODULE: ./src/config/requirements.js







const requires = described('Versions of other services that this one needs beside it in an environment, such as `{ green: ">=1.4 <2" }`.', record(parseServiceName, parsed(parseVersionRange), SERVICE_NAME));
/** What a service says of itself, in its own folder: it ships with the commit. */
const SERVICE_FILE_SCHEMA = object({ requires: optional(requires) });
/** The file's name in the service's folder. */
const SERVICE_FILE = "release-actions.yaml";
/** The path of the file of a service whose folder is `path`. */
function serviceFile(path) {
    return path === "." ? SERVICE_FILE : `${path}/${SERVICE_FILE}`;
}
/**
 * What a service's own file requires; undefined where it does not say, which is not the same as nothing.
 * @throws ReleaseError `invalid-config` with line and column
 */
function parseServiceFile(source) {
    return check(parseDocument(source), SERVICE_FILE_SCHEMA).requires;
}

;// CONCATENATED MODULE: ./src/config/service-glob.js



/** @throws ReleaseError `invalid-input` unless the last part, and it alone, holds `*` (and no other sign of globs). */
function parseServiceGlob(text, what) {
    const path = parseFolder(text, what);
    const slash = path.lastIndexOf("/");
    const parent = path.slice(0, Math.max(slash, 0));
    const name = path.slice(slash + 1);
    if (parent.includes("*") || !/^[A-Za-z0-9._-]*\*[A-Za-z0-9._*-]*$/.test(name) || name.includes("**")) {
        throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a map of services, or one folder and a pattern with "*" for the folders in it, ` +
            `such as "projects/*", but is ${quote_quote(text)}.`);
    }
    const prefix = slash < 0 ? "" : `${parent}/`;
    const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`, "s");
    const matches = (folder) => {
        const last = folder.slice(prefix.length);
        // As in a shell, a star takes no leading dot: `.github` is no service.
        return folder.startsWith(prefix) && pattern.test(last) && (!last.startsWith(".") || name.startsWith("."));
    };
    return { text, parent, matches };
}

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

;// CONCATENATED MODULE: ./src/images/image-tag.js
const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
function isImageTag(text) {
    return IMAGE_TAG.test(text);
}

;// CONCATENATED MODULE: ./src/config/templates.js







const IN_IMAGE_TAGS = [
    "service",
    "version",
    "major",
    "minor",
    "patch",
    "prerelease",
    "sha",
    "short-sha",
    "environment",
];
/** What may stand in each template. */
const PLACEHOLDERS_OF = {
    image: ["service"],
    build: ["sha", "short-sha", "service"],
    service: ["service", "version"],
    releaseBranch: ["service", "major", "minor"],
    milestone: ["date", "environment"],
    imageTag: IN_IMAGE_TAGS,
    filePath: ["service", "environment"],
    fileValue: [...IN_IMAGE_TAGS, "image", "tag", "digest"],
};
const TEMPLATE_PATTERNS = {
    image: templatePattern(PLACEHOLDERS_OF.image),
    build: templatePattern(PLACEHOLDERS_OF.build),
    service: templatePattern(PLACEHOLDERS_OF.service),
    releaseBranch: templatePattern(PLACEHOLDERS_OF.releaseBranch),
    milestone: templatePattern(PLACEHOLDERS_OF.milestone),
    imageTag: templatePattern(PLACEHOLDERS_OF.imageTag),
    filePath: templatePattern(PLACEHOLDERS_OF.filePath),
    filePointer: /^(\/([^{}~/]|~[01]|\{(service|environment)\})*)+$/,
    fileValue: templatePattern(PLACEHOLDERS_OF.fileValue),
};
/** Values of the right form, to see whether what a template gives is a name at all. */
const SAMPLE = {
    service: "service",
    version: "1.2.3-rc.1",
    major: "1",
    minor: "2",
    patch: "3",
    prerelease: "rc.1",
    sha: "0123456789abcdef0123456789abcdef01234567",
    "short-sha": "0123456",
    branch: "main",
    date: "20250120",
    environment: "environment",
    image: "registry.example/image",
    tag: "tag",
    digest: `sha256:${"0".repeat(64)}`,
};
/** The image of each service. What it gives is looked at once the services are known. */
function parseImageTemplate(text, what) {
    return parseTemplate(text, PLACEHOLDERS_OF.image, what);
}
/** @throws ReleaseError `invalid-input` when one tag would stand for several builds. */
function parseBuildTagTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.build, what);
    if (!holds(template, "sha") && !holds(template, "short-sha")) {
        throw refusal(text, what, "must hold {sha} or {short-sha}, so that each build has a tag of its own");
    }
    return giving(template, isImageTag, "an image tag", what);
}
/** @throws ReleaseError `invalid-input` when the version could not be read back from the tag. */
function parseServiceTagTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.service, what);
    const versions = template.parts.filter((part) => "placeholder" in part && part.placeholder === "version");
    if (versions.length !== 1)
        throw refusal(text, what, "must hold {version} once, so that each version has a tag");
    return giving(template, ref_name_isTagName, "a tag's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when two lines of a service would share a branch. */
function parseReleaseBranchTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.releaseBranch, what);
    if (!holds(template, "major") || !holds(template, "minor")) {
        throw refusal(text, what, "must hold {major} and {minor}, so that each line of versions has a branch of its own");
    }
    return giving(template, isBranchName, "a branch's name that Git accepts", what);
}
/** @throws ReleaseError `invalid-input` when every milestone would have the same name. */
function parseMilestoneTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.milestone, what);
    if (!holds(template, "date"))
        throw refusal(text, what, "must hold {date}, so that milestones can be told apart");
    return giving(template, ref_name_isTagName, "a tag's name that Git accepts", what);
}
/** The tag that an image gets when it comes into an environment. @throws ReleaseError `invalid-input` */
function parseImageTagTemplate(text, what) {
    return giving(parseTemplate(text, PLACEHOLDERS_OF.imageTag, what), isImageTag, "an image tag", what);
}
/** The path of a file on an environment's branch. @throws ReleaseError `invalid-input` */
function parseFilePathTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
    parseFile(template_render(template, SAMPLE), what);
    return template;
}
/** A JSON Pointer (RFC 6901) in which names may stand. @throws ReleaseError `invalid-input` */
function parsePointerTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.filePath, what);
    if (isJsonPointer(template_render(template, SAMPLE)))
        return template;
    const meant = `/${text.replaceAll(".", "/")}`;
    const hint = text.includes("/") || !isJsonPointer(meant) ? "" : ` Did you mean ${quote_quote(meant)}?`;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is ${quote_quote(text)}.${hint}`);
}
/** What a file holds of a service. @throws ReleaseError `invalid-input` when it is more than one line */
function parseFileValueTemplate(text, what) {
    const template = parseTemplate(text, PLACEHOLDERS_OF.fileValue, what);
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        throw refusal(text, what, "must be one line without control characters");
    return template;
}
function giving(template, is, name, what) {
    const sample = template_render(template, SAMPLE);
    if (is(sample))
        return template;
    throw refusal(template.text, what, `must give ${name}, but would give ${quote_quote(sample)}`);
}
function refusal(text, what, problem) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what} is ${quote_quote(text)}, but ${problem}.`);
}

;// CONCATENATED MODULE: ./src/config/schema.js
















/** A stage is what a pre-release begins with: an identifier of SemVer 2.0.0, section 9, that is no number. */
const STAGE = /^(?=.*[^0-9])[0-9A-Za-z-]{1,50}$/;
const schema_image = described("Image of a service without a tag, such as `ghcr.io/acme/{service}`. Each service has exactly one.", placed(parsed(parseImageTemplate, TEMPLATE_PATTERNS.image)));
const dependsOn = described("What changes this service besides its own folder: other services by name, or folders, files and globs.", list(parsed(parsePattern)));
const service = object({
    path: described("Folder of the service, from the repository's root.", placed(parsed(parseFolder))),
    "depends-on": optional(dependsOn),
    image: optional(schema_image),
    requires: optional(placed(requires)),
    "renamed-from": optional(described("What the service was called before. Its history, Git tags and release branches under that name are its own.", placed(parsed(parseServiceName, SERVICE_NAME)))),
});
const services = described("The services: one folder and a pattern for the folders in it, such as `projects/*`, or a map from names to services.", placed(union(parsed(parseServiceGlob), record(parseServiceName, placed(service), SERVICE_NAME))));
const tags = described("How tags and release branches are called.", object({
    build: optional(described("Image tag that CI gives each build and never moves. Holds `{sha}` or `{short-sha}`; may hold `{service}`.", placed(parsed(parseBuildTagTemplate, TEMPLATE_PATTERNS.build)))),
    service: optional(described("Git tag of a version. Holds `{version}`, and `{service}` where there are several services.", placed(parsed(parseServiceTagTemplate, TEMPLATE_PATTERNS.service)))),
    "release-branch": optional(described("Branch of a line of versions. Holds `{major}` and `{minor}`, and `{service}` where there are several services.", placed(parsed(parseReleaseBranchTemplate, TEMPLATE_PATTERNS.releaseBranch)))),
}));
const imageTagTemplate = parsed(parseImageTagTemplate, TEMPLATE_PATTERNS.imageTag);
const imageTag = union(imageTagTemplate, object({
    tag: described("The tag, with placeholders such as `{service}` and `{major}`.", imageTagTemplate),
    moves: described("Whether the tag follows the environment, or goes to higher stable versions only.", oneOf(...MOVES)),
}));
const file = object({
    path: described("Path of a YAML or JSON file on the branch. May hold `{service}` and `{environment}`.", parsed(parseFilePathTemplate, TEMPLATE_PATTERNS.filePath)),
    pointer: described("Where in the file: a JSON Pointer such as `/image/tag` or `/containers/0/image`. May hold `{service}` and `{environment}`.", parsed(parsePointerTemplate, TEMPLATE_PATTERNS.filePointer)),
    value: described("What is written there, such as `{version}`, `{image}:{tag}@{digest}` or `…?ref={sha}`.", placed(parsed(parseFileValueTemplate, TEMPLATE_PATTERNS.fileValue))),
    services: optional(described("The services that it is for, where neither path nor pointer holds `{service}`; where one does, only some of them.", placed(list(placed(parsed(parseServiceName, SERVICE_NAME)))))),
});
/** `null` takes away what an environment has by default. */
const environment = object({
    from: optional(described("Environment that a version must run in before it comes here. Without it, this environment takes builds.", placed(nullable(parsed(parseEnvironmentName, SERVICE_NAME))))),
    branch: optional(described("GitOps branch that holds the manifest.", placed(parsed(parseBranchName)))),
    manifest: optional(described("Path of the manifest on the branch.", placed(parsed(parseFile)))),
    "image-tags": optional(described("Tags that an image gets here. One with `{version}`, `{sha}` or `{short-sha}` never moves; others follow the environment, and `latest`, `{major}` and `{major}.{minor}` go upwards only.", list(placed(imageTag)))),
    kustomization: optional(described("Path of a kustomization.yaml on the branch, whose `images[]` entry moves with the manifest.", placed(nullable(parsed(parseFile))))),
    pin: optional(described("What the kustomization's image entry is pinned to, by `newTag` or `digest`.", placed(oneOf(...PINS)))),
    files: optional(described("Values of other YAML and JSON files on the branch that move with the manifest, in the same commit. Files and values must be there already.", list(placed(file)))),
    ...gateFields,
    "milestone-tag": optional(described("Git tag that marks each promotion's manifest commit. Holds `{date}` (YYYYMMDD, UTC); may hold `{environment}`.", placed(nullable(parsed(parseMilestoneTemplate, TEMPLATE_PATTERNS.milestone))))),
    protection: optional(environmentProtection),
});
const environments = described("Where versions run. dev, staging and production exist unless they are `null`, and what is written for them replaces their defaults key by key; any other needs `branch`, `manifest` and `image-tags`.", record(parseEnvironmentName, placed(nullable(environment)), SERVICE_NAME));
const versions = described("Rules for versions.", object({
    stages: optional(described("Environments that a pre-release may go to, by what it begins with (`alpha`, `beta`, `rc`). A stable version goes everywhere.", record(parseStage, list(placed(parsed(parseEnvironmentName, SERVICE_NAME))), STAGE))),
}));
/** The configuration file as it is written: what each key holds, before defaults and comparisons. */
const CONFIGURATION_SCHEMA = object({
    image: optional(schema_image),
    services,
    shared: optional(described("Folders, files and globs where a change affects every service, such as `libs/common/**`.", list(parsed(parsePattern)))),
    ignore: optional(described("Folders, files and globs where a change affects no service, such as `docs/**`.", list(parsed(parsePattern)))),
    tags: optional(tags),
    environments: optional(environments),
    versions: optional(versions),
    protection: optional(protection),
});
/** @throws ReleaseError `invalid-input` */
function parseBranchName(text, what) {
    const short = text.replace(/^refs\/heads\//, "");
    if (short === text && isBranchName(text))
        return text;
    const suggestion = short !== text && isBranchName(short) ? ` Did you mean ${quote_quote(short)}?` : "";
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be a branch's name that Git accepts, without "refs/heads/", but is ${quote_quote(text)}.${suggestion}`);
}
function parseStage(text, what) {
    if (STAGE.test(text))
        return text;
    throw new release_error/* ReleaseError */.K("invalid-input", `${what} must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is ${quote_quote(text)}.`);
}

;// CONCATENATED MODULE: ./src/config/defaults.js



const DEFAULT = "The default";
const HOUR = 3_600_000;
function defaultTags() {
    return {
        build: parseBuildTagTemplate("sha-{sha}", DEFAULT),
        service: parseServiceTagTemplate("{service}/{version}", DEFAULT),
        releaseBranch: parseReleaseBranchTemplate("release/{service}-{major}.{minor}", DEFAULT),
    };
}
function defaultStages() {
    return new Map([
        ["alpha", [defaults_name("dev")]],
        ["beta", [defaults_name("staging")]],
        ["rc", [defaults_name("staging")]],
    ]);
}
/** The three environments that exist unless they are `null`; `at` is where errors about them point. */
function defaultEnvironments(at) {
    const placed = (value) => ({ value, at });
    const imageTag = (text) => placed(parseImageTagTemplate(text, DEFAULT));
    const of = (branch, manifest, ...imageTags) => ({
        branch: placed(parseBranchName(branch, DEFAULT)),
        manifest: placed(manifest),
        "image-tags": imageTags.map(imageTag),
    });
    return new Map([
        [defaults_name("dev"), of("gitops/dev-auto-update", "release-manifests/dev.yaml", "dev")],
        [
            defaults_name("staging"),
            {
                ...of("gitops/staging-releases", "release-manifests/staging.yaml", "{version}"),
                from: placed(defaults_name("dev")),
            },
        ],
        [
            defaults_name("production"),
            {
                ...of("gitops/production-releases", "release-manifests/production.yaml", "{version}", "prd"),
                from: placed(defaults_name("staging")),
                "minimum-age": placed(24 * HOUR),
                "on-too-young": placed("warn"),
                "milestone-tag": placed(parseMilestoneTemplate("release-prd-{date}", DEFAULT)),
            },
        ],
    ]);
}
function defaults_name(text) {
    return parseEnvironmentName(text, DEFAULT);
}

;// CONCATENATED MODULE: ./src/config/environment-files.js


/** @throws ReleaseError `invalid-config` when two environments write one file of one branch. */
function checkFiles(environments, start) {
    const owners = new Map();
    for (const file of [...environments].flatMap(([name, declared]) => filesOf(name, declared, start))) {
        const key = JSON.stringify([file.branch, file.file]);
        const other = owners.get(key);
        if (other !== undefined)
            throw shared(other, file);
        owners.set(key, file);
    }
}
function filesOf(name, declared, start) {
    const branch = declared.branch?.value ?? "";
    return [declared.manifest, declared.kustomization].flatMap((file) => {
        const path = file?.value ?? null;
        if (file === undefined || path === null)
            return [];
        const owner = `environments.${name}`;
        return [{ branch, file: path, owner, at: file.at, written: file.at !== start }];
    });
}
function shared(first, second) {
    const problem = first.owner === second.owner
        ? `\`${first.owner}\` has one file as manifest and as kustomization`
        : `\`${first.owner}\` and \`${second.owner}\` write one file`;
    const place = second.written ? second.at : first.at;
    return errorAt(place, `${problem}: ${quote_quote(second.file)} on the branch ${quote_quote(second.branch)}. Give each its own.`);
}

;// CONCATENATED MODULE: ./src/config/gate-rules.js




const gate_rules_DAY = 24 * 3_600_000;
/**
 * What an environment asks of those who come in.
 * @throws ReleaseError `invalid-config` when keys contradict each other, or name what is not there.
 */
function gateRules(name, declared, services) {
    requireFrom(name, declared);
    const minimumAge = declared["minimum-age"]?.value ?? null;
    return {
        onTooYoung: declared["on-too-young"]?.value ?? "block",
        soak: declared.soak?.value ?? "continuous",
        take: declared.take?.value ?? "current",
        windows: windowsOf(name, declared),
        freezes: (declared.freezes ?? []).map((one) => gate_rules_freeze(one, services)),
        requiredChecks: declared["required-checks"] ?? [],
        approvals: approvalRules(declared),
        ...(minimumAge === null ? {} : { minimumAge }),
    };
}
/** Rules about the environment before need one. */
function requireFrom(name, declared) {
    if ((declared.from?.value ?? null) !== null)
        return;
    for (const key of ["minimum-age", "soak", "take"]) {
        const written = declared[key];
        if (written === undefined || written.value === null)
            continue;
        throw errorAt(written.at, `\`environments.${name}.${key}\` is about what runs in the environment that \`from\` names, ` +
            `but there is no \`from\`. Write one, or leave \`${key}\` out.`);
    }
}
function windowsOf(name, { windows }) {
    const empty = windows?.value.find(({ value }) => value.days.length === 0);
    const at = windows?.value.length === 0 ? windows.at : empty?.at;
    if (at === undefined)
        return windows?.value.map(({ value }) => value) ?? [];
    throw errorAt(at, `\`environments.${name}.windows\` has no day on which anything could come in. Leave \`windows\` out, or use \`freezes\`.`);
}
function gate_rules_freeze({ value, at }, services) {
    const from = beginning(value.from, value.zone);
    const to = ending(value.to, value.zone);
    if (from === undefined || to === undefined)
        throw withoutZone(from === undefined ? value.from : value.to, at);
    if (to <= from) {
        throw errorAt(at, `This freeze ends (${value.to.text}) before it begins (${value.from.text}), so it stops nothing.`);
    }
    const except = (value.except ?? []).map((one) => {
        if (services.has(one.value))
            return one.value;
        throw errorAt(one.at, `This freeze excepts the service ${quote_quote(one.value)}, which does not exist.${didYouMean(one.value, services)}`);
    });
    const { reason, by } = value;
    return { from, to, reason, except, ...(by === undefined ? {} : { by }) };
}
function withoutZone({ text }, at) {
    return errorAt(at, `This freeze says ${quote_quote(text)}, but not in which time zone. Add \`zone\`, such as \`zone: Europe/Berlin\`.`);
}
function approvalRules(declared) {
    const written = declared.approvals?.value ?? 0;
    const people = typeof written === "number" ? { required: written } : written;
    const ofEach = people["of-each"] ?? new Map();
    const places = [...ofEach.values()].reduce((sum, each) => sum + each, 0);
    const required = Math.max(people.required, places);
    return {
        required,
        forRollback: declared["rollback-approvals"] ?? Math.min(required, 1),
        forEmergency: declared["emergency-approvals"] ?? required,
        expireAfter: declared["approval-expires"] ?? gate_rules_DAY,
        by: people.by ?? [],
        ofEach,
        authors: people.authors ?? "allowed",
    };
}

;// CONCATENATED MODULE: ./src/config/environments.js






/** What is written laid over the defaults, key by key; what is `null` is gone. The three known ones come first. */
function layeredEnvironments(written, start) {
    const layered = new Map(defaultEnvironments(start));
    for (const [name, { value }] of written) {
        if (value === null)
            layered.delete(name);
        else
            layered.set(name, withoutLooseAge({ ...layered.get(name), ...value }, value));
    }
    return layered;
}
/** An environment that takes builds has nothing to wait for: the default's age goes with its `from`. */
function withoutLooseAge(environment, written) {
    if ((environment.from?.value ?? null) !== null || written["minimum-age"] !== undefined)
        return environment;
    const { "minimum-age": _, ...rest } = environment;
    return rest;
}
/** All but `files`. @throws ReleaseError `invalid-config` when keys are missing, or contradict each other. */
function resolveEnvironment(name, declared, at, build, services) {
    const { branch, manifest, "image-tags": imageTags } = declared;
    if (branch === undefined)
        throw missing("branch", name, at);
    if (manifest === undefined)
        throw missing("manifest", name, at);
    if (imageTags === undefined)
        throw missing("image-tags", name, at);
    const from = declared.from?.value ?? null;
    const kustomization = declared.kustomization?.value ?? null;
    const milestoneTag = declared["milestone-tag"]?.value ?? null;
    const environment = {
        name,
        branch: branch.value,
        manifest: manifest.value,
        imageTags: imageTags.map((tag) => imageTagRule(tag, build)),
        pin: declared.pin?.value ?? "build-tag",
        ...gateRules(name, declared, services),
        ...(from === null ? {} : { from }),
        ...(kustomization === null ? {} : { kustomization }),
        ...(milestoneTag === null ? {} : { milestoneTag }),
    };
    checkPin(environment, declared, at);
    return environment;
}
function imageTagRule({ value, at }, build) {
    const template = "tag" in value ? value.tag : value;
    const fixed = isFixed(template, build);
    if ("moves" in value) {
        if (!fixed)
            return { template, moves: value.moves };
        throw errorAt(at, `The tag ${quote_quote(template.text)} stands for one build and never moves. Leave \`moves\` out.`);
    }
    return { template, moves: fixed ? "fixed" : movesUpward(template) ? "upward" : "with-environment" };
}
function isFixed(template, build) {
    return (holds(template, "version") || holds(template, "sha") || holds(template, "short-sha") || template.text === build.text);
}
/** A tag that speaks of a line of versions, or of the latest, would lie if a hotfix of an older line took it. */
function movesUpward(template) {
    return template.text === "latest" || holds(template, "major") || holds(template, "minor");
}
function checkPin(environment, declared, at) {
    if (environment.pin !== "version")
        return;
    if (environment.imageTags.some(({ template }) => template.text === "{version}"))
        return;
    throw errorAt(declared.pin?.at ?? at, `\`environments.${environment.name}.pin\` is "version", but its \`image-tags\` have no "{version}", so the image ` +
        "would have no such tag. Add it there, or pin to build-tag or digest.");
}
function missing(key, name, at) {
    return errorAt(at, `The key "${key}" is missing in \`environments.${name}\`. Only dev, staging and production have defaults.` +
        didYouMean(name, ["dev", "staging", "production"]));
}

;// CONCATENATED MODULE: ./src/config/file-rules.js






/**
 * An environment's `files:`, one rule for each service that an entry is for.
 * @throws ReleaseError `invalid-config`, with line and column, when it cannot be told for which services an entry is.
 */
function fileRules(environment, written, services) {
    return written.flatMap(({ value: file, at }) => {
        checkParts(environment, file);
        return servicesOf(file, at, services).map((service) => ({ value: ruleOf(environment, file, service), at }));
    });
}
function ruleOf({ name }, { path, pointer, value }, service) {
    const names = { service, environment: name };
    const target = template_render(pointer, names);
    // Names hold nothing that a pointer would have to escape.
    if (!isJsonPointer(target))
        throw new release_error/* ReleaseError */.K("internal", `${quote_quote(target)} is no JSON Pointer.`);
    return { service, path: template_render(path, names), pointer: target, value: value.value };
}
function servicesOf(file, at, services) {
    const named = file.services;
    if (named === undefined) {
        if (services.length === 1 || holds(file.path, "service") || holds(file.pointer, "service"))
            return services;
        throw errorAt(at, `It is not said which of the ${services.length} services this value follows. Put {service} into \`path\` or \`pointer\`, or name them: \`services: [${services[0]}]\`.`);
    }
    if (named.value.length === 0)
        throw errorAt(named.at, "`services` names no service. Leave it out, or name one.");
    for (const { value, at: where } of named.value) {
        if (services.includes(value))
            continue;
        throw errorAt(where, `\`services\` names ${quote_quote(value)}, which is no service here.${didYouMean(value, services)}`);
    }
    return [...new Set(named.value.map(({ value }) => value))];
}
const VERSION_PARTS = ["major", "minor", "patch", "prerelease"];
/** A build has no version, so nothing can be made of a version's parts. */
function checkParts({ name, from }, { value: { value, at } }) {
    const part = VERSION_PARTS.find((one) => holds(value, one));
    if (from !== undefined || part === undefined)
        return;
    throw errorAt(at, `The value ${quote_quote(value.text)} holds {${part}}, but ${name} takes builds, which have no version. Use {version}, {tag}, {sha} or {digest}.`);
}

;// CONCATENATED MODULE: ./src/config/file-targets.js


/** @throws ReleaseError `invalid-config` when a value would be written for two things, or over what is ours already. */
function checkFileTargets(all) {
    const owners = new Map();
    for (const { environment, rules } of all) {
        for (const { value: rule, at } of rules) {
            checkOwnFiles(all, environment, rule, at);
            const key = JSON.stringify([environment.branch, rule.path, rule.pointer]);
            const owner = `${rule.service} in ${environment.name}`;
            const other = owners.get(key);
            if (other !== undefined)
                throw file_targets_shared(environment, rule, at, [other, owner]);
            owners.set(key, owner);
        }
    }
}
function checkOwnFiles(all, { name, branch }, rule, at) {
    const { path, pointer } = rule;
    for (const { environment: other } of all) {
        if (other.branch !== branch)
            continue;
        if (other.manifest === path) {
            throw errorAt(at, `${quote_quote(path)} is the manifest of ${other.name}, which is written anyway. Leave this entry out.`);
        }
        if (other.kustomization === path && /^\/images(\/|$)/.test(pointer)) {
            throw errorAt(at, `${quote_quote(pointer)} is in the images of ${name === other.name ? "the" : `${other.name}'s`} \`kustomization\`, which are written anyway. Leave this entry out, or \`kustomization\`.`);
        }
    }
}
function file_targets_shared(environment, { path, pointer }, at, owners) {
    const [one, other] = owners;
    const who = one === other ? `${one} twice` : `${one} and for ${other}`;
    return errorAt(at, `${quote_quote(pointer)} of ${quote_quote(path)} on the branch ${quote_quote(environment.branch)} would be written for ${who}. Give each its own: put {service} into \`path\` or \`pointer\`, or name one service in \`services\`.`);
}

;// CONCATENATED MODULE: ./src/config/promotion-order.js


/** @throws ReleaseError `invalid-config` when a `from` leads nowhere, or in a circle. */
function checkPromotionOrder(environments, written, start) {
    for (const name of environments.keys())
        checkFrom(name, environments, written);
    for (const name of environments.keys())
        checkCircle(name, environments, written, start);
    for (const name of environments.keys())
        checkTake(name, environments);
}
function checkFrom(name, environments, written) {
    const declared = environments.get(name)?.from;
    const from = declared?.value ?? null;
    if (declared === undefined || from === null || environments.has(from))
        return;
    const isWritten = written.get(name)?.value?.from !== undefined;
    throw errorAt(isWritten ? declared.at : (written.get(from)?.at ?? declared.at), `\`environments.${name}\` takes versions from "${from}", which does not exist.${didYouMean(from, others(name, environments))}` +
        ` Name another in its \`from\`, or write \`from: null\` if it takes builds.`);
}
/** A release is made where `from` takes builds: there is nothing to take that was deployed as a version. */
function checkTake(name, environments) {
    const take = environments.get(name)?.take;
    const from = fromOf(name, environments);
    if (take?.value !== "was-deployed" || from === null || fromOf(from, environments) !== null)
        return;
    throw errorAt(take.at, `\`environments.${name}.take\` is "was-deployed", but "${from}" takes builds, which have no versions to choose from. Leave \`take\` out.`);
}
function others(name, environments) {
    return [...environments.keys()].filter((other) => other !== name);
}
function checkCircle(name, environments, written, start) {
    const way = [name];
    for (let at = fromOf(name, environments); at !== null; at = fromOf(at, environments)) {
        if (at === name)
            throw circle([...way, name], written, start);
        if (way.includes(at))
            return;
        way.push(at);
    }
}
function fromOf(name, environments) {
    return environments.get(name)?.from?.value ?? null;
}
function circle(way, written, start) {
    return errorAt(firstWritten(way, written) ?? start, `The environments take versions from each other in a circle: ${way.join(" from ")}. One of them must have no \`from\`.`);
}
function firstWritten(way, written) {
    return way.map((name) => written.get(name)?.value?.from?.at).find((place) => place !== undefined);
}

;// CONCATENATED MODULE: ./src/config/protection-rules.js
/**
 * An environment is protected where it says so, and, where `protection` stands at the top, also where it takes what another
 * environment has released: production, not staging.
 */
function protection_rules_environmentProtection(name, all, { protection }) {
    const written = all.get(name)?.protection;
    if (written === null)
        return undefined;
    if (written === undefined && (protection === undefined || !takesReleases(name, all)))
        return undefined;
    const { reviewers, branches } = written ?? {};
    const waitTimer = written?.["wait-timer"];
    return {
        preventSelfReview: written?.["prevent-self-review"] ?? true,
        adminsMayBypass: written?.["admins-may-bypass"] ?? false,
        ...(reviewers === undefined ? {} : { reviewers }),
        ...(branches === undefined ? {} : { branches }),
        ...(waitTimer === undefined ? {} : { waitTimer }),
    };
}
function takesReleases(name, all) {
    const from = all.get(name)?.from?.value ?? null;
    return from !== null && (all.get(from)?.from?.value ?? null) !== null;
}

;// CONCATENATED MODULE: ./src/config/renames.js

/** @throws ReleaseError `invalid-config` when a former name is still a service, or was that of two. */
function checkRenames(services) {
    const owners = new Map();
    for (const service of services) {
        const { name, renamedFrom: former, renamedFromAt: at } = service;
        if (former === undefined || at === undefined)
            continue;
        const other = owners.get(former);
        if (other !== undefined) {
            throw errorAt(at, `The services "${other.name}" and "${name}" are both renamed from "${former}": one history cannot go on in two. Keep one of the two.`);
        }
        if (former === name)
            throw errorAt(at, `The service "${name}" is renamed from its own name.`);
        if (services.some((each) => each.name === former)) {
            throw errorAt(at, `The service "${name}" is renamed from "${former}", which is still a service: its history cannot belong to both. Take one of the two away.`);
        }
        owners.set(former, service);
    }
}

;// CONCATENATED MODULE: ./src/images/image-name.js
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

;// CONCATENATED MODULE: ./src/config/services.js







/**
 * The services that the file names, or that `folders` (the folders right inside the glob's parent) show.
 * @throws ReleaseError `invalid-config`: no service, a folder or an image that gives no name, a folder in two services.
 */
function resolveServices(file, folders, start) {
    const { value, at } = file.services;
    const written = isGlob(value) ? found(value, folders, at) : value;
    if (written.size === 0)
        throw errorAt(at, "`services` names no service.");
    const services = [...written].map(([name, service]) => resolveService(name, service, written, file.image, start));
    checkFolders(services);
    return services;
}
function isGlob(services) {
    return "matches" in services;
}
function found(glob, folders, at) {
    const matching = folders.filter((folder) => glob.matches(folder)).sort();
    if (matching.length === 0)
        throw errorAt(at, `No folder of the repository matches ${quote_quote(glob.text)}.`);
    return new Map(matching.map((path) => [nameOf(path, glob, at), { value: { path: { value: path, at } }, at }]));
}
function nameOf(folder, glob, at) {
    try {
        return parseServiceName(folder.slice(folder.lastIndexOf("/") + 1), "its name");
    }
    catch (error) {
        if (!(error instanceof release_error/* ReleaseError */.K))
            throw error;
        const advice = "Rename the folder, or list the services one by one.";
        throw errorAt(at, `The folder ${quote_quote(folder)} matches ${quote_quote(glob.text)}, so ${error.message} ${advice}`, error);
    }
}
function resolveService(name, { value, at }, all, shared, start) {
    const template = value.image ?? shared;
    if (template === undefined) {
        throw errorAt(start, `The key "image" is missing, and the service "${name}" has none of its own.`);
    }
    return {
        name,
        path: value.path.value,
        image: imageOf(name, template),
        requires: requirements(name, value.requires, all),
        dependsOn: (value["depends-on"] ?? []).map((text) => dependency(text, all)),
        at,
        pathAt: value.path.at,
        imageAt: template.at,
        ...(value["renamed-from"] === undefined ? {} : { renamedFrom: value["renamed-from"].value }),
        renamedFromAt: value["renamed-from"]?.at,
    };
}
function requirements(name, written, all) {
    const stranger = [...(written?.value.keys() ?? [])].find((other) => other === name || !all.has(other));
    if (written === undefined || stranger === undefined)
        return written?.value ?? new Map();
    const others = [...all.keys()].filter((other) => other !== name);
    throw errorAt(written.at, stranger === name
        ? `The service "${name}" requires itself. Leave that out.`
        : `The service "${name}" requires ${quote_quote(stranger)}, which is no service.${didYouMean(stranger, others)}`);
}
function imageOf(service, { value, at }) {
    const image = template_render(value, { service });
    if (isImageName(image))
        return image;
    throw errorAt(at, `The image of the service "${service}" would be ${quote_quote(image)}, which is no full image name: it needs a registry, ` +
        "a repository in lower case, and no tag, such as ghcr.io/acme/blue.");
}
function dependency(text, services) {
    const service = [...services.keys()].find((name) => name === text);
    return service === undefined ? { path: text } : { service };
}
/** Sorted with a slash at the end, a folder comes right before what lies in it. */
function checkFolders(services) {
    const key = ({ path }) => (path === "." ? "" : `${path}/`);
    const sorted = [...services].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    for (const [index, inner] of sorted.entries()) {
        const outer = sorted[index - 1];
        if (outer === undefined || !key(inner).startsWith(key(outer)))
            continue;
        throw errorAt(inner.pathAt, outer.path === inner.path
            ? `The services "${outer.name}" and "${inner.name}" have the same folder, ${quote_quote(inner.path)}.`
            : `The folder of the service "${inner.name}", ${quote_quote(inner.path)}, lies inside that of "${outer.name}", ${quote_quote(outer.path)}.`);
    }
}

;// CONCATENATED MODULE: ./src/config/read-configuration.js
















/** @throws ReleaseError `invalid-config`, with line and column: what is wrong in one place of the file. */
function parseConfiguration(source) {
    const document = document_parseDocument(source);
    return { declared: schema_check(document, CONFIGURATION_SCHEMA), start: document.placeOf(0) };
}
/**
 * The folder whose folders `resolveConfiguration` must be given, where `services` is a glob: `projects` for
 * `projects/*`, empty for the repository's root. Nothing where the services are listed one by one.
 */
function servicesFolder({ declared }) {
    return isGlob(declared.services.value) ? declared.services.value.parent : undefined;
}
/**
 * The whole configuration. `folders` are the paths (from the repository's root) of all folders right inside
 * `servicesFolder`; those that do not match are left aside.
 * @throws ReleaseError `invalid-config`, with line and column: what contradicts something else.
 */
function resolveConfiguration(file, folders) {
    const { declared, start } = file;
    const services = resolveServices(declared, folders, start);
    checkRenames(services);
    const tags = tagTemplates(declared);
    const environments = resolveEnvironments(file, tags.build, services);
    const places = {
        service: declared.tags?.service?.at ?? start,
        releaseBranch: declared.tags?.["release-branch"]?.at ?? start,
    };
    checkCollisions(services, tags, places, [...environments.values()]);
    return {
        path: start.path,
        services: new Map(services.map((service) => [service.name, withoutPlaces(service)])),
        requires: new Map(services.map(({ name, requires }) => [name, requires])),
        shared: declared.shared ?? [],
        ignore: declared.ignore ?? [],
        tags,
        environments,
        stages: stagesOf(declared, environments),
        ...(declared.protection === undefined ? {} : { protection: declared.protection }),
    };
}
/** The service alone; what it requires is asked of the configuration. */
function withoutPlaces({ at: _, pathAt: _path, imageAt: _image, renamedFromAt: _renamed, requires: _requires, ...service }) {
    return service;
}
function tagTemplates({ tags }) {
    const defaults = defaultTags();
    return {
        build: tags?.build?.value ?? defaults.build,
        service: tags?.service?.value ?? defaults.service,
        releaseBranch: tags?.["release-branch"]?.value ?? defaults.releaseBranch,
    };
}
function resolveEnvironments({ declared, start }, build, services) {
    const written = declared.environments ?? new Map();
    const layered = layeredEnvironments(written, start);
    checkPromotionOrder(layered, written, start);
    const names = services.map(({ name }) => name);
    const known = new Set(names);
    const resolved = [...layered].map(([name, environment]) => {
        const plain = resolveEnvironment(name, environment, written.get(name)?.at ?? start, build, known);
        const rules = fileRules(plain, environment.files ?? [], names);
        const protection = protection_rules_environmentProtection(name, layered, declared);
        const protecting = protection === undefined ? {} : { protection };
        return { environment: { ...plain, ...protecting, files: rules.map(({ value }) => value) }, rules };
    });
    checkFiles(layered, start);
    checkFileTargets(resolved);
    return new Map(resolved.map(({ environment }) => [environment.name, environment]));
}
/** What is written stands as it is; of the defaults, what names an environment that was taken away is left out. */
function stagesOf({ versions }, environments) {
    const written = versions?.stages;
    if (written === undefined) {
        const there = (names) => names.filter((name) => environments.has(name));
        return new Map([...defaultStages()].map(([stage, names]) => [stage, there(names)]));
    }
    return new Map([...written].map(([stage, names]) => [
        stage,
        names.map(({ value, at }) => {
            if (environments.has(value))
                return value;
            throw errorAt(at, `\`versions.stages.${stage}\` names the environment ${quote_quote(value)}, which does not exist.` +
                didYouMean(value, environments.keys()));
        }),
    ]));
}

;// CONCATENATED MODULE: ./src/branches/repository-path.js


/**
 * Holds that `path` can name a file in a Git tree and in a line of Git's batch protocols.
 * @throws ReleaseError `invalid-config`.
 */
function requireRepositoryPath(path) {
    const parts = path.split("/");
    const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git");
    if (!isOdd && !/\p{Cc}/u.test(path))
        return;
    throw new release_error/* ReleaseError */.K("invalid-config", `${quote_quote(path)} is no path of a file in a repository: it must be relative, with single slashes and without "..", ".git" or control characters.`);
}
/** The folders above a path, outermost first: `a/b/c` gives `a`, `a/b`. */
function foldersAbove(path) {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: ./src/branches/require-files.js



/** What a Git tree has at a path, by the entry's mode (`100644`, `040000`, …). */
function require_files_kindOf(mode) {
    if (mode === "040000")
        return "folder";
    if (mode === "120000")
        return "link";
    return mode === "160000" ? "submodule" : "file";
}
/**
 * Holds that each path is a file or nothing, and what is above it folders: a link or a submodule would be replaced by a
 * file, and a file by a folder, if this were not looked at.
 * @param where "the branch gitops/staging-releases"
 * @throws ReleaseError `invalid-config`.
 */
function requireFiles(entries, paths, where) {
    const wrongFile = paths.find((path) => (entries.get(path) ?? "file") !== "file");
    if (wrongFile !== undefined)
        throw require_files_wrongKind(wrongFile, entries.get(wrongFile), "a file", where);
    const folders = paths.flatMap(foldersAbove);
    const wrongFolder = folders.find((path) => (entries.get(path) ?? "folder") !== "folder");
    if (wrongFolder !== undefined)
        throw require_files_wrongKind(wrongFolder, entries.get(wrongFolder), "a folder", where);
}
function require_files_wrongKind(path, kind, wanted, where) {
    const is = kind === "link" ? "a symbolic link" : `a ${kind}`;
    return new release_error/* ReleaseError */.K("invalid-config", `${quote_quote(path)} on ${where} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`);
}

;// CONCATENATED MODULE: ./src/git/commit-object.js

/** Reads a raw commit object (gitformat-commit: header lines, a blank line, the message). */
function parseCommit(bytes) {
    const text = bytes.toString("utf8");
    const end = text.indexOf("\n\n");
    const head = end < 0 ? text : text.slice(0, end);
    const seconds = /^committer .*?(\d+) [+-]\d{4}$/m.exec(head)?.[1];
    const author = /^author (.*?) ?<[^<>]*> \d+ [+-]\d{4}$/m.exec(head)?.[1] ?? "";
    if (seconds === undefined)
        throw new release_error/* ReleaseError */.K("internal", "A commit of the repository has no committer's date.");
    return { committedAt: new Date(Number(seconds) * 1000), author, message: end < 0 ? "" : text.slice(end + 2) };
}

;// CONCATENATED MODULE: ./src/git/fetch-objects.js

/** Fetches objects by their ids, however many, with one fetch. */
async function fetchObjects(repository, ids, doing) {
    await fetch_refs_fetchSources(repository, { sources: ids, depth: undefined }, doing);
}

;// CONCATENATED MODULE: ./src/git/trees.js


/**
 * What a folder holds at a commit whose tip was read with `readTip`: names, sorted as Git does. "" is the root; a
 * folder that is not there is empty. No network.
 */
async function listTree(repository, commit, folder) {
    const below = folder === "" ? [] : ["--", `${folder}/`];
    const entries = parseTree(await repository.contents.read(["ls-tree", "-z", commit, ...below]));
    return entries.map(({ path, kind }) => ({ name: path.slice(folder === "" ? 0 : folder.length + 1), kind }));
}
/** The names of the folders in a folder, as `listTree` has them. */
async function listFolders(repository, commit, folder) {
    const entries = await listTree(repository, commit, folder);
    return entries.filter(({ kind }) => kind === "folder").map(({ name }) => name);
}
/** What a commit that is here has at exactly these paths, by path; what it does not have is not in the map. No network. */
async function entriesAt(store, commit, paths) {
    const wanted = new Set(paths);
    if (wanted.size === 0)
        return new Map();
    const entries = parseTree(await store.read(["ls-tree", "-t", "-z", commit, "--", ...wanted]));
    return new Map(entries.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]));
}
/** Reads a raw tree object: for each entry its mode, a space, its name, a NUL, and the 20 bytes of its id. */
function parseTreeObject(bytes, folder) {
    const entries = [];
    for (let position = 0; position < bytes.length;) {
        const end = bytes.indexOf(0, position);
        const [, mode, name] = /^(\d{5,6}) (.+)$/s.exec(bytes.toString("utf8", position, Math.max(end, position))) ?? [];
        const id = bytes.toString("hex", end + 1, end + 21);
        if (mode === undefined || name === undefined || id.length !== 40) {
            throw new release_error/* ReleaseError */.K("internal", "A folder of the repository is stored in a way that is not understood.");
        }
        const path = folder === "" ? name : `${folder}/${name}`;
        entries.push({ mode: mode.padStart(6, "0"), kind: require_files_kindOf(mode.padStart(6, "0")), id, path });
        position = end + 21;
    }
    return entries;
}
/** Reads what `git ls-tree -z` printed. */
function parseTree(output) {
    const lines = output.toString("utf8").split("\0").slice(0, -1);
    return lines.map((line) => {
        const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t(.+)$/s.exec(line) ?? [];
        if (mode === undefined || id === undefined || path === undefined) {
            throw new release_error/* ReleaseError */.K("internal", "git ls-tree answered with a line that is not understood.");
        }
        return { mode, kind: require_files_kindOf(mode), id, path };
    });
}

;// CONCATENATED MODULE: ./src/git/tips.js











/**
 * A branch's newest commit and some of its files; undefined when there is no such branch. "HEAD" is the default branch;
 * a commit may be any that the remote has.
 * @throws ReleaseError `invalid-config` when something other than a file is at one of the paths, `unknown-commit`.
 */
async function readTip(repository, ref, paths) {
    const source = ref === "HEAD" || commit_id_isCommitId(ref) ? ref : ref_name_branchRef(ref);
    const found = await fetch_refs_fetchSources(repository.contents, { sources: [source], depth: 1 }, `read ${describeRef(ref)}`);
    const commit = found.get(source);
    return commit === undefined ? undefined : tipAt(repository.contents, commit, ref, paths);
}
/** So many small files weigh about as much as one more request takes. */
const FEW_FILES = 500;
/** Where a branch is read to, and written from. */
function storeOf(repository, carries = "manifests") {
    return carries === "code" ? repository.contents : repository.history;
}
/** What is on the branch of a tip that is here with all of its folders. No network. */
async function carriedBy(repository, tip) {
    const names = await repository.read(["ls-tree", "-r", "-z", "--name-only", tip]);
    return names.filter((byte) => byte === 0).length > FEW_FILES ? "code" : "manifests";
}
/**
 * As `readTip`; all of the tip's files come in one fetch, where `readTip` needs two, if the branch carries no code.
 * `toPush`: a push on top of it comes next, which saves a request where it can.
 */
async function readBranch(repository, branch, paths, how = {}) {
    const store = storeOf(repository, how.carries);
    const source = branchRef(branch);
    const request = { sources: [source], depth: 1, toPush: how.toPush ?? false };
    const commit = (await fetchSources(store, request, `read ${describeRef(branch)}`)).get(source);
    return commit === undefined ? undefined : tipAt(store, commit, branch, paths);
}
/** A tip whose folders are here; the files are fetched where they are not. */
async function tipAt(repository, commit, ref, paths) {
    for (const path of paths)
        requireRepositoryPath(path);
    const files = [...new Set(paths)];
    const folders = ["", ...new Set(files.flatMap(foldersAbove))];
    // All in one process: what a file is says the folder that it is in, and mostly its content is here, too.
    const [head, ...objects] = await readObjects(repository, [
        commit,
        ...[...folders, ...files].map((path) => `${commit}:${path}`),
    ]);
    if (head === undefined)
        throw new release_error/* ReleaseError */.K("internal", `${describeRef(ref)} was fetched, but is not here.`);
    const entries = new Map(folders.flatMap((folder, index) => tips_entriesOf(objects[index], folder)).map((entry) => [entry.path, entry]));
    requireFiles(new Map([...entries].map(([path, { kind }]) => [path, kind])), paths, describeRef(ref));
    const { committedAt } = parseCommit(head.bytes);
    const here = new Map(objects.flatMap((object) => (object?.type === "blob" ? [[object.id, object.bytes]] : [])));
    const wanted = files.flatMap((path) => entries.get(path) ?? []);
    return { commit: head.id, committedAt, files: await readFiles(repository, wanted, here, ref) };
}
function tips_entriesOf(object, folder) {
    return object?.type === "tree" ? parseTreeObject(object.bytes, folder) : [];
}
/** @param here the contents that were read already, by their ids */
async function readFiles(repository, wanted, here, ref) {
    const absent = wanted.map(({ id }) => id).filter((id) => !here.has(id));
    if (absent.length > 0)
        await fetchObjects(repository, absent, `read the files of ${describeRef(ref)}`);
    const fetched = await readObjects(repository, absent);
    const files = new Map();
    for (const { path, mode, id } of wanted) {
        const bytes = here.get(id) ?? fetched[absent.indexOf(id)]?.bytes;
        if (bytes === undefined)
            throw new release_error/* ReleaseError */.K("internal", `The file ${quote_quote(path)} was fetched, but is not here.`);
        files.set(path, { bytes, mode });
    }
    return files;
}
function describeRef(ref) {
    if (ref === "HEAD")
        return "the default branch";
    return commit_id_isCommitId(ref) ? `commit ${ref}` : `the branch ${ref}`;
}

;// CONCATENATED MODULE: ./src/setup/source-at.js

/**
 * A file of a tip as text, undefined when it is not there. `branch` is named with the path where there are several.
 * @throws ReleaseError `invalid-config` when it is not UTF-8, and would lose bytes on its way through text
 */
function sourceAt(tip, path, branch) {
    const bytes = tip?.files.get(path)?.bytes;
    if (bytes === undefined)
        return undefined;
    const text = bytes.toString("utf8");
    const name = branch === undefined ? path : `${path} (${branch})`;
    if (Buffer.from(text).equals(bytes))
        return { path: name, text };
    throw new release_error/* ReleaseError */.K("invalid-config", `${name} is not UTF-8 text. Save it as UTF-8. Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/setup/read-configuration.js





/** The configuration of the repository, at its default branch or at a commit. */
async function readConfiguration(code, path, at = "HEAD") {
    return (await readConfigurationAt(code, path, at)).configuration;
}
/** The same with the commit that it was read from: for "HEAD", the default branch's head. */
async function readConfigurationAt(code, path, at) {
    const tip = await readTip(code, at, [path]);
    const where = at === "HEAD" ? "on the default branch" : `at commit ${at}`;
    if (tip === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${code.remote.url} has no commit on its default branch yet, so there is no configuration. Commit ${path} there.`);
    }
    const source = sourceAt(tip, path);
    if (source === undefined) {
        throw new release_error/* ReleaseError */.K("invalid-config", `${path} is not ${where} of ${code.remote.url}. Commit it there (two lines are enough: "image: ghcr.io/acme/{service}" and "services: projects/*"), or name another path in the input "config". Nothing was written.`);
    }
    const parsed = parseConfiguration(source);
    const folder = servicesFolder(parsed);
    const names = folder === undefined ? [] : await listFolders(code, tip.commit, folder);
    const configuration = resolveConfiguration(parsed, names.map((name) => (folder ? `${folder}/${name}` : name)));
    return { configuration, commit: tip.commit };
}

;// CONCATENATED MODULE: ./src/git/ssh-access.js


/** What a step brings along for its remotes over SSH. It prints as nothing: the key leaves it only by `key`. */
class SshAccess {
    /** Lines of a known_hosts file (sshd(8)); undefined: the runner's own files are asked. */
    knownHosts;
    #key;
    constructor(key, knownHosts) {
        this.#key = key;
        this.knownHosts = knownHosts;
    }
    /** The private key, as a key file holds it; undefined: the agent's or the runner's own are used. */
    get key() {
        return this.#key;
    }
    get isEmpty() {
        return this.#key === undefined && this.knownHosts === undefined;
    }
}
/** Both texts may be empty. @throws ReleaseError `invalid-input`; the key's text is never repeated. */
function ssh_access_parseSshAccess(key, knownHosts) {
    return new SshAccess(key === "" ? undefined : parseKey(key), knownHosts === "" ? undefined : parseHosts(knownHosts));
}
const WHOLE_FILE = 'the whole file, from "-----BEGIN … PRIVATE KEY-----" to "-----END … PRIVATE KEY-----"';
function parseKey(given) {
    // ssh refuses a key without its last line end, and inputs are trimmed.
    const key = `${given.replaceAll(/\r\n?/g, "\n").trim()}\n`;
    if (/^(ssh|ecdsa|sk)-\S+ \S/.test(key)) {
        throw ssh_access_refused(`holds a public key. Give the private half: ${WHOLE_FILE}. The public half belongs to the repository`);
    }
    const [, , body] = /^-----BEGIN ((?:[A-Z]+ )*PRIVATE KEY)-----\n([\s\S]+)\n-----END \1-----\n$/.exec(key) ?? [];
    if (body === undefined)
        throw ssh_access_refused(`is no private key. Give ${WHOLE_FILE}`);
    if (isEncrypted(key, body)) {
        throw ssh_access_refused('is protected by a passphrase, which nobody can type here. Give a key of its own for this purpose, without one (ssh-keygen -t ed25519 -N "")');
    }
    return key;
}
/** OpenSSH's own format names its cipher first (PROTOCOL.key in its source); PEM says it in a header (RFC 1421). */
function isEncrypted(key, body) {
    if (/^-----BEGIN ENCRYPTED |^Proc-Type: .*ENCRYPTED/m.test(key))
        return true;
    const bytes = Buffer.from(body, "base64");
    const magic = "openssh-key-v1\0";
    if (bytes.toString("latin1", 0, magic.length) !== magic)
        return false;
    return bytes.toString("latin1", magic.length + 4, magic.length + 8) !== "none";
}
function ssh_access_refused(why) {
    return new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-key" ${why}. Nothing was written.`);
}
function parseHosts(given) {
    const lines = given.split(/\r\n?|\n/).map((line) => line.trim());
    for (const line of lines.filter((text) => text !== "" && !text.startsWith("#"))) {
        if (/^(@(cert-authority|revoked)\s+)?[^\s@]\S*\s+(ssh|ecdsa|sk)-\S+\s+[A-Za-z0-9+/]+=*(\s|$)/.test(line))
            continue;
        const host = /^(ssh|ecdsa|sk)-/.test(line) ? " The host's name is missing at its beginning." : "";
        throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-known-hosts" has a line that is none of a known_hosts file: ${quote_quote(line)}.${host} Each line is a host's name, the type of its key, and the key: "github.com ssh-ed25519 AAAA…". Nothing was written.`);
    }
    return `${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./src/setup/remotes.js



/**
 * The two repositories. A token goes to the host that it was given for and to no other: `token` serves the manifests,
 * too, when they are on the same host and have no token of their own. A key is never sent, so it serves both.
 */
function parseRemotes(inputs, env) {
    const ssh = parseSshAccess(inputs["ssh-key"], inputs["ssh-known-hosts"]);
    const code = readCodeRemote(inputs, env).openedWith(ssh);
    const manifests = inputs["manifest-remote"] === "" ? code : readManifestRemote(inputs, code).openedWith(ssh);
    requireUse(ssh, [code, manifests]);
    return { code, manifests };
}
function parseCodeRemote(inputs, env) {
    const ssh = ssh_access_parseSshAccess(inputs["ssh-key"], inputs["ssh-known-hosts"]);
    const code = readCodeRemote(inputs, env).openedWith(ssh);
    requireUse(ssh, [code]);
    return code;
}
function readCodeRemote(inputs, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const fallback = server && repository ? `${server}/${repository}` : "";
    const remote = inputs.remote || fallback;
    if (remote !== "")
        return remote_parseRemote(remote, inputs.token, "remote");
    throw new release_error/* ReleaseError */.K("invalid-input", 'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.');
}
function readManifestRemote(inputs, code) {
    const own = inputs["manifest-token"];
    const manifests = parseRemote(inputs["manifest-remote"], own, "manifest-remote");
    if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin)
        return manifests;
    return parseRemote(inputs["manifest-remote"], inputs.token, "manifest-remote");
}
/** A key that nothing uses is a mistake: most often `remote` was left at its default, which is https. */
function requireUse(ssh, remotes) {
    if (ssh.isEmpty || remotes.some(({ protocol }) => protocol === "ssh"))
        return;
    const urls = [...new Set(remotes.map(({ url }) => url))].join(" and ");
    throw new release_error/* ReleaseError */.K("invalid-input", `The input "ssh-key" or "ssh-known-hosts" is given, but no remote is reached over SSH: ${urls}. Give the address as ssh://git@host/path or git@host:path in the input "remote" or "manifest-remote". Nothing was written.`);
}

;// CONCATENATED MODULE: ./src/gates/gate-jobs.js
const HASH = /\b[0-9a-f]{64}\b/g;
/**
 * The jobs that asked people to approve a plan: the plan's hash is in their names, so what was approved is said by
 * GitHub's own record. A job that was run again, or taken over into a new attempt, is one: its newest end counts.
 */
function gateJobs(jobs, plan) {
    const ends = new Map();
    let isMixed = false;
    for (const { name, completedAt } of jobs) {
        const hashes = name.match(HASH) ?? [];
        if (hashes.some((hash) => hash !== plan))
            isMixed = true;
        const known = ends.get(name);
        if (hashes.includes(plan) && (known === undefined || known < completedAt))
            ends.set(name, completedAt);
    }
    return { completed: [...ends.values()], isMixed };
}

;// CONCATENATED MODULE: ./src/http/json-field.js
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

;// CONCATENATED MODULE: ./src/branches/refused.js


/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
function refused_refused(url, what, words) {
    return new ReleaseError("rejected", `${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`);
}
/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
function namesRule(words) {
    return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
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

;// CONCATENATED MODULE: ./src/github/verdict.js


/** What GitHub asks for where it does not say how long. */
const A_MINUTE = 60_000;
const verdict_LONGEST = 300;
/** Reads an outcome by GitHub's rules ("Rate limits for the REST API", "Rate limits … for the GraphQL API"). */
function judge(outcome, now) {
    if (outcome.kind === "fault")
        return { kind: outcome.transient ? "lost" : "hopeless", words: outcome.words };
    const words = `answered ${statusWords(outcome)}`;
    if (isLimit(outcome))
        return { kind: "limited", wait: waitFor(outcome, now), words };
    if (isTransient(outcome) || isInternalError(outcome))
        return { kind: "lost", words };
    if (outcome.status >= 300 && outcome.status < 400)
        return { kind: "hopeless", words };
    return { kind: "answered", answer: outcome };
}
function isLimit({ status, headers, body }) {
    const text = parseJson(body.toString("utf8"));
    if (status === 200)
        return listField(text, "errors").some((error) => textField(error, "type") === "RATE_LIMITED");
    if (status !== 403 && status !== 429)
        return false;
    const isSaid = /rate limit/i.test(textField(text, "message") ?? "");
    return status === 429 || isSaid || headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
}
function waitFor(answer, now) {
    const asked = retryAfter(answer, now);
    if (asked !== undefined)
        return asked;
    const reset = Number(answer.headers["x-ratelimit-reset"]);
    const isSpent = answer.headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset);
    return isSpent ? Math.max(0, reset * 1000 - now.getTime()) : A_MINUTE;
}
/** GraphQL says a failure of its own with status 200, and in an error that has neither a type nor a code. */
function isInternalError({ status, body }) {
    if (status !== 200)
        return false;
    const errors = listField(parseJson(body.toString("utf8")), "errors");
    return errors.some((error) => field(error, "type") === undefined && field(error, "extensions") === undefined);
}
/** `403 (Resource not accessible by integration; request id C0DE:1)`: GitHub's own words, on one line. */
function statusWords(answer) {
    const { status, headers, body } = answer;
    const text = parseJson(body.toString("utf8"));
    const messages = [textField(text, "message"), ...listField(text, "errors").map(errorWords)];
    const id = headers["x-github-request-id"];
    const parts = [...messages.filter(Boolean), ...(typeof id === "string" ? [`request id ${id}`] : [])];
    const line = parts
        .join("; ")
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf} ]+/gu, " ")
        .trim();
    if (line === "")
        return String(status);
    return `${status} (${line.length > verdict_LONGEST ? `${line.slice(0, verdict_LONGEST)}…` : line})`;
}
/** One of `errors`: GraphQL's have a type, REST's a code; either may be plain text. */
function errorWords(error) {
    if (typeof error === "string")
        return error;
    const kind = textField(error, "type") ?? textField(error, "code");
    return [textField(error, "message"), kind && `[${kind}]`].filter(Boolean).join(" ");
}

;// CONCATENATED MODULE: ./src/github/client.js





const client_ATTEMPTS = 5;
const client_LONGEST_WAIT = 60_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;
/**
 * @param bearer the value of `Authorization`, if there is a token
 * @param timeoutMs no single wait is longer
 * @throws ReleaseError (from both functions) `unauthorized`, `api-unavailable`
 */
function connectGithub(bearer, timeoutMs, world) {
    const transport = openTransport(world.env);
    const hide = (text) => (bearer === undefined ? text : text.replaceAll(bearer.replace("Bearer ", ""), "***"));
    async function send(request, isWrite) {
        for (let attempt = 1;; attempt++) {
            const verdict = judge(await transport(httpRequest(request, bearer)), world.now());
            if (verdict.kind === "answered")
                return requireAdmitted(request, verdict.answer, hide);
            const words = hide(verdict.words);
            if (verdict.kind === "hopeless")
                throw unavailable(request, words, false);
            if (verdict.kind === "lost" && isWrite)
                return { kind: "lost", words };
            const wait = verdict.kind === "limited" ? verdict.wait : patience(attempt, world);
            const limited = verdict.kind === "limited" ? `${words} and asks to wait ${Math.ceil(wait / 1000)} seconds` : words;
            if (attempt === client_ATTEMPTS || wait > Math.min(client_LONGEST_WAIT, timeoutMs))
                throw unavailable(request, limited);
            await world.sleep(wait);
        }
    }
    return {
        ask: async (request) => {
            const answer = await send(request, false);
            if (answer.kind === "lost")
                throw unavailable(request, answer.words);
            return answer;
        },
        write: (request) => send(request, true),
    };
}
function httpRequest({ method, url, body, accept }, bearer) {
    const headers = {
        accept: accept ?? "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(bearer === undefined ? {} : { authorization: bearer }),
    };
    const bytes = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) };
    return { method, url, headers, limit: LARGEST_ANSWER, ...bytes };
}
/** Who may not see a repository is told 404. A refusal by a rule is no matter of the credential. */
function requireAdmitted(request, answer, hide) {
    const words = hide(statusWords(answer));
    const isRefused = [401, 403, 404].includes(answer.status) && !namesRule(words);
    if (isRefused && request.mayBeHidden !== true)
        throw unauthorized(request, words);
    return answer.status < 400 ? answer : { ...answer, body: Buffer.from(hide(answer.body.toString("utf8"))) };
}
/** `words`: GitHub's own, already without secrets. */
function unauthorized({ url, doing }, words) {
    return new release_error/* ReleaseError */.K("unauthorized", `${url.host} does not let us ${doing}: it answered ${words}. Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.`);
}
function unavailable({ url, doing, method = "POST" }, words, retryable = true) {
    // What is only read, nobody asked to be written by the API.
    const otherwise = method === "GET" ? "" : '; or use "commit-with: git"';
    const advice = retryable
        ? "Run again when the API answers; what is already done stays done."
        : `Trying again will not help: check GITHUB_API_URL, and the proxy if there is one${otherwise}.`;
    return new release_error/* ReleaseError */.K("api-unavailable", `Could not ${doing}: ${url.host} ${words}. ${advice}`, { retryable });
}

;// CONCATENATED MODULE: ./src/github/rest.js



const PER_PAGE = 100;
/** A hundred thousand; where a list goes on after that, something is wrong. */
const MOST_PAGES = 1000;
const PATIENCE = 60_000;
function openRest(place, bearer, world) {
    return { place, client: connectGithub(bearer, PATIENCE, world) };
}
/** `/repos/acme/shop/actions/runs/7` for "actions", "runs", "7". */
function rest_repositoryPath({ owner, name }, ...parts) {
    return apiPath("repos", owner, name, ...parts);
}
function apiPath(...parts) {
    return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
/** @throws ReleaseError `api-unavailable`, also where the answer is not what GitHub would say */
async function readOne(reader, question) {
    const asked = await rest_ask(reader, question, new URL(`${reader.place.rest}${question.path}`));
    if (asked.kind === "hidden")
        return asked;
    const value = question.parse(asked.value);
    return value === undefined ? unknownForm(reader, question) : { kind: "read", value };
}
/**
 * All pages of a list; `list` is the field that holds it, where it is not the answer itself.
 * @throws ReleaseError `api-unavailable`, also where one item is not what GitHub would say
 */
async function readAll(reader, question, list) {
    const values = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const url = new URL(`${reader.place.rest}${question.path}`);
        url.searchParams.set("per_page", `${PER_PAGE}`);
        url.searchParams.set("page", `${page}`);
        const asked = await rest_ask(reader, question, url);
        if (asked.kind === "hidden")
            return asked;
        const items = list === undefined ? asked.value : field(asked.value, list);
        if (!Array.isArray(items))
            return unknownForm(reader, question);
        for (const item of items)
            values.push(question.parse(item) ?? unknownForm(reader, question));
        if (items.length < PER_PAGE)
            return { kind: "read", value: values };
    }
    return unknownForm(reader, question);
}
async function rest_ask({ client }, { doing, permission }, url) {
    const answer = await client.ask({ method: "GET", url, doing, mayBeHidden: true });
    if (answer.status === 200)
        return { kind: "read", value: parseJson(answer.body.toString("utf8")) };
    const words = statusWords(answer);
    const why = `${url.host} did not let us ${doing}: it answered ${words}. Give the job's token the permission "${permission}".`;
    return { kind: "hidden", status: answer.status, why };
}
function unknownForm({ place }, { path, doing }) {
    const request = {
        method: "GET",
        url: new URL(`${place.rest}${path}`),
        doing,
    };
    throw unavailable(request, "answered something that is not what GitHub's API says there", false);
}

;// CONCATENATED MODULE: ./src/github/accounts.js


/** A user as the API tells of one; undefined where it is something else. */
function parseAccount(value) {
    const id = field(value, "id");
    const [login, type] = [textField(value, "login"), textField(value, "type")];
    if (typeof id !== "number" || !Number.isSafeInteger(id) || login === undefined || type === undefined)
        return undefined;
    return { id, login, type };
}
/** The members of a team, those of its child teams with them. `org/team`. */
function readTeam(reader, team) {
    const [org = "", slug = ""] = team.split("/");
    return readAll(reader, {
        path: apiPath("orgs", org, "teams", slug, "members"),
        doing: `read who is in the team ${team}`,
        permission: "members: read (of the organisation; only the token of a GitHub App has it)",
        parse: parseAccount,
    });
}

;// CONCATENATED MODULE: ./src/github/place.js



const GITHUB = "https://github.com";
/**
 * The repository whose workflow runs here, where the runner says which.
 * @throws ReleaseError `invalid-input` for an address of the API that no token may go to
 */
function runPlace(env) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? "") ?? [];
    if (owner === undefined || name === undefined || !env.GITHUB_API_URL)
        return undefined;
    return { owner, name, rest: parseApi(env.GITHUB_API_URL) };
}
/**
 * The place of a Git remote, which must be on the server that this run's API belongs to: a token goes to no other.
 * @throws ReleaseError `invalid-input`
 */
function parseGithubPlace(remote, env) {
    const server = env.GITHUB_SERVER_URL || GITHUB;
    const place = findRestPlace(remote, env);
    const api = place?.rest ?? apiOf(env);
    if (place === undefined) {
        throw place_refused(`"commit-with: api" needs the manifests' repository as ${server}/owner/name, on the server of ${api}, but it is ${quote(remote)}`, `Give such an address, or leave "commit-with" at git`);
    }
    // GitHub Enterprise Server has GraphQL beside, not below, its REST API.
    const graphql = new URL(`${api.replace(/\/api\/v3$/, "/api")}/graphql`);
    return { ...place, url: remote, graphql };
}
/** The same where it is there; undefined for a repository on another server. @throws ReleaseError `invalid-input` */
function findRestPlace(remote, env) {
    const server = env.GITHUB_SERVER_URL || GITHUB;
    const url = URL.canParse(remote) ? new URL(remote) : undefined;
    const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url?.pathname ?? "") ?? [];
    const isThere = URL.canParse(server) && url?.origin === new URL(server).origin && /^https?:$/.test(url.protocol);
    return isThere && owner !== undefined && name !== undefined ? { owner, name, rest: apiOf(env) } : undefined;
}
function apiOf(env) {
    return parseApi(env.GITHUB_API_URL || "https://api.github.com");
}
function parseApi(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPrivate = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
    if (url !== undefined && isPrivate && url.username === "" && url.password === "" && url.search === "") {
        return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
    }
    throw place_refused("GITHUB_API_URL is no https:// address without credentials", "The runner sets it; where you set it yourself, give something like https://github.example/api/v3");
}
function place_refused(what, advice) {
    return new release_error/* ReleaseError */.K("invalid-input", `${what}. Nothing was read or written. ${advice}.`);
}

;// CONCATENATED MODULE: ./src/github/reviewers.js


/**
 * Who must review what asks for an environment: logins, and teams as `org/team`. None where nobody must, also where there
 * is no such environment: GitHub makes one without rules as soon as a job names it.
 */
async function readReviewers(reader, environment) {
    const read = await readOne(reader, {
        path: rest_repositoryPath(reader.place, "environments", environment),
        doing: `read the rules of the environment ${environment}`,
        permission: "actions: read",
        parse: (value) => parseReviewers(value, reader.place.owner),
    });
    if (read.kind === "read" || read.status !== 404)
        return read;
    return (await isListReadable(reader)) ? { kind: "read", value: [] } : read;
}
/** A token that may list environments is told 404 only of those that are not there. */
async function isListReadable(reader) {
    const listed = await readOne(reader, {
        path: `${rest_repositoryPath(reader.place, "environments")}?per_page=1`,
        doing: "list the environments",
        permission: "actions: read",
        parse: (value) => Array.isArray(field(value, "environments")) || undefined,
    });
    return listed.kind === "read";
}
function parseReviewers(value, owner) {
    if (textField(value, "name") === undefined)
        return undefined;
    return listField(value, "protection_rules")
        .filter((rule) => textField(rule, "type") === "required_reviewers")
        .flatMap((rule) => listField(rule, "reviewers"))
        .flatMap((one) => {
        const reviewer = field(one, "reviewer");
        const slug = textField(reviewer, "slug");
        return slug === undefined ? (textField(reviewer, "login") ?? []) : `${owner}/${slug}`;
    });
}

;// CONCATENATED MODULE: ./src/github/runs.js



const PERMISSION = "actions: read";
/** Somebody whose account is gone. */
const GHOST = { id: 0, login: "ghost", type: "Mannequin" };
function readRun(reader, id) {
    return readOne(reader, {
        path: rest_repositoryPath(reader.place, "actions", "runs", `${id}`),
        doing: `read the run ${id}`,
        permission: PERMISSION,
        parse(value) {
            const actor = parseAccount(field(value, "actor"));
            const attempt = field(value, "run_attempt");
            if (actor === undefined || typeof attempt !== "number")
                return undefined;
            return { actor, attempt };
        },
    });
}
/** What people answered when the run asked for environments, in all its attempts: GitHub tells neither which, nor when. */
async function readApprovals(reader, id) {
    return readOne(reader, {
        path: rest_repositoryPath(reader.place, "actions", "runs", `${id}`, "approvals"),
        doing: `read who approved the run ${id}`,
        permission: PERMISSION,
        parse(value) {
            if (!Array.isArray(value))
                return undefined;
            const reviews = value.map(parseReview);
            return reviews.some((review) => review === undefined) ? undefined : reviews.flatMap((review) => review ?? []);
        },
    });
}
/** The jobs of a run, in all its attempts. */
function readJobs(reader, id) {
    const question = {
        path: `${rest_repositoryPath(reader.place, "actions", "runs", `${id}`, "jobs")}?filter=all`,
        doing: `read the jobs of the run ${id}`,
        permission: PERMISSION,
        parse: parseJob,
    };
    return readAll(reader, question, "jobs");
}
/** One review may answer for several environments. */
function parseReview(value) {
    const state = parseState(textField(value, "state"));
    const user = field(value, "user");
    const account = user === null ? GHOST : parseAccount(user);
    const environments = listField(value, "environments").map((one) => textField(one, "name"));
    if (state === undefined || account === undefined)
        return undefined;
    return environments.flatMap((environment) => (environment === undefined ? [] : [{ ...account, environment, state }]));
}
function parseState(state) {
    return state === "approved" || state === "rejected" || state === "pending" ? state : undefined;
}
function parseJob(value) {
    const name = textField(value, "name");
    if (name === undefined)
        return undefined;
    const completed = new Date(textField(value, "completed_at") ?? "");
    return {
        name,
        conclusion: textField(value, "conclusion"),
        completedAt: Number.isNaN(completed.getTime()) ? undefined : completed,
    };
}

;// CONCATENATED MODULE: ./src/approvals/read-approvals.js






/**
 * Who approved a run for an environment, as GitHub's API tells it. What it does not tell is no approval.
 * @throws ReleaseError `api-unavailable` when it does not answer
 */
async function readApprovalFacts(question, world) {
    const place = runPlace(world.env);
    const id = question.runId ?? ownRun(world.env);
    if (place === undefined || id === undefined) {
        return {
            unread: "Who approved is told by GitHub's API for a run of GitHub Actions, and this is none: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_RUN_ID say which. Start it by a workflow that asks for approvals.",
        };
    }
    const reader = openRest(place, question.bearer, world);
    const [run, records, jobs, reviewers] = await Promise.all([
        readRun(reader, id),
        readApprovals(reader, id),
        readJobs(reader, id),
        readReviewers(reader, question.environment),
    ]);
    if (run.kind === "hidden")
        return { unread: run.why };
    if (records.kind === "hidden")
        return { unread: records.why };
    if (jobs.kind === "hidden")
        return { unread: jobs.why };
    if (reviewers.kind === "hidden")
        return { unread: reviewers.why };
    const asked = askedFor(question.approvedPlan, id, run.value, jobs.value);
    if ("unread" in asked)
        return asked;
    return {
        records: records.value,
        environment: question.environment,
        reviewers: reviewers.value,
        askers: question.excludeAsker ? [run.value.actor] : [],
        authors: question.rules.authors === "excluded" ? await question.authors() : undefined,
        members: await readMembers(reader, question.rules),
        gateJobs: asked.completed,
    };
}
function ownRun({ GITHUB_RUN_ID: id }) {
    return id !== undefined && /^[1-9]\d{0,15}$/.test(id) ? Number(id) : undefined;
}
/**
 * GitHub tells neither when nor in which attempt somebody approved: an approval is tied to a plan by the names of the
 * jobs that asked. Where a run has asked for several, nobody knows who approved which.
 */
function askedFor(plan, id, { attempt }, jobs) {
    if (plan === undefined) {
        if (attempt === 1)
            return { completed: [] };
        return {
            unread: `Run ${id} was run again, and GitHub does not tell what was approved in which attempt. Give "approved-plan", the hash of the plan that the gate jobs have in their names; or start a new run.`,
        };
    }
    const ended = jobs.flatMap(({ name, conclusion, completedAt }) => conclusion === "success" && completedAt !== undefined ? [{ name, completedAt }] : []);
    const { completed, isMixed } = gateJobs(ended, plan);
    if (!isMixed)
        return { completed };
    return {
        unread: `Run ${id} has asked for the approval of another plan before, and GitHub does not tell who approved which. Start a new run, and have it approved.`,
    };
}
/** A team that cannot be read is left out: the gate says so where it matters. */
async function readMembers(reader, { by, ofEach }) {
    const named = by.flatMap((one) => ("team" in one ? [one.team] : []));
    const teams = [...new Set([...named, ...ofEach.keys()])];
    const read = await Promise.all(teams.map(async (team) => ({ team, members: await readTeam(reader, team) })));
    return new Map(read.flatMap(({ team, members }) => members.kind === "hidden" ? [] : [[team, new Set(members.value.map(({ id }) => id))]]));
}

;// CONCATENATED MODULE: ./src/approvals/check-approvals.js












const check_approvals_DAY = 24 * 3_600_000;
const MOST = 100;
/**
 * Who approved a run for an environment, when they are enough.
 * @throws ReleaseError `approvals-missing`, `approval-expired`, `environment-unprotected`, `gate-unavailable`
 */
function checkApprovals(inputs, world) {
    return (0,with_state/* reading */.h)(async () => {
        const { environment, "approved-plan": plan } = inputs;
        const runId = check_approvals_wholeNumber(inputs, "run-id", Number.MAX_SAFE_INTEGER);
        if (plan !== "" && !/^[0-9a-f]{64}$/.test(plan)) {
            throw invalid(`"approved-plan" must be the output "plan-hash" of a plan, but is ${quote_quote(plan)}`);
        }
        const rules = await rulesOf(inputs, world);
        if (rules.required === 0) {
            const sentence = `${environment} needs no approval.`;
            return { approvers: [], verdicts: [named("approvals", pass(sentence))] };
        }
        const facts = await readApprovalFacts({
            ...{ environment, rules, runId, approvedPlan: plan === "" ? undefined : plan },
            excludeAsker: inputs["exclude-actor"],
            bearer: parseCodeRemote(inputs, world.env).bearer,
            // Which commits ship, only a promotion knows.
            authors: async () => undefined,
        }, world);
        const verdicts = [
            named("approvals", approvalsGate(rules, rules.required, facts)),
            ...ages(inputs, rules, facts, world),
        ];
        const refused = refusalOf(verdicts);
        if (refused !== undefined)
            throw refused;
        return { approvers: verdicts.flatMap(({ evidence }) => evidence.approvers?.split(", ") ?? []), verdicts };
    });
}
/** Without a plan nothing says which jobs asked; where a configuration sets an age, that is not passed over. */
function ages(inputs, { expireAfter, required }, facts, world) {
    const isAsked = inputs["approved-plan"] !== "" || inputs.required === "";
    if (!isAsked || isUnread(facts))
        return [];
    return [named("expiry", expiryGate(expireAfter, required, facts.gateJobs, world.now()))];
}
function isUnread(facts) {
    return "unread" in facts;
}
/** A number that is given is the whole rule; else the configuration's, with all that it says. */
async function rulesOf(inputs, world) {
    const required = check_approvals_wholeNumber(inputs, "required", MOST);
    if (required !== undefined) {
        const nobody = { by: [], ofEach: new Map(), authors: "allowed" };
        return { required, forRollback: required, forEmergency: required, expireAfter: check_approvals_DAY, ...nobody };
    }
    const code = await openRepository(parseCodeRemote(inputs, world.env), world);
    return findEnvironment(await readConfiguration(code, inputs.config), inputs.environment).approvals;
}
function check_approvals_wholeNumber(inputs, name, most) {
    const text = inputs[name];
    if (text === "")
        return undefined;
    if (/^[1-9]\d{0,15}$/.test(text) && Number(text) <= most)
        return Number(text);
    throw invalid(`"${name}" must be a whole number from 1 to ${most}, but is ${quote_quote(text)}`);
}
function invalid(what) {
    return new release_error/* ReleaseError */.K("invalid-input", `The input ${what}. Nothing was read or written.`);
}
function named(gate, verdict) {
    return { gate, service: null, ...verdict };
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
function inputs_list(options = {}) {
    return input({
        ...options,
        parse: (value) => value
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter((part) => part !== ""),
    });
}
/** `true` or `false`. */
function inputs_flag(options = {}) {
    return input({
        default: options.default ?? "false",
        parse(value, name) {
            if (value === "true" || value === "false")
                return value === "true";
            throw new release_error/* ReleaseError */.K("invalid-input", `The input "${name}" must be true or false, but is ${quote_quote(value)}.`);
        },
    });
}
/** One of some words. */
function choice(words, fallback) {
    return input({ default: fallback, parse: (value, name) => inputs_oneOf(words, value, name) });
}
/** One of some words, or nothing where the configuration decides. */
function optionalChoice(words) {
    return input({ parse: (value, name) => (value === "" ? "" : inputs_oneOf(words, value, name)) });
}
function inputs_oneOf(words, value, name) {
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
    "ssh-key": secret(),
    "ssh-known-hosts": inputs_text(),
};
/** The repository that holds the GitOps branches, when it is another one. */
const manifestInputs = { "manifest-remote": inputs_text(), "manifest-token": secret() };
const configInput = { config: inputs_text({ default: ".github/release-actions.yaml" }) };
const registryInputs = { username: inputs_text(), password: secret() };
const dryRunInput = { "dry-run": inputs_flag() };
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

;// CONCATENATED MODULE: ./src/actions/check-approvals.js






const action = defineAction({
    name: "check-approvals",
    inputs: {
        environment: inputs_text({ required: true }),
        required: inputs_text(),
        "exclude-actor": inputs_flag({ default: "true" }),
        "run-id": inputs_text(),
        "approved-plan": inputs_text(),
        ...codeInputs,
        ...configInput,
    },
    outputs: ["approvers", "approved"],
    async run(inputs, world) {
        const { approvers, verdicts } = await checkApprovals(inputs, world);
        return {
            outputs: { approvers, approved: true },
            summary: `### Approvals for ${plain(inputs.environment)}\n\n${verdictTable(verdicts)}`,
        };
    },
});


/***/ }),

/***/ 244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   lw: () => (/* binding */ saysDiskFull),
/* harmony export */   xg: () => (/* binding */ diskFull)
/* harmony export */ });
/* harmony import */ var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(843);

/** Whether a program says that a disk or a quota is used up (errno(3): ENOSPC, EDQUOT; the middle one is Git's own). */
function saysDiskFull(words) {
    return /^(?!remote:).*(No space left on device|Out of diskspace|Disk quota exceeded)/im.test(words);
}
/** Whether a failed call of Node's is about that. */
function isDiskFull(cause) {
    return cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
}
/** The error of a step that has no room for its own files; what it had written to a remote before stays there. */
function diskFull(cause) {
    return new _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K("unsupported", "There is no space left on the disk of this runner for the step's own files (RUNNER_TEMP, else the system's temporary folder). What was written before stays, and running again is harmless. Free some space, or use a runner with a larger disk.", cause === undefined ? {} : { cause });
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
    "approvals-missing",
    "approval-expired",
    "window-closed",
    "frozen",
    "incompatible",
    "blocked-version",
    "checks-failed",
    "source-not-allowed",
    "stage-not-allowed",
    "environment-unprotected",
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
    /** What the job summary shows below the message: Markdown that is safe to print. */
    detail;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.retryable = options.retryable ?? false;
        this.detail = options.detail ?? "";
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
        const { code, message, retryable, detail } = cause;
        throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(code, `${message} ${NOTHING}`, { cause, retryable, detail });
    }
}


/***/ }),

/***/ 156:
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
// EXTERNAL MODULE: ./src/errors/disk-full.js
var disk_full = __nccwpck_require__(244);
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
    process.exitCode = 1;
    core_error(`${error.message} [${error.code}]`);
    for (let at = error; at instanceof Error; at = at.cause)
        debug(at.stack ?? at.message);
    try {
        setOutput("error-code", error.code);
    }
    catch (cause) {
        // The file of the outputs is on a disk, too; what happened has been said by now.
        debug(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    }
    const sections = [`### ❌ ${action}: \`${error.code}\``, asQuote(error.message), error.detail];
    writeSummary(sections.filter((section) => section !== "").join("\n\n"));
}
function faultOfOurs(action, cause) {
    if ((0,disk_full/* isDiskFull */.b$)(cause))
        return (0,disk_full/* diskFull */.xg)(cause);
    const words = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
    return new release_error/* ReleaseError */.K("internal", `${action} met something that it does not know: ${words}. This is a fault of ours; please report it with this log: ${REPORT}`, { cause });
}
/** Untrusted words as a quoted code block: nothing in them is Markdown. */
function asQuote(text) {
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}text\n${text}\n${fence}`;
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
/******/ var __webpack_exports__ = __nccwpck_require__(494);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
