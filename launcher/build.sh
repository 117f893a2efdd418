# Builds Waymark into cli/target/app when that is missing or older than its sources.

built="$root/cli/target/app"
build_log="$root/target/build.log"
build_lock="$root/target/build.lock"

# Newer by the clock of the file system, so it works in any copy of the sources, with or without git.
# Folders count too: their time changes when a file in them is deleted.
is_current() {
  [ -f "$built/stamp" ] || return 1
  [ -z "$(find "$root/pom.xml" "$root/.mvn" "$root/launcher" "$root"/*/pom.xml "$root"/*/src/main \
    -newer "$built/stamp" -print 2>/dev/null | head -n 1)" ]
}

ensure_built() {
  is_current && return
  take_build_lock
  if ! is_current; then
    build
  fi
  release_build_lock
}

# A folder is made by exactly one of several who try, on every system.
take_build_lock() {
  local waited=0 owner
  mkdir -p "$root/target" 2>/dev/null || give_up "Waymark cannot build: $root is not writable for you."
  while ! mkdir "$build_lock" 2>/dev/null; do
    owner="$(cat "$build_lock/owner" 2>/dev/null || true)"
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      rm -rf "$build_lock"
      continue
    fi
    [ "$waited" = 0 ] && say "Another start is building Waymark; waiting for it."
    waited=$((waited + 1))
    [ "$waited" -lt 1800 ] || give_up "Still being built after 30 minutes. If nothing is building, delete $build_lock."
    sleep 1
  done
  echo $$ > "$build_lock/owner"
  trap release_build_lock EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

release_build_lock() {
  rm -rf "$build_lock"
  trap - EXIT INT TERM
}

build() {
  find_maven
  local next="$root/target/app.next" started
  rm -rf "$next"
  started="$root/target/build.started"
  touch "$started"
  say "Building Waymark (needed once; the first time it also downloads its libraries)…"
  local code=0
  # shellcheck disable=SC2086 # the options are meant to be split at blanks
  (cd "$root" && "$maven" -B -ntp -Dmaven.test.skip=true ${WAYMARK_MAVEN_OPTIONS:-} package) > "$build_log" 2>&1 < /dev/null || code=$?
  if [ "$code" != 0 ]; then
    grep -E '^\[(ERROR|FATAL)\]' "$build_log" | grep -v '^\[ERROR\] *$' | head -n 12 >&2 || true
    [ "$code" -lt 128 ] || say "Maven was stopped by signal $((code - 128)) before it was done."
    give_up "The build failed; the whole story is in $build_log"
  fi
  unpack_app "$next" >> "$build_log" 2>&1 || give_up "The build could not be unpacked; see $build_log"
  mv "$started" "$next/stamp"
  rm -rf "$built.old"
  [ ! -e "$built" ] || mv "$built" "$built.old"
  mv "$next" "$built"
  rm -rf "$built.old"
  train_aot >> "$build_log" 2>&1 || true
}

# One jar that opens quickly, its libraries beside it, and this machine's native libraries as files.
unpack_app() {
  local next="$1"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/cli/target/waymark.jar" extract --destination "$next" &&
    unpack_natives "$next"
}

find_maven() {
  local candidate version
  maven=""
  for candidate in "$(command -v mvn || true)" "${MAVEN_HOME:-/nonexistent}/bin/mvn" \
    "${HOME:-/nonexistent}"/.sdkman/candidates/maven/current/bin/mvn; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      maven="$candidate"
      break
    fi
  done
  if [ -z "$maven" ]; then
    say "Waymark builds with Maven 3.8.7 or newer, and found none."
    if on_mac; then
      give_up "Install it with: brew install maven"
    fi
    give_up "Install it, for example with: sudo apt-get install maven"
  fi
  version="$("$maven" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)"
  if [ -n "$version" ] && ! at_least "$version" 3 8 7; then
    give_up "Waymark builds with Maven 3.8.7 or newer; $maven is $version. Install a newer one."
  fi
}

# at_least VERSION MAJOR MINOR PATCH
at_least() {
  local IFS=.
  # shellcheck disable=SC2086
  set -- $2 $3 $4 $1
  local major="${4:-0}" minor="${5:-0}" patch="${6:-0}"
  [ "$major" -ne "$1" ] && { [ "$major" -gt "$1" ]; return; }
  [ "$minor" -ne "$2" ] && { [ "$minor" -gt "$2" ]; return; }
  [ "$patch" -ge "$3" ]
}
