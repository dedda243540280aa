#!/usr/bin/env bash
# Runs the same check again and again with what must not matter changed: locale, time zone, order of the files in the folder, designs at
# the same time, Java. All reports have to be the same bytes.
# usage: same.sh RUNS [JAVA_HOME]...     without a JAVA_HOME the Java of the path
# Ends with 1 if two runs differ.
set -euo pipefail
runs=$1; shift
root=$(cd "${0%/*}/../../../.." && pwd)
javas=("${@:-}"); languages=(en:US zh:CN tr:TR); zones=(Asia/Shanghai America/New_York)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
for ((run = 0; run < runs; run++)); do
  language=${languages[run % 3]}; java=${javas[run / 2 % ${#javas[@]}]}
  rm -rf "$work/designs"; mkdir "$work/designs"
  find "$root/examples/designs" -name '*-lab.yaml' -size -120k | shuf | while read -r file; do cp "$file" "$work/designs/"; done
  (cd "$work" && export TZ=${zones[run / 3 % 2]} JAVA_TOOL_OPTIONS="-Duser.language=${language%:*} -Duser.country=${language#*:}"
    [ -z "$java" ] || export JAVA_HOME=$java
    formats=(--format json); ((run % 2)) && formats=(--format json=json --format text=text --format csv=csv --format sarif=sarif --format html=html/all.html)
    code=0; "$root/labcheck" check designs --jobs $((run / 3 % 2 + 1)) "${formats[@]}" >out 2>err || code=$?
    [ $code -le 1 ] || { cat err; exit 1; }
    ((run % 2)) && mv json out
    if [ -e first ]; then cmp first out; else cp out first; fi
    if ((run % 2)); then
      find text csv sarif html -type f | sort | xargs sha256sum >sums; rm -rf text csv sarif html
      if [ -e sums.first ]; then diff sums.first sums; else cp sums sums.first; fi
    fi)
done
echo "$runs runs, $(wc -l <"$work/sums.first") files beside JSON: the same bytes"
