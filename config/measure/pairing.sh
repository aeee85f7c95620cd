#!/usr/bin/env bash
# The pairing engine measured; works from a fresh clone. Each prints Markdown; see docs/performance.md.
# usage: pairing.sh table [option value]...      the engine beside OR-Tools and JGraphT, options of PairingBench
#        pairing.sh living [mentees]...          changes to a solved pairing, 10000 and 100000 where not given
#        pairing.sh all-pairs [mentees mentors [runs [threads]]]
#                                                column generation over all pairs; 10000 and 30000 mentees where not given
#        pairing.sh scoring [mentees [mentors [runs]]]
#                                                rows of the scoring kernel beside single pairs
#        pairing.sh jmh [options of JMH]         the small benchmarks
# HEAP (3g; 2g for all-pairs) is the heap of the measuring process.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:?table, living, all-pairs, scoring or jmh}
shift
mvn -B -q -Dquickly -pl ejb test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath >&2
cd ejb
classpath=target/classes:target/test-classes:$(cat target/bench.classpath)
measure() { java "-Xmx${HEAP:-3g}" -XX:+UseSerialGC -cp "$classpath" "$@"; }
pairing=org.compagnon.pairing

echo "$(date -u +%F), $(nproc) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo unknown), $(java -version 2>&1 | sed -n 2p)"
echo
case $what in
  table) measure "$pairing.algorithm.PairingBench" "$@" ;;
  living) measure "$pairing.algorithm.LivingBench" "$@" ;;
  all-pairs) HEAP=${HEAP:-2g} measure "$pairing.scoring.AllPairsBench" "$@" ;;
  scoring) measure "$pairing.scoring.ScoringBench" "$@" ;;
  jmh) measure org.openjdk.jmh.Main "$@" ;;
  *) echo "unknown: $what" >&2; exit 2 ;;
esac
