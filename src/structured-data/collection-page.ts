import type { BreadcrumbList, CollectionPage } from 'schema-dts'

import type { Crumb, PageHead } from '../views/page-head.ts'

/** The way from the home page to a page, as schema.org's `BreadcrumbList`. */
export function toBreadcrumbs(crumbs: readonly Crumb[], origin: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  }
}

/** A page that lists others, as schema.org's `CollectionPage`. */
export function toCollectionPage(head: PageHead): CollectionPage {
  const { heading, description, canonical, language } = head
  return {
    '@type': 'CollectionPage',
    name: heading,
    description,
    ...(canonical !== undefined && { '@id': canonical, url: canonical }),
    inLanguage: language,
  }
}
