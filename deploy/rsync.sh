#!/bin/sh
# Uploads the built site to a web server: deploy/rsync.sh editor@example.org:/var/www/news
# New pages come after what they show, what is gone goes after them, and the files by which open pages
# learn of news come last.
set -eu
target=${1:?Where to? deploy/rsync.sh editor@example.org:/var/www/news}
copy() { rsync --recursive --links --times --compress "$@" dist/ "$target/"; }
[ -f dist/404.html ] || { echo 'There is no site in dist/: npm run build' >&2; exit 1; }

copy --exclude='*.html' --exclude=state.json
copy --exclude=state.json --delete-after
copy --include='*/' --include=state.json --exclude='*'
