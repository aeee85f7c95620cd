#!/usr/bin/env bash
# Median and slowest time of pages, warm, one after the other, as one signed-in person.
# usage: pages.sh http://localhost:8080 login password rounds path...
set -euo pipefail
base=$1 login=$2 password=$3 rounds=$4
shift 4
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
form=$(curl -fsS -c "$jar" "$base/sign-in")
field() { grep -o "name=\"$1\"[^>]*value=\"[^\"]*\"" <<<"$form" | head -n 1 | sed 's/.*value="//; s/"$//'; }
curl -fsS -o /dev/null -b "$jar" -c "$jar" "$base/sign-in" \
  --data-urlencode "signIn=signIn" --data-urlencode "signIn:login=$login" --data-urlencode "signIn:password=$password" \
  --data-urlencode "signIn:enter=x" --data-urlencode "signIn:entry=$(field signIn:entry)" --data-urlencode "jakarta.faces.ViewState=$(field jakarta.faces.ViewState)"
printf '%-50s %8s %8s %8s\n' page 'median' 'slowest' 'status'
for path in "$@"; do
  for _ in 1 2 3 4 5; do curl -s -o /dev/null -b "$jar" "$base$path"; done
  for _ in $(seq "$rounds"); do curl -s -o /dev/null -b "$jar" -w '%{time_total} %{http_code}\n' "$base$path"; done |
    sort -n | awk -v path="$path" '{ t[NR] = $1; s = $2 } END { printf "%-50s %6.0f ms %5.0f ms %8s\n", path, t[int((NR + 1) / 2)] * 1000, t[NR] * 1000, s }'
done
