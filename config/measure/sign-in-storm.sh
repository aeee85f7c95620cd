#!/usr/bin/env bash
# Wrong sign-ins by the hundred, and how long a signed-in person waits for pages meanwhile.
# usage: sign-in-storm.sh http://localhost:8080 login password [rate [seconds [addresses [path]...]]]
# rate is wrong sign-ins a second (200), seconds how long (60), addresses how many they seem to come from (1):
# more than one needs COMPAGNON_PROXIES_TRUSTED to hold the address this is run from. Prints Markdown.
set -euo pipefail
exec java "$(dirname "$0")/SignInStorm.java" "$@"
