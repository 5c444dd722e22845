#!/bin/sh
# Uploads the built site to S3, or a store that speaks like it: deploy/s3.sh s3://news-archive
# New pages come after what they show, what is gone goes after them, and the files by which open pages
# learn of news come last. More options, such as --endpoint-url, are handed on to aws.
set -eu
target=${1:?Where to? deploy/s3.sh s3://news-archive}
shift
[ -f dist/404.html ] || { echo 'There is no site in dist/: npm run build' >&2; exit 1; }

copy() { aws s3 sync dist/ "$target/" --no-progress "$@"; }
forever='public, max-age=31536000, immutable'
minute='public, max-age=60'

copy --exclude '*' --include '_astro/*' --cache-control "$forever" "$@"
copy --exclude '*.html' --exclude '*state.json' --exclude '_astro/*' --cache-control "$minute" "$@"
copy --exclude '*state.json' --exclude '_astro/*' --cache-control "$minute" --delete "$@"
copy --exclude '*' --include '*state.json' --cache-control 'public, max-age=5' --delete "$@"
