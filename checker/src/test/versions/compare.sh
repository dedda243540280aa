#!/usr/bin/env bash
# Compares what two built checkouts say of the examples: reports of all designs, findings of all cases, clauses and explanations.
# usage: compare.sh OLD NEW CLASSPATH [EXAMPLES]
#   OLD, NEW    roots of two checkouts whose classes and test classes are compiled
#   CLASSPATH   the libraries (mvn -pl checker dependency:build-classpath -DincludeScope=test)
#   EXAMPLES    folder that holds examples/ for both; NEW if not given
# Lists the differences and ends with 1 if there are any.
set -euo pipefail
old=$(cd "$1" && pwd); new=$(cd "$2" && pwd); libraries=$3; examples=$(cd "${4:-$2}" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
for side in old new; do
  root=${!side}
  classes=$(printf '%s:' "$root"/{checker,rules,ontology}/target/{classes,test-classes})
  (cd "$examples" && java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.language=en -cp "$classes$libraries" io.github.labcheck.checker.versions.Outputs "$work/$side")
done
diff -r "$work/old" "$work/new" && echo "no difference in $(find "$work/new" -type f | wc -l) outputs"
