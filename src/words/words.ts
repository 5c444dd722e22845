/** A text with a place for something: `All times in {zone}`. */
export type Slot<Name extends string> = `${string}{${Name}}${string}`

/**
 * A counted thing, in each form that the language has for numbers (`Intl.PluralRules`):
 * `{ one: '{count} update', other: '{count} updates' }`.
 */
export type Plural<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form, string>>

/** A counted thing in any language. */
export type AnyPlural = Plural<'other'> & Partial<Plural<Intl.LDMLPluralRule>>

/**
 * All words of the interface. They are plain data, so that a script can be handed some of them as
 * JSON. To add one: a line here, and one in the file of each language.
 *
 * @typeParam Form the plural forms that the language has; other languages have others
 */
export interface WordList<Form extends Intl.LDMLPluralRule> {
  /** `{count} update` */
  updates: Plural<Form>
  days: Plural<Form>
  liveBlogs: Plural<Form>

  /** What stands around every page. */
  frame: {
    skipToContent: string
    /** The name of the site's navigation. */
    site: string
    home: string
    topics: string
    archive: string
    search: string
    feeds: string
    allFeeds: string
    corrections: string
    publishedBy: Slot<'publisher'>
  }

  /** Above a live blog's title: where it stands. */
  kickers: Record<'upcoming' | 'live' | 'paused' | 'closed', string>
  /** Over the lead article. */
  leadHeadings: Record<'upcoming' | 'live' | 'paused' | 'closed', string>

  liveBlog: {
    /** The title of a closed live blog's cover: `Talks in Miami – as it happened`. */
    closedTitle: Slot<'title'>
    noUpdatesYet: string
    /** `22 updates over 2 days` */
    extent: Slot<'updates'> & Slot<'days'>
    allTimesIn: Slot<'zone'>
    ownTimes: string
    /** Changes the zone of all times on the page. */
    showOwnTimes: string
    showIn: Slot<'zone'>
    /** Where the clocks changed: `London (BST, then GMT)`. */
    zoneChange: Slot<'before'> & Slot<'after'>
    startsAt: Slot<'time'>
    liveSince: Slot<'time'>
    coverage: Slot<'start'> & Slot<'end'>
    by: Slot<'names'>
    searchWithin: string
    toTimeline: string
    /** For who has read a part of it before. */
    goOn: string
    hourByHour: Slot<'zone'>
    keyEvents: string
    pinned: string
    newestFirst: string
    oldestFirst: string
    /** Changes the order. */
    fromTheStart: string
    toFirstDay: string
    toNewestDay: string
    /** The ways to both ends, beside each day's heading. */
    start: string
    newest: string
    /** Leads on from a cover that does not tell all days. */
    dayBefore: Slot<'day'>
    nextDay: Slot<'day'>
    /** The name of what stands beside the timeline. */
    about: string
    dayByDay: string
    follow: string
    otherDays: string
    onToAnotherDay: string
    earlier: string
    later: string
    beforeAndAfter: string
    beforeAt: Slot<'time'>
    afterAt: Slot<'time'>
    readOn: string
    /** On the page of a live blog in progress. */
    newUpdates: Plural<Form>
    hasEnded: string
    entryMoved: Slot<'entry'>
    /** A page of one day: `Talks in Miami: Sunday 7 December 2025`. */
    dayTitle: Slot<'title'> & Slot<'day'>
    /** A page of one entry: `Both sides leave – Talks in Miami, 7 December 2025 12:20`. */
    entryTitle: Slot<'headline'> & Slot<'title'> & Slot<'date'> & Slot<'clock'>
  }

  /** What a preview says of what is not to be published yet. */
  preview: {
    draft: string
    future: string
  }

  entry: {
    keyEvent: string
    withdrawn: string
    withdrawnOn: Slot<'time'>
    wasWithdrawn: string
    untitled: string
    updated: Slot<'time'>
    /** Tells of later entries that link back to this one. */
    followedUp: Slot<'times'>
    by: Slot<'names'>
    share: string
    copyLink: string
    linkCopied: string
    /** Over a video, of whose host nothing is asked before: `Load video from youtube.com`. */
    loadVideo: Slot<'host'>
    /** `7 December 2025 12:20` */
    moment: Slot<'date'> & Slot<'clock'>
    /** A correction and when it was made: `Correction, 7 December 2025 15:10:`. */
    correctedOn: Slot<'kind'> & Slot<'time'>
    correctedBy: Slot<'kind'>
  }
  corrections: Record<'correction' | 'clarification' | 'retraction', string>

  home: {
    liveNow: string
    comingUp: string
    closed: string
    activeTopics: string
    archive: string
    topicsAndArchive: string
  }

  lists: {
    topic: string
    byline: string
    moreAbout: Slot<'name'>
    /** The name of the way through a list's pages. */
    pages: string
    newer: string
    older: string
    numbered: Slot<'title'> & Slot<'page'>
    topicsDescription: Slot<'site'>
    topicDescription: Slot<'topic'>
    personDescription: Slot<'name'>
    /** A person with what he does. */
    nameAndRole: Slot<'name'> & Slot<'role'>
    noCorrections: string
  }

  archive: {
    noUpdates: string
    /** `2 live blogs, 31 updates` */
    activity: Slot<'liveBlogs'> & Slot<'updates'>
    title: Slot<'period'>
    description: Slot<'site'>
    yearDescription: Slot<'period'> & Slot<'activity'>
    monthDescription: Slot<'period'> & Slot<'activity'>
    updatesADay: Slot<'month'>
    beganIn: Slot<'month'>
    quietest: string
    busiest: string
    /** A day of the calendar: `Sunday 7 December 2025: 14 updates`. */
    dayExtent: Slot<'day'> & Slot<'updates'>
  }

  feeds: {
    description: Slot<'site'>
    explanation: string
    help: Slot<'list'>
    /** Headings of the feeds of the whole site, and of people. */
    everything: string
    people: string
    /** What two feeds of the site tell. */
    digests: string
    corrections: string
    opml: string
    /** A topic's or a person's feed: `Weather: The Quay`. */
    subjectTitle: Slot<'subject'> & Slot<'site'>
    topicDescription: Slot<'topic'>
    personDescription: Slot<'name'>
    digestTitle: Slot<'site'>
    digestDescription: string
    correctionsTitle: Slot<'site'>
    correctionsDescription: string
    correctionTitle: Slot<'kind'> & Slot<'title'>
    data: string
    dataHelp: Slot<'archive'>
    archiveFile: string
  }

  moved: {
    title: Slot<'title'> & Slot<'path'>
    description: Slot<'title'>
    heading: string
    nowAt: Slot<'page'>
  }

  notFound: {
    title: string
    description: string
    explanation: string
    search: string
    archive: string
    topics: string
    home: string
  }

  search: {
    description: Slot<'site'>
    withoutScript: Slot<'topics'> & Slot<'archive'>
    withoutIndex: Slot<'topics'> & Slot<'archive'>
    /** The links within those sentences. */
    byTopic: string
    byDate: string
    words: string
    search: string
    topic: string
    allTopics: string
    liveBlog: string
    allLiveBlogs: string
    year: string
    allYears: string
    author: string
    allAuthors: string
    order: string
    relevance: string
    newestFirst: string
    oldestFirst: string
    keyEventsOnly: string
    clear: string
    results: string
    /** Over how many results each topic and each year has. */
    topicsFound: string
    yearsFound: string
    nothingToTry: Slot<'topics'> & Slot<'archive'>
    bestFirst: string
    more: string
  }

  /** What the script of the search page says. */
  searchScript: {
    searching: string
    nothing: string
    found: Plural<Form>
    foundSoFar: Plural<Form>
    /** After `foundSoFar`. */
    olderToCome: string
    laterToCome: string
    failed: string
    keyEvent: string
    /** `7 December 2025, 12:20` */
    moment: Slot<'date'> & Slot<'clock'>
  }
}
