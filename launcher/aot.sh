# Caches of loaded and linked classes (JDK 25's AOT cache), one for short commands and one for serve.
# They only save time: a start without one, or with one that does not fit, works the same.

# Named by the JDK that made it, so that a change of JDK finds none rather than a wrong one.
aot_file() {
  printf '%s/aot/%s-%s.aot' "$root/cli/target/app" "$1" "$(cksum < "$JAVA_HOME/release" 2>/dev/null | tr -c '0-9\n' '-')"
}

aot_flags() {
  local file
  file="$(aot_file "$1")"
  if [ -f "$file" ] && [ "${WAYMARK_AOT:-on}" != off ]; then
    # The JVM would write what it thinks of a cache to standard output, among the command's own words.
    printf '%s\n' "-XX:AOTCache=$file" -Xlog:disable -Xlog:all=error:stderr
  fi
}

train_aot() {
  return 0
}
