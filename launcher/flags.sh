# The JVM's flags. A cache of classes fits only the flags it was made with, so they are chosen in one place.

# java_flags COMMAND sets flags.
java_flags() {
  flags=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Djava.library.path=$(natives_folder)")
  # The JVM takes the home of the account, whatever HOME says.
  if [ -n "${HOME:-}" ]; then
    flags+=("-Duser.home=$HOME")
  fi
  case " ${WAYMARK_JAVA_OPTIONS:-} " in
    *" -XX:+Use"*GC\ *) ;;
    # One collector thread starts a second sooner and needs less memory than the default.
    *) flags+=(-XX:+UseSerialGC) ;;
  esac
  case "$1" in
    serve | bench) ;;
    # A command ends before the second compiler would pay for itself.
    *) flags+=(-XX:TieredStopAtLevel=1) ;;
  esac
}
