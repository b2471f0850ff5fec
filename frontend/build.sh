#!/usr/bin/env bash
# Brings third-party parts from npm, and nothing else: those of the pages into the first folder, the letters of papers into the second.
set -euo pipefail
into=$1/vendor
letters=$2
cd "$(dirname "$0")"
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
fi
mkdir -p "$into" "$letters"
cp node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2 "$into/inter-latin.woff2"
cp node_modules/@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2 "$into/inter-vietnamese.woff2"
cp node_modules/htmx.org/dist/htmx.min.js "$into/htmx.js"
for style in 400Regular 400Regular_Italic 700Bold 700Bold_Italic; do
  cp "node_modules/@expo-google-fonts/tinos/$style/Tinos_$style.ttf" "$letters/"
done
cp node_modules/@expo-google-fonts/tinos/LICENSE_FONT "$letters/"
