# The one test command: what the tests need, then every test, then one line that sums them up.

run_every_test() {
  find_jdk
  find_maven
  find_chromium
  # Tests of the build itself start the same Maven.
  PATH="$(dirname "$maven"):$PATH"
  find "$root" -path '*/target/surefire-reports/TEST-*.xml' -delete 2>/dev/null || true
  local failed=0
  # A failing test does not keep the later modules from being tested; the count below fails the run.
  (cd "$root" && "$maven" -B -ntp -Dmaven.test.failure.ignore=true ${WAYMARK_MAVEN_OPTIONS:-} "$@" verify) < /dev/null || failed=1
  sum_up "$root" || failed=1
  exit "$failed"
}

# Adds up the reports under a folder, prints the sum alone on a line, and fails unless tests ran and none failed.
sum_up() {
  find "$1" -path '*/target/surefire-reports/TEST-*.xml' -exec grep -h -m 1 '<testsuite ' {} + 2>/dev/null | awk '
    function count(name,   at) {
      at = match($0, " " name "=\"[0-9]+\"")
      return at ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
    }
    { tests += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
    END {
      printf "\n%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
      exit (failed > 0 || tests == 0)
    }'
}

# Browser tests drive Debian's Chromium; without one they fail rather than skip.
find_chromium() {
  look_for_chromium && return
  if command -v apt-get > /dev/null 2>&1; then
    local as_root=""
    if [ "$(id -u)" != 0 ]; then
      as_root="sudo -n"
    fi
    if $as_root true 2>/dev/null; then
      say "Installing Chromium for the browser tests…"
      $as_root apt-get update -qq < /dev/null >&2 || true
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium < /dev/null >&2 || true
      look_for_chromium && return
    fi
  fi
  if on_mac; then
    say "The browser tests need Chromium and will fail without it. Install it with: brew install --cask chromium"
  else
    say "The browser tests need Chromium and will fail without it. Install it with: sudo apt-get install chromium"
  fi
}

look_for_chromium() {
  local candidate
  for candidate in "${WAYMARK_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$candidate" ] && command -v "$candidate" > /dev/null 2>&1; then
      WAYMARK_CHROMIUM="$(command -v "$candidate")"
      export WAYMARK_CHROMIUM
      return
    fi
  done
  return 1
}
