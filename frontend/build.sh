#!/usr/bin/env bash
# Brings the third-party parts of the pages from npm into the folder that is named, and nothing else.
set -euo pipefail
into=$1/vendor
cd "$(dirname "$0")"
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
fi
mkdir -p "$into"
cp node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2 "$into/inter-latin.woff2"
cp node_modules/@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2 "$into/inter-vietnamese.woff2"
cp node_modules/htmx.org/dist/htmx.min.js "$into/htmx.js"
