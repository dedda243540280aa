#!/usr/bin/env bash
# Kills commands that write at a moment drawn by lot; the file has to be the old one or the new one as a whole.
# usage: killed.sh TIMES     how often each command is killed
# Ends with 1 if a file is anything else.
set -euo pipefail
times=$1
root=$(cd "${0%/*}/../../../.." && pwd)
design=$root/examples/designs/county-veterinary-lab.yaml
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"
commands=(
  "check $design --fail-on never --format json=FILE.json"
  "check $design --fail-on never --format html=FILE.html"
  "check $design --fail-on never --format xlsx=FILE.xlsx"
  "plan $design --output FILE.svg"
  "justify $design --output FILE.docx"
)
old=0; new=0; bad=0
for command in "${commands[@]}"; do
  file=$(echo "$command" | grep -o 'FILE\.[a-z]*'); name=${command%% *}
  rm -f "$file"
  begin=$(date +%s%N); "$root/labcheck" $command >/dev/null 2>&1 || { echo "$command ended with $?"; exit 1; }
  took=$((($(date +%s%N) - begin) / 1000000)); cp "$file" whole
  for ((i = 0; i < times; i++)); do
    cp whole "$file"; echo " " >>"$file"; cp "$file" before # an old report of its own kind
    "$root/labcheck" $command >/dev/null 2>&1 & pid=$!
    sleep "$(awk -v most=$took -v seed=$((RANDOM * 32768 + RANDOM)) 'BEGIN { srand(seed); printf "%.3f", rand() * most * 1.1 / 1000 }')"
    kill -9 $pid 2>/dev/null || true; wait $pid 2>/dev/null || true
    if cmp -s "$file" before; then old=$((old + 1)); elif cmp -s "$file" whole; then new=$((new + 1)); else bad=$((bad + 1)); echo "half: $command"; fi
  done
done
echo "killed $((old + new + bad)) times: $old times the old file, $new times the new one, $bad times neither"
[ $bad = 0 ]
