/** What reads feeds and lists of feeds, with the library that it needs: loaded when the reader asks for it. */
export { findFeeds } from '../../../feeds/find-feeds';
export { OpmlError, readOpml, writeOpml } from '../../../feeds/opml';
