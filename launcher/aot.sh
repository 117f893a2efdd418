# Caches of loaded and linked classes (JDK 25's AOT cache), one for short commands and one for serve.
# They only save time: a start without one, or with one that does not fit, works the same.

# Named by the JDK that made it, so that a change of JDK finds none rather than a wrong one.
aot_file() {
  printf '%s/aot/%s-%s.aot' "$root/cli/target/app" "$1" "$(cksum < "$JAVA_HOME/release" 2>/dev/null | tr ' ' '-')"
}

aot_flags() {
  local file
  file="$(aot_file "$1")"
  if [ -f "$file" ] && [ "${WAYMARK_AOT:-on}" != off ]; then
    # The JVM would write what it thinks of a cache to standard output, among the command's own words.
    flags+=("-XX:AOTCache=$file" -Xlog:disable -Xlog:all=error:stderr)
  fi
}

# Runs once after each build, on a plan and on a server that answers a page, both of which are thrown away.
train_aot() {
  [ "${WAYMARK_AOT:-on}" != off ] || return 0
  local practice
  app="$built"
  practice="$(mktemp -d "${TMPDIR:-/tmp}/waymark-practice.XXXXXX")" || return 0
  mkdir -p "$app/aot"
  train_command "$practice" || true
  train_server "$practice" || true
  rm -rf "$practice"
}

# What a plan for this made-up person loads is what most commands load.
train_command() {
  local folder="$1" year
  year="$(date +%Y)"
  cat > "$folder/resume.json" <<RESUME
{"basics": {"name": "Robin Example"},
 "work": [{"name": "Example Ltd", "position": "Software Developer", "startDate": "$((year - 6))-03"}]}
RESUME
  java_flags command
  shift_to_cache "$(aot_file command)" "$folder" plan --resume "$folder/resume.json" --target 15-2051.00 \
    --hours-per-week 6 --budget 1500USD --by "$((year + 3))-06-30" --format html,ics --out "$folder/plan"
}

# shift_to_cache FILE FOLDER ARGUMENTS: one run that leaves a cache, which takes its name only when it is whole.
shift_to_cache() {
  local file="$1" folder="$2"
  shift 2
  "$JAVA_HOME/bin/java" "${flags[@]}" "-XX:AOTCacheOutput=$folder/new.aot" -jar "$app/waymark.jar" "$@" < /dev/null
  mv "$folder/new.aot" "$file"
}

train_server() {
  local folder="$1" file port="" waited=0 server
  file="$(aot_file serve)"
  java_flags serve
  (
    unset WAYMARK_DATABASE_URL
    exec "$JAVA_HOME/bin/java" "${flags[@]}" "-XX:AOTCacheOutput=$folder/new.aot" -jar "$app/waymark.jar" \
      serve --port 0 --data-dir "$folder/data"
  ) > "$folder/server.log" 2>&1 < /dev/null &
  server=$!
  while [ -z "$port" ] && [ "$waited" -lt 120 ] && kill -0 "$server" 2>/dev/null; do
    sleep 0.5
    waited=$((waited + 1))
    port="$(sed -n 's|.*ready: http://localhost:\([0-9]*\).*|\1|p' "$folder/server.log")"
  done
  if [ -n "$port" ]; then
    ask_page "$port" /
    ask_page "$port" /sign-in
    ask_page "$port" /sign-up
  fi
  kill -TERM "$server" 2>/dev/null || true
  wait "$server" || true
  mv "$folder/new.aot" "$file"
}

# bash opens the connection itself, so that this needs no other program.
ask_page() {
  (
    exec 3<> "/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
    cat <&3 > /dev/null
  ) 2>/dev/null || true
}
